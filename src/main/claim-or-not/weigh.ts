import type { ClaimOrNot, ClaimOrNotRequest } from '#shared/contract/completeness.ts'
import type {
  CommercialRequest,
  CompulsoryRequest,
  PlanRequest,
  PriceRequest,
  Rating,
} from '#shared/contract/price.ts'
import { coverageKeys, type CoverageKey } from '#shared/domain/coverage.ts'
import { sumFen } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { addMonths } from '#shared/domain/time.ts'
import { rate } from '../rating/rate.ts'
import type { RateBooks } from '../rating/rate-books.ts'

/** A claim stays in the commercial record for this long. */
const renewals = [1, 2, 3] as const

/**
 * Claim it or pay it: premiums of the three renewals after this policy, with and without one claim in it, compulsory and
 * commercial apart. The car ages and loses value alike in both; everything else in the coming years is taken to be free
 * of claims. docs/completeness.md. Fails with `plan-not-found`, `no-rate-book`, and `no-estimate` where a premium that
 * has a published rate cannot be worked out.
 */
export function weigh(request: ClaimOrNotRequest, books: RateBooks): Result<ClaimOrNot> {
  const plan = request.price.plans.find(({ id }) => id === request.plan)
  if (!plan) return fail('plan-not-found', { plan: request.plan })
  const years: ClaimOrNot['years'] = []
  const leftOut = new Set<CoverageKey>()
  for (const year of renewals) {
    const without = premiumsOf(renewal(request, plan, year, false), books)
    if (!without.ok) return without
    const withClaim = premiumsOf(renewal(request, plan, year, true), books)
    if (!withClaim.ok) return withClaim
    for (const key of without.value.leftOut) leftOut.add(key)
    years.push({
      firstDay: without.value.firstDay,
      compulsoryWithoutFen: without.value.compulsoryFen,
      compulsoryWithFen: withClaim.value.compulsoryFen,
      commercialWithoutFen: without.value.commercialFen,
      commercialWithFen: withClaim.value.commercialFen,
      ncdWithout: without.value.ncd,
      ncdWith: withClaim.value.ncd,
    })
  }
  const compulsoryCostFen = sumFen(years.map((year) => year.compulsoryWithFen - year.compulsoryWithoutFen))
  const commercialCostFen = sumFen(years.map((year) => year.commercialWithFen - year.commercialWithoutFen))
  const breakEvenFen = Math.max(0, compulsoryCostFen + commercialCostFen)
  return ok({
    years,
    compulsoryCostFen,
    commercialCostFen,
    breakEvenFen,
    leftOut: coverageKeys.filter((key) => leftOut.has(key)),
    advice: adviceFor(request.repairFen, breakEvenFen),
  })
}

/** Premiums of coming years are estimates: within a tenth of the break-even neither way is told to be better. */
function adviceFor(repairFen: number, breakEvenFen: number): ClaimOrNot['advice'] {
  if (Math.abs(repairFen - breakEvenFen) * 10 <= breakEvenFen) return 'even'
  return repairFen > breakEvenFen ? 'claim' : 'pay-yourself'
}

/** The request of the n-th renewal: same car, same plan, our own estimate, no gap in between. */
function renewal(
  { price, compulsoryPays, commercialPays, claimsByYear }: ClaimOrNotRequest,
  plan: PlanRequest,
  year: number,
  claim: boolean,
): PriceRequest {
  return {
    ...price,
    tax: null,
    insurerFen: {},
    plans: [{ ...plan, insurerFen: {} }],
    compulsory: price.compulsory && compulsoryIn(price.compulsory, year, claim && compulsoryPays),
    commercial:
      price.commercial && commercialIn(price.commercial, year, claim && commercialPays, claimsByYear),
  }
}

/** An at-fault claim raises the first renewal; clean years count anew from there (暂行办法 art. 7). */
function compulsoryIn(
  { firstDay, record }: CompulsoryRequest,
  year: number,
  claim: boolean,
): CompulsoryRequest {
  const cleanBefore = record.atFaultAccidents > 0 || record.firstEver ? 0 : record.cleanYears
  const accidents = claim && year === 1 ? 1 : 0
  return {
    firstDay: addMonths(firstDay, 12 * year),
    term: { kind: 'annual' },
    record: {
      firstEver: false,
      cleanYears: claim ? year - 1 : cleanBefore + year,
      atFaultAccidents: accidents,
      atFaultDeath: false,
      unpaidAtFault: 0,
    },
    previousLastDay: null,
    drinkDriving: '0',
  }
}

/** The record looks back three years, never further than the car was insured. This policy is one of them. */
function commercialIn(
  { firstDay, record, violationFactor, pricingFactor }: CommercialRequest,
  year: number,
  claim: boolean,
  claimsByYear: readonly number[],
): CommercialRequest {
  const insuredYears = (record.history === 'insured' ? record.insuredYears : 0) + year
  const newestFirst = [...Array.from({ length: year - 1 }, () => 0), claim ? 1 : 0, ...claimsByYear]
  const counted = newestFirst.slice(0, Math.min(3, insuredYears))
  return {
    firstDay: addMonths(firstDay, 12 * year),
    term: { kind: 'annual' },
    record: {
      history: 'insured',
      insuredYears,
      claims: counted.reduce((sum, claims) => sum + claims, 0),
      previousLastDay: null,
    },
    violationFactor,
    pricingFactor,
  }
}

interface Premiums {
  readonly firstDay: string
  readonly compulsoryFen: number
  readonly commercialFen: number
  readonly ncd: string
  readonly leftOut: readonly CoverageKey[]
}

function premiumsOf(request: PriceRequest, books: RateBooks): Result<Premiums> {
  const rating = rate(request, books)
  const lines = rating.plans[0]?.lines ?? []
  const failed = [...(rating.compulsory ? [rating.compulsory] : []), ...lines].filter(
    ({ failure }) => failure !== null,
  )
  const serious = failed.filter(({ failure }) => failure?.code !== 'no-published-rate')
  const noBook = serious.find(({ failure }) => failure?.code === 'no-rate-book')?.failure
  if (noBook) return fail('no-rate-book', noBook.params)
  if (serious.length > 0 || nothingPriced(rating)) {
    const keys = (serious.length > 0 ? serious : lines).map(({ key }) => key)
    return fail('no-estimate', { lines: keys.join(',') })
  }
  return ok({
    firstDay: request.commercial?.firstDay ?? request.compulsory?.firstDay ?? request.quotedOn,
    compulsoryFen: rating.compulsory?.amountFen ?? 0,
    commercialFen: rating.plans[0]?.commercialFen ?? 0,
    ncd: rating.facts.ncdFactor ?? '',
    leftOut: coverageKeys.filter((key) => failed.some((line) => line.key === key)),
  })
}

/** Without a single premium there is nothing to weigh. */
function nothingPriced(rating: Rating): boolean {
  return (
    rating.compulsory === null &&
    !rating.plans.some(({ lines }) => lines.some(({ amountFen }) => amountFen !== null))
  )
}
