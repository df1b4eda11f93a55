import { expect } from 'vitest'
import type { RequestOf } from '#shared/contract/index.ts'
import type { PayoutRequest } from '#shared/contract/payout.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import type { CasesOf } from './cases.ts'
import { atBareDesk } from './cases-completeness.ts'
import { filled, startFrozen, withFigures } from './drafts.ts'
import type { Desk } from './harness.ts'

const timeout = Object.assign(new Error('the page took too long'), { name: 'TimeoutError' })

const slip = { version: 1, plan: 'own', locale: 'zh-CN' } as const
const tooExpensive = {
  plan: 'own',
  rule: 'driver-missing',
  key: 'driver',
  answer: 'refused',
  reason: 'too-expensive',
  note: '',
} as const

/** A frozen quote whose customer does not want the driver seat cover. */
async function refused(desk: Desk): Promise<RequestOf<'documents.refusalSlip'>> {
  const { id } = await startFrozen(desk)
  await desk.call('completeness.answer', { quoteId: id, ...tooExpensive })
  return { quoteId: id, ...slip }
}

async function guided(desk: Desk): Promise<RequestOf<'documents.claimGuide'> & { quote: object }> {
  const { id } = await startFrozen(desk)
  return { quote: { quoteId: id, version: 1, plan: 'full' }, occasion: 'quote', locale: 'zh-CN' }
}

/** A frozen quote and the first story that can happen to its car. */
async function told(desk: Desk): Promise<RequestOf<'documents.simulation'>> {
  const quote = await startFrozen(desk)
  const { request } = draftToRequest(filled(quote.draft), { today: desk.today, figuresFirm: false })
  const stories = await desk.call('stories.list', { price: request, profile: null })
  const story = stories.find(({ id }) => id === 'pedestrian-hurt')
  if (!story) throw new Error('no pedestrian is hurt')
  return {
    quoteId: quote.id,
    version: 1,
    plans: ['own', 'full'],
    story: story.id,
    accident: story.accident,
    locale: 'zh-CN',
  }
}

/** Of the clerk's own: nobody but us. */
const accident: PayoutRequest['accident'] = {
  on: '2026-11-23',
  peril: 'collision',
  holiday: false,
  own: {
    id: 'own',
    share: 100,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: 300_000,
    rescueFen: 0,
    driver: null,
    passengers: [],
  },
  others: [],
  outsidePersons: [],
  outsidePropertyFen: 0,
  equipmentFen: 0,
  cargoFen: 0,
  chargerFen: 0,
  chargerLiabilityFen: 0,
}

const hurt = { id: 'p1', deathFen: 0, mentalFen: 0, medicalFen: 1_000_000, outsideFen: 0 }
const other = (id: string, share: number) => ({ ...accident.own, id, share })

const inPlaceOf = <T extends object>(request: T, change: Partial<T>): T => ({ ...request, ...change })

export const paperCases: CasesOf<
  'documents.refusalSlip' | 'documents.claimGuide' | 'documents.simulation' | 'documents.refusals'
> = {
  'documents.refusalSlip': {
    ok: async (desk) => {
      const request = await refused(desk)
      const first = await desk.call('documents.refusalSlip', request)
      expect(first.fileName).toMatch(/^放弃投保确认_.*\.pdf$/)
      expect(await desk.call('documents.refusalSlip', request)).toEqual(first)
      // What is taken after all is no refusal any more, and one that joins makes another slip; the first one stays.
      await desk.call('completeness.answer', {
        quoteId: request.quoteId,
        ...tooExpensive,
        rule: 'passengers-missing',
        key: 'passengers',
      })
      const second = await desk.call('documents.refusalSlip', request)
      expect(second.id).not.toBe(first.id)
      await desk.call('documents.print', { documentId: first.id })
    },
    failures: {
      'not-found': async (desk) =>
        desk.refusal('documents.refusalSlip', inPlaceOf(await refused(desk), { quoteId: 'nobody' })),
      'version-not-found': async (desk) =>
        desk.refusal('documents.refusalSlip', inPlaceOf(await refused(desk), { version: 2 })),
      'plan-not-found': async (desk) =>
        desk.refusal('documents.refusalSlip', inPlaceOf(await refused(desk), { plan: 'economy' })),
      'no-rate-book': async (desk) => {
        // Before the rules of the prompts begin.
        desk.today = '2021-06-01'
        return desk.refusal('documents.refusalSlip', await refused(desk))
      },
      'nothing-refused': async (desk) => {
        const request = await refused(desk)
        await desk.call('completeness.answer', {
          quoteId: request.quoteId,
          ...tooExpensive,
          answer: 'later',
          reason: null,
        })
        return desk.refusal('documents.refusalSlip', request)
      },
      'print-failed': async (desk) => {
        desk.printer.pdf = new Error('no paper')
        return desk.refusal('documents.refusalSlip', await refused(desk))
      },
      'print-timed-out': async (desk) => {
        desk.printer.pdf = timeout
        return desk.refusal('documents.refusalSlip', await refused(desk))
      },
    },
  },
  'documents.claimGuide': {
    ok: async (desk) => {
      const request = await guided(desk)
      const first = await desk.call('documents.claimGuide', request)
      expect(await desk.call('documents.claimGuide', request)).toEqual(first)
      const after = await desk.call('documents.claimGuide', { ...request, occasion: 'accident' })
      expect(after.id).not.toBe(first.id)
      const bare = { quote: null, occasion: 'accident', locale: 'en' } as const
      const [one, two] = [
        await desk.call('documents.claimGuide', bare),
        await desk.call('documents.claimGuide', bare),
      ]
      expect(one.id).not.toBe(two.id)
      await desk.call('documents.print', { documentId: one.id })
    },
    failures: {
      'not-found': async (desk) => {
        const request = await guided(desk)
        return desk.refusal('documents.claimGuide', {
          ...request,
          quote: { quoteId: 'nobody', version: 1, plan: null },
        })
      },
      'version-not-found': async (desk) => {
        const request = await guided(desk)
        return desk.refusal('documents.claimGuide', { ...request, quote: { ...request.quote, version: 2 } })
      },
      'plan-not-found': async (desk) => {
        const request = await guided(desk)
        return desk.refusal('documents.claimGuide', {
          ...request,
          quote: { ...request.quote, plan: 'economy' },
        })
      },
      'print-failed': async (desk) => {
        desk.printer.pdf = new Error('no paper')
        return desk.refusal('documents.claimGuide', await guided(desk))
      },
      'print-timed-out': async (desk) => {
        desk.printer.pdf = timeout
        return desk.refusal('documents.claimGuide', await guided(desk))
      },
    },
  },
  'documents.simulation': {
    ok: async (desk) => {
      const request = await told(desk)
      const first = await desk.call('documents.simulation', request)
      expect(await desk.call('documents.simulation', request)).toEqual(first)
      const own = await desk.call('documents.simulation', { ...request, story: null, accident })
      expect(own.id).not.toBe(first.id)
    },
    failures: {
      'not-found': async (desk) =>
        desk.refusal('documents.simulation', inPlaceOf(await told(desk), { quoteId: 'nobody' })),
      'version-not-found': async (desk) =>
        desk.refusal('documents.simulation', inPlaceOf(await told(desk), { version: 2 })),
      'plan-not-found': async (desk) =>
        desk.refusal('documents.simulation', inPlaceOf(await told(desk), { plans: ['own', 'own'] })),
      'no-rate-row': async (desk) =>
        desk.refusal(
          'documents.simulation',
          inPlaceOf(await told(desk), { accident: { ...accident, on: '1999-01-01' } }),
        ),
      'no-rate-book': (desk) =>
        atBareDesk(desk, async (bare) => {
          // Only the insurer's own figures make a version without rate books.
          const { id } = await startFrozen(bare, withFigures)
          return bare.refusal('documents.simulation', {
            quoteId: id,
            version: 1,
            plans: ['own'],
            story: null,
            accident,
            locale: 'zh-CN',
          })
        }),
      'missing-input': async (desk) => {
        // What the car is worth is not known, so nobody can say what its cover pays.
        const { id } = await startFrozen(desk, (draft) => ({
          ...draft,
          vehicle: { ...draft.vehicle, newPrice: '' },
        }))
        return desk.refusal('documents.simulation', {
          quoteId: id,
          version: 1,
          plans: ['full'],
          story: null,
          accident,
          locale: 'zh-CN',
        })
      },
      'payout-not-covered': async (desk) => {
        const faultless = { ...other('B', 0), passengers: [hurt] }
        const several = { ...accident, others: [faultless, other('C', 0)] }
        return desk.refusal('documents.simulation', inPlaceOf(await told(desk), { accident: several }))
      },
      'payout-shares': async (desk) =>
        desk.refusal(
          'documents.simulation',
          inPlaceOf(await told(desk), { accident: { ...accident, others: [other('B', 50)] } }),
        ),
      'print-failed': async (desk) => {
        desk.printer.pdf = new Error('no paper')
        return desk.refusal('documents.simulation', await told(desk))
      },
      'print-timed-out': async (desk) => {
        desk.printer.pdf = timeout
        return desk.refusal('documents.simulation', await told(desk))
      },
    },
  },
  'documents.refusals': {
    ok: async (desk) => {
      const request = await refused(desk)
      const { vehicle } = (await desk.call('quotes.open', { quoteId: request.quoteId })).draft
      const byVin = { plate: '', vin: vehicle.vin.toLowerCase() }
      const [before] = await desk.call('documents.refusals', byVin)
      expect(before).toMatchObject({
        quoteId: request.quoteId,
        key: 'driver',
        reason: 'too-expensive',
        documentId: null,
      })
      const { id } = await desk.call('documents.refusalSlip', request)
      for (const car of [byVin, { plate: vehicle.plate.replace('·', ' '), vin: '' }]) {
        expect(await desk.call('documents.refusals', car)).toEqual([{ ...before, documentId: id }])
      }
      expect(await desk.call('documents.refusals', { plate: '', vin: '' })).toEqual([])
      expect(
        await desk.call('documents.refusals', { plate: vehicle.plate, vin: 'LSVAA4182E2999999' }),
      ).toEqual([])
      // A change of mind is none.
      await desk.call('completeness.answer', {
        quoteId: request.quoteId,
        ...tooExpensive,
        answer: 'taken',
        reason: null,
      })
      expect(await desk.call('documents.refusals', byVin)).toEqual([])
    },
    failures: {},
  },
}
