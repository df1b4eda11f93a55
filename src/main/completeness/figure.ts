import type { CompletenessFigure, FullCover } from '#shared/contract/completeness.ts'
import type { CoverageChoice, Vehicle } from '#shared/contract/price.ts'
import { coverageIdOf, type CoverageKey } from '#shared/domain/coverage.ts'
import { kindOf } from '#shared/domain/vehicle.ts'
import type { ClauseSetRules } from '../rating/offer.ts'

/**
 * Full cover (全) as the trade uses the word since 2020: vehicle damage, third party of at least two million, driver,
 * passengers, and third-party medical cost outside the catalogue. The manager changes it; docs/completeness.md.
 */
export const customaryFullCover: FullCover = {
  keys: ['vehicle-damage', 'third-party', 'driver', 'passengers', 'non-medical:third-party'],
  thirdPartyMinFen: 200_000_000,
}

/**
 * How much of full cover a plan holds, in whole percent, half up. What the clauses do not offer to this car is not
 * asked of it (without known clauses everything is); when nothing is left to ask, the plan is complete.
 */
export function figureOf(
  coverages: readonly CoverageChoice[],
  full: FullCover,
  vehicle: Vehicle,
  rules: ClauseSetRules | null,
): CompletenessFigure {
  const items = [...new Set(full.keys)]
    .filter((key) => rules === null || isOffered(key, vehicle, rules))
    .map((key) => {
      const minSumFen = key === 'third-party' && full.thirdPartyMinFen > 0 ? full.thirdPartyMinFen : null
      return {
        key,
        minSumFen,
        held: coverages.some((choice) => choice.key === key && reaches(choice, minSumFen)),
      }
    })
  const held = items.filter((item) => item.held).length
  return { percent: items.length === 0 ? 100 : Math.round((held * 100) / items.length), items }
}

function reaches(choice: CoverageChoice, minSumFen: number | null): boolean {
  return minSumFen === null || ('sumFen' in choice && choice.sumFen !== null && choice.sumFen >= minSumFen)
}

function isOffered(key: CoverageKey, vehicle: Vehicle, rules: ClauseSetRules): boolean {
  const id = coverageIdOf(key)
  const offered = rules.coverages.find((coverage) => coverage.id === id)
  if (!offered || (offered.onlyUses && !offered.onlyUses.includes(vehicle.use))) return false
  return !(kindOf(vehicle.use) === 'trailer' && (key.endsWith('driver') || key.endsWith('passengers')))
}
