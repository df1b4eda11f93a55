import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { unknownProfile } from '#shared/domain/completeness.ts'
import type { PayoutRequest } from '#shared/contract/payout.ts'
import type { Failure } from '#shared/domain/result.ts'
import { priceRequest, thirdParty } from '../fixtures/request.ts'
import type { CasesOf } from './cases.ts'
import { startFilled, startFrozen } from './drafts.ts'
import { openDesk, type Desk } from './harness.ts'

const nobody = { quoteId: 'nobody' }

const car = (id: string, share: number, damageFen: number): PayoutRequest['accident']['own'] => ({
  id,
  share,
  compulsory: true,
  thirdPartyFen: null,
  damageFen,
  rescueFen: 0,
  driver: null,
  passengers: [],
})

/** We run into another car: 5,000 yuan there. */
const accident: PayoutRequest['accident'] = {
  on: '2026-11-23',
  peril: 'collision',
  holiday: false,
  own: car('own', 100, 0),
  others: [car('B', 0, 500_000)],
  outsidePersons: [],
  outsidePropertyFen: 0,
  equipmentFen: 0,
  cargoFen: 0,
  chargerFen: 0,
  chargerLiabilityFen: 0,
}

const cover: PayoutRequest['cover'] = {
  clauses: 'ice-2020',
  coverages: [thirdParty(1_000_000)],
  damageSumFen: 0,
  waiver: false,
  trailerThirdPartyFen: null,
}

const price = priceRequest({ coverages: [thirdParty(1_000_000)] })
const long = priceRequest({ quotedOn: '2010-01-01', coverages: [thirdParty(1_000_000)] })

const answer = {
  plan: 'own' as const,
  rule: 'scratch' as const,
  key: 'scratch' as const,
  answer: 'later' as const,
  reason: null,
  note: '',
}

const weighed = {
  price: priceRequest({
    coverages: [thirdParty(1_000_000)],
    commercial: {
      firstDay: '2026-11-24',
      term: { kind: 'annual' },
      record: { history: 'insured', insuredYears: 3, claims: 0, previousLastDay: null },
      violationFactor: null,
      pricingFactor: '1',
    },
  }),
  plan: 'own' as const,
  repairFen: 180_000,
  compulsoryPays: true,
  commercialPays: true,
  claimsByYear: [0, 0, 0],
}

/** What a desk without any rate book answers. */
export async function atBareDesk(desk: Desk, work: (bare: Desk) => Promise<Failure>): Promise<Failure> {
  mkdirSync(join(desk.folder, 'rate-books'))
  const bare = openDesk({ resourcesDir: desk.folder })
  const failure = await work(bare)
  await bare.close()
  return failure
}

export const completenessCases: CasesOf<
  | 'payout.compute'
  | 'completeness.review'
  | 'completeness.answer'
  | 'completeness.answers'
  | 'completeness.byClerk'
  | 'completeness.definition'
  | 'completeness.define'
  | 'stories.list'
  | 'stories.simulate'
  | 'claimOrNot.weigh'
> = {
  'payout.compute': {
    ok: async (desk) => {
      const payout = await desk.call('payout.compute', { accident, cover })
      expect(payout).toMatchObject({
        lossFen: 500_000,
        pocketFen: 0,
        byPayer: { compulsory: 200_000, 'third-party': 300_000 },
      })
    },
    failures: {
      'payout-not-covered': (desk) =>
        desk.refusal('payout.compute', {
          accident: { ...accident, peril: 'theft' },
          cover: { ...cover, clauses: 'ice-2014' },
        }),
      'payout-shares': (desk) =>
        desk.refusal('payout.compute', { accident: { ...accident, own: car('own', 90, 0) }, cover }),
      'no-rate-book': (desk) =>
        atBareDesk(desk, (bare) => bare.refusal('payout.compute', { accident, cover })),
      'no-rate-row': (desk) =>
        desk.refusal('payout.compute', { accident: { ...accident, on: '1999-01-01' }, cover }),
    },
  },
  'completeness.review': {
    ok: async (desk) => {
      const { figure, gaps } = await desk.call('completeness.review', {
        price,
        plan: 'own',
        profile: unknownProfile,
      })
      expect(figure.percent).toBe(0) // a million is less than the two that the trade calls full
      expect(gaps.map(({ rule }) => rule)).toContain('third-party-low')
      await desk.call('completeness.define', { keys: ['third-party'], thirdPartyMinFen: 100_000_000 })
      const again = await desk.call('completeness.review', { price, plan: 'own', profile: unknownProfile })
      expect(again.figure).toEqual({
        percent: 100,
        items: [{ key: 'third-party', minSumFen: 100_000_000, held: true }],
      })
      expect(again.gaps).toEqual(gaps)
    },
    failures: {
      'plan-not-found': (desk) =>
        desk.refusal('completeness.review', { price, plan: 'full', profile: unknownProfile }),
      'no-rate-book': (desk) =>
        desk.refusal('completeness.review', { price: long, plan: 'own', profile: unknownProfile }),
    },
  },
  'completeness.answer': {
    ok: async (desk) => {
      const { id, number } = await startFilled(desk)
      await desk.call('completeness.answer', { quoteId: id, ...answer })
      const refused = {
        ...answer,
        answer: 'refused' as const,
        reason: 'own-words' as const,
        note: '车停地下车库',
      }
      const answers = await desk.call('completeness.answer', { quoteId: id, ...refused })
      expect(answers).toMatchObject([{ ...refused, fromQuote: number }])
      await desk.restart()
      expect(await desk.call('completeness.answers', { quoteId: id })).toEqual(answers)
    },
    failures: {
      'not-found': (desk) => desk.refusal('completeness.answer', { ...nobody, ...answer }),
      'reason-needed': async (desk) => {
        const { id } = await startFilled(desk)
        const wordless = { ...answer, answer: 'refused' as const, reason: 'own-words' as const, note: ' ' }
        expect(await desk.refusal('completeness.answer', { quoteId: id, ...wordless })).toMatchObject({
          code: 'reason-needed',
        })
        return desk.refusal('completeness.answer', { quoteId: id, ...wordless, reason: null })
      },
    },
  },
  'completeness.answers': {
    ok: async (desk) => {
      const { id } = await startFilled(desk)
      expect(await desk.call('completeness.answers', { quoteId: id })).toEqual([])
    },
    failures: { 'not-found': (desk) => desk.refusal('completeness.answers', nobody) },
  },
  'completeness.byClerk': {
    ok: async (desk) => {
      const { settings } = await desk.call('app.start', {})
      await desk.call('settings.save', { ...settings, clerkName: '小陈' })
      const { id } = await startFrozen(desk)
      const period = { from: '2026-11-23', to: '2026-11-23' }
      // The plan `own` holds third party of two million: one of the five of full cover.
      const ownPlan = {
        clerk: '小陈',
        quotes: 1,
        averagePercent: 20,
        full: 0,
        averageThirdPartyFen: 200_000_000,
      }
      expect(await desk.call('completeness.byClerk', period)).toEqual([
        { ...ownPlan, takeUp: [{ key: 'third-party', quotes: 1 }] },
      ])
      await desk.call('quotes.close', { quoteId: id, result: 'won', plan: 'full', reason: null, note: '' })
      // Won with the other plan: vehicle damage, third party, driver.
      expect(await desk.call('completeness.byClerk', period)).toMatchObject([{ averagePercent: 60 }])
      expect(await desk.call('completeness.byClerk', { from: '2026-11-24', to: '2026-12-31' })).toEqual([])
    },
    failures: {},
  },
  'completeness.definition': {
    ok: async (desk) => {
      expect(await desk.call('completeness.definition', {})).toEqual({
        keys: ['vehicle-damage', 'third-party', 'driver', 'passengers', 'non-medical:third-party'],
        thirdPartyMinFen: 200_000_000,
      })
    },
    failures: {},
  },
  'completeness.define': {
    ok: async (desk) => {
      const definition = { keys: ['third-party' as const, 'scratch' as const], thirdPartyMinFen: 300_000_000 }
      expect(await desk.call('completeness.define', definition)).toEqual(definition)
      await desk.restart()
      expect(await desk.call('completeness.definition', {})).toEqual(definition)
      expect((await desk.call('app.start', {})).settings.validityDays).toBe(7)
    },
    failures: {},
  },
  'stories.list': {
    ok: async (desk) => {
      const petrol = await desk.call('stories.list', { price, profile: null })
      expect(petrol.map(({ id }) => id)).not.toContain('battery-fire')
      const death = petrol.find(({ id }) => id === 'pedestrian-death')
      expect(death?.amounts).toContainEqual(
        expect.objectContaining({ code: 'person-death', fen: 108_376_000, confidence: 'single' }),
      )
      const electric = priceRequest({ vehicle: { energy: 'electric' } })
      const stories = await desk.call('stories.list', {
        price: electric,
        profile: { ...unknownProfile, ownCharger: 'yes' },
      })
      expect(stories.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['battery-fire', 'charger-damaged', 'grid-fault']),
      )
    },
    failures: { 'no-rate-book': (desk) => desk.refusal('stories.list', { price: long, profile: null }) },
  },
  'stories.simulate': {
    ok: async (desk) => {
      const bare = { id: 'economy', coverages: [], insurerFen: {} }
      const unknown = {
        id: 'full',
        coverages: [{ key: 'vehicle-damage' as const, sumFen: null, deductibleFen: 0 }],
        insurerFen: {},
      }
      const request = {
        ...price,
        vehicle: { ...price.vehicle, newPriceFen: null },
        plans: [bare, ...price.plans, unknown],
      }
      const sides = await desk.call('stories.simulate', { price: request, accident })
      expect(sides.map(({ plan, payout }) => [plan, payout?.pocketFen])).toEqual([
        ['economy', 300_000],
        ['own', 0],
        ['full', undefined],
      ])
      expect(sides[2]).toMatchObject({ failure: { code: 'missing-input' }, complete: false })
      expect(sides[1]?.yearFen).toBeGreaterThan(sides[0]?.yearFen ?? 0)
    },
    failures: {
      'no-rate-row': (desk) =>
        desk.refusal('stories.simulate', { price, accident: { ...accident, on: '1999-01-01' } }),
      'no-rate-book': (desk) =>
        atBareDesk(desk, (bare) => bare.refusal('stories.simulate', { price, accident })),
    },
  },
  'claimOrNot.weigh': {
    ok: async (desk) => {
      const { years, breakEvenFen, compulsoryCostFen, commercialCostFen, advice } = await desk.call(
        'claimOrNot.weigh',
        weighed,
      )
      expect(years.map(({ firstDay, ncdWithout, ncdWith }) => [firstDay, ncdWithout, ncdWith])).toEqual([
        // Four clean years and more: level −4. With one claim in three years: level −2.
        ['2027-11-24', '0.5', '0.7'],
        ['2028-11-24', '0.5', '0.7'],
        ['2029-11-24', '0.5', '0.7'],
      ])
      expect(breakEvenFen).toBe(compulsoryCostFen + commercialCostFen)
      expect(advice).toBe(180_000 > breakEvenFen ? 'claim' : 'pay-yourself')
    },
    failures: {
      'plan-not-found': (desk) => desk.refusal('claimOrNot.weigh', { ...weighed, plan: 'full' }),
      'no-estimate': (desk) =>
        desk.refusal('claimOrNot.weigh', {
          ...weighed,
          price: { ...weighed.price, vehicle: { ...weighed.price.vehicle, seats: null } },
        }),
      'no-rate-book': (desk) => atBareDesk(desk, (bare) => bare.refusal('claimOrNot.weigh', weighed)),
    },
  },
}
