import { describe, expect, it } from 'vitest'
import type { QuoteDraft } from '../contract/quotes.ts'
import { priceRequest } from '../contract/price.ts'
import type { Settings } from '../contract/settings.ts'
import { draftToRequest, emptyDraft, firstDayOf, opensOn } from './draft.ts'

const settings: Settings = {
  locale: 'zh-CN',
  shopName: '',
  shopAddress: '',
  shopPhone: '',
  clerkName: '',
  clerkPhone: '',
  clerkCertificate: '',
  region: '330000',
  insurer: '',
  validityDays: 7,
}
const today = '2026-11-23'
const empty = emptyDraft(settings, null, today)

/** The draft with some fields of its parts changed. */
function draft(change: { [K in keyof QuoteDraft]?: Partial<QuoteDraft[K]> }): QuoteDraft {
  const changed: QuoteDraft = structuredClone(empty)
  for (const [part, fields] of Object.entries(change))
    Object.assign(changed[part as keyof QuoteDraft], fields)
  return changed
}

const read = (change: Parameters<typeof draft>[0]) =>
  draftToRequest(draft(change), { today, figuresFirm: false })
const problems = (change: Parameters<typeof draft>[0]) =>
  read(change).problems.map(({ field, severity, code }) => `${severity} ${field} ${code}`)

describe('a new draft', () => {
  it('holds one empty plan and nothing chosen', () => {
    expect(empty.plans).toEqual([{ id: 'own', coverages: [], insurerFigures: {} }])
    expect(empty.compulsory.firstDay).toBe('2026-11-24')
  })
  it('reads as a valid request without a problem', () => {
    const { request, problems: found } = draftToRequest(empty, { today, figuresFirm: false })
    expect(priceRequest.safeParse(request).success).toBe(true)
    expect(found).toEqual([])
  })
})

describe('what is typed', () => {
  it('is read leniently', () => {
    const { request } = read({
      vehicle: { seats: ' 5 ', newPrice: '15.8万', firstRegistration: '2023年5月6日', kerbMassKg: '1,405' },
      commercial: { pricingFactor: '0.85' },
      compulsory: { drinkDrivingPercent: '15' },
    })
    expect(request.vehicle).toMatchObject({
      seats: 5,
      newPriceFen: 15_800_000,
      firstRegistration: '2023-05-06',
      kerbMassKg: 1405,
    })
    expect(request.commercial?.pricingFactor).toBe('0.85')
    expect(request.compulsory?.drinkDriving).toBe('0.15')
  })
  it.each([
    [{ vehicle: { plate: '京A1234' } }, 'warning vehicle.plate plate-format'],
    [{ vehicle: { plate: '粤BD12345' } }, 'warning vehicle.plate plate-energy-mismatch'],
    [{ vehicle: { plate: '京A12345', energy: 'electric' } }, 'warning vehicle.plate plate-energy-mismatch'],
    [{ vehicle: { vin: '1M8GDM9A1KP042788' } }, 'warning vehicle.vin vin-check-digit'],
    [{ vehicle: { seats: 'fünf' } }, 'error vehicle.seats not-a-number'],
    [{ vehicle: { seats: '5.5' } }, 'error vehicle.seats not-whole'],
    [{ vehicle: { seats: '500' } }, 'error vehicle.seats too-large'],
    [{ vehicle: { newPrice: '十五万' } }, 'error vehicle.newPrice not-an-amount'],
    [{ vehicle: { firstRegistration: '2026-02-30' } }, 'error vehicle.firstRegistration not-a-day'],
    [{ vehicle: { firstRegistration: '2026-12-24' } }, 'warning vehicle.firstRegistration day-in-the-future'],
    [{ owner: { kind: 'organisation' } }, 'warning vehicle.use organisation-with-family-use'],
    [{ owner: { idNumber: '110105194912310021' } }, 'warning owner.idNumber id-check-digit'],
    [{ compulsory: { firstDay: '' } }, 'error compulsory.firstDay not-a-day'],
    [
      { commercial: { shortTerm: true, lastDay: '2026-11-01' } },
      'error commercial.lastDay last-day-before-first',
    ],
  ] as [Parameters<typeof draft>[0], string][])('%j → %s', (change, expected) =>
    expect(problems(change)).toContain(expected),
  )

  it('a wrong field never blocks: it becomes unknown in a valid request', () => {
    const { request } = read({
      vehicle: { seats: 'x', newPrice: 'y', displacementMl: '-3' },
      commercial: { pricingFactor: 'z', firstDay: '?' },
    })
    expect(priceRequest.safeParse(request).success).toBe(true)
    expect(request.vehicle.seats).toBeNull()
    expect(request.commercial).toBeNull()
  })
  it('what no longer applies is not sent: a first policy has no record', () => {
    const { request } = read({
      compulsory: { firstEver: true, cleanYears: '3', atFaultAccidents: '1' },
      commercial: { history: 'new-vehicle', claims: '2' },
    })
    expect(request.compulsory?.record).toMatchObject({ firstEver: true, cleanYears: 0, atFaultAccidents: 0 })
    expect(request.commercial?.record.claims).toBe(0)
  })
})

describe('opening days', () => {
  it('count back from the later first day', () => {
    const later = draft({ commercial: { firstDay: '2027-01-10' } })
    later.plans[0]?.coverages.push({ key: 'holiday-double' })
    expect([firstDayOf(empty), firstDayOf(later), opensOn('2027-01-10', 30)]).toEqual([
      '2026-11-24',
      '2027-01-10',
      '2026-12-11',
    ])
  })
})
