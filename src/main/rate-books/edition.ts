import { createHash } from 'node:crypto'
import type { RateBookRow } from '#shared/contract/rate-books.ts'
import { fail, type Failure } from '#shared/domain/result.ts'
import type { BookProblem } from '#shared/contract/rate-books.ts'
import { readRateBook, type LoadedBook } from '../rating/read-rate-book.ts'

/** An edition's text, its SHA-256, and what the program makes of it. */
export interface ReadEdition {
  readonly text: string
  readonly hash: string
  readonly book: LoadedBook | null
  readonly problems: BookProblem[]
}

/** Reads and lints an edition; `book` is null when the text is no rate book at all. */
export function readEdition(text: string): ReadEdition {
  const hash = hashOf(text)
  return { text, hash, ...readRateBook(text, hash) }
}

/** SHA-256 of the text, 64 hex digits: what a worksheet prints to say which figures it used. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** How the list shows an edition. */
export function rowOf(book: LoadedBook, hash: string, status: RateBookRow['status']): RateBookRow {
  return {
    code: book.code,
    edition: book.edition,
    kind: book.kind,
    title: book.title,
    region: book.region,
    insurer: book.insurer,
    effectiveFrom: book.effectiveFrom,
    effectiveTo: book.effectiveTo,
    status,
    hash,
  }
}

/** Why an edition is refused: how much is wrong, and the first thing that is. */
export function invalid(problems: readonly BookProblem[]): { ok: false; failure: Failure } {
  const first = problems[0]
  return fail('rate-book-invalid', {
    count: problems.length,
    problem: first?.code ?? 'schema',
    path: first?.path ?? '',
    detail: first?.detail ?? '',
  })
}
