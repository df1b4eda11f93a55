import type { CoverageChoice, Vehicle, Warning } from '#shared/contract/price.ts'
import { coverageIdOf, mainOf, type CoverageKey, type MainCoverage } from '#shared/domain/coverage.ts'
import { yuanOf, type Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Failure, type Result } from '#shared/domain/result.ts'
import { isNewEnergy, kindOf, type ClauseSet } from '#shared/domain/vehicle.ts'
import type { ClauseBook, OfferedCoverage } from './clause-book.ts'

export type ClauseSetRules = ClauseBook['sets'][number]

/** One vehicle, one clause set: new-energy, special, motorcycle and tractor have their own. docs/rating.md §6. */
export function clauseSetOf(vehicle: Vehicle): ClauseSet {
  const kind = kindOf(vehicle.use)
  if (kind === 'motorcycle' || kind === 'tractor') return 'motorcycle-2020'
  if (kind === 'special') return 'special-2020'
  return isNewEnergy(vehicle.energy) ? 'nev-2021' : 'ice-2020'
}

/** The rules of the clause set, if it was in force on the first day of cover. */
export function rulesOf(set: ClauseSet, firstDay: string, book: ClauseBook): Result<ClauseSetRules> {
  const rules = book.sets.find((candidate) => candidate.set === set && candidate.from <= firstDay)
  return rules ? ok(rules) : fail('no-rate-book', { kind: 'clauses', set, day: firstDay })
}

/**
 * May this coverage stand in this plan for this vehicle, with these options? Explains what is wrong and changes nothing.
 */
export function checkOffer(
  choice: CoverageChoice,
  plan: ReadonlySet<CoverageKey>,
  vehicle: Vehicle,
  rules: ClauseSetRules,
): Failure | null {
  const id = coverageIdOf(choice.key)
  const offered = rules.coverages.find((coverage) => coverage.id === id)
  if (!offered) return fail('coverage-not-in-clauses', { coverage: id, set: rules.set }).failure
  if (offered.onlyUses && !offered.onlyUses.includes(vehicle.use)) {
    return fail('coverage-not-for-vehicle', { coverage: id, use: vehicle.use }).failure
  }
  if (kindOf(vehicle.use) === 'trailer' && (id === 'driver' || id === 'passengers')) {
    return fail('coverage-not-for-vehicle', { coverage: id, use: vehicle.use }).failure
  }
  const main = mainOf(choice.key)
  const required: readonly MainCoverage[] = main ? [main] : offered.requires
  const missing = required.filter((cover) => !plan.has(cover))
  if (missing.length > 0)
    return fail('coverage-requires', { coverage: choice.key, requires: missing.join(',') }).failure
  if (offered.requiresAny && !offered.requiresAny.some((cover) => plan.has(cover))) {
    return fail('coverage-requires', { coverage: choice.key, requires: offered.requiresAny.join('|') })
      .failure
  }
  return checkOptions(choice, offered, vehicle)
}

function checkOptions(choice: CoverageChoice, offered: OfferedCoverage, vehicle: Vehicle): Failure | null {
  const refuse = (option: string, value: string | number) =>
    fail('option-not-offered', { coverage: choice.key, option, value }).failure
  const among = (list: readonly Decimal[] | undefined, fen: number) =>
    !list || list.some((one) => one.eq(yuanOf(fen)))
  switch (choice.key) {
    case 'vehicle-damage':
      if (
        choice.deductibleFen > 0 &&
        !(offered.deductibles && among(offered.deductibles, choice.deductibleFen))
      ) {
        return refuse('deductible', yuanOf(choice.deductibleFen).toString())
      }
      return null
    case 'passengers':
      if (vehicle.seats !== null && choice.seats !== null && choice.seats > vehicle.seats - 1)
        return refuse('seats', choice.seats)
      return among(offered.sums, choice.sumFen) ? null : refuse('sum', yuanOf(choice.sumFen).toString())
    case 'repair-expense':
      if (!among(offered.perDay, choice.perDayFen))
        return refuse('per-day', yuanOf(choice.perDayFen).toString())
      return choice.days > (offered.maxDays ?? 0) ? refuse('days', choice.days) : null
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return null
    case 'services':
      return Object.keys(choice.counts).length === 0 ? refuse('services', 0) : null
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return offered.percents?.includes(choice.percent) ? null : refuse('percent', choice.percent)
    default: {
      const { sumFen } = choice
      if (sumFen === null) return offered.mayShare ? null : refuse('sum', 'shared')
      if (sumFen === 0) return refuse('sum', 0)
      const sum = yuanOf(sumFen)
      if ((offered.sumMin && sum.lt(offered.sumMin)) || (offered.sumMax && sum.gt(offered.sumMax)))
        return refuse('sum', sum.toString())
      const free = offered.freeSum === true || offered.sumMin !== undefined
      return free || among(offered.sums, sumFen) ? null : refuse('sum', sum.toString())
    }
  }
}

/** Habits of insurers that this car does not fit: pointed out, never a refusal. */
export function customWarnings(
  choice: CoverageChoice,
  vehicle: Vehicle,
  ageMonths: number | null,
  rules: ClauseSetRules,
): Warning[] {
  const id = coverageIdOf(choice.key)
  const offered = rules.coverages.find((coverage) => coverage.id === id)
  if (!offered) return []
  const warnings: Warning[] = []
  const unusual = offered.customaryUses && !offered.customaryUses.includes(vehicle.use)
  if (id === 'scratch' && unusual) warnings.push({ code: 'scratch-not-customary', params: {} })
  if (
    id === 'scratch' &&
    offered.customaryMaxMonths !== undefined &&
    (ageMonths ?? 0) > offered.customaryMaxMonths
  ) {
    warnings.push({ code: 'scratch-older-car', params: { months: offered.customaryMaxMonths } })
  }
  const large = offered.customaryMaxSeats !== undefined && (vehicle.seats ?? 0) > offered.customaryMaxSeats
  if (id === 'services' && (unusual || large)) warnings.push({ code: 'services-not-customary', params: {} })
  return warnings
}
