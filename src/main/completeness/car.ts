import type { CoverageChoice, PriceRequest, RatingFacts } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import { Decimal, yuanOf } from '#shared/domain/money.ts'
import { wholeMonthsBetween, type Day } from '#shared/domain/time.ts'
import type { ClauseSet } from '#shared/domain/vehicle.ts'
import { clauseSetOf } from '../rating/offer.ts'
import type { CarConditions, RuleConditions } from './completeness-book.ts'

/** What rules and stories look at. */
export interface Car {
  readonly price: PriceRequest
  readonly profile: CarProfile
  readonly set: ClauseSet
  /** First day of the cover that is quoted: accidents are told as of this day. */
  readonly on: Day
  /** Whole months from first registration; a car not registered yet is 0. */
  readonly ageMonths: number
  /** Fen; null when it cannot be worked out. */
  readonly actualValueFen: number | null
}

/** First day of the commercial policy, else of the compulsory one, else the day of the quote. */
export function firstDayOf({ commercial, compulsory, quotedOn }: PriceRequest): Day {
  return commercial?.firstDay ?? compulsory?.firstDay ?? quotedOn
}

export function carOf(price: PriceRequest, profile: CarProfile, facts: RatingFacts): Car {
  const on = firstDayOf(price)
  const registered = price.vehicle.firstRegistration
  return {
    price,
    profile,
    set: clauseSetOf(price.vehicle),
    on,
    ageMonths: registered === null ? 0 : wholeMonthsBetween(registered, on),
    actualValueFen: facts.actualValueFen,
  }
}

/** Whether every named condition holds. What is not known holds no condition. */
export function fitsCar(when: CarConditions, { price, profile, set, ageMonths }: Car): boolean {
  const { use, energy, newPriceFen } = price.vehicle
  if (when.sets && !when.sets.includes(set)) return false
  if (when.uses && !when.uses.includes(use)) return false
  if (when.energies && !when.energies.includes(energy)) return false
  if (when.ageMonthsFrom !== undefined && ageMonths < when.ageMonthsFrom) return false
  if (when.ageMonthsTo !== undefined && ageMonths >= when.ageMonthsTo) return false
  if (when.newPriceFrom && (newPriceFen === null || yuanOf(newPriceFen).lt(when.newPriceFrom))) return false
  if (when.newPriceTo && (newPriceFen === null || yuanOf(newPriceFen).gte(when.newPriceTo))) return false
  if (when.annualKmFrom !== undefined && (profile.annualKm ?? 0) < when.annualKmFrom) return false
  if (when.equipment !== undefined && profile.equipmentFen > 0 !== when.equipment) return false
  return when.profile === undefined || livesSo(when.profile, profile)
}

function livesSo(wanted: NonNullable<CarConditions['profile']>, profile: CarProfile): boolean {
  const among = <T>(list: readonly T[] | undefined, answer: T) => !list || list.includes(answer)
  return (
    among(wanted.loan, profile.loan) &&
    among(wanted.parking, profile.parking) &&
    among(wanted.ownCharger, profile.ownCharger) &&
    among(wanted.passengers, profile.passengers) &&
    among(wanted.newDriver, profile.newDriver) &&
    among(wanted.bigCity, profile.bigCity) &&
    among(wanted.holidayTrips, profile.holidayTrips) &&
    among(wanted.floodArea, profile.floodArea)
  )
}

/** Whether the plan fits too. `damageFen` is the premium of vehicle damage for this car, taken or not. */
export function fitsPlan(
  when: RuleConditions,
  held: CoverageChoice | undefined,
  coverages: readonly CoverageChoice[],
  { actualValueFen }: Car,
  damageFen: number | null,
): boolean {
  if (when.holds?.some((key) => !coverages.some((choice) => choice.key === key))) return false
  if (when.limitBelow) {
    const sumFen = held && 'sumFen' in held ? held.sumFen : null
    if (sumFen === null || yuanOf(sumFen).gte(when.limitBelow)) return false
  }
  if (!when.damageShareFrom && !when.damageShareTo) return true
  if (damageFen === null || !actualValueFen) return false
  const share = new Decimal(damageFen).div(actualValueFen)
  return (
    !(when.damageShareFrom && share.lt(when.damageShareFrom)) &&
    !(when.damageShareTo && share.gte(when.damageShareTo))
  )
}
