import { describe, expect, it } from 'vitest'
import { unknownProfile } from '#shared/domain/completeness.ts'
import type { Gap } from '#shared/contract/completeness.ts'
import type { CoverageChoice, Vehicle } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import { shippedRateBooks } from '../../../tests/fixtures/books.ts'
import { damage, priceRequest, thirdParty } from '../../../tests/fixtures/request.ts'
import { rate } from '../rating/rate.ts'
import { customaryFullCover } from './figure.ts'
import { review } from './review.ts'

const books = shippedRateBooks()

interface Asked {
  readonly coverages?: CoverageChoice[]
  readonly vehicle?: Partial<Vehicle>
  readonly profile?: Partial<CarProfile>
}

function gaps({ coverages = [], vehicle = {}, profile = {} }: Asked): Map<string, Gap> {
  const price = priceRequest({ coverages, vehicle })
  const answer = review(
    { price, plan: 'own', profile: { ...unknownProfile, ...profile } },
    customaryFullCover,
    books,
  )
  if (!answer.ok) throw new Error(answer.failure.code)
  return new Map(answer.value.gaps.map((found) => [found.rule, found]))
}

/** Asks for a gap that must be there. */
function gap(rule: string, asked: Asked): Gap {
  const found = gaps(asked).get(rule)
  if (!found) throw new Error(`no ${rule}`)
  return found
}

const million: CoverageChoice[] = [thirdParty(1_000_000)]
const electric = { energy: 'electric' } as const

describe('missing and low', () => {
  it('third party: two million by custom; three for a new driver, a big city and a new car', () => {
    const sum = (asked: Asked) => gap('third-party-missing', asked).suggestion
    expect(sum({})).toEqual([thirdParty(2_000_000)])
    expect(sum({ profile: { newDriver: 'yes' } })).toEqual([thirdParty(3_000_000)])
    expect(sum({ profile: { bigCity: 'yes' } })).toEqual([thirdParty(3_000_000)])
    expect(sum({ vehicle: { firstRegistration: null } })).toEqual([thirdParty(3_000_000)])
    expect(gap('third-party-low', { coverages: million })).toMatchObject({
      kind: 'low',
      params: { limitFen: 100_000_000, sumFen: 200_000_000 },
    })
    expect(gaps({ coverages: [thirdParty(2_000_000)] }).has('third-party-low')).toBe(false)
    expect(
      gaps({ coverages: [thirdParty(2_000_000)], profile: { bigCity: 'yes' } }).has('third-party-low'),
    ).toBe(true)
  })

  it('the price is the difference of two ratings of a whole year, a day its 365th part', () => {
    const found = gap('driver-missing', { coverages: million })
    const commercialFen = (coverages: CoverageChoice[]) =>
      rate(priceRequest({ coverages }), books).plans[0]?.commercialFen ?? 0
    expect(found.yearFen).toBe(
      commercialFen([...million, { key: 'driver', sumFen: 5_000_000 }]) - commercialFen(million),
    )
    expect(found.dayFen).toBe(Math.round((found.yearFen ?? 0) / 365))
  })

  it('vehicle damage: not for a car of eight years whose premium is high against its value, unless it is financed', () => {
    const old = { firstRegistration: '2012-03-01', newPriceFen: 16_800_000 }
    expect(gaps({ vehicle: old }).has('vehicle-damage-missing')).toBe(false)
    expect(gap('vehicle-damage-missing', { vehicle: old, profile: { loan: 'yes' } }).params['loan']).toBe(
      'yes',
    )
    expect(gap('vehicle-damage-missing', {}).worked).toMatchObject({
      story: 'own-car-wrecked',
      pocketWithFen: 0,
    })
  })

  it('passengers: not for one who drives alone; low limits only where people ride along', () => {
    expect(gaps({ profile: { passengers: 'mostly-alone' } }).has('passengers-missing')).toBe(false)
    const held: CoverageChoice[] = [{ key: 'passengers', sumFen: 1_000_000, seats: null }]
    expect(gaps({ coverages: held }).has('passengers-low')).toBe(false)
    expect(
      gap('passengers-low', { coverages: held, profile: { passengers: 'family' } }).params,
    ).toMatchObject({ limitFen: 1_000_000, sumFen: 5_000_000 })
  })

  it('medical cost outside the catalogue: no published rate, so a market range and no price', () => {
    expect(gap('non-medical-third-party', { coverages: million })).toMatchObject({
      yearFen: null,
      dayFen: null,
      hint: { minFen: 2000, maxFen: 8000 },
    })
    expect(gaps({ coverages: million }).has('non-medical-driver')).toBe(false)
  })

  it('an add-on brings the main cover it needs, and names it', () => {
    const found = gap('non-medical-third-party', {})
    expect(found.withMain).toEqual(['third-party'])
    expect(found.suggestion.map(({ key }) => key)).toEqual(['third-party', 'non-medical:third-party'])
    expect(found.hint?.minFen).toBeGreaterThan(2000)
  })

  it('scratch: cars under three years, more for an expensive one, not from a garage, not for a taxi', () => {
    const young = { firstRegistration: '2025-01-01' }
    expect(gap('scratch', { vehicle: young }).params['sumFen']).toBe(200_000)
    expect(gap('scratch', { vehicle: { ...young, newPriceFen: 45_000_000 } }).params['sumFen']).toBe(500_000)
    expect(gap('scratch', { vehicle: young, profile: { parking: 'street' } }).worthFen).toBeGreaterThan(
      gap('scratch', { vehicle: young }).worthFen,
    )
    expect(gaps({ vehicle: young, profile: { parking: 'garage' } }).has('scratch')).toBe(false)
    expect(gaps({ vehicle: { ...young, use: 'taxi-rental' } }).has('scratch')).toBe(false)
    expect(gaps({}).has('scratch')).toBe(false)
  })

  it('wheel, equipment, holidays: only for the car and the life they are for', () => {
    const luxury = { newPriceFen: 60_000_000, firstRegistration: '2024-01-01' }
    expect(gap('wheel', { vehicle: luxury }).suggestion.map(({ key }) => key)).toEqual([
      'vehicle-damage',
      'wheel',
    ])
    expect(
      gap('new-equipment', { coverages: [damage], profile: { equipmentFen: 3_000_000 } }).suggestion,
    ).toEqual([{ key: 'new-equipment', sumFen: 3_000_000 }])
    expect(
      gap('holiday-double', { coverages: [thirdParty(2_000_000)], profile: { holidayTrips: 'yes' } })
        .worthFen,
    ).toBeGreaterThan(0)
    const plain = gaps({})
    for (const rule of ['wheel', 'new-equipment', 'holiday-double']) expect(plain.has(rule)).toBe(false)
    expect(
      gaps({ vehicle: { use: 'enterprise' }, profile: { holidayTrips: 'yes' } }).has('holiday-double'),
    ).toBe(false)
  })

  it('new energy: the grid for all, the charger only for one’s own', () => {
    expect(gaps({ vehicle: electric }).has('external-grid')).toBe(true)
    expect(gaps({ vehicle: electric }).has('charger-damage')).toBe(false)
    const own = gaps({ vehicle: electric, profile: { ownCharger: 'yes' } })
    expect(own.has('charger-damage') && own.has('charger-liability')).toBe(true)
    expect(gaps({ profile: { ownCharger: 'yes' } }).has('charger-damage')).toBe(false)
  })

  it('cargo: trucks for hire', () => {
    const truck = { seats: 3, ratedLoadKg: 9000 }
    expect(gap('cargo-liability', { vehicle: { ...truck, use: 'truck-hire' } }).withMain).toEqual([
      'third-party',
    ])
    expect(gaps({ vehicle: { ...truck, use: 'truck-own' } }).has('cargo-liability')).toBe(false)
  })

  it('mental distress: only what the compulsory limit does not pay first', () => {
    const { worked } = gap('mental-distress-third-party', { coverages: [thirdParty(3_000_000)] })
    // Two deaths with 100,000 each: 180,000 of it is inside the compulsory limit.
    expect((worked?.pocketWithoutFen ?? 0) - (worked?.pocketWithFen ?? 0)).toBe(2_000_000)
  })

  it('a motorcycle is offered what its clauses have', () => {
    const rules = [...gaps({ vehicle: { use: 'motorcycle', seats: 2, displacementMl: 250 } }).keys()]
    expect(rules).toEqual(['third-party-missing'])
  })
})

describe('duties and savings', () => {
  it('paying passengers in a family car: told first, priced as ride-hailing, the loss without commercial cover', () => {
    const asked = { coverages: [thirdParty(2_000_000)], profile: { passengers: 'paying' } } as const
    const found = gap('ride-hailing-undeclared', { ...asked, coverages: [...asked.coverages] })
    expect(found).toMatchObject({
      kind: 'duty',
      suggestion: [],
      params: { use: 'family', declare: 'ride-hailing' },
      confidence: 'confirmed',
    })
    expect(found.yearFen).toBeGreaterThan(0)
    expect(found.worked?.pocketWithoutFen).toBeGreaterThan(found.worked?.pocketWithFen ?? 0)
    expect(
      gaps({ coverages: million, vehicle: { use: 'ride-hailing' }, profile: { passengers: 'paying' } }).has(
        'ride-hailing-undeclared',
      ),
    ).toBe(false)
    expect(gaps({ profile: { passengers: 'paying' } }).has('ride-hailing-undeclared')).toBe(false)
  })

  it('a deductible saves premium and costs its amount in a small loss; not for a new driver, not twice', () => {
    const found = gap('deductible-amount', { coverages: [damage] })
    expect(found.suggestion).toEqual([{ key: 'vehicle-damage', sumFen: null, deductibleFen: 50_000 }])
    expect(found.yearFen).toBeLessThan(0)
    expect(found.worked).toMatchObject({ pocketWithoutFen: 0, pocketWithFen: 50_000 })
    expect(found.worthFen).toBe(-(found.yearFen ?? 0) - 5000) // a hundred in a thousand times 500 yuan
    expect(gaps({ coverages: [damage], profile: { newDriver: 'yes' } }).has('deductible-amount')).toBe(false)
    expect(
      gaps({ coverages: [{ key: 'vehicle-damage', sumFen: null, deductibleFen: 100_000 }] }).has(
        'deductible-amount',
      ),
    ).toBe(false)
  })

  it('leaving engine water damage out: only where it never floods, only with vehicle damage', () => {
    expect(
      gap('engine-water-exclusion', { coverages: [damage], profile: { floodArea: 'no' } }),
    ).toMatchObject({ kind: 'saving', yearFen: null, hint: null })
    expect(gaps({ coverages: [damage] }).has('engine-water-exclusion')).toBe(false)
    expect(gaps({ profile: { floodArea: 'no' } }).has('engine-water-exclusion')).toBe(false)
    expect(
      gaps({ coverages: [damage], vehicle: electric, profile: { floodArea: 'no' } }).has(
        'engine-water-exclusion',
      ),
    ).toBe(false)
  })

  it('dropping vehicle damage of a very old car: with what hangs on it and with the arithmetic; never of a financed one', () => {
    const old = { firstRegistration: '2012-03-01', newPriceFen: 16_800_000 }
    const coverages: CoverageChoice[] = [damage, thirdParty(2_000_000), { key: 'scratch', sumFen: 200_000 }]
    const found = gap('drop-vehicle-damage', { coverages, vehicle: old })
    expect(found.drops).toEqual(['vehicle-damage', 'scratch'])
    expect(found.params).toMatchObject({ actualValueFen: 3_360_000, ageMonths: 176 })
    expect(Number(found.params['damagePercent'])).toBeGreaterThan(5)
    expect(found.worthFen).toBe(-(found.yearFen ?? 0) - 35_100) // ten in a thousand times 33,600 and 1,500
    expect(gaps({ coverages, vehicle: old, profile: { loan: 'yes' } }).has('drop-vehicle-damage')).toBe(false)
    expect(
      gaps({ coverages, vehicle: { ...old, firstRegistration: '2020-03-01' } }).has('drop-vehicle-damage'),
    ).toBe(false)
  })
})

describe('what is not known', () => {
  it('without the price of the car no loss of its own is worked out, and nothing is guessed', () => {
    const found = gaps({ coverages: [damage], vehicle: { newPriceFen: null } })
    expect(found.get('third-party-missing')?.worked).toBeNull()
    expect(found.get('third-party-missing')?.worthFen).toBe(0)
    expect(found.get('third-party-missing')?.yearFen).not.toBeNull()
  })
})
