import { expect } from 'vitest'
import type { Failure } from '#shared/domain/result.ts'
import type { CasesOf } from './cases.ts'
import { everything, filled, insurer, startFilled, startFrozen, withFigures } from './drafts.ts'
import type { Desk } from './harness.ts'

const nobody = { quoteId: 'nobody' }

/** A quote that is lost, so that its draft is closed. */
async function startLost(desk: Desk) {
  const quote = await startFilled(desk)
  return desk.call('quotes.close', {
    quoteId: quote.id,
    result: 'lost',
    plan: null,
    reason: 'price',
    note: '',
  })
}

/** Asks for a firm version of a quote whose insurer is known, and is refused. */
async function refusedFirm(desk: Desk, change: Parameters<typeof startFilled>[1]): Promise<Failure> {
  await desk.call('insurers.save', insurer)
  const { id } = await startFilled(desk, change)
  return desk.refusal('quotes.markFirm', { quoteId: id, plan: 'own' })
}

export const quoteCases: CasesOf<
  | 'quotes.start'
  | 'quotes.saveDraft'
  | 'quotes.open'
  | 'quotes.list'
  | 'quotes.freeze'
  | 'quotes.markFirm'
  | 'quotes.close'
  | 'quotes.reopen'
  | 'quotes.discard'
  | 'quotes.restore'
> = {
  'quotes.start': {
    ok: async (desk) => {
      const quote = await desk.call('quotes.start', { copyOf: null })
      expect(quote).toMatchObject({
        number: 'Q20261123-001',
        state: 'draft',
        expired: false,
        versions: [],
        outcome: null,
      })
    },
    failures: { 'not-found': (desk) => desk.refusal('quotes.start', { copyOf: 'nobody' }) },
  },
  'quotes.saveDraft': {
    ok: async (desk) => {
      const { id, draft } = await desk.call('quotes.start', { copyOf: null })
      const typed = { ...filled(draft), note: '客户要求先报三者，半个字段也要留着：' }
      const { savedAt } = await desk.call('quotes.saveDraft', { quoteId: id, draft: typed })
      await desk.restart()
      expect(await desk.call('quotes.open', { quoteId: id })).toMatchObject({
        draft: typed,
        draftSavedAt: savedAt,
      })
    },
    failures: {
      'not-found': async (desk) => {
        const { draft } = await desk.call('quotes.start', { copyOf: null })
        return desk.refusal('quotes.saveDraft', { ...nobody, draft })
      },
      'quote-closed': async (desk) => {
        const { id, draft } = await startLost(desk)
        return desk.refusal('quotes.saveDraft', { quoteId: id, draft })
      },
    },
  },
  'quotes.open': {
    ok: async (desk) => {
      const quote = await startFrozen(desk)
      expect(quote.versions).toHaveLength(1)
      expect(await desk.call('quotes.open', { quoteId: quote.id })).toEqual(quote)
    },
    failures: { 'not-found': (desk) => desk.refusal('quotes.open', nobody) },
  },
  'quotes.list': {
    ok: async (desk) => {
      const quote = await startFrozen(desk)
      await desk.call('quotes.start', { copyOf: null })
      const { rows, total } = await desk.call('quotes.list', { ...everything, limit: 1 })
      expect(total).toBe(2)
      expect(rows.map((row) => row.number)).toEqual(['Q20261123-002'])
      const [row] = (await desk.call('quotes.list', { ...everything, states: ['quoted'] })).rows
      expect(row).toMatchObject({
        number: quote.number,
        createdOn: '2026-11-23',
        plate: '浙A·12345',
        ownerName: '王小明',
        versionCount: 1,
        validUntil: '2026-11-29',
        totalFen: quote.versions[0]?.rating.plans[0]?.totalFen,
      })
    },
    failures: {},
  },
  'quotes.freeze': {
    ok: async (desk) => {
      const quote = await startFilled(desk)
      const version = await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
      expect(version).toMatchObject({
        number: 1,
        frozenOn: '2026-11-23',
        validUntil: '2026-11-29',
        firmPlan: null,
      })
      expect(version.draft).toEqual(quote.draft)
      expect(version.rating.plans.map((plan) => plan.complete)).toEqual([true, true])
      expect((await desk.call('quotes.open', { quoteId: quote.id })).versions).toEqual([version])
      const chosen = await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: '2026-11-23' })
      expect(chosen).toMatchObject({ number: 2, validUntil: '2026-11-23' })
    },
    failures: {
      'not-found': (desk) => desk.refusal('quotes.freeze', { ...nobody, validUntil: null }),
      'quote-closed': async (desk) => {
        const { id } = await startLost(desk)
        return desk.refusal('quotes.freeze', { quoteId: id, validUntil: null })
      },
      'quote-empty': async (desk) => {
        const { id } = await desk.call('quotes.start', { copyOf: null })
        return desk.refusal('quotes.freeze', { quoteId: id, validUntil: null })
      },
      'validity-in-the-past': async (desk) => {
        const { id } = await startFilled(desk)
        return desk.refusal('quotes.freeze', { quoteId: id, validUntil: '2026-11-22' })
      },
    },
  },
  'quotes.markFirm': {
    ok: async (desk) => {
      await desk.call('insurers.save', insurer)
      const quote = await startFilled(desk, withFigures)
      const version = await desk.call('quotes.markFirm', { quoteId: quote.id, plan: 'own' })
      expect(version).toMatchObject({ number: 1, firmPlan: 'own' })
      expect(version.rating.plans[0]).toMatchObject({ id: 'own', state: 'confirmed' })
      expect(version.rating.plans[1]).toMatchObject({ id: 'full', state: 'estimate' })
      expect(await desk.call('quotes.open', { quoteId: quote.id })).toMatchObject({ state: 'firm' })
    },
    failures: {
      'not-found': (desk) => desk.refusal('quotes.markFirm', { ...nobody, plan: 'own' }),
      'quote-closed': async (desk) => {
        const { id } = await startLost(desk)
        return desk.refusal('quotes.markFirm', { quoteId: id, plan: 'own' })
      },
      'quote-empty': async (desk) => {
        const { id } = await desk.call('quotes.start', { copyOf: null })
        return desk.refusal('quotes.markFirm', { quoteId: id, plan: 'own' })
      },
      'plan-not-found': async (desk) => {
        const { id } = await startFilled(desk, withFigures)
        return desk.refusal('quotes.markFirm', { quoteId: id, plan: 'economy' })
      },
      'insurer-missing': (desk) => refusedFirm(desk, (draft) => ({ ...withFigures(draft), insurer: '' })),
      'insurer-not-open-yet': async (desk) => {
        const failure = await refusedFirm(desk, (draft) => {
          const late = withFigures(draft)
          return { ...late, commercial: { ...late.commercial, firstDay: '2026-12-24' } }
        })
        expect(failure.params['opensOn']).toBe('2026-11-24')
        return failure
      },
      'figures-missing': async (desk) => {
        const failure = await refusedFirm(desk, (draft) => ({ ...draft, insurer: insurer.code }))
        expect(failure.params['lines']).toBe('compulsory,vehicle-tax,third-party')
        return failure
      },
    },
  },
  'quotes.close': {
    ok: async (desk) => {
      const { id } = await startFrozen(desk)
      const won = await desk.call('quotes.close', {
        quoteId: id,
        result: 'won',
        plan: 'full',
        reason: null,
        note: '周六交车',
      })
      expect(won).toMatchObject({
        state: 'won',
        outcome: { result: 'won', plan: 'full', reason: null, note: '周六交车' },
      })
      const lost = await desk.call('quotes.close', {
        quoteId: id,
        result: 'lost',
        plan: null,
        reason: 'brand',
        note: '',
      })
      expect(lost).toMatchObject({ state: 'lost', outcome: { result: 'lost', reason: 'brand' } })
    },
    failures: {
      'not-found': (desk) =>
        desk.refusal('quotes.close', { ...nobody, result: 'lost', plan: null, reason: 'price', note: '' }),
      'reason-needed': async (desk) => {
        const { id } = await startFrozen(desk)
        return desk.refusal('quotes.close', {
          quoteId: id,
          result: 'lost',
          plan: null,
          reason: null,
          note: '',
        })
      },
      'quote-empty': async (desk) => {
        const { id } = await startFilled(desk)
        return desk.refusal('quotes.close', {
          quoteId: id,
          result: 'won',
          plan: 'own',
          reason: null,
          note: '',
        })
      },
      'plan-not-found': async (desk) => {
        const { id } = await startFrozen(desk)
        return desk.refusal('quotes.close', {
          quoteId: id,
          result: 'won',
          plan: 'economy',
          reason: null,
          note: '',
        })
      },
    },
  },
  'quotes.reopen': {
    ok: async (desk) => {
      const { id, draft } = await startLost(desk)
      expect(await desk.call('quotes.reopen', { quoteId: id })).toMatchObject({
        state: 'draft',
        outcome: null,
      })
      await desk.call('quotes.saveDraft', { quoteId: id, draft })
    },
    failures: { 'not-found': (desk) => desk.refusal('quotes.reopen', nobody) },
  },
  'quotes.discard': {
    ok: async (desk) => {
      const { id } = await startFilled(desk)
      await desk.call('quotes.discard', { quoteId: id })
      expect((await desk.call('quotes.list', everything)).total).toBe(0)
      expect((await desk.call('quotes.list', { ...everything, discarded: true })).rows).toMatchObject([
        { id, discarded: true },
      ])
    },
    failures: { 'not-found': (desk) => desk.refusal('quotes.discard', nobody) },
  },
  'quotes.restore': {
    ok: async (desk) => {
      const quote = await startFilled(desk)
      await desk.call('quotes.discard', { quoteId: quote.id })
      await desk.call('quotes.restore', { quoteId: quote.id })
      expect(await desk.call('quotes.open', { quoteId: quote.id })).toEqual(quote)
    },
    failures: { 'not-found': (desk) => desk.refusal('quotes.restore', nobody) },
  },
}
