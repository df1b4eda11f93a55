import { fail, ok } from '#shared/domain/result.ts'
import { activateRateBook as activate, findRateBook } from '../book/rate-books.ts'
import type { Command } from '../use-case.ts'
import { invalid, readEdition } from './edition.ts'

/** Freezes a draft without problems; from then on it prices quotes whose day it covers. */
export const activateRateBook: Command<'rateBooks.activate'> = async ({ code, edition }, context) => {
  const activated = await context.book.write(async (db) => {
    const stored = await findRateBook(db, code, edition)
    if (!stored) return fail('not-found', { code, edition })
    if (stored.row.status === 'active') return fail('rate-book-frozen', { code, edition })
    const { problems } = readEdition(stored.text)
    if (problems.length > 0) return invalid(problems)
    await activate(db, code, edition)
    return ok({ ...stored.row, status: 'active' as const })
  })
  if (activated.ok) await context.reloadRateBooks()
  return activated
}
