import type { Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { Day } from '#shared/domain/time.ts'
import type { CompulsoryBook } from './compulsory-book.ts'
import type { RateBooks } from './rate-books.ts'

interface LimitSet {
  readonly deathFen: number
  readonly medicalFen: number
  readonly propertyFen: number
}

export interface CompulsoryLimits {
  readonly from: Day
  readonly atFault: LimitSet
  readonly notAtFault: LimitSet
}

/**
 * Limits an accident on this day has, whatever the policy's own dates (announcement of 2020-09-10: the accident decides).
 * Null before the first known table.
 */
export function limitsOn(accidentOn: Day, book: CompulsoryBook): CompulsoryLimits | null {
  const row = book.limits.findLast(({ from }) => from <= accidentOn)
  return row ? { from: row.from, atFault: inFen(row.atFault), notAtFault: inFen(row.notAtFault) } : null
}

export function compulsoryLimits(accidentOn: Day, books: RateBooks): Result<CompulsoryLimits> {
  // The newest book knows the earlier tables too: a book's own first day is about premiums, not about limits.
  const newest = books.compulsory.toSorted((a, b) =>
    a.book.effectiveFrom < b.book.effectiveFrom ? 1 : -1,
  )[0]
  if (!newest) return fail('no-rate-book', { kind: 'compulsory', day: accidentOn })
  const limits = limitsOn(accidentOn, newest.book)
  return limits ? ok(limits) : fail('no-rate-row', { table: 'limits', day: accidentOn })
}

function inFen(set: { death: Decimal; medical: Decimal; property: Decimal }): LimitSet {
  const fenOf = (yuan: Decimal) => yuan.times(100).toNumber()
  return { deathFen: fenOf(set.death), medicalFen: fenOf(set.medical), propertyFen: fenOf(set.property) }
}
