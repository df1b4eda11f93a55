import type { ClauseOffer, CoverageOffer } from '#shared/contract/settings.ts'
import {
  coverageIdOf,
  coverageKeys,
  mainCoverages,
  type CoverageId,
  type CoverageKey,
  type MainCoverage,
} from '#shared/domain/coverage.ts'
import type { VehicleUse } from '#shared/domain/vehicle.ts'

/** A row of the plan table. `offer` is null for a coverage that a plan holds although it is not for this car. */
export interface CoverageRow {
  readonly key: CoverageKey
  readonly offer: CoverageOffer | null
  /** main covers first; rare ones are folded away until asked for. */
  readonly group: 'main' | 'usual' | 'rare'
}

/** A coverage that is not on the table, and why. */
export interface WithheldCoverage {
  readonly id: CoverageId
  readonly reason: 'not-in-clauses' | 'not-for-use'
}

/** Seldom sold; folded away so that an ordinary car needs no scrolling. */
const rare: readonly CoverageId[] = ['absolute-deductible', 'mental-distress', 'repair-expense']

/** The main cover an attached instance belongs to: `non-medical:driver` → `driver`; null for others. */
export function attachedTo(key: CoverageKey): MainCoverage | null {
  const name = key.split(':')[1]
  return mainCoverages.find((main) => main === name) ?? null
}

/**
 * The rows for a car: everything its clause set offers for its use, in the order of the clauses, and whatever a plan
 * already holds. The rest is named with the reason, never silently dropped.
 */
export function coverageRows(
  clauses: ClauseOffer | null,
  use: VehicleUse,
  taken: ReadonlySet<CoverageKey>,
): { rows: CoverageRow[]; withheld: WithheldCoverage[] } {
  const rows: CoverageRow[] = []
  const withheld = new Map<CoverageId, WithheldCoverage>()
  for (const key of coverageKeys) {
    const id = coverageIdOf(key)
    const offer = clauses?.coverages.find((candidate) => candidate.id === id) ?? null
    const forUse = offer !== null && (offer.onlyUses === null || offer.onlyUses.includes(use))
    if (forUse || taken.has(key)) rows.push({ key, offer: forUse ? offer : null, group: groupOf(id) })
    else if (!forUse) withheld.set(id, { id, reason: offer ? 'not-for-use' : 'not-in-clauses' })
  }
  return { rows, withheld: [...withheld.values()] }
}

function groupOf(id: CoverageId): CoverageRow['group'] {
  if (mainCoverages.some((main) => main === id)) return 'main'
  return rare.includes(id) ? 'rare' : 'usual'
}
