// `npm run dev`: the app with Vite's dev server, in Electron where its runtime is, else in Chromium.
import { join } from 'node:path'
import {
  fetchElectronRuntime,
  installChromium,
  installPackages,
  projectEnv,
  root,
  runNode,
} from './set-up.mjs'

installPackages()
const electron = await fetchElectronRuntime()
if (electron === null) installChromium()
const program = electron ?? join(root, 'scripts', 'electron-in-chromium', 'run.mjs')
const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
process.exit(
  runNode([vite, 'dev', ...process.argv.slice(2)], { ...projectEnv(), ELECTRON_EXEC_PATH: program }),
)
