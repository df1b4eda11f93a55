// `npm test`: sets up what is missing, builds what is stale, runs the tests. Arguments narrow them down as in vitest
// (`npm test -- tests/golden`, `npm test -- --project e2e`).
import { join } from 'node:path'
import {
  buildIfStale,
  electronRuntime,
  installChromium,
  installPackages,
  installTestTools,
  root,
  runNode,
} from './set-up.mjs'

installPackages()
if (electronRuntime() === null) installChromium()
installTestTools()
buildIfStale()
process.exit(runNode([join(root, 'scripts', 'run-tests.ts'), ...process.argv.slice(2)]))
