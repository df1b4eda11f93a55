import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageKeys } from '#shared/domain/coverage.ts'
import { regionCodes } from '#shared/domain/region.ts'
import { addDays } from '#shared/domain/time.ts'
import { energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { commercialHistories } from '#shared/domain/quote.ts'
import {
  rating,
  type CommercialRequest,
  type CoverageChoice,
  type PriceRequest,
  type Vehicle,
} from '#shared/contract/price.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { cleanRecord, commercial, compulsory, damage, priceRequest, thirdParty } from '../fixtures/request.ts'

const books = shippedRateBooks()
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const day = fc.integer({ min: -8000, max: 600 }).map((days) => addDays('2026-11-23', days))

const vehicle: fc.Arbitrary<Vehicle> = fc.record({
  use: fc.constantFrom(...vehicleUses),
  energy: fc.constantFrom(...energies),
  seats: orNull(fc.integer({ min: 1, max: 60 })),
  ratedLoadKg: orNull(fc.integer({ min: 0, max: 40_000 })),
  kerbMassKg: orNull(fc.integer({ min: 0, max: 40_000 })),
  displacementMl: orNull(fc.integer({ min: 0, max: 7000 })),
  powerKw: orNull(fc.integer({ min: 1, max: 100 })),
  sidecar: fc.boolean(),
  firstRegistration: orNull(day),
  newPriceFen: orNull(fc.integer({ min: 0, max: 1_000_000_000 })),
})

const record = fc.record({
  firstEver: fc.boolean(),
  cleanYears: fc.integer({ min: 0, max: 6 }),
  atFaultAccidents: fc.integer({ min: 0, max: 3 }),
  atFaultDeath: fc.boolean(),
  unpaidAtFault: fc.integer({ min: 0, max: 2 }),
})

const history: fc.Arbitrary<CommercialRequest['record']> = fc.record({
  history: fc.constantFrom(...commercialHistories),
  insuredYears: fc.integer({ min: 0, max: 8 }),
  claims: fc.integer({ min: 0, max: 9 }),
  previousLastDay: orNull(day),
})

const sumFen = fc.constantFrom(0, 200_000, 1_000_000, 10_000_000, 100_000_000, 200_000_000, 123_456)
const choice = fc.constantFrom(...coverageKeys).chain((key): fc.Arbitrary<CoverageChoice> => {
  switch (key) {
    case 'vehicle-damage':
      return fc.record({
        key: fc.constant(key),
        sumFen: orNull(sumFen),
        deductibleFen: fc.constantFrom(0, 50_000, 77),
      })
    case 'passengers':
      return fc.record({ key: fc.constant(key), sumFen, seats: orNull(fc.integer({ min: 1, max: 60 })) })
    case 'repair-expense':
      return fc.record({
        key: fc.constant(key),
        perDayFen: fc.constantFrom(10_000, 20_000, 5),
        days: fc.integer({ min: 1, max: 100 }),
      })
    case 'services':
      return fc.record({
        key: fc.constant(key),
        counts: fc.record({ 'road-rescue': fc.integer({ min: 1, max: 9 }) }),
      })
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return fc.constant({ key })
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return fc.record({ key: fc.constant(key), percent: fc.constantFrom(5, 20, 7) })
    case 'non-medical:third-party':
    case 'non-medical:driver':
    case 'non-medical:passengers':
      return fc.record({ key: fc.constant(key), sumFen: orNull(sumFen) })
    default:
      return fc.record({ key: fc.constant(key), sumFen })
  }
})

const request: fc.Arbitrary<PriceRequest> = fc.record({
  quotedOn: day,
  region: fc.constantFrom(...regionCodes),
  insurer: fc.constantFrom('reference', 'abc'),
  figuresFirm: fc.boolean(),
  vehicle,
  compulsory: orNull(
    fc.record({
      firstDay: day,
      term: fc.constant({ kind: 'annual' as const }),
      record,
      previousLastDay: orNull(day),
      drinkDriving: fc.constantFrom('0', '0.15', '0.9'),
    }),
  ),
  tax: orNull(
    fc.record({
      mode: fc.constant('calculated' as const),
      invoiceDay: orNull(day),
      catalogue: orNull(fc.constantFrom('exempt' as const, 'half' as const, 'not-listed' as const)),
      arrears: fc.constant(null),
    }),
  ),
  commercial: orNull(
    fc.record({
      firstDay: day,
      term: fc.constant({ kind: 'annual' as const }),
      record: history,
      violationFactor: orNull(fc.constantFrom('1', '1.1', '3')),
      pricingFactor: orNull(fc.constantFrom('0.4', '0.65', '1', '1.45')),
    }),
  ),
  plans: fc.array(
    fc.record({
      id: fc.constant('own'),
      coverages: fc.array(choice, { maxLength: 8 }),
      insurerFen: fc.constant({}),
    }),
    { maxLength: 2 },
  ),
  insurerFen: fc.constant({}),
})

describe('rating is total and adds up', () => {
  it('answers every request with a rating of the contract’s shape; every line has an amount or a reason', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const answer = rating.parse(rate(asked, books))
        for (const plan of answer.plans) {
          const shared = [answer.compulsory, answer.tax].filter((line) => line !== null)
          const sum = plan.lines.reduce((total, line) => total + (line.amountFen ?? 0), 0)
          expect(plan.commercialFen).toBe(sum)
          expect(plan.totalFen).toBe(shared.reduce((total, line) => total + (line.amountFen ?? 0), sum))
          for (const line of [...plan.lines, ...shared]) {
            expect((line.estimateFen === null) === (line.failure !== null)).toBe(true)
            const last = line.worksheet?.steps.at(-1)
            if (line.estimateFen !== null)
              expect(Number(last?.running) * 100).toBeCloseTo(line.estimateFen, 6)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('the same request gives the same rating', () => {
    fc.assert(
      fc.property(request, (asked) => {
        expect(rate(asked, books)).toEqual(rate(asked, books))
      }),
      { numRuns: 100 },
    )
  })
})

/** A second implementation in whole numbers (1e-6 yuan): base × factors, rounded half up, as an oracle. */
function scaled(base: bigint, factors: readonly [bigint, bigint][]): number {
  const [numerator, denominator] = factors.reduce(
    ([n, d], [a, b]) => [n * a, d * b],
    [base * 100n, 1_000_000n],
  )
  return Number((numerator * 2n + denominator) / (denominator * 2n))
}

describe('exact to the fen', () => {
  it('vehicle damage equals whole-number arithmetic for any price and factors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000_000 }),
        fc.integer({ min: 50, max: 150 }),
        fc.integer({ min: 0, max: 3 }),
        (newPriceFen, hundredths, years) => {
          const pricingFactor = (hundredths / 100).toFixed(2)
          const ncdTenths = [10n, 8n, 7n, 6n][years] ?? 10n
          const claimFree: CommercialRequest['record'] =
            years === 0
              ? commercial.record
              : { history: 'insured', insuredYears: years, claims: 0, previousLastDay: null }
          const asked = priceRequest({
            vehicle: { newPriceFen, firstRegistration: null },
            coverages: [damage],
            commercial: { ...commercial, pricingFactor, record: claimFree },
          })
          // 593 + price × 1.41 %, in millionths of a yuan
          const base = 593_000_000n + BigInt(newPriceFen) * 141n
          const expected = scaled(base, [
            [8667n, 10_000n],
            [ncdTenths, 10n],
            [BigInt(hundredths), 100n],
          ])
          expect(rate(asked, books).plans[0]?.lines[0]?.estimateFen).toBe(expected)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('directions that must hold', () => {
  const first = (asked: PriceRequest) => rate(asked, books).plans[0]?.lines[0]?.estimateFen ?? 0

  it('a higher limit never costs less', () => {
    const limits = [
      100_000, 150_000, 200_000, 300_000, 500_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000, 5_000_000,
      10_000_000,
    ]
    for (const seats of [5, 7, 12]) {
      const premiums = limits.map((limit) =>
        first(priceRequest({ vehicle: { seats }, coverages: [thirdParty(limit)] })),
      )
      expect(premiums).toEqual(premiums.toSorted((a, b) => a - b))
    }
  })
  it('more claims never cost less, more clean years never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 8 }), (insuredYears, claims) => {
        const priced = (years: number, count: number) =>
          first(
            priceRequest({
              coverages: [thirdParty(1_000_000)],
              commercial: {
                ...commercial,
                record: { history: 'insured', insuredYears: years, claims: count, previousLastDay: null },
              },
            }),
          )
        expect(priced(insuredYears, claims + 1)).toBeGreaterThanOrEqual(priced(insuredYears, claims))
        expect(priced(insuredYears + 1, claims)).toBeLessThanOrEqual(priced(insuredYears, claims))
      }),
    )
  })
  it('more at-fault accidents never lower the compulsory premium', () => {
    for (const region of regionCodes) {
      const at = (change: Partial<typeof cleanRecord>) =>
        rate(
          priceRequest({ region, compulsory: { ...compulsory, record: { ...cleanRecord, ...change } } }),
          books,
        ).compulsory?.estimateFen ?? 0
      const rising = [
        at({}),
        at({ cleanYears: 2 }),
        at({ cleanYears: 1 }),
        at({ atFaultAccidents: 1 }),
        at({ atFaultAccidents: 2 }),
        at({ atFaultAccidents: 2, atFaultDeath: true }),
      ]
      expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    }
  })
})
