import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ClaimOrNotRequest } from '#shared/contract/completeness.ts'
import { payout, type PayoutRequest } from '#shared/contract/payout.ts'
import type { CoverageChoice, PriceRequest } from '#shared/contract/price.ts'
import { unknownProfile } from '#shared/domain/completeness.ts'
import { accidentPerils, payoutClauses } from '#shared/domain/payout.ts'
import { energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { priceRequest } from '../fixtures/request.ts'
import { openDesk, type Desk } from './harness.ts'

// Runs beside everything else on a small machine.
vi.setConfig({ testTimeout: 30_000 })

let desk: Desk
beforeAll(() => {
  desk = openDesk()
})
afterAll(() => desk.close())

const day = fc.constantFrom(
  '1900-01-01',
  '2006-06-30',
  '2020-09-18',
  '2024-02-29',
  '2026-11-23',
  '2199-12-31',
)
const amount = fc.constantFrom(0, 1, 99, 100_000_000, 1_000_000_000_000)
const whole = fc.boolean()

const coverages: fc.Arbitrary<CoverageChoice[]> = fc
  .record({ sumFen: amount, picked: fc.subarray([0, 1, 2, 3, 4, 5, 6]) })
  .map(({ sumFen, picked }) => {
    const all: CoverageChoice[] = [
      { key: 'vehicle-damage', sumFen: sumFen === 0 ? null : sumFen, deductibleFen: sumFen },
      { key: 'third-party', sumFen },
      { key: 'driver', sumFen },
      { key: 'passengers', sumFen, seats: null },
      { key: 'non-medical:third-party', sumFen: null },
      { key: 'holiday-double' },
      { key: 'absolute-deductible:vehicle-damage', percent: 100 },
    ]
    return all.filter((_, index) => picked.includes(index))
  })

const price: fc.Arbitrary<PriceRequest> = fc
  .record({
    quotedOn: day,
    firstDay: day,
    registered: fc.option(day, { nil: null }),
    newPriceFen: fc.option(amount, { nil: null }),
    use: fc.constantFrom(...vehicleUses),
    energy: fc.constantFrom(...energies),
    seats: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
    coverages,
    without: fc.subarray(['compulsory', 'commercial'] as const),
  })
  .map(({ quotedOn, firstDay, registered, newPriceFen, use, energy, seats, without, ...rest }) => {
    const right = priceRequest({
      vehicle: { firstRegistration: registered, newPriceFen, use, energy, seats },
      coverages: rest.coverages,
    })
    return {
      ...right,
      quotedOn,
      compulsory:
        without.includes('compulsory') || !right.compulsory ? null : { ...right.compulsory, firstDay },
      commercial:
        without.includes('commercial') || !right.commercial ? null : { ...right.commercial, firstDay },
    }
  })

const person = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  deathFen: amount,
  mentalFen: amount,
  medicalFen: amount,
  outsideFen: amount,
})
const vehicle = (id: string) =>
  fc.record({
    id: fc.constantFrom(id, 'own'),
    share: fc.constantFrom(0, 30, 50, 70, 100),
    compulsory: whole,
    thirdPartyFen: fc.option(amount, { nil: null }),
    damageFen: amount,
    rescueFen: amount,
    driver: fc.option(person, { nil: null }),
    passengers: fc.array(person, { maxLength: 3 }),
  })
const accident: fc.Arbitrary<PayoutRequest['accident']> = fc.record({
  on: day,
  peril: fc.constantFrom(...accidentPerils),
  holiday: whole,
  own: vehicle('own'),
  others: fc.tuple(vehicle('B'), vehicle('C')).chain((two) => fc.subarray([...two])),
  outsidePersons: fc.array(person, { maxLength: 3 }),
  outsidePropertyFen: amount,
  equipmentFen: amount,
  cargoFen: amount,
  chargerFen: amount,
  chargerLiabilityFen: amount,
})

test('payouts at extremes add up or are refused with a reason', async () => {
  const cover: fc.Arbitrary<PayoutRequest['cover']> = fc.record({
    clauses: fc.constantFrom(...payoutClauses),
    coverages,
    damageSumFen: amount,
    waiver: whole,
    trailerThirdPartyFen: fc.option(amount, { nil: null }),
  })
  await fc.assert(
    fc.asyncProperty(accident, cover, async (happened, inForce) => {
      const envelope = await desk.raw('payout.compute', { accident: happened, cover: inForce })
      if (!envelope.ok) {
        expect(envelope.failure.code).not.toBe('internal-error')
        return
      }
      const { steps, lossFen } = payout.parse(envelope.value)
      expect(steps.reduce((sum, step) => sum + step.amountFen, 0)).toBe(lossFen)
    }),
    { numRuns: 400 },
  )
  expect(desk.logged).toEqual([])
})

test('reviews, stories and simulations of any car on any day are answered', async () => {
  await fc.assert(
    fc.asyncProperty(price, accident, async (asked, happened) => {
      const answers = [
        await desk.raw('completeness.review', {
          price: asked,
          plan: 'own',
          profile: { ...unknownProfile, passengers: 'paying', equipmentFen: 1 },
        }),
        await desk.raw('stories.list', { price: asked, profile: null }),
        await desk.raw('stories.simulate', { price: asked, accident: happened }),
      ]
      for (const answer of answers) if (!answer.ok) expect(answer.failure.code).not.toBe('internal-error')
    }),
    { numRuns: 300 },
  )
  expect(desk.logged).toEqual([])
})

test('claim or not is weighed or refused for any record', async () => {
  const request: fc.Arbitrary<ClaimOrNotRequest> = fc.record({
    price,
    plan: fc.constantFrom('own' as const, 'full' as const),
    repairFen: amount,
    compulsoryPays: whole,
    commercialPays: whole,
    claimsByYear: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const answer = await desk.raw('claimOrNot.weigh', asked)
      if (!answer.ok) expect(answer.failure.code).not.toBe('internal-error')
    }),
    { numRuns: 300 },
  )
  expect(desk.logged).toEqual([])
})
