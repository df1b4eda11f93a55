import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok } from '#shared/domain/result.ts'
import { findRateBook } from '../book/rate-books.ts'
import { reasonOf } from '../read-file.ts'
import type { Command } from '../use-case.ts'

/** Writes an edition, letter for letter, where the person chooses. */
export const exportRateBook: Command<'rateBooks.export'> = async ({ code, edition }, { book, dialogs }) => {
  const stored = await book.snapshot((db) => findRateBook(db, code, edition))
  if (!stored) return fail('not-found', { code, edition })
  const path = await dialogs.saveFile(`${code}-${edition}.json`, [{ name: 'JSON', extensions: ['json'] }])
  if (path === null) return fail('cancelled')
  try {
    await writeFile(path, stored.text)
    return ok({ fileName: basename(path) })
  } catch (error) {
    return fail('file-not-written', { fileName: basename(path), detail: reasonOf(error) })
  }
}
