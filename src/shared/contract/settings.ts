import { z } from 'zod'
import { coverageIds, mainCoverages, serviceIds } from '../domain/coverage.ts'
import { regionCodes } from '../domain/region.ts'
import { clauseSets, vehicleUses } from '../domain/vehicle.ts'
import { amountFen, count, decimal, id, locale, shortText } from './fields.ts'
import { confidence, coverageChoice } from './price.ts'
import { planId } from './quotes.ts'

export const settings = z.strictObject({
  locale,
  shopName: shortText,
  shopAddress: shortText,
  shopPhone: shortText,
  clerkName: shortText,
  clerkPhone: shortText,
  clerkCertificate: shortText.describe('practice certificate number (执业证编号)'),
  region: z.enum(regionCodes),
  insurer: z.string().max(64).describe('code preset in a new quote; empty for none'),
  validityDays: z.int().min(1).max(90).describe('a new version is valid this many days, today included'),
})
export type Settings = z.infer<typeof settings>

export const insurer = z.strictObject({
  code: id,
  name: shortText.min(1),
  phone: shortText,
  openingDays: count(365).describe(
    'days before the first day of cover from which the insurer gives firm figures',
  ),
  pricingFactor: decimal.describe('preset for petrol and other vehicles'),
  pricingFactorNev: decimal.describe('preset for new-energy vehicles'),
  active: z.boolean(),
})
export type Insurer = z.infer<typeof insurer>

/** A plan as the trade sells it, offered by name and put into a quote only when the clerk asks for it. */
export const planTemplate = z.strictObject({
  plan: planId,
  clauseSet: z.enum(clauseSets),
  coverages: z.array(coverageChoice),
  source: z.string().nullable(),
  confidence,
})
export type PlanTemplate = z.infer<typeof planTemplate>

/** One coverage of a clause set as it may be chosen: what it needs and which options there are (the clauses book). */
export const coverageOffer = z.strictObject({
  id: z.enum(coverageIds),
  requires: z
    .array(z.enum(mainCoverages))
    .describe('all of these; one attached to a main cover needs that one'),
  requiresAny: z.array(z.enum(mainCoverages)).describe('at least one of these; empty for no such rule'),
  attaches: z.boolean().describe('one instance for each main cover'),
  sumsFen: z.array(amountFen).describe('steps to choose from; empty for a free sum or none'),
  freeSum: z.boolean().describe('a sum beside the steps is allowed'),
  mayShare: z.boolean().describe("may share the main cover's limit"),
  deductiblesFen: z.array(amountFen).describe('absolute deductibles beside 0'),
  percents: z.array(z.int()),
  perDayFen: z.array(amountFen),
  maxDays: z.int().nullable(),
  services: z.partialRecord(z.enum(serviceIds), z.array(z.int())),
  onlyUses: z.array(z.enum(vehicleUses)).nullable().describe('null: for every use'),
})
export type CoverageOffer = z.infer<typeof coverageOffer>

export const clauseOffer = z.strictObject({
  clauseSet: z.enum(clauseSets),
  name: z.string(),
  coverages: z.array(coverageOffer),
})
export type ClauseOffer = z.infer<typeof clauseOffer>
