import { z } from 'zod'
import { sheetStyles } from '../domain/quote.ts'
import { id, locale } from './fields.ts'
import { planId } from './quotes.ts'

export const sheetRequest = z.strictObject({
  quoteId: id,
  version: z.int().min(1),
  style: z.enum(sheetStyles),
  plans: z.array(planId).min(1).max(4).describe('one plan for the styles one and large'),
  locale,
})
export type SheetRequest = z.infer<typeof sheetRequest>

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
