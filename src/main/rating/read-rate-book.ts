import type { BookProblem } from '#shared/contract/rate-books.ts'
import { lintRateBook } from './lint.ts'
import { rateBook, type RateBook } from './rate-book.ts'

/** A book that was read, with the hash of its text: worksheets print it. */
export type LoadedBook = RateBook & { readonly hash: string }

/**
 * Reads an edition from its JSON text and lints it. `book` is null when it does not have the shape of a rate book; a book
 * with problems can be looked at as a draft but not be activated.
 */
export function readRateBook(
  text: string,
  hash: string,
): { book: LoadedBook | null; problems: BookProblem[] } {
  const { book, problems } = parseRateBook(text, hash)
  return { book, problems: book ? lintRateBook(book) : problems }
}

/** Reads an edition without the lint: what was active once has passed it, and starting the program need not wait for it. */
export function parseRateBook(
  text: string,
  hash: string,
): { book: LoadedBook | null; problems: BookProblem[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { book: null, problems: [{ code: 'schema', path: '', detail: String(error) }] }
  }
  const parsed = rateBook.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, 100)
      .map((issue): BookProblem => ({ code: 'schema', path: issue.path.join('.'), detail: issue.message }))
    return { book: null, problems }
  }
  return { book: { ...parsed.data, hash }, problems: [] }
}
