import { z } from 'zod'
import { day, id } from './fields.ts'
import { confidence } from './price.ts'

export const rateBookKinds = ['compulsory', 'vehicle-tax', 'commercial', 'clauses', 'completeness'] as const

export const rateBookRow = z.strictObject({
  code: id,
  edition: z.string(),
  kind: z.enum(rateBookKinds),
  title: z.string(),
  region: z.string().describe("region code or 'national'"),
  insurer: z.string().describe("insurer's code or 'reference'"),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  status: z.enum(['draft', 'active']),
  hash: z.string(),
})
export type RateBookRow = z.infer<typeof rateBookRow>

/** One thing wrong in a rate book, with the place in the file. */
export const bookProblem = z.strictObject({
  code: z.enum(['schema', 'gap', 'overlap', 'unreachable', 'unknown-source', 'range', 'not-rising']),
  path: z.string(),
  detail: z.string(),
})
export type BookProblem = z.infer<typeof bookProblem>

/** A rate table flattened for reading: what the manager sees, row by row, with how well each is known. */
export const bookTable = z.strictObject({
  id: z.string(),
  columns: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      cells: z.array(z.string()),
      source: z.string().nullable(),
      confidence,
      note: z.string().nullable(),
    }),
  ),
})
export type BookTable = z.infer<typeof bookTable>

export const rateBookPage = z.strictObject({
  row: rateBookRow,
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.string().nullable() })),
  tables: z.array(bookTable),
  problems: z.array(bookProblem),
})
export type RateBookPage = z.infer<typeof rateBookPage>
