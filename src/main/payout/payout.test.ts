import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccidentVehicle, Injured, PayoutRequest } from '#shared/contract/payout.ts'
import type { CoverageChoice } from '#shared/contract/price.ts'
import { accidentPerils } from '#shared/domain/payout.ts'
import { split } from './amounts.ts'
import { computePayout, type PayoutRules } from './compute.ts'

const rules: PayoutRules = {
  limits: {
    from: '2020-09-19',
    atFault: { deathFen: 18_000_000, medicalFen: 1_800_000, propertyFen: 200_000 },
    notAtFault: { deathFen: 1_800_000, medicalFen: 180_000, propertyFen: 10_000 },
  },
  faultDeductibles: [],
}

const money = fc.integer({ min: 0, max: 300_000_000 })
const person = (name: string): fc.Arbitrary<Injured> =>
  fc.record({
    id: fc.constant(name),
    deathFen: money,
    mentalFen: money,
    medicalFen: money,
    outsideFen: money,
  })
const vehicle = (name: string, share: number): fc.Arbitrary<AccidentVehicle> =>
  fc.record({
    id: fc.constant(name),
    share: fc.constant(share),
    compulsory: fc.boolean(),
    thirdPartyFen: fc.option(money, { nil: null }),
    damageFen: money,
    rescueFen: money,
    driver: share > 0 ? fc.option(person('driver'), { nil: null }) : fc.constant(null),
    passengers: share > 0 ? fc.array(person('p1'), { maxLength: 1 }) : fc.constant([]),
  })

const shares = fc.constantFrom([100, 0], [0, 100], [50, 50], [70, 30], [40, 30, 30], [100, 0, 0], [60, 40, 0])
const accident = shares.chain(([own = 0, ...others]) =>
  fc.record({
    on: fc.constant('2026-11-23'),
    peril: fc.constantFrom(...accidentPerils),
    holiday: fc.boolean(),
    own: vehicle('own', own),
    others: fc.tuple(...others.map((share, index) => vehicle('BCD'.charAt(index), share))),
    outsidePersons: fc.array(person('walker'), { maxLength: 1 }),
    outsidePropertyFen: money,
    equipmentFen: money,
    cargoFen: money,
    chargerFen: money,
    chargerLiabilityFen: money,
  }),
)

const covers: CoverageChoice[] = [
  { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
  { key: 'third-party', sumFen: 100_000_000 },
  { key: 'driver', sumFen: 5_000_000 },
  { key: 'passengers', sumFen: 5_000_000, seats: 4 },
  { key: 'new-equipment', sumFen: 500_000 },
  { key: 'scratch', sumFen: 200_000 },
  { key: 'wheel', sumFen: 200_000 },
  { key: 'external-grid' },
  { key: 'cargo-liability', sumFen: 10_000_000 },
  { key: 'charger-damage', sumFen: 500_000 },
  { key: 'charger-liability', sumFen: 500_000 },
  { key: 'mental-distress:third-party', sumFen: 5_000_000 },
  { key: 'mental-distress:driver', sumFen: 1_000_000 },
  { key: 'non-medical:third-party', sumFen: 10_000_000 },
  { key: 'non-medical:passengers', sumFen: 1_000_000 },
  { key: 'holiday-double' },
]

const cover = fc.record({
  clauses: fc.constant('nev-2021' as const),
  coverages: fc.subarray(covers),
  damageSumFen: fc.constant(15_000_000),
  waiver: fc.constant(false),
  trailerThirdPartyFen: fc.option(money, { nil: null }),
})
const request: fc.Arbitrary<PayoutRequest> = fc.record({ accident, cover })

describe('every accident', () => {
  it('every fen of every loss has exactly one payer; nobody pays beyond loss or limit', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const answer = computePayout(asked, rules)
        if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
        const { steps, losses, byPayer } = answer.value
        for (const loss of losses) {
          const paid = steps
            .filter((step) => step.loss === loss.id)
            .reduce((sum, step) => sum + step.amountFen, 0)
          expect([loss.id, paid]).toEqual([loss.id, loss.amountFen])
        }
        expect(byPayer['compulsory'] ?? 0).toBeLessThanOrEqual(20_000_000)
        for (const choice of asked.cover.coverages) {
          if (!('sumFen' in choice) || choice.sumFen === null) continue
          const times = choice.key === 'third-party' ? 2 : choice.key === 'non-medical:passengers' ? 60 : 1
          expect(byPayer[choice.key] ?? 0).toBeLessThanOrEqual(choice.sumFen * times)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('more cover never raises what the owner pays himself', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...covers), (asked, more) => {
        const has = asked.cover.coverages.some(({ key }) => key === more.key)
        const larger = {
          ...asked,
          cover: {
            ...asked.cover,
            coverages: has ? asked.cover.coverages : [...asked.cover.coverages, more],
          },
        }
        const [before, after] = [computePayout(asked, rules), computePayout(larger, rules)]
        expect(before.ok && after.ok && after.value.pocketFen <= before.value.pocketFen).toBe(true)
      }),
      { numRuns: 800 },
    )
  })
})

describe('splitting', () => {
  it('always adds up and stays within a fen of the exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 8 }),
        (amount, weights) => {
          const parts = split(amount, weights)
          const total = weights.reduce((sum, weight) => sum + weight, 0)
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total === 0 ? 0 : amount)
          parts.forEach((part, index) => {
            const exact = total === 0 ? 0 : (amount * (weights[index] ?? 0)) / total
            expect(Math.abs(part - exact)).toBeLessThan(1.001)
          })
        },
      ),
    )
  })
})

it('older clauses whose deductibles nobody has entered are refused, not paid in full', () => {
  const own: AccidentVehicle = {
    id: 'own',
    share: 100,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: 100,
    rescueFen: 0,
    driver: null,
    passengers: [],
  }
  const nothing = {
    outsidePersons: [],
    outsidePropertyFen: 0,
    equipmentFen: 0,
    cargoFen: 0,
    chargerFen: 0,
    chargerLiabilityFen: 0,
  }
  const asked = (waiver: boolean): PayoutRequest => ({
    accident: { on: '2019-01-01', peril: 'collision', holiday: false, own, others: [], ...nothing },
    cover: {
      clauses: 'ice-2014',
      coverages: covers.slice(0, 1),
      damageSumFen: 1000,
      waiver,
      trailerThirdPartyFen: null,
    },
  })
  expect(computePayout(asked(false), rules)).toMatchObject({
    ok: false,
    failure: { code: 'no-rate-row', params: { cover: 'vehicle-damage' } },
  })
  expect(computePayout(asked(true), rules)).toMatchObject({ ok: true })
})
