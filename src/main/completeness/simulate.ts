import type { Simulation } from '#shared/contract/completeness.ts'
import type { PayoutRequest } from '#shared/contract/payout.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import { sumFen } from '#shared/domain/money.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import { computePayout } from '../payout/compute.ts'
import { payoutRules } from '../payout/rules.ts'
import { clauseSetOf } from '../rating/offer.ts'
import { rate } from '../rating/rate.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import { coverOf } from './cover.ts'

/**
 * One accident under every plan of the request: who pays what, beside the premium. A plan whose payout cannot be worked
 * out says why and leaves the others alone. Fails as a whole when no limits of compulsory cover are known for the day.
 */
export function simulate(
  { price, accident }: { readonly price: PriceRequest; readonly accident: PayoutRequest['accident'] },
  books: RateBooks,
): Result<Simulation> {
  const rules = payoutRules(accident.on, books)
  if (!rules.ok) return rules
  const rating = rate(price, books)
  const car = { set: clauseSetOf(price.vehicle), actualValueFen: rating.facts.actualValueFen }
  return ok(
    price.plans.map((plan, index) => {
      const cover = coverOf(plan.coverages, car)
      const payout = cover.ok ? computePayout({ accident, cover: cover.value }, rules.value) : cover
      const rated = rating.plans[index]
      const lines = [...(rating.compulsory ? [rating.compulsory] : []), ...(rated?.lines ?? [])]
      return {
        plan: plan.id,
        payout: payout.ok ? payout.value : null,
        failure: payout.ok ? null : { code: payout.failure.code, params: { ...payout.failure.params } },
        yearFen: sumFen(lines.map((line) => line.amountFen ?? 0)),
        complete: lines.every((line) => line.amountFen !== null),
      }
    }),
  )
}
