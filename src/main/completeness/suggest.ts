import type { CoverageChoice } from '#shared/contract/price.ts'
import { coverageIdOf, mainOf, type CoverageKey, type MainCoverage } from '#shared/domain/coverage.ts'
import { roundToFen } from '#shared/domain/money.ts'
import type { ClauseSetRules } from '../rating/offer.ts'
import type { Car } from './car.ts'
import type { CompletenessBook, Rule } from './completeness-book.ts'

/** A plan after a prompt was taken. */
export interface Change {
  readonly coverages: readonly CoverageChoice[]
  /** Added, or in place of the one with the same key. */
  readonly suggestion: readonly CoverageChoice[]
  readonly drops: readonly CoverageKey[]
  readonly withMain: readonly CoverageKey[]
}

/**
 * What taking a rule's suggestion does to a plan; null when it does not apply: what is missing is held already, what is
 * too low is not held, what would be saved is not spent.
 */
export function changeBy(
  rule: Rule,
  coverages: readonly CoverageChoice[],
  car: Car,
  rules: ClauseSetRules,
  book: CompletenessBook,
): Change | null {
  const held = coverages.find(({ key }) => key === rule.key)
  const { suggestion } = rule
  switch (suggestion.does) {
    case 'hold': {
      if ((rule.kind === 'low') !== (held !== undefined)) return null
      return holding(suggestion.choice, coverages, rules, book)
    }
    case 'insure-equipment':
      if (held || car.profile.equipmentFen === 0) return null
      return holding({ key: 'new-equipment', sumFen: car.profile.equipmentFen }, coverages, rules, book)
    case 'deductible': {
      const deductibleFen = roundToFen(suggestion.amount)
      const other = coverages.some(({ key }) => key === 'absolute-deductible:vehicle-damage')
      if (held?.key !== 'vehicle-damage' || held.deductibleFen >= deductibleFen || other) return null
      return holding({ ...held, deductibleFen }, coverages, rules, book)
    }
    case 'drop':
      return held ? without(rule.key, coverages, rules) : null
    case 'declare-use':
      return coverages.length > 0 ? { coverages, suggestion: [], drops: [], withMain: [] } : null
  }
}

/** A plan with this choice and the main covers it needs. */
export function holding(
  choice: CoverageChoice,
  coverages: readonly CoverageChoice[],
  rules: ClauseSetRules,
  book: Pick<CompletenessBook, 'mains'>,
): Change {
  const rest = coverages.filter(({ key }) => key !== choice.key)
  const missing = needs(choice.key, rules).filter((main) => !rest.some(({ key }) => key === main))
  const mains = book.mains.filter(({ key }) => missing.some((main) => main === key))
  return {
    coverages: [...rest, ...mains, choice],
    suggestion: [...mains, choice],
    drops: [],
    withMain: mains.map(({ key }) => key),
  }
}

/** A plan without this main cover and all that cannot stand without it. */
function without(main: CoverageKey, coverages: readonly CoverageChoice[], rules: ClauseSetRules): Change {
  const gone = (key: CoverageKey) => key === main || needs(key, rules).some((need) => need === main)
  return {
    coverages: coverages.filter(({ key }) => !gone(key)),
    suggestion: [],
    drops: coverages.map(({ key }) => key).filter(gone),
    withMain: [],
  }
}

function needs(key: CoverageKey, rules: ClauseSetRules): readonly MainCoverage[] {
  const main = mainOf(key)
  if (main) return [main]
  const id = coverageIdOf(key)
  return rules.coverages.find((coverage) => coverage.id === id)?.requires ?? []
}
