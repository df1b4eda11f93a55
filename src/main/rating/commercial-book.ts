import { z } from 'zod'
import { serviceIds } from '#shared/domain/coverage.ts'
import { confidence } from '#shared/contract/price.ts'
import { dayField, dec, header, known, vehicleClass } from './book-parts.ts'

/**
 * Commercial cover (商业险): base premiums and factors. Every premium is one of a small closed set of bases, so a filed
 * change of rates is a change of data. docs/rating.md §7–10.
 */

/** Above the largest tabled limit: a tabled multiple of the premium at `of`, only for the limits listed. */
const relativity = z.strictObject({
  basis: z.literal('relativity'),
  of: dec,
  steps: z.array(z.strictObject({ limit: dec, factor: dec, ...known })),
})
/**
 * Above the largest tabled limit: A + slope × N × (A − B) with A the premium at the top limit, B at the limit below,
 * N = (limit − top) ÷ step (A款 annex: slope 0.9, step 500,000).
 */
const stepFormula = z.strictObject({
  basis: z.literal('step'),
  top: dec,
  below: dec,
  step: dec,
  slope: dec,
  ...known,
})

const byLimit = z.strictObject({
  basis: z.literal('table-by-limit'),
  limits: z.array(dec),
  rows: z.array(
    z.strictObject({ class: z.string(), premiums: z.array(dec), note: z.string().optional(), ...known }),
  ),
  above: z.discriminatedUnion('basis', [relativity, stepFormula]),
})
export type ThirdPartyTable = z.infer<typeof byLimit>

const ageScale = z.strictObject({ fromMonths: z.array(z.int()), ...known })

const basePlusRate = z.strictObject({
  basis: z.literal('base-plus-rate'),
  ageBands: z.strictObject({ nonOperating: ageScale, operating: ageScale, any: ageScale }),
  rows: z.array(
    z.strictObject({
      class: z.string(),
      bands: z.array(z.strictObject({ base: dec, ratePercent: dec })),
      filledFrom: z
        .int()
        .optional()
        .describe('index of the first age band filled by the pattern of the other rows'),
      note: z.string().optional(),
      ...known,
    }),
  ),
  agreedValue: z.strictObject({ rate: dec, pureShare: dec, ...known }),
  deductible: z.strictObject({
    amounts: z.array(dec),
    bands: z.array(z.strictObject({ valueTo: dec.nullable().describe('inclusive'), factors: z.array(dec) })),
    ...known,
  }),
})

const hint = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('amount'), min: dec, max: dec }),
    z.strictObject({
      kind: z.literal('share-of-line'),
      line: z.literal('vehicle-damage'),
      min: dec,
      max: dec,
    }),
  ])
  .nullable()

/** How an add-on is priced. */
const addOn = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('unpublished'), hint, ...known }),
  z.strictObject({ basis: z.literal('rate-of-sum'), ratePercent: dec, ...known }),
  z.strictObject({ basis: z.literal('share-of-line'), line: z.literal('vehicle-damage'), ...known }),
  z.strictObject({ basis: z.literal('per-day'), rate: dec, ...known }),
  z.strictObject({ basis: z.literal('fixed'), premium: dec, ...known }),
  z.strictObject({
    basis: z.literal('free-counts'),
    free: z.partialRecord(z.enum(serviceIds), z.int()),
    ...known,
  }),
  z.strictObject({
    basis: z.literal('table-by-age-price-sum'),
    sums: z.array(dec),
    rows: z.array(
      z.strictObject({
        fromMonths: z.int(),
        toMonths: z.int().nullable(),
        priceFrom: dec,
        priceTo: dec.nullable(),
        premiums: z.array(dec),
      }),
    ),
    ...known,
  }),
])
export type AddOnBasis = z.infer<typeof addOn>

export const addOnIds = [
  'wheel',
  'new-equipment',
  'scratch',
  'repair-expense',
  'engine-water-exclusion',
  'cargo-liability',
  'mental-distress',
  'holiday-double',
  'non-medical',
  'external-grid',
  'charger-damage',
  'charger-liability',
  'services',
] as const

const range = { min: dec, max: dec }

export const commercialBook = z.strictObject({
  kind: z.literal('commercial'),
  ...header,
  classes: z.array(vehicleClass),
  level: z.strictObject({ factor: dec, ...known }).describe('brings the tables to the present level'),
  vehicleGrade: z.strictObject({
    newEnergy: dec,
    other: dec,
    newEnergyHint: z.strictObject(range).nullable(),
    ...known,
  }),
  trailerShare: z.strictObject({ share: dec, ...known }),
  thirdParty: byLimit,
  vehicleDamage: basePlusRate,
  occupants: z.strictObject({
    basis: z.literal('rate-of-sum'),
    rows: z.array(
      z.strictObject({
        class: z.string(),
        driverPercent: dec,
        passengerPercent: dec,
        note: z.string().optional(),
        ...known,
      }),
    ),
  }),
  absoluteDeductible: z.strictObject({
    basis: z.literal('factor-on-main'),
    percents: z.array(z.int()),
    ...known,
  }),
  addOns: z.record(z.enum(addOnIds), addOn),
  ncd: z.strictObject({
    levels: z.array(z.strictObject({ level: z.int(), factor: dec, confidence })),
    lowest: z.record(z.string(), z.int()),
    yearsForMinusFour: z.int(),
    yearsForMinusFive: z.int(),
    lookBackYears: z.int(),
    lapseNoReductionMonths: z.int(),
    lapseResetMonths: z.int(),
    source: z.string().nullable(),
    lapseSource: z.string().nullable(),
  }),
  violation: z.strictObject({ regions: z.record(z.string(), z.strictObject(range)), ...known }),
  pricing: z.array(
    z.strictObject({
      vehicles: z.enum(['all', 'new-energy', 'other']),
      from: dayField,
      to: dayField.nullable(),
      ...range,
      note: z.string().optional(),
      ...known,
    }),
  ),
  shortTerm: z.strictObject({ basis: z.literal('days'), yearDays: z.int(), ...known }),
  refund: z.strictObject({ beforeStartFee: dec, ...known }),
  depreciation: z.strictObject({
    columns: z.tuple([
      z.literal('family'),
      z.literal('nonOperating'),
      z.literal('taxiRental'),
      z.literal('otherOperating'),
    ]),
    rows: z.array(
      z.strictObject({
        kind: z.enum(['passenger-le9', 'passenger-ge10', 'truck-with-trailer', 'other']),
        name: z.string(),
        percents: z.array(dec.nullable()).length(4),
      }),
    ),
    electric: z.array(z.strictObject({ priceFrom: dec, priceTo: dec.nullable(), percent: dec })),
    plugInOrFuelCellPercent: dec,
    newEnergyOperating: z.strictObject({ taxiRental: dec, otherOperating: dec }),
    newEnergyOperatingConfidence: confidence,
    maxShare: dec,
    source: z.string().nullable(),
    confidence,
    newEnergySource: z.string().nullable(),
    capSource: z.string().nullable(),
  }),
})
export type CommercialBook = z.infer<typeof commercialBook>
