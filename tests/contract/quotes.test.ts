import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { everything, insurer, startFilled, startFrozen, withFigures } from './drafts.ts'
import { openDesk, type Desk } from './harness.ts'

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

async function numbers(
  filter: Partial<Parameters<typeof desk.call<'quotes.list'>>[1]> = {},
): Promise<string[]> {
  const { rows } = await desk.call('quotes.list', { ...everything, ...filter })
  return rows.map((row) => row.number.slice(-3))
}

describe('numbers', () => {
  test('count within a day and begin again on the next', async () => {
    const first = await desk.call('quotes.start', { copyOf: null })
    const second = await desk.call('quotes.start', { copyOf: null })
    await desk.call('quotes.discard', { quoteId: second.id })
    const third = await desk.call('quotes.start', { copyOf: null })
    desk.today = '2026-11-24'
    const next = await desk.call('quotes.start', { copyOf: null })
    expect([first, second, third, next].map((quote) => quote.number)).toEqual([
      'Q20261123-001',
      'Q20261123-002',
      'Q20261123-003',
      'Q20261124-001',
    ])
  })

  test('are given once, however many quotes are started at the same moment', async () => {
    const quotes = await Promise.all(
      Array.from({ length: 12 }, () => desk.call('quotes.start', { copyOf: null })),
    )
    expect(new Set(quotes.map((quote) => quote.number)).size).toBe(12)
  })
})

describe('a new draft', () => {
  test("begins with the shop's presets and the insurer's factor", async () => {
    await desk.call('insurers.save', insurer)
    const { settings } = await desk.call('app.start', {})
    await desk.call('settings.save', {
      ...settings,
      region: '440300',
      insurer: insurer.code,
      clerkName: '李娜',
    })
    const quote = await desk.call('quotes.start', { copyOf: null })
    expect(quote.clerk).toBe('李娜')
    expect(quote.draft).toMatchObject({
      region: '440300',
      insurer: insurer.code,
      commercial: { pricingFactor: '0.85' },
    })
    await desk.call('insurers.save', { ...insurer, active: false })
    expect((await desk.call('quotes.start', { copyOf: null })).draft.insurer).toBe('')
  })

  test("copies another quote without the insurer's figures, which are not this quote's", async () => {
    const source = await startFilled(desk, withFigures)
    const copy = await desk.call('quotes.start', { copyOf: source.id })
    const { compulsory, tax, plans } = copy.draft
    expect([
      compulsory.insurerFigure,
      tax.insurerFigure,
      ...plans.map((plan) => plan.insurerFigures),
    ]).toEqual(['', '', {}, {}])
    expect(copy.draft.vehicle).toEqual(source.draft.vehicle)
    expect(copy.number).not.toBe(source.number)
    expect(await desk.call('quotes.open', { quoteId: source.id })).toEqual(source)
  })
})

describe('versions', () => {
  test('a version stays as it was frozen, whatever is typed and set afterwards', async () => {
    const quote = await startFrozen(desk)
    const changed: QuoteDraft = { ...quote.draft, vehicle: { ...quote.draft.vehicle, newPrice: '500000' } }
    await desk.call('quotes.saveDraft', { quoteId: quote.id, draft: changed })
    const { settings } = await desk.call('app.start', {})
    await desk.call('settings.save', { ...settings, clerkName: '别人', validityDays: 30 })
    await desk.restart()
    const after = await desk.call('quotes.open', { quoteId: quote.id })
    expect(after.versions).toEqual(quote.versions)
    expect(after.draft).toEqual(changed)
  })

  test('the rating in a version is what pricing the same draft gives, worksheets and all', async () => {
    const quote = await startFrozen(desk)
    const [version] = quote.versions
    expect(version?.rating.plans[1]?.lines.every((line) => line.worksheet !== null)).toBe(true)
    const again = await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
    expect(again.rating).toEqual(version?.rating)
  })

  test('today is the first of the days it is valid; then it is expired, and freezing again renews it', async () => {
    const quote = await startFrozen(desk)
    desk.today = '2026-11-29'
    expect((await desk.call('quotes.open', { quoteId: quote.id })).expired).toBe(false)
    desk.today = '2026-11-30'
    expect((await desk.call('quotes.open', { quoteId: quote.id })).expired).toBe(true)
    expect(await numbers({ expired: 'only' })).toEqual(['001'])
    expect(await numbers({ expired: 'not' })).toEqual([])
    const renewed = await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
    expect(renewed).toMatchObject({ number: 2, frozenOn: '2026-11-30', validUntil: '2026-12-06' })
    expect((await desk.call('quotes.open', { quoteId: quote.id })).expired).toBe(false)
    expect(await numbers({ expired: 'not' })).toEqual(['001'])
  })

  test('a won or lost quote does not expire: nobody has to do anything about it', async () => {
    const quote = await startFrozen(desk)
    await desk.call('quotes.close', { quoteId: quote.id, result: 'won', plan: 'own', reason: null, note: '' })
    desk.today = '2027-01-01'
    expect(await desk.call('quotes.open', { quoteId: quote.id })).toMatchObject({
      state: 'won',
      expired: false,
    })
    expect(await numbers({ expired: 'only' })).toEqual([])
    expect(await desk.call('quotes.reopen', { quoteId: quote.id })).toMatchObject({
      state: 'quoted',
      expired: true,
    })
  })

  test('compulsory cover alone can be frozen', async () => {
    const quote = await startFrozen(desk, (draft) => ({
      ...draft,
      plans: [],
      tax: { ...draft.tax, mode: 'left-out' },
    }))
    const { rows } = await desk.call('quotes.list', everything)
    expect(rows[0]?.totalFen).toBe(quote.versions[0]?.rating.compulsory?.amountFen)
  })
})

describe('firm figures', () => {
  beforeEach(() => desk.call('insurers.save', insurer))

  test('count from the opening day of the insurer, which is set for each', async () => {
    const quote = await startFilled(desk, (draft) => {
      const figures = withFigures(draft)
      return {
        ...figures,
        compulsory: { ...figures.compulsory, firstDay: '2026-12-28' },
        commercial: { ...figures.commercial, firstDay: '2026-12-28' },
      }
    })
    const firm = { quoteId: quote.id, plan: 'own' as const }
    expect(await desk.refusal('quotes.markFirm', firm)).toMatchObject({
      code: 'insurer-not-open-yet',
      params: { opensOn: '2026-11-28' },
    })
    const early = await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
    expect(early.rating.plans[0]).toMatchObject({ state: 'estimate', lines: [{ state: 'early' }] })
    await desk.call('insurers.save', { ...insurer, openingDays: 35 })
    expect(await desk.call('quotes.markFirm', firm)).toMatchObject({ firmPlan: 'own' })
    await desk.call('insurers.save', insurer)
    desk.today = '2026-11-28'
    expect(await desk.call('quotes.markFirm', firm)).toMatchObject({ firmPlan: 'own', number: 3 })
  })

  test('the gap to the estimate is kept', async () => {
    const quote = await startFilled(desk, withFigures)
    const version = await desk.call('quotes.markFirm', { quoteId: quote.id, plan: 'own' })
    const line = version.rating.plans[0]?.lines[0]
    expect(line?.insurerFen).toBe(98_050)
    expect(line?.gapFen).toBe(98_050 - (line?.estimateFen ?? 0))
  })

  test('a later version without firm figures makes the quote quoted again', async () => {
    const quote = await startFilled(desk, withFigures)
    await desk.call('quotes.markFirm', { quoteId: quote.id, plan: 'own' })
    await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
    expect(await desk.call('quotes.open', { quoteId: quote.id })).toMatchObject({ state: 'quoted' })
  })
})

describe('the list', () => {
  test('finds by part of plate, owner, VIN, number and model, however they are written', async () => {
    await startFilled(desk)
    await startFilled(desk, (draft) => ({
      ...draft,
      owner: { ...draft.owner, name: '张三丰' },
      vehicle: { ...draft.vehicle, plate: '浙B9876Z', vin: 'LFV3A23C1D3000001', model: '100%_Model' },
    }))
    for (const search of ['浙a12345', '浙A 123', '小明', '4182E2', 'q20261123-001', '示例１.5']) {
      expect(await numbers({ search }), search).toEqual(['001'])
    }
    for (const search of ['三丰', '9876z', '100%', '%_m'])
      expect(await numbers({ search }), search).toEqual(['002'])
    for (const search of ['%', '_', "'; drop table quote; --", '三丰浙B', '\\']) {
      expect(await numbers({ search: `${search}没有` }), search).toEqual([])
    }
    expect(await numbers({ search: ' ' })).toEqual(['002', '001'])
  })

  test('is narrowed by state, clerk and limit, and counts before the limit', async () => {
    const { settings } = await desk.call('app.start', {})
    await startFrozen(desk)
    await desk.call('settings.save', { ...settings, clerkName: '李娜' })
    const lost = await startFilled(desk)
    await desk.call('quotes.close', {
      quoteId: lost.id,
      result: 'lost',
      plan: null,
      reason: 'price',
      note: '',
    })
    await startFilled(desk)
    expect(await numbers()).toEqual(['003', '002', '001'])
    expect(await numbers({ states: ['lost', 'quoted'] })).toEqual(['002', '001'])
    expect(await numbers({ clerk: '李娜' })).toEqual(['003', '002'])
    expect(await desk.call('quotes.list', { ...everything, limit: 0 })).toEqual({ rows: [], total: 3 })
  })

  test('shows the name of the insurer, and its code when there is none of that name any more', async () => {
    await desk.call('insurers.save', insurer)
    await startFilled(desk, (draft) => ({ ...draft, insurer: insurer.code }))
    await startFilled(desk, (draft) => ({ ...draft, insurer: 'unknown' }))
    const { rows } = await desk.call('quotes.list', everything)
    expect(rows.map((row) => row.insurerName)).toEqual(['unknown', insurer.name])
  })
})
