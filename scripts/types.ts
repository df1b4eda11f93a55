import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Type-checks each side by its own rules (no DOM in main, no Node in the page, neither in shared), the tests, the
 * scripts, and the shell once more against the stand-in for Electron.
 */
const projects = [
  'src/shared',
  'src/main',
  'src/preload',
  'src/renderer',
  'tests',
  'scripts',
  'scripts/electron-in-chromium/tsconfig.shell.json',
]

const root = join(import.meta.dirname, '..')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const queue = projects.values()
let failed = false

/** Two at a time: each compiler is parallel in itself. */
async function work(): Promise<void> {
  for (const project of queue) {
    const { status, output } = await check(project)
    if (status === 0) continue
    failed = true
    process.stdout.write(`${project}\n${output}\n`)
  }
}

function check(project: string): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { cwd: root })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('close', (status) => resolve({ status, output }))
  })
}

await Promise.all([work(), work()])
process.exit(failed ? 1 : 0)
