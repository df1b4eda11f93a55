import { z } from 'zod'
import { confidence } from '#shared/contract/price.ts'
import { dayField, dec, header } from './book-parts.ts'

/** Vehicle tax (车船税): national ranges and the tariffs of the regions that could be found. docs/rating.md §5. */

const range = z.strictObject({ min: dec, max: dec })
const source = z.string().nullable()

export const taxBook = z.strictObject({
  kind: z.literal('vehicle-tax'),
  ...header,
  passenger: z.strictObject({
    maxSeats: z.int(),
    /** Upper ends are inclusive: 1,600 ml is in the 1.0–1.6 l band. */
    bands: z.array(
      z.strictObject({ id: z.string(), fromMl: z.int(), toMl: z.int().nullable(), min: dec, max: dec }),
    ),
  }),
  bus: range.extend({ largeFromSeats: z.int() }),
  truckPerTonne: range,
  motorcycle: range,
  nationalSource: source,
  nationalConfidence: confidence,
  regions: z.array(
    z.strictObject({
      regions: z.array(z.string()).min(1),
      name: z.string(),
      from: dayField,
      to: dayField.nullable(),
      passenger: z.array(dec).describe('yuan a year, one a band'),
      passengerReliefMonths: z.int().min(1).max(11).optional(),
      busMedium: dec.nullable(),
      busLarge: dec.nullable(),
      truckPerTonne: dec.nullable(),
      specialPerTonne: dec.nullable(),
      motorcycle: dec.nullable(),
      note: z.string().optional(),
      source,
      confidence,
      confidenceOther: confidence.describe('of everything but passenger cars'),
    }),
  ),
  /** Regions with tariffs that contradict each other: nothing is pre-filled. */
  contradictory: z.array(
    z.strictObject({
      region: z.string(),
      tables: z.array(z.strictObject({ label: z.string(), passenger: z.array(dec) })),
      source,
    }),
  ),
  halfMaxDisplacementMl: z.int(),
  lateFeePerDay: dec,
})
export type TaxBook = z.infer<typeof taxBook>
export type TaxTariff = TaxBook['regions'][number]
