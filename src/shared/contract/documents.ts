import { z } from 'zod'
import { refusalReasons, ruleIds, storyIds } from '../domain/completeness.ts'
import { coverageKeys } from '../domain/coverage.ts'
import { guideOccasions, sheetStyles } from '../domain/quote.ts'
import { id, locale, shortText } from './fields.ts'
import { payoutRequest } from './payout.ts'
import { planId } from './quotes.ts'

export const sheetRequest = z.strictObject({
  quoteId: id,
  version: z.int().min(1),
  style: z.enum(sheetStyles),
  plans: z.array(planId).min(1).max(4).describe('one plan for the styles one and large'),
  locale,
})
export type SheetRequest = z.infer<typeof sheetRequest>

/** 放弃投保确认: what the customer was shown and does not want, of one plan of a frozen version. */
export const refusalSlipRequest = z.strictObject({
  quoteId: id,
  version: z.int().min(1),
  plan: planId,
  locale,
})
export type RefusalSlipRequest = z.infer<typeof refusalSlipRequest>

/** 索赔须知: what to do and to bring, how a payout is worked out. */
export const claimGuideRequest = z.strictObject({
  quote: z
    .strictObject({
      quoteId: id,
      version: z.int().min(1),
      plan: planId.nullable().describe('null: compulsory cover only'),
    })
    .nullable()
    .describe('null: for a car that was not quoted here; made anew each time'),
  occasion: z.enum(guideOccasions),
  locale,
})
export type ClaimGuideRequest = z.infer<typeof claimGuideRequest>

/** One page of the simulator: an accident under the plans of a frozen version. */
export const simulationPageRequest = z.strictObject({
  quoteId: id,
  version: z.int().min(1),
  plans: z.array(planId).min(1).max(4),
  story: z.enum(storyIds).nullable().describe('null: an accident of the clerk’s own'),
  accident: payoutRequest.shape.accident,
  locale,
})
export type SimulationPageRequest = z.infer<typeof simulationPageRequest>

export const carRefusalsRequest = z.strictObject({
  plate: shortText,
  vin: shortText.describe('where given, the plate does not count'),
})
/** A coverage that the owner of a car did not want, for a later claim on it. */
export const carRefusal = z.strictObject({
  quoteId: id,
  quoteNumber: z.string(),
  plan: planId,
  rule: z.enum(ruleIds),
  key: z.enum(coverageKeys),
  reason: z.enum(refusalReasons),
  note: z.string(),
  at: z.int(),
  clerk: z.string(),
  documentId: id
    .nullable()
    .describe('newest refusal slip of that quote and plan that names it; null: none was printed'),
})
export type CarRefusal = z.infer<typeof carRefusal>

/** A paper made and archived: asking for the same one again gives the same bytes. */
export const archivedDocument = z.strictObject({
  id,
  fileName: z.string(),
  pages: z.int().min(1),
  sha256: z.string(),
  createdAt: z.int(),
  pdfBase64: z.string(),
})
export type ArchivedDocument = z.infer<typeof archivedDocument>
