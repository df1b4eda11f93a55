import { z } from 'zod'
import { coverageKeys, lineKeys, serviceIds } from '../domain/coverage.ts'
import { failureCodes } from '../domain/failure.ts'
import { commercialHistories, shortTermReasons } from '../domain/quote.ts'
import { regionCodes } from '../domain/region.ts'
import { clauseSets, energies, vehicleUses } from '../domain/vehicle.ts'
import { amountFen, count, day, decimal, derivedDay, id, shortText } from './fields.ts'

/**
 * What a price needs (request) and what a price is (rating). Figures the clerk does not know yet are null;
 * then only the lines that need them fail, each with `missing-input`.
 */

const region = z.enum(regionCodes)

export const vehicleSchema = z.strictObject({
  use: z.enum(vehicleUses),
  energy: z.enum(energies),
  seats: z.int().min(1).max(200).nullable().describe('approved seats incl. driver (核定载客)'),
  ratedLoadKg: count(1_000_000).nullable().describe('rated load (核定载质量)'),
  kerbMassKg: count(1_000_000).nullable().describe('kerb mass (整备质量)'),
  displacementMl: count(100_000).nullable(),
  powerKw: z.number().min(0).max(10_000).nullable().describe('tractors only'),
  sidecar: z.boolean().describe('motorcycle with sidecar (侧三轮)'),
  firstRegistration: day.nullable().describe('null: not registered yet'),
  newPriceFen: amountFen.nullable().describe("today's price of the same new model (新车购置价)"),
})
export type Vehicle = z.infer<typeof vehicleSchema>

const annual = z.strictObject({ kind: z.literal('annual') })

export const compulsoryRequest = z.strictObject({
  firstDay: day,
  term: z.discriminatedUnion('kind', [
    annual,
    z.strictObject({ kind: z.literal('short'), lastDay: day, reason: z.enum(shortTermReasons) }),
  ]),
  record: z.strictObject({
    firstEver: z.boolean().describe('first compulsory policy of this vehicle'),
    cleanYears: count(50).describe('whole years in a row without a paid at-fault accident'),
    atFaultAccidents: count(99).describe('paid at-fault accidents since the previous policy was issued'),
    atFaultDeath: z.boolean().describe('one of them with a death'),
    unpaidAtFault: count(99).describe('at-fault accidents reported but not paid yet'),
  }),
  previousLastDay: day.nullable().describe('last day of the previous compulsory policy; null: not known'),
  drinkDriving: decimal.describe('surcharge the platform returned, as a share: 0.15; 0 for none'),
})
export type CompulsoryRequest = z.infer<typeof compulsoryRequest>

export const taxRequest = z.discriminatedUnion('mode', [
  z.strictObject({
    mode: z.literal('calculated'),
    invoiceDay: day.nullable().describe('a new vehicle pays from the invoice month; null: whole year'),
    catalogue: z
      .enum(['exempt', 'half', 'not-listed'])
      .nullable()
      .describe("the clerk's statement of what the tax catalogue says; null: not looked up"),
    arrears: z
      .strictObject({ amountFen, days: count(20_000) })
      .nullable()
      .describe('unpaid tax and days late'),
  }),
  z.strictObject({ mode: z.literal('manual'), amountFen }),
  z.strictObject({ mode: z.literal('paid-elsewhere'), certificate: shortText }),
  z.strictObject({ mode: z.literal('exempt'), certificate: shortText }),
])
export type TaxRequest = z.infer<typeof taxRequest>

export const commercialRequest = z.strictObject({
  firstDay: day,
  term: z.discriminatedUnion('kind', [annual, z.strictObject({ kind: z.literal('short'), lastDay: day })]),
  record: z.strictObject({
    history: z.enum(commercialHistories),
    insuredYears: count(50).describe('consecutive insured years before this policy'),
    claims: count(99).describe('claims paid under commercial cover in those years, at most the last three'),
    previousLastDay: day
      .nullable()
      .describe('last day of the previous policy; null: cover runs on without a gap'),
  }),
  violationFactor: decimal.nullable().describe('from the platform, only where the region uses one'),
  pricingFactor: decimal.nullable().describe("the insurer's own factor (自主定价系数)"),
})
export type CommercialRequest = z.infer<typeof commercialRequest>

const sum = { sumFen: amountFen }
const oneOf = <const T extends (typeof coverageKeys)[number]>(...keys: [T, ...T[]]) => z.enum(keys)

/** One coverage with the options taken. */
export const coverageChoice = z.discriminatedUnion('key', [
  z.strictObject({
    key: z.literal('vehicle-damage'),
    sumFen: amountFen.nullable().describe('agreed value; null: actual value at inception'),
    deductibleFen: amountFen.describe('absolute deductible a claim; 0 for none'),
  }),
  z.strictObject({ key: oneOf('third-party', 'driver'), ...sum }),
  z.strictObject({
    key: z.literal('passengers'),
    sumFen: amountFen.describe('limit a seat'),
    seats: z.int().min(1).max(199).nullable().describe('null: all seats but the driver’s'),
  }),
  z.strictObject({
    key: oneOf(
      'absolute-deductible:vehicle-damage',
      'absolute-deductible:third-party',
      'absolute-deductible:driver',
      'absolute-deductible:passengers',
    ),
    percent: z.int().min(1).max(100),
  }),
  z.strictObject({
    key: oneOf('wheel', 'new-equipment', 'scratch', 'cargo-liability', 'charger-damage', 'charger-liability'),
    ...sum,
  }),
  z.strictObject({ key: z.literal('repair-expense'), perDayFen: amountFen, days: z.int().min(1).max(365) }),
  z.strictObject({ key: oneOf('engine-water-exclusion', 'holiday-double', 'external-grid') }),
  z.strictObject({
    key: oneOf('mental-distress:third-party', 'mental-distress:driver', 'mental-distress:passengers'),
    ...sum,
  }),
  z.strictObject({
    key: oneOf('non-medical:third-party', 'non-medical:driver', 'non-medical:passengers'),
    sumFen: amountFen.nullable().describe("null: shares the main cover's limit"),
  }),
  z.strictObject({
    key: z.literal('services'),
    counts: z.partialRecord(z.enum(serviceIds), z.int().min(1).max(50)),
  }),
])
export type CoverageChoice = z.infer<typeof coverageChoice>

const figures = z.partialRecord(z.enum(coverageKeys), amountFen)

export const planRequest = z.strictObject({
  id,
  coverages: z.array(coverageChoice).max(coverageKeys.length),
  insurerFen: figures.describe("the insurer's own figure a line; replaces the estimate"),
})
export type PlanRequest = z.infer<typeof planRequest>

export const priceRequest = z.strictObject({
  quotedOn: day.describe('the civil day the premium is asked for'),
  region: region.describe('where the policy is issued'),
  insurer: id.describe("insurer's code; a book of its own is used where there is one, else 'reference'"),
  figuresFirm: z.boolean().describe("the insurer's system is open for this period, its figures are firm"),
  vehicle: vehicleSchema,
  compulsory: compulsoryRequest.nullable(),
  tax: taxRequest.nullable(),
  commercial: commercialRequest.nullable(),
  plans: z.array(planRequest).max(4),
  insurerFen: z.strictObject({ compulsory: amountFen.optional(), 'vehicle-tax': amountFen.optional() }),
})
export type PriceRequest = z.infer<typeof priceRequest>

// ---------------------------------------------------------------- the answer

export const confidences = ['confirmed', 'single', 'recalled'] as const
/** How well a figure is known: official wording or two sources; one source; no source found. */
export const confidence = z.enum(confidences)
export type Confidence = z.infer<typeof confidence>

export const stepCodes = [
  'compulsory-base',
  'compulsory-float',
  'compulsory-float-none',
  'drink-driving',
  'short-term-months',
  'short-term-days',
  'table-premium',
  'limit-relativity',
  'limit-step-formula',
  'damage-base',
  'damage-rate',
  'agreed-value',
  'rate-of-sum',
  'rate-of-sum-seats',
  'share-of-line',
  'per-day',
  'equipment-share',
  'deductible-factor',
  'deductible-amount',
  'trailer-share',
  'reference-level',
  'vehicle-grade',
  'ncd',
  'violation',
  'pricing',
  'free-services',
  'tax-table',
  'tax-per-tonne',
  'tax-tonnes',
  'tax-relief-months',
  'tax-new-vehicle',
  'tax-short-term',
  'tax-half',
  'tax-exempt',
  'tax-outside-scope',
  'tax-paid-elsewhere',
  'tax-manual',
  'tax-arrears',
  'tax-late-fee',
  'new-price',
  'depreciation',
  'depreciation-cap',
  'refund-all',
  'refund-fee',
  'refund-days',
  'round',
] as const
export type StepCode = (typeof stepCodes)[number]

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** One line of the arithmetic, in yuan. The running amount after the last step is the premium. */
export const workStep = z.strictObject({
  code: z.enum(stepCodes),
  op: z.enum(['start', 'add', 'multiply', 'subtract', 'round']),
  operand: z.string().describe('exact decimal'),
  running: z.string().describe('exact decimal: the amount after this step'),
  params: params.describe('what the wording of the step needs: table keys, counts, reasons'),
  source: z.string().nullable().describe("id in the book's sources; null: a figure of the request"),
  confidence,
})
export type WorkStep = z.infer<typeof workStep>

export const bookRef = z.strictObject({ code: z.string(), edition: z.string(), hash: z.string() })
export type BookRef = z.infer<typeof bookRef>

export const worksheet = z.strictObject({ book: bookRef, steps: z.array(workStep) })
export type Worksheet = z.infer<typeof worksheet>

export const warningCodes = [
  'trailer-has-no-compulsory',
  'float-unpaid-claim',
  'shanghai-violation-scheme',
  'drink-driving-check',
  'advance-issue-limit',
  'cover-gap',
  'cover-overlap',
  'cover-starts-before-quote',
  'nev-table-not-published',
  'ride-hailing-as-taxi',
  'scratch-older-car',
  'scratch-not-customary',
  'services-not-customary',
  'market-hint',
  'limit-above-million',
  'half-tax-if-listed',
  'tax-two-tables',
  'agreed-above-new-price',
  'figure-too-early',
  'reference-figures',
  'band-filled-by-pattern',
] as const
export type WarningCode = (typeof warningCodes)[number]

export const warning = z.strictObject({ code: z.enum(warningCodes), params })
export type Warning = z.infer<typeof warning>

export const lineFailure = z.strictObject({ code: z.enum(failureCodes), params })
export type LineFailure = z.infer<typeof lineFailure>

/** What the "sum insured" column shows. */
export const insuredSum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), fen: z.int() }),
  z.strictObject({ kind: z.literal('per-seat'), fen: z.int(), seats: z.int() }),
  z.strictObject({ kind: z.literal('per-day'), fen: z.int(), days: z.int() }),
  z.strictObject({ kind: z.literal('percent'), percent: z.int() }),
  z.strictObject({ kind: z.literal('shared') }),
  z.strictObject({ kind: z.literal('counts'), counts: z.record(z.string(), z.int()) }),
  z.strictObject({
    kind: z.literal('compulsory-limits'),
    totalFen: z.int(),
    deathFen: z.int(),
    medicalFen: z.int(),
    propertyFen: z.int(),
  }),
  z.strictObject({ kind: z.literal('none') }),
])
export type InsuredSum = z.infer<typeof insuredSum>

/** estimate: ours. confirmed: the insurer's firm figure. early: the insurer's figure before it is firm. failed: no amount. */
export const lineStates = ['estimate', 'confirmed', 'early', 'failed'] as const
export type LineState = (typeof lineStates)[number]

export const line = z.strictObject({
  key: z.enum(lineKeys),
  sum: insuredSum,
  deductibleFen: z.int().nullable().describe('absolute deductible of vehicle damage'),
  estimateFen: z.int().nullable().describe('our own figure; null when it could not be worked out'),
  worksheet: worksheet.nullable(),
  failure: lineFailure.nullable().describe('why there is no estimate'),
  insurerFen: z.int().nullable(),
  amountFen: z.int().nullable().describe("the insurer's figure if entered, else the estimate"),
  gapFen: z.int().nullable().describe('insurer − estimate, when both are there'),
  state: z.enum(lineStates),
  confidence: confidence.nullable().describe('of the weakest figure used'),
  warnings: z.array(warning),
})
export type Line = z.infer<typeof line>

export const planRating = z.strictObject({
  id: z.string(),
  lines: z.array(line),
  commercialFen: z.int().describe('sum of the lines that have an amount'),
  totalFen: z.int().describe('commercial + compulsory + tax, as far as they have an amount'),
  complete: z.boolean().describe('every line has an amount'),
  state: z.enum(['estimate', 'confirmed']).describe('confirmed: every line is the insurer’s firm figure'),
})
export type PlanRating = z.infer<typeof planRating>

export const ratingFacts = z.strictObject({
  clauseSet: z.enum(clauseSets).nullable(),
  compulsoryClass: z.string().nullable(),
  commercialClass: z.string().nullable(),
  ageMonths: z.int().nullable().describe('whole months from first registration to inception'),
  actualValueFen: z.int().nullable(),
  actualValueSheet: worksheet.nullable(),
  floatPercent: z.string().nullable().describe('compulsory float as a share: -0.1'),
  ncdLevel: z.int().nullable(),
  ncdFactor: z.string().nullable(),
  pricingFactor: z.string().nullable(),
  violationFactor: z.string().nullable(),
  pricingRange: z.strictObject({ min: z.string(), max: z.string() }).nullable(),
  violationRange: z.strictObject({ min: z.string(), max: z.string() }).nullable(),
  drinkDrivingRange: z.strictObject({ min: z.string(), max: z.string() }).nullable(),
  taxRange: z.strictObject({ minFen: z.int(), maxFen: z.int() }).nullable(),
  compulsoryLastDay: derivedDay.nullable(),
  commercialLastDay: derivedDay.nullable(),
})
export type RatingFacts = z.infer<typeof ratingFacts>

export const rating = z.strictObject({
  compulsory: line.nullable(),
  tax: line.nullable(),
  plans: z.array(planRating),
  facts: ratingFacts,
  warnings: z.array(warning),
  books: z.array(bookRef),
})
export type Rating = z.infer<typeof rating>
