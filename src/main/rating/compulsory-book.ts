import { z } from 'zod'
import { shortTermReasons } from '#shared/domain/quote.ts'
import { dayField, dec, header, known, vehicleClass } from './book-parts.ts'

/** Compulsory cover (交强险): base premiums, float schemes, short term, limits. docs/rating.md §1–4. */

const accidentRecord = z.strictObject({
  'clean-1': dec,
  'clean-2': dec,
  'clean-3': dec,
  'one-accident': dec,
  'more-accidents': dec,
  death: dec,
})
export type FloatFactor = keyof z.infer<typeof accidentRecord>

const limitSet = z.strictObject({ death: dec, medical: dec, property: dec })
const surchargeRange = { min: dec, cap: dec }

export const compulsoryBook = z.strictObject({
  kind: z.literal('compulsory'),
  ...header,
  classes: z.array(
    vehicleClass.extend({
      premium: dec.nullable().describe('yuan a year; null: set by the province'),
      floats: z.boolean(),
      note: z.string().optional(),
      ...known,
    }),
  ),
  float: z.strictObject({
    schemes: z.record(z.string(), accidentRecord),
    regions: z.record(z.string(), z.string()),
    ...known,
  }),
  shortTerm: z.strictObject({
    months: z.array(z.strictObject({ months: z.int().min(1).max(12), share: dec, ...known })),
    withoutFloat: z.array(z.enum(shortTermReasons)),
  }),
  drinkDriving: z.strictObject({
    ...surchargeRange,
    regions: z.record(z.string(), z.strictObject(surchargeRange)),
    ...known,
  }),
  /** Regions whose own violation scheme could not be verified: a warning, never a calculation. */
  violationSchemeUnclear: z.array(z.string()),
  limits: z.array(z.strictObject({ from: dayField, atFault: limitSet, notAtFault: limitSet, ...known })),
  refund: z.strictObject(known),
})
export type CompulsoryBook = z.infer<typeof compulsoryBook>
