import { z } from 'zod'
import { coverageIds, mainCoverages, serviceIds } from '#shared/domain/coverage.ts'
import { clauseSets, vehicleUses } from '#shared/domain/vehicle.ts'
import { coverageChoice } from '#shared/contract/price.ts'
import { planIds } from '#shared/domain/quote.ts'
import { dayField, dec, header, known } from './book-parts.ts'

/** Model clauses: which coverages a clause set offers, with which options, on what they depend. docs/rating.md §6. */

export const offeredCoverage = z.strictObject({
  id: z.enum(coverageIds),
  name: z.string(),
  requires: z.array(z.enum(mainCoverages)).describe('all of these must be in the plan'),
  requiresAny: z.array(z.enum(mainCoverages)).optional(),
  attaches: z.boolean().optional().describe('one instance a main cover, which must be in the plan'),
  onlyUses: z.array(z.enum(vehicleUses)).optional(),
  customaryUses: z.array(z.enum(vehicleUses)).optional().describe('insurers’ habit: a warning elsewhere'),
  customaryMaxMonths: z.int().optional(),
  customaryMaxSeats: z.int().optional(),
  sumMin: dec.optional(),
  sumMax: dec.optional(),
  sums: z.array(dec).optional(),
  freeSum: z.boolean().optional().describe('other sums than the customary ones may be agreed'),
  mayShare: z.boolean().optional(),
  deductibles: z.array(dec).optional(),
  percents: z.array(z.int()).optional(),
  perDay: z.array(dec).optional(),
  maxDays: z.int().optional(),
  services: z.partialRecord(z.enum(serviceIds), z.array(z.int())).optional(),
  note: z.string().optional(),
  ...known,
})
export type OfferedCoverage = z.infer<typeof offeredCoverage>

export const clauseBook = z.strictObject({
  kind: z.literal('clauses'),
  ...header,
  sets: z.array(
    z.strictObject({
      set: z.enum(clauseSets),
      name: z.string(),
      from: dayField,
      coverages: z.array(offeredCoverage),
    }),
  ),
  templates: z.array(
    z.strictObject({
      plan: z.enum(planIds),
      clauseSet: z.enum(clauseSets),
      coverages: z.array(coverageChoice),
      ...known,
    }),
  ),
})
export type ClauseBook = z.infer<typeof clauseBook>
