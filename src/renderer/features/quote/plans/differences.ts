import type { CoverageChoice } from '#shared/contract/price.ts'
import type { PlanDraft } from '#shared/contract/quotes.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'

/** Coverages that the plans do not all hold with the same options. Nothing differs while there is one plan. */
export function differingKeys(plans: readonly PlanDraft[]): ReadonlySet<CoverageKey> {
  const keys = new Set(plans.flatMap((plan) => plan.coverages.map((choice) => choice.key)))
  return new Set([...keys].filter((key) => new Set(plans.map((plan) => optionsOf(plan, key))).size > 1))
}

function optionsOf(plan: PlanDraft, key: CoverageKey): string {
  const choice = plan.coverages.find((one) => one.key === key)
  return choice ? canonical(choice) : ''
}

/** The same text for the same options, whatever the order the object was built in. */
function canonical(choice: CoverageChoice): string {
  return JSON.stringify(Object.entries(choice).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
