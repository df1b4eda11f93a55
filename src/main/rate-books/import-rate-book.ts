import { fail, ok, type Result } from '#shared/domain/result.ts'
import { findRateBook, writeRateBook } from '../book/rate-books.ts'
import type { Dialogs } from '../ports.ts'
import { readAtMost } from '../read-file.ts'
import type { Command } from '../use-case.ts'
import { invalid, readEdition, rowOf } from './edition.ts'

const limitBytes = 5_000_000

/**
 * Reads an edition and keeps it as a draft, with what is wrong in it: a draft may have problems, only activating
 * it may not. A draft of the same name is replaced; an active one never is.
 */
export const importRateBook: Command<'rateBooks.import'> = async (request, { book, clock, dialogs }) => {
  const text = request.text === null ? await pickText(dialogs) : ok(request.text)
  if (!text.ok) return text
  const edition = readEdition(text.value)
  const read = edition.book
  if (!read) return invalid(edition.problems)
  return book.write(async (db) => {
    const { code } = read
    const same = await findRateBook(db, code, read.edition)
    if (same?.row.status === 'active') return fail('rate-book-frozen', { code, edition: read.edition })
    const row = rowOf(read, edition.hash, 'draft')
    await writeRateBook(db, { row, text: edition.text }, clock.now())
    return ok({ row, problems: edition.problems })
  })
}

async function pickText(dialogs: Dialogs): Promise<Result<string>> {
  const path = await dialogs.openFile([{ name: 'JSON', extensions: ['json'] }])
  if (path === null) return fail('cancelled')
  const bytes = await readAtMost(path, limitBytes)
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
}
