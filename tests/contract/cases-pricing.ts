import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { priceRequest, thirdParty } from '../fixtures/request.ts'
import type { CasesOf } from './cases.ts'
import { openDesk } from './harness.ts'

const refund = {
  policy: 'commercial' as const,
  premiumFen: 365_000,
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
  endedOn: '2026-04-11',
}

const lastYear = { insurerName: '', lines: [], ncdFactor: '', pricingFactor: '' }

export const pricingCases: CasesOf<
  'quotes.price' | 'lastYear.parse' | 'lastYear.compare' | 'refunds.compute' | 'compulsory.limits'
> = {
  'quotes.price': {
    ok: async (desk) => {
      const rating = await desk.call('quotes.price', priceRequest({ coverages: [thirdParty(2_000_000)] }))
      expect(rating.compulsory).toMatchObject({ state: 'estimate', failure: null })
      expect(rating.plans[0]?.lines[0]).toMatchObject({ key: 'third-party', state: 'estimate' })
      expect(rating.books.map((book) => book.code)).toContain('commercial-reference')
    },
    failures: {},
  },
  'lastYear.parse': {
    ok: async (desk) => {
      expect(await desk.call('lastYear.parse', { text: '三者200万 980元\n合计 980' })).toEqual({
        lines: [{ key: 'third-party', sumFen: 200_000_000, premiumFen: 98_000 }],
        unread: ['合计 980'],
      })
    },
    failures: {},
  },
  'lastYear.compare': {
    ok: async (desk) => {
      const rating = await desk.call('quotes.price', priceRequest({ coverages: [thirdParty(2_000_000)] }))
      const lines = [{ key: 'scratch' as const, sumFen: 200_000, premiumFen: 40_000 }]
      const differences = await desk.call('lastYear.compare', {
        lastYear: { ...lastYear, lines },
        rating,
        plan: 'own',
      })
      expect(differences.map(({ key, reasons }) => [key, reasons[0]?.code])).toEqual([
        ['compulsory', 'added'],
        ['vehicle-tax', 'added'],
        ['third-party', 'added'],
        ['scratch', 'dropped'],
      ])
    },
    failures: {
      'plan-not-found': async (desk) => {
        const rating = await desk.call('quotes.price', priceRequest())
        return desk.refusal('lastYear.compare', { lastYear, rating, plan: 'full' })
      },
    },
  },
  'refunds.compute': {
    ok: async (desk) => {
      const { refundFen, worksheet } = await desk.call('refunds.compute', refund)
      expect(refundFen).toBe(265_000) // 100 of 365 days have run
      expect(worksheet.book.code).toBe('commercial-reference')
    },
    failures: {
      'no-rate-book': (desk) =>
        desk.refusal('refunds.compute', {
          ...refund,
          firstDay: '1999-01-01',
          lastDay: '1999-12-31',
          endedOn: '1999-04-11',
        }),
      'short-term-period': (desk) => desk.refusal('refunds.compute', { ...refund, lastDay: '2025-12-31' }),
    },
  },
  'compulsory.limits': {
    ok: async (desk) => {
      const limits = await desk.call('compulsory.limits', { accidentOn: '2026-11-23' })
      expect(limits).toMatchObject({
        from: '2020-09-19',
        atFault: { deathFen: 18_000_000, medicalFen: 1_800_000, propertyFen: 200_000 },
      })
    },
    failures: {
      'no-rate-row': (desk) => desk.refusal('compulsory.limits', { accidentOn: '1999-01-01' }),
      'no-rate-book': async (desk) => {
        mkdirSync(join(desk.folder, 'rate-books'))
        const bare = openDesk({ resourcesDir: desk.folder })
        const failure = await bare.refusal('compulsory.limits', { accidentOn: '2026-11-23' })
        await bare.close()
        return failure
      },
    },
  },
}
