import { z } from 'zod'
import { unknownProfile } from '../domain/completeness.ts'
import { coverageKeys } from '../domain/coverage.ts'
import { commercialHistories, lossReasons, planIds, quoteStates, shortTermReasons } from '../domain/quote.ts'
import { regionCodes } from '../domain/region.ts'
import { energies, vehicleUses } from '../domain/vehicle.ts'
import { amountFen, count, day, id, shortText } from './fields.ts'
import { coverageChoice, insuredSum, rating } from './price.ts'
import { carProfile } from './profile.ts'

/**
 * A quote is a draft the clerk keeps typing into, and versions frozen from it. The draft holds text as typed,
 * so nothing is lost when a field is half written; `draftToRequest` (shared/domain/draft.ts) reads it.
 */

/** Text exactly as typed. */
const typed = z.string().max(200)

export const planId = z.enum(planIds)
export type { PlanId, QuoteState } from '../domain/quote.ts'

export const planDraft = z.strictObject({
  id: planId,
  coverages: z.array(coverageChoice).max(coverageKeys.length),
  /** The insurer's own figure a line, as typed. */
  insurerFigures: z.partialRecord(z.enum(coverageKeys), typed),
})
export type PlanDraft = z.infer<typeof planDraft>

export const lastYearLine = z.strictObject({
  key: z.enum([...coverageKeys, 'compulsory', 'vehicle-tax']),
  sumFen: amountFen.nullable(),
  premiumFen: amountFen.nullable(),
})
export type LastYearLine = z.infer<typeof lastYearLine>

export const lastYear = z.strictObject({
  insurerName: typed,
  lines: z.array(lastYearLine).max(40),
  ncdFactor: typed,
  pricingFactor: typed,
})
export type LastYear = z.infer<typeof lastYear>

export const quoteDraft = z.strictObject({
  region: z.enum(regionCodes),
  insurer: z.string().max(64).describe("insurer's code, empty when not chosen yet"),
  owner: z.strictObject({
    kind: z.enum(['person', 'organisation']),
    name: typed,
    idNumber: typed,
    phone: typed,
  }),
  vehicle: z.strictObject({
    plate: typed,
    noPlateYet: z.boolean(),
    vin: typed,
    engineNo: typed,
    model: typed,
    use: z.enum(vehicleUses),
    energy: z.enum(energies),
    seats: typed,
    ratedLoadKg: typed,
    kerbMassKg: typed,
    displacementMl: typed,
    powerKw: typed,
    sidecar: z.boolean(),
    firstRegistration: typed,
    newPrice: typed,
  }),
  compulsory: z.strictObject({
    included: z.boolean(),
    firstDay: typed,
    shortTerm: z.boolean(),
    lastDay: typed,
    shortReason: z.enum(shortTermReasons),
    firstEver: z.boolean(),
    cleanYears: typed,
    atFaultAccidents: typed,
    atFaultDeath: z.boolean(),
    unpaidAtFault: typed,
    drinkDrivingPercent: typed,
    previousLastDay: typed,
    insurerFigure: typed,
  }),
  tax: z.strictObject({
    mode: z.enum(['calculated', 'manual', 'paid-elsewhere', 'exempt', 'left-out']),
    invoiceDay: typed,
    catalogue: z.enum(['exempt', 'half', 'not-listed', 'not-looked-up']),
    arrears: typed,
    arrearsDays: typed,
    amount: typed,
    certificate: typed,
    insurerFigure: typed,
  }),
  commercial: z.strictObject({
    firstDay: typed,
    shortTerm: z.boolean(),
    lastDay: typed,
    history: z.enum(commercialHistories),
    insuredYears: typed,
    claims: typed,
    previousLastDay: typed,
    violationFactor: typed,
    pricingFactor: typed,
  }),
  plans: z.array(planDraft).max(4),
  profile: carProfile.default(unknownProfile).describe('drafts kept before there was a profile have none'),
  lastYear,
  note: z.string().max(2000),
})
export type QuoteDraft = z.infer<typeof quoteDraft>

export const lastYearDifference = z.strictObject({
  key: z.string(),
  lastFen: z.int().nullable(),
  thisFen: z.int().nullable(),
  lastSum: z.int().nullable(),
  thisSum: insuredSum.nullable(),
  differenceFen: z.int().nullable(),
  /** Effects in fen; they add up to the difference exactly. */
  reasons: z.array(
    z.strictObject({
      code: z.enum([
        'added',
        'dropped',
        'sum-changed',
        'ncd-changed',
        'pricing-changed',
        'record-changed',
        'rate-or-other',
        'unknown',
      ]),
      effectFen: z.int().nullable(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})
export type LastYearDifference = z.infer<typeof lastYearDifference>

export const version = z.strictObject({
  number: z.int().min(1),
  frozenAt: z.int().describe('epoch milliseconds'),
  frozenOn: day,
  clerk: z.string(),
  validUntil: day.describe('last day, inclusive'),
  firmPlan: planId.nullable().describe('the plan whose figures are firm'),
  draft: quoteDraft,
  rating,
})
export type QuoteVersion = z.infer<typeof version>

export const quote = z.strictObject({
  id,
  number: z.string(),
  createdAt: z.int(),
  clerk: z.string(),
  state: z.enum(quoteStates),
  expired: z.boolean(),
  discarded: z.boolean(),
  draft: quoteDraft,
  draftSavedAt: z.int(),
  versions: z.array(version),
  outcome: z
    .strictObject({
      result: z.enum(['won', 'lost']),
      plan: planId.nullable(),
      reason: z.enum(lossReasons).nullable(),
      note: z.string(),
      at: z.int(),
    })
    .nullable(),
})
export type Quote = z.infer<typeof quote>

export const quoteRow = z.strictObject({
  id,
  number: z.string(),
  createdOn: day,
  clerk: z.string(),
  plate: z.string(),
  ownerName: z.string(),
  model: z.string(),
  insurerName: z.string(),
  versionCount: z.int(),
  validUntil: day.nullable(),
  state: z.enum(quoteStates),
  expired: z.boolean(),
  discarded: z.boolean(),
  totalFen: z.int().nullable().describe('of the first plan of the newest version'),
})
export type QuoteRow = z.infer<typeof quoteRow>

export const quoteFilter = z.strictObject({
  search: shortText.describe('part of plate, owner, VIN, number, model; empty for all'),
  states: z.array(z.enum(quoteStates)).describe('empty for all'),
  expired: z.enum(['any', 'only', 'not']),
  discarded: z.boolean(),
  clerk: shortText.describe('empty for all'),
  limit: count(1000),
})

export const outcomeRequest = z.strictObject({
  quoteId: id,
  result: z.enum(['won', 'lost']),
  plan: planId.nullable(),
  reason: z.enum(lossReasons).nullable().describe('obligatory when lost'),
  note: z.string().max(500),
})
