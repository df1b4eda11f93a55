import { z } from 'zod'
import { regionCodes, type RegionCode } from '../domain/region.ts'
import { clauseSets } from '../domain/vehicle.ts'
import { count, decimal, id, locale, shortText } from './fields.ts'
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
  region: z.enum(regionCodes as [RegionCode, ...RegionCode[]]),
  insurer: z.string().max(64).describe('code preset in a new quote; empty for none'),
  validityDays: z.int().min(1).max(90).describe('a new version is valid this many days, today included'),
})
export type Settings = z.infer<typeof settings>

export const insurer = z.strictObject({
  code: id,
  name: shortText.min(1),
  phone: shortText,
  openingDays: count(365).describe('days before the first day of cover from which the insurer gives firm figures'),
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
