import type { CoverageChoice } from '#shared/contract/price.ts'
import type { PayoutRequest } from '#shared/contract/payout.ts'
import type { CoverageKey, LiabilityCoverage, MainCoverage } from '#shared/domain/coverage.ts'

type Cover = PayoutRequest['cover']

/** The choice of one coverage in force, or null. */
export function chosen<K extends CoverageKey>(cover: Cover, key: K): Extract<CoverageChoice, { key: K }> | null {
  const found = cover.coverages.find((choice) => choice.key === key)
  return found ? (found as Extract<CoverageChoice, { key: K }>) : null
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

/**
 * Deductible by fault of the clauses before 2020 (事故责任免赔率), in percent; 0 since then and with the waiver.
 * docs/payout.md §4.
 */
export function faultPercent(cover: Cover, main: MainCoverage, share: number): number {
  if (cover.clauses !== 'ice-2014' || cover.waiver || share === 0) return 0
  const row = main === 'third-party' ? [20, 15, 10, 5] : [15, 10, 8, 5]
  const index = share === 100 ? 0 : share > 50 ? 1 : share === 50 ? 2 : 3
  return row[index] ?? 0
}
