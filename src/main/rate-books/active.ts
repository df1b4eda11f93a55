import type { ReadDb } from '../book/book.ts'
import { listActiveTexts } from '../book/rate-books.ts'
import { createRateBooks, type RateBooks } from '../rating/rate-books.ts'
import { parseRateBook } from '../rating/read-rate-book.ts'
import { readBundledTexts } from './bundled.ts'
import { hashOf } from './edition.ts'

/** The active editions of a book, ready to price. Their text is read as it was when they were frozen. */
export async function loadActive(db: ReadDb): Promise<RateBooks> {
  return indexOf(await listActiveTexts(db))
}

/** The editions that come with the program, for pricing without a book. */
export function loadBundled(resourcesDir: string): RateBooks {
  return indexOf(readBundledTexts(resourcesDir).map((text) => ({ text, hash: hashOf(text) })))
}

function indexOf(editions: readonly { readonly text: string; readonly hash: string }[]): RateBooks {
  return createRateBooks(
    editions.map(({ text, hash }) => {
      const { book, problems } = parseRateBook(text, hash)
      if (!book) throw new Error(`active rate book ${hash}: ${problems[0]?.path} ${problems[0]?.detail}`)
      return book
    }),
  )
}
