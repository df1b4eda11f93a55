import type { CoverageChoice } from '#shared/contract/price.ts'
import type { PlanDraft, PlanId } from '#shared/contract/quotes.ts'
import { planIds } from '#shared/domain/quote.ts'
import type { CoverageOffer, PlanTemplate } from '#shared/contract/settings.ts'
import { coverageKeys, mainCoverages, type CoverageKey, type MainCoverage } from '#shared/domain/coverage.ts'
import { attachedTo } from './coverage-rows.ts'

/** The options a coverage starts with when it is added: the customary ones of a template, else the first step offered. */
export function firstChoice(
  key: CoverageKey,
  offer: CoverageOffer | null,
  templates: readonly PlanTemplate[],
): CoverageChoice {
  const customary = templates.flatMap((template) => template.coverages).find((choice) => choice.key === key)
  if (customary) return customary
  const sumFen = offer?.sumsFen[0] ?? 0
  switch (key) {
    case 'vehicle-damage':
      return { key, sumFen: null, deductibleFen: 0 }
    case 'passengers':
      return { key, sumFen, seats: null }
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return { key, percent: offer?.percents[0] ?? 5 }
    case 'repair-expense':
      return { key, perDayFen: offer?.perDayFen[0] ?? 0, days: Math.min(7, offer?.maxDays ?? 7) }
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return { key }
    case 'non-medical:third-party':
    case 'non-medical:driver':
    case 'non-medical:passengers':
      return { key, sumFen: offer?.mayShare === false ? sumFen : null }
    case 'services':
      return { key, counts: { 'road-rescue': offer?.services['road-rescue']?.[0] ?? 1 } }
    default:
      return { key, sumFen }
  }
}

/** The coverages in the order of the clauses, whatever the order they were added in. */
export function inOrder(coverages: readonly CoverageChoice[]): CoverageChoice[] {
  return coverages.toSorted((a, b) => coverageKeys.indexOf(a.key) - coverageKeys.indexOf(b.key))
}

export function withChoice(plan: PlanDraft, choice: CoverageChoice): PlanDraft {
  const others = plan.coverages.filter((one) => one.key !== choice.key)
  return { ...plan, coverages: inOrder([...others, choice]) }
}

/** Takes one coverage out; the insurer's figure goes with it. What depended on it stays and says what it lacks. */
export function withoutChoice(plan: PlanDraft, key: CoverageKey): PlanDraft {
  const { [key]: _gone, ...insurerFigures } = plan.insurerFigures
  return { ...plan, coverages: plan.coverages.filter((one) => one.key !== key), insurerFigures }
}

/** Plans in their fixed order: economy, standard, full, own. */
export function withPlan(plans: readonly PlanDraft[], plan: PlanDraft): PlanDraft[] {
  return [...plans.filter((one) => one.id !== plan.id), plan].toSorted(
    (a, b) => planIds.indexOf(a.id) - planIds.indexOf(b.id),
  )
}

/** The plan of a template, or an empty one where there is no template for this clause set. */
export function planFromTemplate(id: PlanId, templates: readonly PlanTemplate[]): PlanDraft {
  const template = templates.find((candidate) => candidate.plan === id)
  return { id, coverages: inOrder(template?.coverages ?? []), insurerFigures: {} }
}

/** Main covers that a coverage needs and the plan lacks; with `any` one of several would do. */
export function missingCovers(
  key: CoverageKey,
  offer: CoverageOffer | null,
  taken: ReadonlySet<CoverageKey>,
): readonly MainCoverage[] {
  const main = attachedTo(key)
  const needed = main ? [main] : (offer?.requires ?? [])
  const missing = needed.filter((cover) => !taken.has(cover))
  if (missing.length > 0) return missing
  const any = offer?.requiresAny ?? []
  if (any.length === 0 || any.some((cover) => taken.has(cover))) return []
  return mainCoverages.filter((cover) => any.includes(cover)).slice(0, 1)
}

/** The next or previous step of an option, as `+` and `−` in the table do; the same choice when there is none. */
export function stepChoice(choice: CoverageChoice, offer: CoverageOffer | null, by: 1 | -1): CoverageChoice {
  if (!offer) return choice
  switch (choice.key) {
    case 'vehicle-damage':
      return { ...choice, deductibleFen: step([0, ...offer.deductiblesFen], choice.deductibleFen, by) }
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return { ...choice, percent: step(offer.percents, choice.percent, by) }
    case 'repair-expense':
      return { ...choice, perDayFen: step(offer.perDayFen, choice.perDayFen, by) }
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return choice
    case 'services': {
      const steps = offer.services['road-rescue'] ?? []
      return {
        ...choice,
        counts: { ...choice.counts, 'road-rescue': step(steps, choice.counts['road-rescue'] ?? 0, by) },
      }
    }
    case 'non-medical:third-party':
    case 'non-medical:driver':
    case 'non-medical:passengers':
      if (choice.sumFen === null) return by > 0 ? { ...choice, sumFen: offer.sumsFen[0] ?? null } : choice
      if (by < 0 && offer.mayShare && choice.sumFen <= (offer.sumsFen[0] ?? 0))
        return { ...choice, sumFen: null }
      return { ...choice, sumFen: step(offer.sumsFen, choice.sumFen, by) }
    default:
      return { ...choice, sumFen: step(offer.sumsFen, choice.sumFen, by) }
  }
}

function step(steps: readonly number[], value: number, by: 1 | -1): number {
  if (by > 0) return steps.find((one) => one > value) ?? value
  return steps.findLast((one) => one < value) ?? value
}
