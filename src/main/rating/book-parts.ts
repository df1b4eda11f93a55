import { z } from 'zod'
import { Decimal } from '#shared/domain/money.ts'
import { isDay } from '#shared/domain/time.ts'
import { vehicleUses } from '#shared/domain/vehicle.ts'
import { confidence } from '#shared/contract/price.ts'

/** Schemas that all kinds of rate book share. Rates and amounts (yuan) are decimal text, read exactly. */

export const dec = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,10})?$/, { message: 'decimal' })
  .transform((text) => new Decimal(text))
export const dayField = z.string().refine(isDay, { message: 'day' })

/** Where a figure comes from (an id in `sources`; null: not known) and how well it is known. */
export const known = { source: z.string().nullable(), confidence }

export const header = {
  code: z.string().regex(/^[a-z0-9-]{1,64}$/),
  edition: z.string().regex(/^[0-9A-Za-z.-]{1,32}$/),
  title: z.string().min(1).max(200),
  region: z.string().regex(/^(national|\d{6})$/),
  insurer: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  effectiveFrom: dayField,
  effectiveTo: dayField.nullable(),
  sources: z.record(z.string(), z.strictObject({ title: z.string(), url: z.string().nullable() })),
}

export const bandMeasures = ['seats', 'ratedLoadKg', 'displacementMl', 'powerKw'] as const
export type BandMeasure = (typeof bandMeasures)[number]

/**
 * A size band. Edge `from`: the lower end belongs to the band, the upper does not (含起点不含终点: 6 seats is 6–10);
 * edge `to` (motorcycles, tractors): the upper end belongs to it (250 cc is in 50–250). `to` null: no upper end.
 */
export const band = z.strictObject({
  measure: z.enum(bandMeasures),
  from: z.number().min(0),
  to: z.number().nullable(),
  edge: z.enum(['from', 'to']),
})
export type Band = z.infer<typeof band>

export function inBand(value: number, { from, to, edge }: Band): boolean {
  if (edge === 'from') return value >= from && (to === null || value < to)
  return value > from && (to === null || value <= to)
}

/** A vehicle class: the uses it serves and, within them, one size band. */
export const vehicleClass = z.strictObject({
  id: z.string(),
  name: z.string(),
  uses: z.array(z.enum(vehicleUses)).min(1),
  band: band.nullable(),
  sidecar: z.boolean().optional(),
})
export type VehicleClass = z.infer<typeof vehicleClass>
