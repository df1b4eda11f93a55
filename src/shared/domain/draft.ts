import { unknownProfile } from './completeness.ts'
import type { CoverageKey } from './coverage.ts'
import type { PlanRequest, PriceRequest, TaxRequest } from '../contract/price.ts'
import type { QuoteDraft } from '../contract/quotes.ts'
import type { Insurer, Settings } from '../contract/settings.ts'
import {
  checkCreditCode,
  checkPhone,
  checkPlate,
  checkResidentId,
  checkVin,
  plateEnergy,
  type FormatProblem,
} from './checks.ts'
import { Decimal, parseYuan } from './money.ts'
import { addDays, parseDay, type Day } from './time.ts'

/** What is wrong or odd in one field of a draft. Nothing here ever stops typing or pricing. */
export interface FieldProblem {
  /** Path in the draft: `vehicle.vin`, `plans.own.third-party`. */
  readonly field: string
  readonly severity: 'error' | 'warning'
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

export type ProblemCode =
  | FormatProblem
  | 'not-a-day'
  | 'not-an-amount'
  | 'not-a-number'
  | 'not-whole'
  | 'too-large'
  | 'day-in-the-future'
  | 'organisation-with-family-use'
  | 'person-with-organisation-use'
  | 'last-day-before-first'

/** A new draft: the shop's presets, tomorrow as first day, one empty plan. Nothing but compulsory cover is set. */
export function emptyDraft(settings: Settings, insurer: Insurer | null, today: Day): QuoteDraft {
  const tomorrow = addDays(today, 1)
  return {
    region: settings.region,
    insurer: insurer?.code ?? '',
    owner: { kind: 'person', name: '', idNumber: '', phone: '' },
    vehicle: {
      plate: '',
      noPlateYet: false,
      vin: '',
      engineNo: '',
      model: '',
      use: 'family',
      energy: 'petrol',
      seats: '',
      ratedLoadKg: '',
      kerbMassKg: '',
      displacementMl: '',
      powerKw: '',
      sidecar: false,
      firstRegistration: '',
      newPrice: '',
    },
    compulsory: {
      included: true,
      firstDay: tomorrow,
      shortTerm: false,
      lastDay: '',
      shortReason: 'scrap-within-year',
      firstEver: false,
      cleanYears: '',
      atFaultAccidents: '',
      atFaultDeath: false,
      unpaidAtFault: '',
      drinkDrivingPercent: '',
      previousLastDay: '',
      insurerFigure: '',
    },
    tax: {
      mode: 'calculated',
      invoiceDay: '',
      catalogue: 'not-looked-up',
      arrears: '',
      arrearsDays: '',
      amount: '',
      certificate: '',
      insurerFigure: '',
    },
    commercial: {
      firstDay: tomorrow,
      shortTerm: false,
      lastDay: '',
      history: 'insured',
      insuredYears: '',
      claims: '',
      previousLastDay: '',
      violationFactor: '',
      pricingFactor: insurer?.pricingFactor ?? '',
    },
    plans: [{ id: 'own', coverages: [], insurerFigures: {} }],
    profile: unknownProfile,
    lastYear: { insurerName: '', lines: [], ncdFactor: '', pricingFactor: '' },
    note: '',
  }
}

/** Collects the problems of the fields it reads. */
class Reader {
  readonly problems: FieldProblem[] = []

  note(
    field: string,
    code: ProblemCode,
    severity: FieldProblem['severity'] = 'error',
    params: FieldProblem['params'] = {},
  ) {
    this.problems.push({ field, severity, code, params })
  }

  format(field: string, code: FormatProblem | null) {
    if (code) this.note(field, code, 'warning')
  }

  day(field: string, text: string): Day | null {
    const day = parseDay(text)
    if (!day && text.trim()) this.note(field, 'not-a-day')
    return day
  }

  /** A day without which nothing can be priced: blank is a problem too. */
  neededDay(field: string, text: string): Day | null {
    const day = parseDay(text)
    if (!day) this.note(field, 'not-a-day')
    return day
  }

  /** Whole number from 0 to max; blank is null. */
  whole(field: string, text: string, max: number): number | null {
    const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
    if (!plain) return null
    if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return this.refuse(field, 'not-a-number')
    if (!/^\d+$/.test(plain)) return this.refuse(field, 'not-whole')
    return Number(plain) > max ? this.refuse(field, 'too-large', { max }) : Number(plain)
  }

  /** Plain decimal text such as `0.85`; blank is null. */
  decimal(field: string, text: string, max: number): string | null {
    const plain = text.normalize('NFKC').trim()
    if (!plain) return null
    if (!/^\d{1,9}(\.\d{1,8})?$/.test(plain)) return this.refuse(field, 'not-a-number')
    return Number(plain) > max ? this.refuse(field, 'too-large', { max }) : plain
  }

  amount(field: string, text: string): number | null {
    if (!text.trim()) return null
    return parseYuan(text) ?? this.refuse(field, 'not-an-amount')
  }

  private refuse(field: string, code: ProblemCode, params: FieldProblem['params'] = {}): null {
    this.note(field, code, 'error', params)
    return null
  }
}

/**
 * Reads a draft as far as it can be read. A field that is blank or wrong becomes null in the request, so only the
 * lines that need it go without a price; a wrong one is also named in `problems`.
 */
export function draftToRequest(
  draft: QuoteDraft,
  context: { readonly today: Day; readonly figuresFirm: boolean },
): { request: PriceRequest; problems: FieldProblem[] } {
  const read = new Reader()
  checkIdentity(draft, read)
  const { today } = context
  const { vehicle } = draft
  const firstRegistration = read.day('vehicle.firstRegistration', vehicle.firstRegistration)
  if (firstRegistration && firstRegistration > today)
    read.note('vehicle.firstRegistration', 'day-in-the-future', 'warning')
  const powerKw = read.decimal('vehicle.powerKw', vehicle.powerKw, 10_000)
  const seats = read.whole('vehicle.seats', vehicle.seats, 200)
  const request: PriceRequest = {
    quotedOn: today,
    region: draft.region,
    insurer: draft.insurer || 'reference',
    figuresFirm: context.figuresFirm,
    vehicle: {
      use: vehicle.use,
      energy: vehicle.energy,
      seats: seats === 0 ? null : seats,
      ratedLoadKg: read.whole('vehicle.ratedLoadKg', vehicle.ratedLoadKg, 1_000_000),
      kerbMassKg: read.whole('vehicle.kerbMassKg', vehicle.kerbMassKg, 1_000_000),
      displacementMl: read.whole('vehicle.displacementMl', vehicle.displacementMl, 100_000),
      powerKw: powerKw === null ? null : Number(powerKw),
      sidecar: vehicle.sidecar,
      firstRegistration,
      newPriceFen: read.amount('vehicle.newPrice', vehicle.newPrice),
    },
    compulsory: readCompulsory(draft, read),
    tax: readTax(draft, read),
    commercial: readCommercial(draft, read),
    plans: draft.plans.map((plan) => readPlan(plan, read)),
    insurerFen: {
      ...figure('compulsory', read.amount('compulsory.insurerFigure', draft.compulsory.insurerFigure)),
      ...figure('vehicle-tax', read.amount('tax.insurerFigure', draft.tax.insurerFigure)),
    },
  }
  return { request, problems: read.problems }
}

/** First days of cover that the draft asks for, as far as they can be read: for opening days and lists. */
export function firstDayOf(draft: QuoteDraft): Day | null {
  const compulsory = draft.compulsory.included ? parseDay(draft.compulsory.firstDay) : null
  const commercial = draft.plans.some((plan) => plan.coverages.length > 0)
    ? parseDay(draft.commercial.firstDay)
    : null
  if (compulsory && commercial) return compulsory > commercial ? compulsory : commercial
  return compulsory ?? commercial
}

function checkIdentity(draft: QuoteDraft, read: Reader) {
  const { owner, vehicle } = draft
  const plate = vehicle.noPlateYet ? '' : vehicle.plate
  const plateProblem = checkPlate(plate)
  read.format('vehicle.plate', plateProblem)
  const tells = plateEnergy(plate)
  if (tells && (tells === 'electric') !== (vehicle.energy === 'electric')) {
    read.format('vehicle.plate', 'plate-energy-mismatch')
  } else if (!tells && plate && !plateProblem && vehicle.energy === 'electric') {
    read.format('vehicle.plate', 'plate-energy-mismatch')
  }
  read.format('vehicle.vin', checkVin(vehicle.vin))
  const idCheck = owner.kind === 'person' ? checkResidentId(owner.idNumber) : checkCreditCode(owner.idNumber)
  read.format('owner.idNumber', idCheck)
  read.format('owner.phone', checkPhone(owner.phone))
  if (owner.kind === 'organisation' && vehicle.use === 'family') {
    read.note('vehicle.use', 'organisation-with-family-use', 'warning')
  }
  if (owner.kind === 'person' && (vehicle.use === 'enterprise' || vehicle.use === 'government')) {
    read.note('vehicle.use', 'person-with-organisation-use', 'warning')
  }
}

function readCompulsory(draft: QuoteDraft, read: Reader): PriceRequest['compulsory'] {
  const { compulsory } = draft
  const firstDay = compulsory.included ? read.neededDay('compulsory.firstDay', compulsory.firstDay) : null
  const lastDay = compulsory.shortTerm ? read.neededDay('compulsory.lastDay', compulsory.lastDay) : null
  const percent = read.decimal('compulsory.drinkDrivingPercent', compulsory.drinkDrivingPercent, 100)
  const previousLastDay = read.day('compulsory.previousLastDay', compulsory.previousLastDay)
  checkOrder('compulsory.lastDay', firstDay, lastDay, read)
  const { firstEver } = compulsory
  // What was typed stays in the draft, but a first policy has no record and a vehicle without history no claims.
  const record = {
    firstEver,
    cleanYears: firstEver ? 0 : (read.whole('compulsory.cleanYears', compulsory.cleanYears, 50) ?? 0),
    atFaultAccidents: firstEver
      ? 0
      : (read.whole('compulsory.atFaultAccidents', compulsory.atFaultAccidents, 99) ?? 0),
    atFaultDeath: !firstEver && compulsory.atFaultDeath,
    unpaidAtFault: firstEver
      ? 0
      : (read.whole('compulsory.unpaidAtFault', compulsory.unpaidAtFault, 99) ?? 0),
  }
  if (!firstDay || (compulsory.shortTerm && !lastDay)) return null
  return {
    firstDay,
    term: lastDay ? { kind: 'short', lastDay, reason: compulsory.shortReason } : { kind: 'annual' },
    record,
    previousLastDay,
    drinkDriving: new Decimal(percent ?? 0).div(100).toString(),
  }
}

function readTax(draft: QuoteDraft, read: Reader): TaxRequest | null {
  const { tax } = draft
  switch (tax.mode) {
    case 'left-out':
      return null
    case 'paid-elsewhere':
    case 'exempt':
      return { mode: tax.mode, certificate: tax.certificate }
    case 'manual': {
      const amountFen = read.amount('tax.amount', tax.amount)
      return amountFen === null ? null : { mode: 'manual', amountFen }
    }
    case 'calculated': {
      const amountFen = read.amount('tax.arrears', tax.arrears)
      const days = read.whole('tax.arrearsDays', tax.arrearsDays, 20_000)
      return {
        mode: 'calculated',
        invoiceDay: read.day('tax.invoiceDay', tax.invoiceDay),
        catalogue: tax.catalogue === 'not-looked-up' ? null : tax.catalogue,
        arrears: amountFen === null ? null : { amountFen, days: days ?? 0 },
      }
    }
  }
}

function readCommercial(draft: QuoteDraft, read: Reader): PriceRequest['commercial'] {
  const { commercial } = draft
  const firstDay = read.neededDay('commercial.firstDay', commercial.firstDay)
  const lastDay = commercial.shortTerm ? read.neededDay('commercial.lastDay', commercial.lastDay) : null
  checkOrder('commercial.lastDay', firstDay, lastDay, read)
  const insured = commercial.history === 'insured'
  const rest = {
    record: {
      history: commercial.history,
      insuredYears: insured ? (read.whole('commercial.insuredYears', commercial.insuredYears, 50) ?? 0) : 0,
      claims: insured ? (read.whole('commercial.claims', commercial.claims, 99) ?? 0) : 0,
      previousLastDay: read.day('commercial.previousLastDay', commercial.previousLastDay),
    },
    violationFactor: read.decimal('commercial.violationFactor', commercial.violationFactor, 10),
    pricingFactor: read.decimal('commercial.pricingFactor', commercial.pricingFactor, 10),
  }
  if (!firstDay || (commercial.shortTerm && !lastDay)) return null
  return { firstDay, term: lastDay ? { kind: 'short', lastDay } : { kind: 'annual' }, ...rest }
}

function readPlan(plan: QuoteDraft['plans'][number], read: Reader): PlanRequest {
  const insurerFen: Partial<Record<CoverageKey, number>> = {}
  for (const { key } of plan.coverages) {
    const amount = read.amount(`plans.${plan.id}.${key}`, plan.insurerFigures[key] ?? '')
    if (amount !== null) insurerFen[key] = amount
  }
  return { id: plan.id, coverages: plan.coverages, insurerFen }
}

function checkOrder(field: string, firstDay: Day | null, lastDay: Day | null, read: Reader) {
  if (firstDay && lastDay && lastDay < firstDay) read.note(field, 'last-day-before-first')
}

function figure<K extends string>(key: K, amount: number | null): Partial<Record<K, number>> {
  const entry: Partial<Record<K, number>> = {}
  if (amount !== null) entry[key] = amount
  return entry
}

/** Whether an insurer gives firm figures yet: from `openingDays` before the first day of cover. */
export function opensOn(firstDay: Day, openingDays: number): Day {
  return addDays(firstDay, -openingDays)
}
