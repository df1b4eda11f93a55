import type { Payout, PayoutRequest } from '#shared/contract/payout.ts'
import type { Result } from '#shared/domain/result.ts'
import { compulsoryLimits } from '../rating/compulsory-limits.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import { computePayout } from './compute.ts'

/** Who pays what, with the limits of compulsory cover on the day of the accident. Fails with `no-rate-book`, `no-rate-row` too. */
export function payoutOn(request: PayoutRequest, books: RateBooks): Result<Payout> {
  const limits = compulsoryLimits(request.accident.on, books)
  return limits.ok ? computePayout(request, limits.value) : limits
}
