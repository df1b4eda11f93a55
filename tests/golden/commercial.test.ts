import { describe, expect, it } from 'vitest'
import type { CommercialRequest, CoverageChoice, PriceRequest, Vehicle } from '#shared/contract/price.ts'
import { addDays, addMonths } from '#shared/domain/time.ts'
import { commercialHistories } from '#shared/domain/quote.ts'
import { regionCodes } from '#shared/domain/region.ts'
import { energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedBooks, shippedRateBooks } from '../fixtures/books.ts'
import { commercial, damage, priceRequest, thirdParty } from '../fixtures/request.ts'
import { cell, goldenTable, numberOf } from './table.ts'

const books = shippedRateBooks()

function planOf(request: PriceRequest) {
  const [plan] = rate(request, books).plans
  if (!plan) throw new Error('no plan')
  return plan
}

function premium(request: PriceRequest, key: string) {
  const line = planOf(request).lines.find((candidate) => candidate.key === key)
  return line?.estimateFen ?? line?.failure?.code
}

/** A vehicle of a class, from the class's own band in the book. */
function vehicleOf(classId: string): Partial<Vehicle> {
  const book = shippedBooks().get('commercial-reference-2020-09.json')
  if (book?.kind !== 'commercial') throw new Error('no commercial book')
  const row = book.classes.find(({ id }) => id === classId)
  const [use] = row?.uses ?? []
  if (!row || !use) throw new Error(classId)
  const size = row.band
    ? {
        [row.band.measure]:
          row.band.edge === 'from' ? Math.max(row.band.from, 2) : (row.band.to ?? row.band.from + 1),
      }
    : {}
  return { use, seats: use.startsWith('truck') || use.startsWith('special') ? 3 : 2, ...size }
}

const registeredMonthsAgo = (months: number) => addMonths(commercial.firstDay, -months)

describe('base premiums of every class that has figures, at the reference level', () => {
  for (const row of goldenTable('commercial-base.csv')) {
    const coverage = cell(row, 'coverage')
    it(`${cell(row, 'class')} ${coverage} ${cell(row, 'amountYuan')} ${cell(row, 'ageMonths')} months`, () => {
      const fen = Number(cell(row, 'amountYuan')) * 100
      const vehicle = {
        ...vehicleOf(cell(row, 'class')),
        firstRegistration: registeredMonthsAgo(Number(cell(row, 'ageMonths'))),
      }
      const choices: Record<string, CoverageChoice> = {
        'third-party': { key: 'third-party', sumFen: fen },
        'vehicle-damage': damage,
        driver: { key: 'driver', sumFen: fen },
        passengers: { key: 'passengers', sumFen: fen, seats: 2 },
      }
      const choice = choices[coverage]
      if (!choice) throw new Error(coverage)
      const price = coverage === 'vehicle-damage' ? fen : 10_000_000
      const seats = coverage === 'passengers' ? { seats: Math.max(vehicle.seats ?? 0, 3) } : {}
      const request = priceRequest({
        vehicle: { ...vehicle, ...seats, newPriceFen: price },
        coverages: [choice],
      })
      expect(premium(request, coverage)).toBe(numberOf(row, 'premiumFen'))
    })
  }
})

describe('no-claim discount, decision table row by row', () => {
  for (const row of goldenTable('ncd.csv')) {
    it(`${cell(row, 'history')} ${cell(row, 'years')}y ${cell(row, 'claims')}c lapse ${cell(row, 'lapseDays')} ${cell(row, 'region')}`, () => {
      const history = commercialHistories.find((candidate) => candidate === cell(row, 'history'))
      const region = regionCodes.find((code) => code === cell(row, 'region'))
      if (!history || !region) throw new Error(JSON.stringify(row))
      const record: CommercialRequest['record'] = {
        history,
        insuredYears: Number(cell(row, 'years')),
        claims: Number(cell(row, 'claims')),
        previousLastDay: addDays(commercial.firstDay, -1 - Number(cell(row, 'lapseDays'))),
      }
      const { facts } = rate(priceRequest({ region, commercial: { ...commercial, record } }), books)
      expect([facts.ncdLevel, facts.ncdFactor]).toEqual([numberOf(row, 'level'), cell(row, 'factor')])
    })
  }
  it('exactly three months of lapse still reduce, a day more does not', () => {
    const at = (previousLastDay: string) =>
      rate(
        priceRequest({
          commercial: {
            ...commercial,
            record: { history: 'insured', insuredYears: 3, claims: 0, previousLastDay },
          },
        }),
        books,
      ).facts.ncdLevel
    expect([at('2026-08-23'), at('2026-08-22'), at('2026-05-23'), at('2026-05-22')]).toEqual([-3, 0, 0, 0])
  })
})

describe('actual value', () => {
  for (const row of goldenTable('actual-value.csv')) {
    it(`${cell(row, 'use')} ${cell(row, 'energy')} ${cell(row, 'seats')} seats ${cell(row, 'newPriceYuan')} ${cell(row, 'months')} months`, () => {
      const use = vehicleUses.find((candidate) => candidate === cell(row, 'use'))
      const energy = energies.find((candidate) => candidate === cell(row, 'energy'))
      if (!use || !energy) throw new Error(JSON.stringify(row))
      const vehicle = {
        use,
        energy,
        seats: numberOf(row, 'seats'),
        newPriceFen: Number(cell(row, 'newPriceYuan')) * 100,
        firstRegistration: registeredMonthsAgo(Number(cell(row, 'months'))),
      }
      expect(rate(priceRequest({ vehicle }), books).facts.actualValueFen).toBe(numberOf(row, 'actualFen'))
    })
  }
  it('whole months only: 25 months and 29 days count 25', () => {
    const of = (firstRegistration: string) =>
      rate(priceRequest({ vehicle: { firstRegistration } }), books).facts.ageMonths
    expect([of('2024-10-24'), of('2024-10-25'), of('2026-11-24'), of('2027-01-01')]).toEqual([25, 24, 0, 0])
  })
  it('a car registered on 29 February is one month older on 28 February of a common year', () => {
    const of = (firstDay: string) =>
      rate(
        priceRequest({
          vehicle: { firstRegistration: '2024-02-29' },
          commercial: { ...commercial, firstDay },
        }),
        books,
      ).facts.ageMonths
    expect([of('2025-02-27'), of('2025-02-28'), of('2028-02-28'), of('2028-02-29')]).toEqual([11, 12, 47, 48])
  })
})

describe('scratch cover by age, price and sum', () => {
  for (const row of goldenTable('scratch.csv')) {
    it(`${cell(row, 'sumYuan')} of ${cell(row, 'newPriceYuan')} at ${cell(row, 'ageMonths')} months`, () => {
      const vehicle = {
        newPriceFen: Number(cell(row, 'newPriceYuan')) * 100,
        firstRegistration: registeredMonthsAgo(Number(cell(row, 'ageMonths'))),
      }
      const request = priceRequest({
        vehicle,
        coverages: [damage, { key: 'scratch', sumFen: Number(cell(row, 'sumYuan')) * 100 }],
      })
      expect(premium(request, 'scratch')).toBe(numberOf(row, 'premiumFen'))
    })
  }
})

describe('the worked example of the reference tables, new family car of 150,000', () => {
  const coverages: CoverageChoice[] = [
    damage,
    thirdParty(1_000_000),
    { key: 'driver', sumFen: 1_000_000 },
    { key: 'passengers', sumFen: 1_000_000, seats: null },
    { key: 'scratch', sumFen: 200_000 },
  ]
  it('adds up to 3,855.86 at a pricing factor of 0.85', () => {
    const request = priceRequest({
      vehicle: { firstRegistration: null },
      coverages,
      commercial: { ...commercial, pricingFactor: '0.85' },
    })
    const plan = planOf(request)
    expect(plan.lines.map((line) => line.estimateFen)).toEqual([199_497, 145_571, 3_094, 7_956, 29_468])
    expect(plan.commercialFen).toBe(385_586)
  })
})

describe('options and dependencies', () => {
  const one = (coverages: CoverageChoice[], key: string, vehicle: Partial<Vehicle> = {}) =>
    premium(priceRequest({ coverages, vehicle }), key)

  it.each([
    [[{ key: 'scratch', sumFen: 200_000 }], 'scratch', {}, 'coverage-requires'],
    [
      [{ key: 'absolute-deductible:driver', percent: 5 }],
      'absolute-deductible:driver',
      {},
      'coverage-requires',
    ],
    [
      [thirdParty(1_000_000), { key: 'cargo-liability', sumFen: 100_000_00 }],
      'cargo-liability',
      {},
      'coverage-not-for-vehicle',
    ],
    [
      [thirdParty(1_000_000), { key: 'holiday-double' }],
      'holiday-double',
      { use: 'enterprise' },
      'coverage-not-for-vehicle',
    ],
    [[thirdParty(1_000_000), { key: 'holiday-double' }], 'holiday-double', {}, 'no-published-rate'],
    [[damage, { key: 'external-grid' }], 'external-grid', {}, 'coverage-not-in-clauses'],
    [
      [damage, { key: 'engine-water-exclusion' }],
      'engine-water-exclusion',
      { energy: 'electric' },
      'coverage-not-in-clauses',
    ],
    [[thirdParty(50_000)], 'third-party', {}, 'option-not-offered'],
    [[thirdParty(20_000_000)], 'third-party', {}, 'option-not-offered'],
    [[thirdParty(4_000_000)], 'third-party', {}, 'no-rate-row'],
    [[{ key: 'passengers', sumFen: 1_000_000, seats: 5 }], 'passengers', {}, 'option-not-offered'],
    [
      [{ key: 'new-equipment', sumFen: 1_000_000 }, damage],
      'new-equipment',
      { newPriceFen: null },
      'share-of-missing-line',
    ],
    [[thirdParty(1_000_000)], 'third-party', { use: 'truck-own', ratedLoadKg: 10_000 }, 'no-rate-row'],
  ] as [CoverageChoice[], string, Partial<Vehicle>, string][])(
    '%j: %s of %j → %s',
    (coverages, key, vehicle, expected) => {
      expect(one(coverages, key, vehicle)).toBe(expected)
    },
  )

  it('a failed line does not stop the others', () => {
    const plan = planOf(
      priceRequest({ coverages: [damage, { key: 'wheel', sumFen: 500_000 }, thirdParty(1_000_000)] }),
    )
    expect(plan.lines.map((line) => line.state)).toEqual(['estimate', 'estimate', 'failed'])
    expect(plan.complete).toBe(false)
    expect(plan.lines[2]?.warnings[0]).toMatchObject({ code: 'market-hint' })
  })
  it('an absolute deductible rate lowers its main line, its own line costs nothing', () => {
    const coverages: CoverageChoice[] = [
      thirdParty(1_000_000),
      { key: 'absolute-deductible:third-party', percent: 20 },
    ]
    expect([one(coverages, 'third-party'), one(coverages, 'absolute-deductible:third-party')]).toEqual([
      137_008, 0,
    ])
  })
  it('road rescue twice is free, more has no published rate', () => {
    const services = (count: number): CoverageChoice[] => [
      damage,
      { key: 'services', counts: { 'road-rescue': count } },
    ]
    expect([one(services(2), 'services'), one(services(7), 'services')]).toEqual([0, 'no-published-rate'])
  })
  it('a trailer pays 30 % of the truck of its tonnage', () => {
    const vehicle = { use: 'trailer-hire' as const, ratedLoadKg: 10_000, seats: null }
    // 15,101 × 0.3 × 0.8667
    expect(one([thirdParty(1_000_000)], 'third-party', vehicle)).toBe(392_641)
  })
  it('short term: annual premium × days ÷ 365', () => {
    const request = priceRequest({
      coverages: [thirdParty(1_000_000)],
      commercial: { ...commercial, term: { kind: 'short', lastDay: '2027-02-11' } },
    })
    // 1,976 × 0.8667 × 80 ÷ 365
    expect(premium(request, 'third-party')).toBe(37_536)
  })
})

describe('factors and their ranges', () => {
  const priced = (
    change: Partial<CommercialRequest>,
    vehicle: Partial<Vehicle> = {},
    region: PriceRequest['region'] = '330000',
  ) =>
    premium(
      priceRequest({
        region,
        vehicle,
        coverages: [thirdParty(1_000_000)],
        commercial: { ...commercial, ...change },
      }),
      'third-party',
    )

  it.each([
    ['petrol', '2020-09-19', '0.65', '1.35'],
    ['petrol', '2023-04-27', '0.65', '1.35'],
    ['petrol', '2023-04-28', '0.5', '1.5'],
    ['electric', '2021-12-27', '0.65', '1.35'],
    ['electric', '2025-09-06', '0.65', '1.35'],
    ['electric', '2025-09-07', '0.6', '1.4'],
    ['phev', '2026-03-06', '0.6', '1.4'],
    ['phev', '2026-03-07', '0.55', '1.45'],
  ] as const)('%s from %s: %s to %s', (energy, firstDay, min, max) => {
    const ends = [min, max].map((pricingFactor) => priced({ firstDay, pricingFactor }, { energy }))
    expect(ends.every((end) => typeof end === 'number')).toBe(true)
    for (const pricingFactor of [Number(min) - 0.0001, Number(max) + 0.0001]) {
      expect(priced({ firstDay, pricingFactor: pricingFactor.toFixed(4) }, { energy })).toBe(
        'factor-out-of-range',
      )
    }
  })
  it('no clauses for new-energy cars before 2021-12-27', () => {
    expect(priced({ firstDay: '2021-12-26' }, { energy: 'electric' })).toBe('no-rate-book')
  })
  it('the pricing factor is asked for, not guessed', () =>
    expect(priced({ pricingFactor: null })).toBe('missing-input'))
  it('a violation factor only where the region uses one', () => {
    expect(priced({ violationFactor: '1.1' })).toBe('factor-out-of-range')
    expect(priced({ violationFactor: '1.1' }, {}, '320000')).toBe(188_386)
    expect(priced({ violationFactor: '1.6' }, {}, '320000')).toBe('factor-out-of-range')
  })
})

describe('the insurer’s own figures', () => {
  const plan = (figuresFirm: boolean) =>
    planOf({
      ...priceRequest({ figuresFirm, coverages: [thirdParty(1_000_000), { key: 'holiday-double' }] }),
      plans: [
        {
          id: 'own',
          coverages: [thirdParty(1_000_000), { key: 'holiday-double' }],
          insurerFen: { 'third-party': 165_000, 'holiday-double': 12_000 },
        },
      ],
    })
  it('replace the estimate, keep the gap, and are confirmed only when firm', () => {
    expect(plan(true).lines.map(({ state, amountFen, gapFen }) => [state, amountFen, gapFen])).toEqual([
      ['confirmed', 165_000, 165_000 - 171_260],
      ['confirmed', 12_000, null],
    ])
    expect(plan(false).lines.map(({ state }) => state)).toEqual(['early', 'early'])
  })
})
