import type { Quote, QuoteDraft } from '#shared/contract/quotes.ts'
import type { Insurer } from '#shared/contract/settings.ts'
import type { Desk } from './harness.ts'

/** A draft that can be rated without a gap: a three-year-old family car in Zhejiang with two plans. */
export function filled(draft: QuoteDraft): QuoteDraft {
  return {
    ...draft,
    region: '330000',
    owner: { kind: 'person', name: '王小明', idNumber: '', phone: '13800000000' },
    vehicle: {
      ...draft.vehicle,
      plate: '浙A·12345',
      vin: 'LSVAA4182E2123456',
      model: '示例 1.5L',
      seats: '5',
      displacementMl: '1498',
      firstRegistration: '2023-11-24',
      newPrice: '150000',
    },
    compulsory: { ...draft.compulsory, firstDay: '2026-12-01', cleanYears: '2', atFaultAccidents: '0' },
    commercial: {
      ...draft.commercial,
      firstDay: '2026-12-01',
      insuredYears: '3',
      claims: '0',
      pricingFactor: '1',
    },
    plans: [
      { id: 'own', coverages: [{ key: 'third-party', sumFen: 200_000_000 }], insurerFigures: {} },
      {
        id: 'full',
        coverages: [
          { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
          { key: 'third-party', sumFen: 200_000_000 },
          { key: 'driver', sumFen: 1_000_000 },
        ],
        insurerFigures: {},
      },
    ],
  }
}

/** The draft with the insurer's figure on every line of the plan `own`. */
export function withFigures(draft: QuoteDraft): QuoteDraft {
  return {
    ...draft,
    insurer: insurer.code,
    compulsory: { ...draft.compulsory, insurerFigure: '760' },
    tax: { ...draft.tax, insurerFigure: '300' },
    plans: draft.plans.map((plan) =>
      plan.id === 'own' ? { ...plan, insurerFigures: { 'third-party': '980.50' } } : plan,
    ),
  }
}

export const insurer: Insurer = {
  code: 'sunshine',
  name: '阳光财产保险',
  phone: '95510',
  openingDays: 30,
  pricingFactor: '0.85',
  pricingFactorNev: '1.2',
  active: true,
}

/** Opens a quote and types a whole car into it. */
export async function startFilled(
  desk: Desk,
  change: (draft: QuoteDraft) => QuoteDraft = (draft) => draft,
): Promise<Quote> {
  const { id, draft } = await desk.call('quotes.start', { copyOf: null })
  await desk.call('quotes.saveDraft', { quoteId: id, draft: change(filled(draft)) })
  return desk.call('quotes.open', { quoteId: id })
}

/** A quote with one version. */
export async function startFrozen(desk: Desk, change?: (draft: QuoteDraft) => QuoteDraft): Promise<Quote> {
  const { id } = await startFilled(desk, change)
  await desk.call('quotes.freeze', { quoteId: id, validUntil: null })
  return desk.call('quotes.open', { quoteId: id })
}

/** A filter that lets everything through. */
export const everything = {
  search: '',
  states: [],
  expired: 'any' as const,
  discarded: false,
  clerk: '',
  limit: 100,
}
