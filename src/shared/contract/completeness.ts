import { z } from 'zod'
import { gapAnswers, gapKinds, parkings, passengerKinds, refusalReasons, yesNo } from '../domain/completeness.ts'
import { coverageKeys } from '../domain/coverage.ts'
import { amountFen, count, day, id, shortText } from './fields.ts'
import { payout, payoutRequest } from './payout.ts'
import { confidence, coverageChoice, priceRequest } from './price.ts'
import { planId } from './quotes.ts'

/** Gaps of a plan for this car and its use, each with its reason, price and a worked loss. Nothing is ever pre-ticked. */

export const carProfile = z.strictObject({
  loan: z.enum(yesNo).describe('financed'),
  parking: z.enum(parkings),
  ownCharger: z.enum(yesNo),
  passengers: z.enum(passengerKinds),
  newDriver: z.enum(yesNo),
  bigCity: z.enum(yesNo).describe('drives in a first-tier city'),
  holidayTrips: z.enum(yesNo),
  floodArea: z.enum(yesNo),
  annualKm: count(500_000).nullable(),
  equipmentFen: amountFen.describe('value of fitted equipment; 0 for none'),
})
export type CarProfile = z.infer<typeof carProfile>

export const reviewRequest = z.strictObject({
  price: priceRequest,
  plan: planId,
  profile: carProfile,
})
export type ReviewRequest = z.infer<typeof reviewRequest>

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** A loss worked out twice by the payout engine: with the plan as it is, and with the suggestion. */
export const workedLoss = z.strictObject({
  story: z.string().describe('id of the story in the rules'),
  lossFen: z.int(),
  pocketWithoutFen: z.int(),
  pocketWithFen: z.int(),
})
export type WorkedLoss = z.infer<typeof workedLoss>

export const gap = z.strictObject({
  rule: z.string().describe('id in the rules; its wording is in shared/text'),
  kind: z.enum(gapKinds),
  key: z.enum(coverageKeys),
  suggestion: z.array(coverageChoice).describe('what taking it adds or changes; needed main covers come with it, named'),
  params,
  yearFen: z.int().nullable().describe('more a year (less for a saving); null: no published rate'),
  dayFen: z.int().nullable(),
  hint: z.strictObject({ minFen: z.int(), maxFen: z.int() }).nullable().describe('market range where nothing is published'),
  worked: workedLoss.nullable(),
  worthFen: z.int().describe('expected worth to the owner a year: chance × what he would not have to pay'),
  source: z.string().nullable().describe('title of law, clause or page'),
  confidence,
})
export type Gap = z.infer<typeof gap>

export const completenessFigure = z.strictObject({
  percent: z.int().min(0).max(100),
  items: z.array(z.strictObject({ key: z.enum(coverageKeys), minSumFen: z.int().nullable(), held: z.boolean() })),
})
export type CompletenessFigure = z.infer<typeof completenessFigure>

export const review = z.strictObject({
  figure: completenessFigure,
  gaps: z.array(gap).describe('highest worth to the owner first; savings last'),
})
export type Review = z.infer<typeof review>

/** An answer to a prompt, kept with the quote. */
export const gapAnswerRequest = z.strictObject({
  quoteId: id,
  plan: planId,
  rule: z.string().max(64),
  key: z.enum(coverageKeys),
  answer: z.enum(gapAnswers),
  reason: z.enum(refusalReasons).nullable().describe('obligatory when refused'),
  note: shortText,
})
export const gapAnswer = gapAnswerRequest.omit({ quoteId: true }).extend({
  at: z.int(),
  clerk: z.string(),
  fromQuote: z.string().describe('number of the quote it was given in; another one for "later" answers of the same car'),
})
export type GapAnswerRecord = z.infer<typeof gapAnswer>

/** A story of the simulator: an accident with example amounts, each told with its source or as an example. */
export const story = z.strictObject({
  id: z.string(),
  accident: payoutRequest.shape.accident,
  amounts: z.array(
    z.strictObject({ code: z.string(), fen: z.int(), source: z.string().nullable(), confidence }),
  ),
})
export type Story = z.infer<typeof story>

export const simulateRequest = z.strictObject({
  price: priceRequest,
  accident: payoutRequest.shape.accident,
})
export const simulation = z.array(
  z.strictObject({
    plan: z.string(),
    payout: payout.nullable(),
    failure: z.strictObject({ code: z.string(), params }).nullable(),
    yearFen: z.int().describe('premium of the plan a year'),
  }),
)
export type Simulation = z.infer<typeof simulation>

/** "Claim it or pay it?" */
export const claimOrNotRequest = z.strictObject({
  price: priceRequest,
  plan: planId,
  repairFen: amountFen,
  compulsoryPays: z.boolean().describe('the claim is at fault and uses compulsory cover'),
  commercialPays: z.boolean(),
  claimsByYear: z.array(count(20)).length(3).describe('commercial claims paid in the last three years, newest first'),
})
export const claimOrNot = z.strictObject({
  years: z
    .array(
      z.strictObject({
        firstDay: day,
        compulsoryWithoutFen: z.int(),
        compulsoryWithFen: z.int(),
        commercialWithoutFen: z.int(),
        commercialWithFen: z.int(),
        ncdWithout: z.string(),
        ncdWith: z.string(),
      }),
    )
    .length(3),
  compulsoryCostFen: z.int(),
  commercialCostFen: z.int(),
  breakEvenFen: z.int().describe('below it paying the repair oneself is cheaper'),
  advice: z.enum(['claim', 'pay-yourself', 'even']),
})
export type ClaimOrNot = z.infer<typeof claimOrNot>
