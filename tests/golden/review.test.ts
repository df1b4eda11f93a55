import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  review as reviewSchema,
  reviewRequest,
  type Gap,
  type Review,
} from '#shared/contract/completeness.ts'
import type { CoverageChoice, Vehicle } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import { parkings, passengerKinds, unknownProfile, yesNo } from '#shared/domain/completeness.ts'
import { coverageKeys, type CoverageKey } from '#shared/domain/coverage.ts'
import { energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { customaryFullCover } from '#main/completeness/figure.ts'
import { review } from '#main/completeness/review.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { damage, priceRequest, thirdParty } from '../fixtures/request.ts'

const requests = new URL('../fixtures/review-requests/', import.meta.url)
const responses = new URL('../fixtures/review-responses/', import.meta.url)
const books = shippedRateBooks()

describe('review request files', () => {
  it.each(readdirSync(requests))('%s', (name) => {
    const request = reviewRequest.parse(JSON.parse(readFileSync(new URL(name, requests), 'utf8')))
    const expected = reviewSchema.parse(JSON.parse(readFileSync(new URL(name, responses), 'utf8')))
    expect(review(request, customaryFullCover, books)).toEqual({ ok: true, value: expected })
  })
})

const profile: fc.Arbitrary<CarProfile> = fc.record({
  loan: fc.constantFrom(...yesNo),
  parking: fc.constantFrom(...parkings),
  ownCharger: fc.constantFrom(...yesNo),
  passengers: fc.constantFrom(...passengerKinds),
  newDriver: fc.constantFrom(...yesNo),
  bigCity: fc.constantFrom(...yesNo),
  holidayTrips: fc.constantFrom(...yesNo),
  floodArea: fc.constantFrom(...yesNo),
  annualKm: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }),
  equipmentFen: fc.constantFrom(0, 1_000_000),
})

const vehicle: fc.Arbitrary<Partial<Vehicle>> = fc.record({
  use: fc.constantFrom(...vehicleUses),
  energy: fc.constantFrom(...energies),
  seats: fc.constantFrom(2, 5, 7),
  ratedLoadKg: fc.constantFrom(1500, 9000),
  displacementMl: fc.constantFrom(125, 1998),
  firstRegistration: fc.constantFrom(null, '2024-01-15', '2012-03-01'),
  newPriceFen: fc.constantFrom(null, 8_000_000, 15_000_000, 60_000_000),
})

const choices: readonly CoverageChoice[] = [
  damage,
  thirdParty(1_000_000),
  { key: 'driver', sumFen: 1_000_000 },
  { key: 'passengers', sumFen: 1_000_000, seats: null },
  { key: 'non-medical:third-party', sumFen: null },
  { key: 'scratch', sumFen: 200_000 },
]
const plan = fc.subarray([...choices])

function reviewed(car: Partial<Vehicle>, life: CarProfile, coverages: readonly CoverageChoice[]): Review {
  const price = priceRequest({ vehicle: car, coverages: [...coverages] })
  const answer = review({ price, plan: 'own', profile: life }, customaryFullCover, books)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return reviewSchema.parse(answer.value)
}

function taken(coverages: readonly CoverageChoice[], { suggestion, drops }: Gap): CoverageChoice[] {
  const gone = new Set<CoverageKey>([...drops, ...suggestion.map(({ key }) => key)])
  return [...coverages.filter(({ key }) => !gone.has(key)), ...suggestion]
}

describe('whatever the car, its life and the plan', () => {
  it('a prompt that is taken does not come back, and no prompt of adding lowers the figure', () => {
    fc.assert(
      fc.property(vehicle, profile, plan, (car, life, coverages) => {
        const { figure, gaps } = reviewed(car, life, coverages)
        for (const gap of gaps.filter(({ kind }) => kind !== 'duty')) {
          const after = reviewed(car, life, taken(coverages, gap))
          expect(after.gaps.map(({ rule }) => rule)).not.toContain(gap.rule)
          if (gap.kind !== 'saving') expect(after.figure.percent).toBeGreaterThanOrEqual(figure.percent)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('prompts never contradict each other: what one saves no other asks for again', () => {
    fc.assert(
      fc.property(vehicle, profile, plan, (car, life, coverages) => {
        for (const gap of reviewed(car, life, coverages).gaps.filter(({ drops }) => drops.length > 0)) {
          const after = reviewed(car, life, taken(coverages, gap))
          expect(after.gaps.filter(({ kind, key }) => kind === 'missing' && key === gap.key)).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('duties come first, savings last, the others by worth; nothing that would pay nothing is proposed', () => {
    fc.assert(
      fc.property(vehicle, profile, plan, (car, life, coverages) => {
        const { gaps } = reviewed(car, life, coverages)
        const rank = gaps.map(({ kind }) => (kind === 'duty' ? 0 : kind === 'saving' ? 2 : 1))
        expect(rank).toEqual(rank.toSorted((a, b) => a - b))
        const worth = gaps.filter(({ kind }) => kind === 'missing' || kind === 'low')
        expect(worth.map(({ worthFen }) => worthFen)).toEqual(
          worth.map(({ worthFen }) => worthFen).toSorted((a, b) => b - a),
        )
        for (const { worked } of worth)
          if (worked) expect(worked.pocketWithFen).toBeLessThan(worked.pocketWithoutFen)
      }),
      { numRuns: 100 },
    )
  })

  it('needed main covers are named', () => {
    fc.assert(
      fc.property(vehicle, profile, plan, (car, life, coverages) => {
        for (const gap of reviewed(car, life, coverages).gaps) {
          const added = gap.suggestion.map(({ key }) => key).filter((key) => key !== gap.key)
          expect(gap.withMain).toEqual(added)
          for (const key of added) expect(coverages.map((choice) => choice.key)).not.toContain(key)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('nothing is known of the car’s life: only what fits every life is proposed', () => {
    const { gaps } = reviewed({}, unknownProfile, [])
    expect(gaps.map(({ rule }) => rule)).toEqual([
      'vehicle-damage-missing',
      'third-party-missing',
      'non-medical-third-party',
      'driver-missing',
      'passengers-missing',
    ])
    expect(coverageKeys).toEqual(expect.arrayContaining(gaps.map(({ key }) => key)))
  })
})
