import { fail, ok } from '#shared/domain/result.ts'
import { findRateBook, listRateBooks as listFrom } from '../book/rate-books.ts'
import { tablesOf } from '../rating/tables.ts'
import type { Query } from '../use-case.ts'
import { readEdition } from './edition.ts'

/** All editions, newest first. */
export const listRateBooks: Query<'rateBooks.list'> = async (_request, { book }) => ok(await listFrom(book))

/** One edition with its tables, sources and problems. */
export const showRateBook: Query<'rateBooks.show'> = async ({ code, edition }, { book }) => {
  const stored = await findRateBook(book, code, edition)
  if (!stored) return fail('not-found', { code, edition })
  const read = readEdition(stored.text)
  const sources = Object.entries(read.book?.sources ?? {}).map(([id, source]) => ({ id, ...source }))
  const tables = read.book ? tablesOf(read.book) : []
  return ok({ row: stored.row, sources, tables, problems: read.problems })
}
