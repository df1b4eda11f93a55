import type { CoverageChoice, Rating } from '#shared/contract/price.ts'
import type { QuoteDraft, QuoteVersion } from '#shared/contract/quotes.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { draftToRequest, emptyDraft } from '#shared/domain/draft.ts'
import type { CoverageId } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import type { SheetInput } from '#main/documents/sheet-input.ts'
import { clauseOffers } from '#main/rating/offers.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'

/** Quote sheets of made-up cars and people, rated with the shipped books. */

const today = '2026-11-23'
const books = shippedRateBooks()

export const settings: Settings = {
  locale: 'zh-CN',
  shopName: '示例汽车销售服务有限公司',
  shopAddress: '示例市示例区示例路1号',
  shopPhone: '0571-00000000',
  clerkName: '示例员',
  clerkPhone: '0571-00000001',
  clerkCertificate: '02000033010080020250001234',
  region: '330000',
  insurer: '',
  validityDays: 7,
}

/** A ring and three bars, as a shop might have for a logo. */
export const logo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAA7ElEQVR42u3aURKEIAiA4Z73EN3/bh2C7QC2i4hg8ju+pjNfNhJwCCNkHCMPX58TQX/om1UzMbVDK4nhtkMbiOHuhh5UxloF7aKM9R9oR2WsH6HdlfXWk7bOmr+gwzYuDW1YyNcaaJUU0Cporwtt9qvaHLo3BwJ0G9o9OCPaa4d3QOdDjyRRgQa6NvTrrjigl4Se9433rsyJ5kQDDTTQhHf8GQINtFspa4XsHdA756MTirM1KyyLQu9XM8xpNyhYBc+Blnp9HWnQktepVA5a6L0Lgxa6ScOghf7oMGgzN7IW6C5uTEehm/QIKscXnjCoC2HOADcAAAAASUVORK5CYII='

const damage: CoverageChoice = { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 }
const services: CoverageChoice = {
  key: 'services',
  counts: { 'road-rescue': 2, 'safety-check': 1, 'designated-driver': 1, 'inspection-proxy': 1 },
}
const thirdParty = (yuan: number): CoverageChoice => ({ key: 'third-party', sumFen: yuan * 100 })
const driver: CoverageChoice = { key: 'driver', sumFen: 5_000_000 }
const passengers: CoverageChoice = { key: 'passengers', sumFen: 5_000_000, seats: null }
const scratch: CoverageChoice = { key: 'scratch', sumFen: 200_000 }
const nonMedical = (main: 'third-party' | 'driver' | 'passengers'): CoverageChoice => ({
  key: `non-medical:${main}`,
  sumFen: main === 'third-party' ? 10_000_000 : null,
})

const economy = [thirdParty(1_000_000)]
const standard = [damage, thirdParty(2_000_000), driver, passengers, nonMedical('third-party')]
const full = [...standard, scratch, services]
/** Every line the clauses of a family car know, with the attached ones. */
const everything: CoverageChoice[] = [
  { key: 'vehicle-damage', sumFen: null, deductibleFen: 50_000 },
  thirdParty(3_000_000),
  driver,
  passengers,
  { key: 'absolute-deductible:vehicle-damage', percent: 5 },
  { key: 'absolute-deductible:third-party', percent: 5 },
  { key: 'wheel', sumFen: 500_000 },
  { key: 'new-equipment', sumFen: 1_200_000 },
  { key: 'scratch', sumFen: 500_000 },
  { key: 'repair-expense', perDayFen: 20_000, days: 15 },
  { key: 'engine-water-exclusion' },
  { key: 'mental-distress:third-party', sumFen: 5_000_000 },
  { key: 'mental-distress:driver', sumFen: 1_000_000 },
  { key: 'mental-distress:passengers', sumFen: 1_000_000 },
  { key: 'holiday-double' },
  nonMedical('third-party'),
  nonMedical('driver'),
  nonMedical('passengers'),
  services,
]
/** The same for an electric car: everything 18 coverages wide that a family may buy. */
const everythingElectric: CoverageChoice[] = [
  ...everything.filter(({ key }) => key !== 'engine-water-exclusion'),
  { key: 'external-grid' },
  { key: 'charger-damage', sumFen: 1_000_000 },
  { key: 'charger-liability', sumFen: 10_000_000 },
]

export const plans = { economy, standard, full, everything, everythingElectric }

type Change = (draft: QuoteDraft) => void

/** A family car insured for three clean years, in Zhejiang. */
export function familyDraft(change: Change = () => {}): QuoteDraft {
  const draft = emptyDraft(settings, null, today)
  draft.insurer = 'PICC'
  draft.owner = { kind: 'person', name: '张小三', idNumber: '11010519491231002X', phone: '13800000000' }
  Object.assign(draft.vehicle, {
    plate: '浙A·12345',
    vin: 'LSVAA49J132047371',
    engineNo: 'SL20T-000001',
    model: '示例牌 SL6480 2.0T 四驱精英版',
    seats: '5',
    displacementMl: '1998',
    kerbMassKg: '1885',
    firstRegistration: '2023-11-24',
    newPrice: '268000',
  })
  draft.compulsory.cleanYears = '3'
  Object.assign(draft.commercial, {
    history: 'insured',
    insuredYears: '3',
    claims: '0',
    pricingFactor: '0.85',
  })
  draft.tax.catalogue = 'not-listed'
  draft.plans = [
    { id: 'economy', coverages: economy, insurerFigures: {} },
    { id: 'standard', coverages: standard, insurerFigures: {} },
    { id: 'full', coverages: full, insurerFigures: {} },
    { id: 'own', coverages: everything, insurerFigures: {} },
  ]
  change(draft)
  return draft
}

/** The version frozen from a draft today, valid for seven days. */
export function versionOf(
  draft: QuoteDraft,
  options: { figuresFirm?: boolean; firmPlan?: PlanId } = {},
): QuoteVersion {
  const { request } = draftToRequest(draft, { today, figuresFirm: options.figuresFirm ?? false })
  return {
    number: 1,
    frozenAt: Date.UTC(2026, 10, 23, 2),
    frozenOn: today,
    clerk: settings.clerkName,
    validUntil: '2026-11-29',
    firmPlan: options.firmPlan ?? null,
    draft,
    rating: rate(request, books),
  }
}

export function sheetOf(version: QuoteVersion, change: Partial<SheetInput> = {}): SheetInput {
  return {
    style: 'one',
    locale: 'zh-CN',
    plans: ['standard'],
    shop: { name: settings.shopName, address: settings.shopAddress, phone: settings.shopPhone, logo },
    clerk: { name: settings.clerkName, phone: settings.clerkPhone, certificate: settings.clerkCertificate },
    insurer: { name: '示例财产保险股份有限公司', phone: '4000000000' },
    quoteNumber: 'Q20261123-003',
    version,
    expired: false,
    offered: offeredFor(version.rating, version.draft),
    ...change,
  }
}

function offeredFor(rating: Rating, draft: QuoteDraft): CoverageId[] {
  const offers = clauseOffers(books, today).find(({ clauseSet }) => clauseSet === rating.facts.clauseSet)
  return (offers?.coverages ?? [])
    .filter(({ onlyUses }) => onlyUses === null || onlyUses.includes(draft.vehicle.use))
    .map(({ id }) => id)
}

/** Figures an insurer might return, a line each, as typed by the clerk. */
export function confirm(draft: QuoteDraft, plan: PlanId): void {
  draft.compulsory.insurerFigure = '665'
  draft.tax.insurerFigure = '360'
  const chosen = draft.plans.find(({ id }) => id === plan)
  for (const [index, { key }] of (chosen?.coverages ?? []).entries()) {
    if (chosen) chosen.insurerFigures[key] = String(120 + index * 431.25)
  }
}
