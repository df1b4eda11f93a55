import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Checks who imports whom (.dependency-cruiser.cjs) and that the tool has really looked: with a compiler it does
 * not know it reports no violations in no modules.
 */
const root = join(import.meta.dirname, '..')
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly totalDependenciesCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
      readonly cycle?: readonly { readonly name: string }[]
    }[]
  }
}

const output = execFileSync(
  process.execPath,
  [depcruise, 'src', 'scripts', 'tests', '--output-type', 'json'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  },
)
const { summary }: Report = JSON.parse(output)

for (const { rule, from, to, cycle } of summary.violations) {
  const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ')
  process.stdout.write(`${rule.name}: ${from} → ${path}\n`)
}
const looked = summary.totalCruised > 20 && summary.totalDependenciesCruised > 20
if (!looked) process.stdout.write('dependency-cruiser has not read the sources\n')
process.stdout.write(`${summary.totalCruised} modules, ${summary.violations.length} violations\n`)
process.exit(looked && summary.violations.length === 0 ? 0 : 1)
