import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok } from '#shared/domain/result.ts'
import type { Book } from '../book/book.ts'
import { listRateBooks, writeRateBook } from '../book/rate-books.ts'
import type { Log } from '../ports.ts'
import { hashOf, readEdition, rowOf, type ReadEdition } from './edition.ts'

/**
 * Texts of the editions that come with the program, by file name. Line ends are made the same everywhere: the hash
 * on a worksheet must not depend on the machine that built the program.
 */
export function readBundledTexts(resourcesDir: string): string[] {
  const folder = join(resourcesDir, 'rate-books')
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'))
}

/**
 * Puts the editions that come with the program into the book, as active ones, where they are missing. An edition
 * that is there already stays as it is, for ever: if the program brings another text under the same name, that is
 * a mistake in the program (a test keeps it from being released) and is only logged.
 */
export async function keepBundled(book: Book, resourcesDir: string, now: number, log: Log): Promise<void> {
  const kept = await book.snapshot(listRateBooks)
  const hashes = new Set(kept.filter((row) => row.status === 'active').map((row) => row.hash))
  const fresh = readBundledTexts(resourcesDir).filter((text) => !hashes.has(hashOf(text)))
  if (fresh.length === 0) return
  await book.write(async (db) => {
    for (const edition of fresh.map(readSound)) {
      const same = kept.find((row) => row.code === edition.book.code && row.edition === edition.book.edition)
      if (same?.status === 'active') {
        log.error(
          'a bundled rate book differs from the edition in the book',
          edition.book.code,
          edition.book.edition,
        )
      } else {
        await writeRateBook(db, { row: rowOf(edition.book, edition.hash, 'active'), text: edition.text }, now)
      }
    }
    return ok(null)
  })
}

/** A bundled edition without problems; anything else is a broken installation, so it throws. */
export function readSound(text: string): ReadEdition & { readonly book: NonNullable<ReadEdition['book']> } {
  const edition = readEdition(text)
  const { book, problems } = edition
  const [problem] = problems
  if (!book || problem)
    throw new Error(`bundled rate book: ${problem?.path ?? ''} ${problem?.detail ?? 'unreadable'}`)
  return { ...edition, book }
}
