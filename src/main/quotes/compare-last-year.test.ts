import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line, Rating } from '#shared/contract/price.ts'
import type { LastYear, LastYearLine } from '#shared/contract/quotes.ts'
import { coverageKeys } from '#shared/domain/coverage.ts'
import { compareWithLastYear } from './compare-last-year.ts'

const book = { code: 'b', edition: '1', hash: '' }
const step = (
  code: 'compulsory-base' | 'compulsory-float' | 'rate-of-sum' | 'table-premium' | 'ncd' | 'pricing',
  operand: string,
) => ({
  code,
  op: 'multiply' as const,
  operand,
  running: operand,
  params: {},
  source: null,
  confidence: 'confirmed' as const,
})

function line(change: Partial<Line> & Pick<Line, 'key'>): Line {
  return {
    sum: { kind: 'none' },
    deductibleFen: null,
    estimateFen: null,
    worksheet: null,
    failure: null,
    insurerFen: null,
    amountFen: null,
    gapFen: null,
    state: 'estimate',
    confidence: null,
    warnings: [],
    ...change,
  }
}

function rating(lines: Line[], change: Partial<Rating> = {}): Rating {
  return {
    compulsory: null,
    tax: null,
    plans: [{ id: 'own', lines, commercialFen: 0, totalFen: 0, complete: true, state: 'estimate' }],
    facts: {
      clauseSet: 'ice-2020',
      compulsoryClass: null,
      commercialClass: null,
      ageMonths: null,
      actualValueFen: null,
      actualValueSheet: null,
      floatPercent: null,
      ncdLevel: null,
      ncdFactor: '0.6',
      pricingFactor: '0.9',
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
    ...change,
  }
}

function compare(last: LastYearLine[], now: Rating, factors: Partial<LastYear> = {}) {
  const lastYear = { insurerName: '', lines: last, ncdFactor: '', pricingFactor: '', ...factors }
  const result = compareWithLastYear({ lastYear, rating: now, plan: 'own' })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

test('known factors take their share one after another, the rest is the rate', () => {
  const now = rating([
    line({ key: 'third-party', sum: { kind: 'amount', fen: 200_000_000 }, amountFen: 80_000 }),
  ])
  const last = [{ key: 'third-party' as const, sumFen: 200_000_000, premiumFen: 100_000 }]
  expect(compare(last, now, { ncdFactor: '0.7', pricingFactor: '0.85' })[0]).toMatchObject({
    differenceFen: -20_000,
    reasons: [
      { code: 'ncd-changed', effectFen: -14_286, params: { last: '0.7', this: '0.6' } },
      { code: 'pricing-changed', effectFen: 5042, params: { last: '0.85', this: '0.9' } },
      { code: 'rate-or-other', effectFen: -10_756 },
    ],
  })
})

test('a changed sum explains the rest where premiums follow a table, and its own share where they are proportional', () => {
  const last = [
    { key: 'third-party' as const, sumFen: 100_000_000, premiumFen: 70_000 },
    { key: 'driver' as const, sumFen: 1_000_000, premiumFen: 3000 },
  ]
  const now = rating([
    line({
      key: 'third-party',
      sum: { kind: 'amount', fen: 200_000_000 },
      amountFen: 90_000,
      worksheet: { book, steps: [step('table-premium', '900')] },
    }),
    line({
      key: 'driver',
      sum: { kind: 'amount', fen: 2_000_000 },
      amountFen: 6100,
      worksheet: { book, steps: [step('rate-of-sum', '61')] },
    }),
  ])
  const differences = compare(last, now)
  expect(
    differences.map(({ reasons }) => reasons.map(({ code, effectFen }) => `${code} ${effectFen}`)),
  ).toEqual([['sum-changed 20000'], ['sum-changed 3000', 'rate-or-other 100']])
})

test('the falling value of the car is no reason: its premium follows the price of a new one', () => {
  const now = rating([
    line({ key: 'vehicle-damage', sum: { kind: 'amount', fen: 12_000_000 }, amountFen: 200_000 }),
  ])
  const [damage] = compare([{ key: 'vehicle-damage', sumFen: 13_000_000, premiumFen: 210_000 }], now)
  expect(damage?.reasons).toEqual([{ code: 'rate-or-other', effectFen: -10_000, params: {} }])
})

test("compulsory cover: last year's float is read off its premium", () => {
  const steps = [step('compulsory-base', '950'), step('compulsory-float', '-285')]
  const compulsory = line({ key: 'compulsory', amountFen: 66_500, worksheet: { book, steps } })
  const differences = (premiumFen: number) =>
    compare([{ key: 'compulsory', sumFen: null, premiumFen }], rating([], { compulsory }))[0]?.reasons
  expect(differences(76_000)).toEqual([
    { code: 'record-changed', effectFen: -9500, params: { lastPercent: '-20', thisPercent: '-30' } },
  ])
  expect(differences(77_700)).toMatchObject([{ code: 'rate-or-other', effectFen: -11_200 }])
  expect(differences(66_500)).toEqual([])
})

test('what is not known is said, never guessed', () => {
  const now = rating([line({ key: 'wheel', state: 'failed' }), line({ key: 'scratch', amountFen: 5 })])
  const last: LastYearLine[] = [
    { key: 'wheel', sumFen: null, premiumFen: 100 },
    { key: 'driver', sumFen: null, premiumFen: null },
    { key: 'passengers', sumFen: null, premiumFen: 70 },
  ]
  expect(
    compare(last, now).map(({ key, differenceFen, reasons }) => [
      key,
      differenceFen,
      reasons[0]?.code,
      reasons[0]?.effectFen,
    ]),
  ).toEqual([
    ['driver', null, 'dropped', null],
    ['passengers', -70, 'dropped', -70],
    ['wheel', null, 'unknown', null],
    ['scratch', 5, 'added', 5],
  ])
})

test('effects add up to the difference exactly, whatever the figures', () => {
  const fen = fc.integer({ min: 0, max: 2_000_000 })
  const factor = fc.constantFrom('', '0', '0.5', '0.85', '1', '1.35', '2', '０.７', 'x')
  const sum = fc.constantFrom(null, 0, 1_000_000, 200_000_000)
  const start = fc.constantFrom(null, 'table-premium' as const, 'rate-of-sum' as const)
  fc.assert(
    fc.property(
      fc.constantFrom(...coverageKeys),
      fen,
      fen,
      factor,
      factor,
      sum,
      sum,
      start,
      (key, lastFen, thisFen, ncd, pricing, lastSum, thisSum, code) => {
        const worksheet = code && {
          book,
          steps: [step(code, '1'), step('ncd', '0.6'), step('pricing', '0.9')],
        }
        const now = rating([
          line({
            key,
            amountFen: thisFen,
            worksheet,
            sum: thisSum === null ? { kind: 'none' } : { kind: 'amount', fen: thisSum },
          }),
        ])
        const [one] = compare([{ key, sumFen: lastSum, premiumFen: lastFen }], now, {
          ncdFactor: ncd,
          pricingFactor: pricing,
        })
        const effects = one?.reasons.map(({ effectFen }) => effectFen ?? Number.NaN) ?? []
        expect(effects.reduce((total, effect) => total + effect, 0)).toBe(thisFen - lastFen)
        expect(one?.differenceFen).toBe(thisFen - lastFen)
        expect(effects.every(Number.isSafeInteger)).toBe(true)
      },
    ),
  )
})
