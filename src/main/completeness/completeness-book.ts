import { z } from 'zod'
import { coverageChoice } from '#shared/contract/price.ts'
import { carProfile } from '#shared/contract/profile.ts'
import { gapKinds, ruleIds, storyAmounts, storyIds } from '#shared/domain/completeness.ts'
import { coverageKeys } from '#shared/domain/coverage.ts'
import { accidentPerils, payoutClauses } from '#shared/domain/payout.ts'
import { clauseSets, energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { dec, header, known } from '../rating/book-parts.ts'

/**
 * Rules of the prompts and the stories behind them, as data: what to propose to which car, how often such a loss
 * happens by the shop's own judgement, what an accident costs in an example. docs/completeness.md.
 */

const answers = carProfile.shape
const oneOf = <T extends z.ZodType>(schema: T) => z.array(schema).min(1).optional()

/** The car and its life. All named conditions must hold; an answer not listed (`unknown` too) does not. */
const car = {
  sets: oneOf(z.enum(clauseSets)),
  uses: oneOf(z.enum(vehicleUses)),
  energies: oneOf(z.enum(energies)),
  ageMonthsFrom: z.int().min(0).optional(),
  ageMonthsTo: z.int().min(1).optional().describe('exclusive'),
  newPriceFrom: dec.optional().describe('yuan'),
  newPriceTo: dec.optional().describe('yuan, exclusive'),
  annualKmFrom: z.int().min(0).optional(),
  equipment: z.boolean().optional().describe('has fitted equipment'),
  profile: z
    .strictObject({
      loan: oneOf(answers.loan),
      parking: oneOf(answers.parking),
      ownCharger: oneOf(answers.ownCharger),
      passengers: oneOf(answers.passengers),
      newDriver: oneOf(answers.newDriver),
      bigCity: oneOf(answers.bigCity),
      holidayTrips: oneOf(answers.holidayTrips),
      floodArea: oneOf(answers.floodArea),
    })
    .optional(),
}
const carConditions = z.strictObject(car)
export type CarConditions = z.infer<typeof carConditions>

/** The car, and what the plan holds of it. */
const conditions = z.strictObject({
  ...car,
  holds: oneOf(z.enum(coverageKeys)),
  limitBelow: dec.optional().describe("yuan: the plan's sum of the rule's coverage is lower"),
  damageShareFrom: dec.optional().describe('vehicle damage premium ÷ actual value at least'),
  damageShareTo: dec.optional().describe('vehicle damage premium ÷ actual value below'),
})
export type RuleConditions = z.infer<typeof conditions>

/** What taking a prompt does to the plan. */
const suggestion = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('hold'), choice: coverageChoice }),
  z
    .strictObject({ does: z.literal('insure-equipment') })
    .describe('new-equipment at the value in the profile'),
  z.strictObject({
    does: z.literal('deductible'),
    amount: dec.describe('absolute deductible of vehicle damage, yuan'),
  }),
  z.strictObject({ does: z.literal('drop') }),
  z.strictObject({ does: z.literal('declare-use'), use: z.enum(vehicleUses) }),
])

/** Rows with the same id are read from the top; the first that fits the car speaks. */
const rule = z.strictObject({
  id: z.enum(ruleIds),
  kind: z.enum(gapKinds),
  key: z.enum(coverageKeys),
  when: conditions,
  suggestion,
  story: z.enum(storyIds),
  chance: z.strictObject({ perMille: dec.describe('such losses a year in a thousand such cars'), ...known }),
  note: z.string().optional(),
  ...known,
})
export type Rule = z.infer<typeof rule>

const measure = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('yuan'), yuan: dec }),
  z.strictObject({ of: z.literal('new-price'), percent: z.int().min(1).max(100) }),
  z.strictObject({ of: z.literal('actual-value'), percent: z.int().min(1).max(100) }),
  z.strictObject({ of: z.literal('equipment') }).describe('the value in the profile'),
])

/** An accident as it is told: one other car at most, people outside and passengers who all suffer the same. */
const bookStory = z.strictObject({
  id: z.enum(storyIds),
  when: carConditions,
  peril: z.enum(accidentPerils),
  holiday: z.boolean(),
  share: z.int().min(0).max(100).describe("our liability in percent; the other car's is the rest"),
  people: z.int().min(0).max(5).describe('people outside, each with the person-* amounts'),
  amounts: z
    .array(z.strictObject({ code: z.enum(storyAmounts), measure, note: z.string().optional(), ...known }))
    .min(1),
})
export type BookStory = z.infer<typeof bookStory>

const percent = z.int().min(0).max(100)

export const completenessBook = z.strictObject({
  kind: z.literal('completeness'),
  ...header,
  /** Deductibles by fault of the clauses before 2020, for imported policies; without them such a payout is refused. */
  faultDeductibles: z.array(
    z.strictObject({
      clauses: z.enum(payoutClauses),
      main: z.enum(['vehicle-damage', 'third-party', 'occupants']),
      full: percent,
      major: percent,
      equal: percent,
      minor: percent,
      ...known,
    }),
  ),
  /** Main covers that an add-on brings along when the plan lacks them. */
  mains: z.array(coverageChoice),
  rules: z.array(rule),
  stories: z.array(bookStory),
})
export type CompletenessBook = z.infer<typeof completenessBook>
