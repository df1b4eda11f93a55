import { ok } from '#shared/domain/result.ts'
import { listQuotes as listFrom } from '../book/quote-list.ts'
import type { Query } from '../use-case.ts'
import { readQuote } from './assemble-quote.ts'

/** One quote with its draft and all versions. */
export const openQuote: Query<'quotes.open'> = ({ quoteId }, { book, clock }) =>
  readQuote(book, quoteId, clock.today())

/** The quotes that fit a filter, newest first. */
export const listQuotes: Query<'quotes.list'> = async (filter, { book, clock }) =>
  ok(await listFrom(book, filter, clock.today()))
