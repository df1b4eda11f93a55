import type { Payout, PayoutRequest } from '#shared/contract/payout.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import type { Day } from '#shared/domain/time.ts'
import { compulsoryLimits } from '../rating/compulsory-limits.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import { computePayout, type PayoutRules } from './compute.ts'

/**
 * What a payout on this day goes by. The newest edition of the rules knows the deductibles of older clauses too: its own
 * first day is about prompts. Fails with `no-rate-book`, `no-rate-row`.
 */
export function payoutRules(accidentOn: Day, books: RateBooks): Result<PayoutRules> {
  const limits = compulsoryLimits(accidentOn, books)
  if (!limits.ok) return limits
  const newest = books.completeness.toSorted((a, b) =>
    a.book.effectiveFrom < b.book.effectiveFrom ? 1 : -1,
  )[0]
  return ok({ limits: limits.value, faultDeductibles: newest?.book.faultDeductibles ?? [] })
}

/** Who pays what after an accident, by the rules of its day. */
export function payoutOn(request: PayoutRequest, books: RateBooks): Result<Payout> {
  const rules = payoutRules(request.accident.on, books)
  return rules.ok ? computePayout(request, rules.value) : rules
}
