import { parseCLI, startVitest, type TestCase } from 'vitest/node'

/**
 * Runs vitest once and closes with the plain line `N passed, N failed`. Fails when anything failed, when something
 * broke outside a test, and when no test ran at all.
 */
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest('test', filter, { ...options, watch: false })
await vitest.close()

const cases: TestCase[] = []
let broken = vitest.state.getUnhandledErrors().length
for (const module of vitest.state.getTestModules()) {
  cases.push(...module.children.allTests())
  broken += module.errors().length
  for (const suite of module.children.allSuites()) broken += suite.errors().length
}
const count = (state: string): number => cases.filter((test) => test.result().state === state).length
const passed = count('passed')
const failed = count('failed') + broken
const skipped = cases.length - passed - count('failed')

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
