// `npm run check`: everything a change must pass, cheapest first, the tests last. Goes on after a failure, so that one
// run shows all that is wrong.
import { spawnSync } from 'node:child_process'
import { installPackages, projectEnv, root, say } from './set-up.mjs'

installPackages()
const steps = ['format:check', 'lint', 'types', 'boundaries', 'dead-code', 'test']
const failed = []
for (const step of steps) {
  const start = performance.now()
  const run = spawnSync('npm', ['run', '--silent', step], {
    cwd: root,
    stdio: 'inherit',
    env: projectEnv(),
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) failed.push(step)
  // The tests end with the line that says how many passed, and it stays the last one.
  if (step !== 'test')
    say(
      `${step} ${run.status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    )
  else if (failed.length > 0) console.error(`chudan: failed: ${failed.join(', ')}`)
}
process.exit(failed.length > 0 ? 1 : 0)
