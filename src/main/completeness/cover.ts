import type { PayoutRequest } from '#shared/contract/payout.ts'
import type { CoverageChoice } from '#shared/contract/price.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'

/**
 * The cover a plan gives, as the payout engine wants it. Special vehicles, motorcycles and tractors are paid by the same
 * rules as the 2020 clauses of cars [recalled]. Fails with `missing-input` when the sum insured of the car is not known.
 */
export function coverOf(
  coverages: readonly CoverageChoice[],
  { set, actualValueFen }: { readonly set: string; readonly actualValueFen: number | null },
): Result<PayoutRequest['cover']> {
  const damage = coverages.find(({ key }) => key === 'vehicle-damage')
  const agreed = damage && 'sumFen' in damage ? damage.sumFen : null
  const damageSumFen = agreed ?? actualValueFen
  if (damage && damageSumFen === null) return fail('missing-input', { field: 'vehicle.newPriceFen' })
  return ok({
    clauses: set === 'nev-2021' ? 'nev-2021' : 'ice-2020',
    coverages: [...coverages],
    damageSumFen: damageSumFen ?? 0,
    waiver: false,
    trailerThirdPartyFen: null,
  })
}
