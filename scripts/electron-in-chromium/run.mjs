#!/usr/bin/env node
// Stands where electron-vite expects Electron's program (`npm run dev` sets ELECTRON_EXEC_PATH to this file).
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const register = join(import.meta.dirname, 'register.ts')
const main = join(process.cwd(), 'out', 'main', 'index.js')
const args = process.argv.slice(2).filter((word) => word !== '.' && !word.startsWith('--inspect'))
const child = spawn(process.execPath, ['--enable-source-maps', '--import', register, main, ...args], {
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
