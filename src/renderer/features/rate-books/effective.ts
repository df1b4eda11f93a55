import type { RateBookRow } from '#shared/contract/rate-books.ts'

/** `2020-09-19 –` or `2020-09-19 – 2026-12-31`. */
export function effective(row: Pick<RateBookRow, 'effectiveFrom' | 'effectiveTo'>): string {
  return `${row.effectiveFrom} – ${row.effectiveTo ?? ''}`.trimEnd()
}
