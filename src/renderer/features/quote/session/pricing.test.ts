import { expect, test } from 'vitest'
import type { Line, PriceRequest, Rating } from '#shared/contract/price.ts'
import type { Result } from '#shared/domain/result.ts'
import { createPricing, lineId } from './pricing.ts'

const request = (newPriceFen: number): PriceRequest => ({
  quotedOn: '2026-11-23',
  region: '310000',
  insurer: 'reference',
  figuresFirm: false,
  vehicle: {
    use: 'family',
    energy: 'petrol',
    seats: 5,
    ratedLoadKg: null,
    kerbMassKg: null,
    displacementMl: null,
    powerKw: null,
    sidecar: false,
    firstRegistration: null,
    newPriceFen,
  },
  compulsory: null,
  tax: null,
  commercial: null,
  plans: [],
  insurerFen: {},
})

const line = (amountFen: number): Line => ({
  key: 'third-party',
  sum: { kind: 'amount', fen: 1 },
  deductibleFen: null,
  estimateFen: amountFen,
  worksheet: null,
  failure: null,
  insurerFen: null,
  amountFen,
  gapFen: null,
  state: 'estimate',
  confidence: 'confirmed',
  warnings: [],
})

const rating = (...amounts: number[]): Rating => ({
  compulsory: null,
  tax: null,
  plans: amounts.map((amountFen, index) => ({
    id: ['economy', 'standard'][index] ?? 'own',
    lines: [line(amountFen)],
    commercialFen: amountFen,
    totalFen: amountFen,
    complete: true,
    state: 'estimate' as const,
  })),
  facts: {
    clauseSet: null,
    compulsoryClass: null,
    commercialClass: null,
    ageMonths: null,
    actualValueFen: null,
    actualValueSheet: null,
    floatPercent: null,
    ncdLevel: null,
    ncdFactor: null,
    pricingFactor: null,
    violationFactor: null,
    pricingRange: null,
    violationRange: null,
    drinkDrivingRange: null,
    taxRange: null,
    compulsoryLastDay: null,
    commercialLastDay: null,
  },
  warnings: [],
  books: [],
})

/** A price service whose answers come when the test says so. */
function slowService() {
  const asked: number[] = []
  const answers: ((result: Result<Rating>) => void)[] = []
  const price = (wanted: PriceRequest) => {
    asked.push(wanted.vehicle.newPriceFen ?? 0)
    return new Promise<Result<Rating>>((resolve) => answers.push(resolve))
  }
  const answer = async (value: Result<Rating>) => {
    answers.shift()?.(value)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { asked, price, answer }
}

test('while one request is on its way only the newest waits, and an overtaken answer is dropped', async () => {
  const service = slowService()
  const pricing = createPricing(service.price)
  pricing.ask(request(1), [])
  pricing.ask(request(2), [])
  pricing.ask(request(3), [])
  expect(service.asked).toEqual([1])
  await service.answer({ ok: true, value: rating(100) })
  expect(pricing.view.get().rating).toBeNull()
  expect(service.asked).toEqual([1, 3])
  await service.answer({ ok: true, value: rating(300) })
  expect(pricing.view.get().rating?.plans[0]?.totalFen).toBe(300)
  await pricing.settled()
})

test('the same request is not asked twice, unless a rate book has changed', async () => {
  const service = slowService()
  const pricing = createPricing(service.price)
  pricing.ask(request(1), [])
  await service.answer({ ok: true, value: rating(1) })
  pricing.ask(request(1), [])
  expect(service.asked).toEqual([1])
  pricing.askAgain()
  expect(service.asked).toEqual([1, 1])
})

test('a line that draws as before keeps its identity; a changed one does not', async () => {
  const service = slowService()
  const pricing = createPricing(service.price)
  pricing.ask(request(1), [])
  await service.answer({ ok: true, value: rating(100, 200) })
  const before = pricing.view.get().lines
  pricing.ask(request(2), [])
  await service.answer({ ok: true, value: rating(100, 250) })
  const after = pricing.view.get().lines
  expect(after.get(lineId('economy', 'third-party'))).toBe(before.get(lineId('economy', 'third-party')))
  expect(after.get(lineId('standard', 'third-party'))?.amountFen).toBe(250)
})

test('a refused request takes the amounts off the screen and says why', async () => {
  const service = slowService()
  const pricing = createPricing(service.price)
  pricing.ask(request(1), [])
  await service.answer({ ok: true, value: rating(100) })
  pricing.ask(request(2), [])
  await service.answer({ ok: false, failure: { code: 'invalid-request', params: {} } })
  expect(pricing.view.get()).toMatchObject({ rating: null, failure: { code: 'invalid-request' } })
  expect(pricing.view.get().lines.size).toBe(0)
})
