// `npm start`: sets up what is missing, builds what is stale, opens the app. Arguments go on to the app.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import {
  buildIfStale,
  fetchElectronRuntime,
  installChromium,
  installPackages,
  projectEnv,
  projectNode,
  root,
  say,
} from './set-up.mjs'

installPackages()
const electron = await fetchElectronRuntime()
if (electron === null) installChromium()
buildIfStale()

const args = process.argv.slice(2)
if (electron !== null) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  open(electron, [...asRoot, root, ...args])
} else {
  const hidden = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  say(
    hidden
      ? "Electron's runtime is not here and there is no display: running headless in Chromium, stop with Ctrl+C"
      : "Electron's runtime cannot be downloaded here: opening in Chromium instead",
  )
  const register = join(root, 'scripts', 'electron-in-chromium', 'register.ts')
  open(projectNode(), ['--import', register, join(root, 'out', 'main', 'index.js'), ...args])
}

/**
 * @param {string} program
 * @param {string[]} programArgs
 */
function open(program, programArgs) {
  const child = spawn(program, programArgs, { cwd: root, stdio: 'inherit', env: projectEnv() })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code) => process.exit(code ?? 1))
}
