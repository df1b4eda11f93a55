import type { CoverageChoice } from '#shared/contract/price.ts'
import type { PayoutRequest } from '#shared/contract/payout.ts'
import {
  mainCoverages,
  type CoverageKey,
  type LiabilityCoverage,
  type MainCoverage,
} from '#shared/domain/coverage.ts'
import type { PayoutClauses } from '#shared/domain/payout.ts'

type Cover = PayoutRequest['cover']

/** The choice of one coverage in force, or null. */
export function chosen<K extends CoverageKey>(
  cover: Cover,
  key: K,
): Extract<CoverageChoice, { key: K }> | null {
  return (
    cover.coverages.find((choice): choice is Extract<CoverageChoice, { key: K }> => choice.key === key) ??
    null
  )
}

/** Sum of a coverage that has one; null when it is not in force. */
export function sumOf(cover: Cover, key: CoverageKey): number | null {
  const choice = cover.coverages.find((candidate) => candidate.key === key)
  return choice && 'sumFen' in choice ? choice.sumFen : null
}

export function holds(cover: Cover, key: CoverageKey): boolean {
  return cover.coverages.some((choice) => choice.key === key)
}

/** Percent the absolute-deductible clause takes off this main cover; 0 without it. */
export function absolutePercent(cover: Cover, main: MainCoverage): number {
  const choice = cover.coverages.find((candidate) => candidate.key === `absolute-deductible:${main}`)
  return choice && 'percent' in choice ? choice.percent : 0
}

/** Limit that pays medical cost outside the catalogue: its own, or what the main cover has left. */
export function outsideLimit(cover: Cover, main: LiabilityCoverage, mainLeft: number): number | null {
  const key = `non-medical:${main}` as const
  if (!holds(cover, key)) return null
  return sumOf(cover, key) ?? mainLeft
}

/** Deductible by fault (事故责任免赔率) of one main cover under older clauses, in percent. */
export interface FaultDeductible {
  readonly clauses: PayoutClauses
  readonly main: 'vehicle-damage' | 'third-party' | 'occupants'
  /** Fully at fault, mainly, equally, less than half. */
  readonly full: number
  readonly major: number
  readonly equal: number
  readonly minor: number
}

/** A request with the tables of older clauses beside it. */
export interface Case extends PayoutRequest {
  readonly faultDeductibles: readonly FaultDeductible[]
}

/** Percent that the clauses in force take off for our fault; 0 since 2020 and with the waiver. docs/payout.md §4. */
export function faultPercent({ accident, cover, faultDeductibles }: Case, main: MainCoverage): number {
  const { share } = accident.own
  if (!takesFault(cover) || share === 0) return 0
  const row = deductibleRow(cover, main, faultDeductibles)
  if (!row) return 0
  return share === 100 ? row.full : share > 50 ? row.major : share === 50 ? row.equal : row.minor
}

/** The first main cover of the request whose deductible by fault no table has; null when all are known. */
export function unknownDeductible(
  { cover }: PayoutRequest,
  faultDeductibles: readonly FaultDeductible[],
): MainCoverage | null {
  if (!takesFault(cover)) return null
  return (
    mainCoverages.find((main) => holds(cover, main) && !deductibleRow(cover, main, faultDeductibles)) ?? null
  )
}

function takesFault({ clauses, waiver }: Cover): boolean {
  return clauses === 'ice-2014' && !waiver
}

function deductibleRow(
  { clauses }: Cover,
  main: MainCoverage,
  table: readonly FaultDeductible[],
): FaultDeductible | undefined {
  const group = main === 'driver' || main === 'passengers' ? 'occupants' : main
  return table.find((row) => row.clauses === clauses && row.main === group)
}
