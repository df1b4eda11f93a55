import { z } from 'zod'
import {
  gapAnswers,
  gapKinds,
  refusalReasons,
  ruleIds,
  storyAmounts,
  storyIds,
} from '../domain/completeness.ts'
import { coverageKeys } from '../domain/coverage.ts'
import { failureCodes } from '../domain/failure.ts'
import { amountFen, count, day, derivedDay, id, shortText } from './fields.ts'
import { payout, payoutRequest } from './payout.ts'
import { confidence, coverageChoice, priceRequest } from './price.ts'
import { carProfile } from './profile.ts'
import { planId } from './quotes.ts'

/** Gaps of a plan for this car and its use, each with its reason, price and a worked loss. Nothing is ever pre-ticked. */

export const reviewRequest = z.strictObject({
  price: priceRequest,
  plan: planId,
  profile: carProfile,
})
export type ReviewRequest = z.infer<typeof reviewRequest>

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** A loss worked out twice by the payout engine: with the plan as it is, and with the suggestion. */
export const workedLoss = z.strictObject({
  story: z.enum(storyIds),
  lossFen: z.int(),
  pocketWithoutFen: z.int(),
  pocketWithFen: z.int(),
})
export type WorkedLoss = z.infer<typeof workedLoss>

export const gap = z.strictObject({
  rule: z.enum(ruleIds).describe('its wording is in shared/text'),
  kind: z.enum(gapKinds),
  key: z.enum(coverageKeys),
  suggestion: z
    .array(coverageChoice)
    .describe(
      'coverages that taking it adds or puts in place of the ones with the same key; empty for a duty',
    ),
  drops: z
    .array(z.enum(coverageKeys))
    .describe('coverages that taking it removes, with those that need them'),
  withMain: z
    .array(z.enum(coverageKeys))
    .describe('main covers among the suggestion that this coverage needs'),
  params: params.describe(
    'sum (fen), limit (fen, of the plan), months, percent, use … what the wording needs',
  ),
  yearFen: z.int().nullable().describe('more a year (less for a saving); null: no published rate'),
  dayFen: z.int().nullable(),
  hint: z
    .strictObject({ minFen: z.int(), maxFen: z.int() })
    .nullable()
    .describe('market range where nothing is published'),
  worked: workedLoss.nullable(),
  chancePerMille: z
    .number()
    .nullable()
    .describe("how often such a loss happens to such a car in a year, by the shop's own judgement"),
  worthFen: z
    .int()
    .describe(
      'expected worth to the owner a year: chance × what he would not have to pay; a saving: what is saved − that',
    ),
  source: z.string().nullable().describe('title of law, clause or page'),
  confidence,
})
export type Gap = z.infer<typeof gap>

/** The shop's own definition of 全: every one of these, and at least this third-party limit. */
export const fullCover = z.strictObject({
  keys: z.array(z.enum(coverageKeys)).min(1).max(coverageKeys.length),
  thirdPartyMinFen: amountFen,
})
export type FullCover = z.infer<typeof fullCover>

/** How many items of the definition a plan holds. An item with a least sum counts only from that sum on. */
export const completenessFigure = z.strictObject({
  percent: z.int().min(0).max(100),
  items: z.array(
    z.strictObject({ key: z.enum(coverageKeys), minSumFen: z.int().nullable(), held: z.boolean() }),
  ),
})
export type CompletenessFigure = z.infer<typeof completenessFigure>

export const review = z.strictObject({
  figure: completenessFigure,
  gaps: z.array(gap).describe('duties, then highest worth to the owner first; savings last'),
})
export type Review = z.infer<typeof review>

/** An answer to a prompt, kept with the quote. */
export const gapAnswerRequest = z.strictObject({
  quoteId: id,
  plan: planId,
  rule: z.enum(ruleIds),
  key: z.enum(coverageKeys),
  answer: z.enum(gapAnswers),
  reason: z.enum(refusalReasons).nullable().describe('obligatory when refused'),
  note: shortText,
})
export const gapAnswer = gapAnswerRequest.omit({ quoteId: true }).extend({
  at: z.int(),
  clerk: z.string(),
  fromQuote: z
    .string()
    .describe('number of the quote it was given in; another one for "later" answers of the same car'),
})
export type GapAnswerRecord = z.infer<typeof gapAnswer>

/** Averages of the newest versions frozen in a period; of each the plan that was won, firm, or else the first. */
export const clerkFiguresRequest = z.strictObject({ from: day, to: day.describe('inclusive') })
export const clerkFigure = z.strictObject({
  clerk: z.string(),
  quotes: z.int(),
  averagePercent: z.int().min(0).max(100).describe('average completeness figure, half up'),
  full: z.int().describe('quotes at 100 %'),
  takeUp: z
    .array(z.strictObject({ key: z.enum(coverageKeys), quotes: z.int() }))
    .describe('coverages held by at least one'),
  averageThirdPartyFen: z.int().nullable().describe('of the plans that hold it'),
})
export type ClerkFigure = z.infer<typeof clerkFigure>

export const storiesRequest = z.strictObject({
  price: priceRequest,
  profile: carProfile.nullable().describe('null: stories that fit every life of such a car'),
})

/** A story of the simulator: an accident with example amounts, each told with its source or as an example. */
export const story = z.strictObject({
  id: z.enum(storyIds),
  accident: payoutRequest.shape.accident,
  amounts: z.array(
    z.strictObject({
      code: z.enum(storyAmounts),
      fen: z.int(),
      source: z.string().nullable().describe('title of the page; null: a plain example'),
      confidence,
    }),
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
    failure: z.strictObject({ code: z.enum(failureCodes), params }).nullable(),
    yearFen: z
      .int()
      .describe('compulsory and commercial premium of the plan, as far as its lines have an amount'),
    complete: z.boolean().describe('every line of the premium has an amount'),
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
  claimsByYear: z
    .array(count(20))
    .length(3)
    .describe('commercial claims paid in the last three years, newest first'),
})
export type ClaimOrNotRequest = z.infer<typeof claimOrNotRequest>
export const claimOrNot = z.strictObject({
  years: z
    .array(
      z.strictObject({
        firstDay: derivedDay,
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
  leftOut: z
    .array(z.enum(coverageKeys))
    .describe('coverages of the plan without a published rate: not in the sums'),
  advice: z.enum(['claim', 'pay-yourself', 'even']).describe('even: within a tenth of the break-even'),
})
export type ClaimOrNot = z.infer<typeof claimOrNot>
