import { describe, expect, it } from 'vitest'
import type { ClaimOrNot, ClaimOrNotRequest } from '#shared/contract/completeness.ts'
import type { CommercialRequest, CompulsoryRequest } from '#shared/contract/price.ts'
import { shippedRateBooks } from '../../../tests/fixtures/books.ts'
import {
  cleanRecord,
  commercial,
  compulsory,
  damage,
  priceRequest,
  thirdParty,
} from '../../../tests/fixtures/request.ts'
import { weigh } from './weigh.ts'

const books = shippedRateBooks()

interface Asked {
  readonly change?: Partial<ClaimOrNotRequest>
  readonly commercialRecord?: Partial<CommercialRequest['record']>
  readonly compulsoryRecord?: Partial<CompulsoryRequest['record']>
}

function weighed({ change = {}, commercialRecord = {}, compulsoryRecord = {} }: Asked): ClaimOrNot {
  const record = {
    history: 'insured',
    insuredYears: 3,
    claims: 0,
    previousLastDay: null,
    ...commercialRecord,
  } as const
  const price = priceRequest({
    coverages: [damage, thirdParty(2_000_000)],
    commercial: { ...commercial, record },
    compulsory: { ...compulsory, record: { ...cleanRecord, ...compulsoryRecord } },
  })
  const answer = weigh(
    {
      price,
      plan: 'own',
      repairFen: 180_000,
      compulsoryPays: false,
      commercialPays: true,
      claimsByYear: [0, 0, 0],
      ...change,
    },
    books,
  )
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

const ncd = ({ years }: ClaimOrNot) => years.map(({ ncdWithout, ncdWith }) => `${ncdWithout}/${ncdWith}`)

describe('the commercial record', () => {
  it('keeps a claim for three renewals', () => {
    expect(ncd(weighed({}))).toEqual(['0.5/0.7', '0.5/0.7', '0.5/0.7'])
  })
  it('counts no further back than the car was insured: a new car after its first year', () => {
    const first = weighed({ commercialRecord: { history: 'new-vehicle', insuredYears: 0 } })
    // One year: clean −1, with a claim 0. Two: −2, −1. Three: −3, −2.
    expect(ncd(first)).toEqual(['0.8/1', '0.7/0.8', '0.6/0.7'])
  })
  it('lets earlier claims grow old', () => {
    const [first, second, third] = ncd(weighed({ change: { claimsByYear: [0, 2, 1] } }))
    // Renewal 1 still sees the two of two years before; renewal 2 sees none of them.
    expect([first, second, third]).toEqual(['0.8/1', '0.5/0.7', '0.5/0.7'])
  })
})

describe('the compulsory record', () => {
  it('starts anew after a claim at fault, and climbs back', () => {
    const { years, compulsoryCostFen, commercialCostFen } = weighed({
      change: { compulsoryPays: true, commercialPays: false },
    })
    // Zhejiang, 950 yuan: −30 % without; 0, −10 %, −20 % with the claim.
    expect(
      years.map(({ compulsoryWithoutFen, compulsoryWithFen }) => [compulsoryWithoutFen, compulsoryWithFen]),
    ).toEqual([
      [66_500, 95_000],
      [66_500, 85_500],
      [66_500, 76_000],
    ])
    expect([compulsoryCostFen, commercialCostFen]).toEqual([57_000, 0])
  })
  it('an accident of the year before is over after a clean year', () => {
    const { years } = weighed({
      compulsoryRecord: { cleanYears: 0, atFaultAccidents: 2 },
      change: { compulsoryPays: true },
    })
    expect(years.map(({ compulsoryWithoutFen }) => compulsoryWithoutFen)).toEqual([85_500, 76_000, 66_500])
  })
})

describe('the advice', () => {
  it('claims above the break-even, pays below it, and calls a tenth around it even', () => {
    const { breakEvenFen, compulsoryCostFen, commercialCostFen } = weighed({})
    expect(breakEvenFen).toBe(compulsoryCostFen + commercialCostFen)
    const adviceAt = (repairFen: number) => weighed({ change: { repairFen } }).advice
    const tenth = Math.floor(breakEvenFen / 10)
    expect(adviceAt(breakEvenFen)).toBe('even')
    expect(adviceAt(breakEvenFen + tenth)).toBe('even')
    expect(adviceAt(breakEvenFen + tenth + 1)).toBe('claim')
    expect(adviceAt(breakEvenFen - tenth - 1)).toBe('pay-yourself')
  })
  it('the cost is the sum of the differences year by year; the car grows older alike in both', () => {
    const { years, commercialCostFen } = weighed({})
    expect(commercialCostFen).toBe(
      years.reduce((sum, year) => sum + year.commercialWithFen - year.commercialWithoutFen, 0),
    )
    expect(years[0]?.commercialWithoutFen).not.toBe(years[2]?.commercialWithoutFen)
  })
  it('a claim that nobody would notice costs nothing', () => {
    expect(weighed({ change: { commercialPays: false } })).toMatchObject({ breakEvenFen: 0, advice: 'claim' })
  })
})

it('the insurer’s figures do not hide the difference, and a line without a rate is named, not guessed', () => {
  const price = priceRequest({
    coverages: [thirdParty(2_000_000), { key: 'non-medical:third-party', sumFen: null }],
    commercial: {
      ...commercial,
      record: { history: 'insured', insuredYears: 3, claims: 0, previousLastDay: null },
    },
  })
  const plans = price.plans.map((plan) => ({
    ...plan,
    insurerFen: { 'third-party': 100_000, 'non-medical:third-party': 5000 },
  }))
  const answer = weigh(
    {
      price: { ...price, plans },
      plan: 'own',
      repairFen: 1,
      compulsoryPays: false,
      commercialPays: true,
      claimsByYear: [0, 0, 0],
    },
    books,
  )
  expect(answer).toMatchObject({ ok: true, value: { leftOut: ['non-medical:third-party'] } })
  if (answer.ok) expect(answer.value.commercialCostFen).toBeGreaterThan(0)
})
