import { z } from 'zod'
import { completenessBook } from '../completeness/completeness-book.ts'
import { clauseBook } from './clause-book.ts'
import { commercialBook } from './commercial-book.ts'
import { compulsoryBook } from './compulsory-book.ts'
import { taxBook } from './tax-book.ts'

/** One edition of rates or rules, as kept in `resources/rate-books` and in the book. */
export const rateBook = z.discriminatedUnion('kind', [
  compulsoryBook,
  taxBook,
  commercialBook,
  clauseBook,
  completenessBook,
])
export type RateBook = z.infer<typeof rateBook>
