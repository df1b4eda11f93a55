import type { BookRef } from '#shared/contract/price.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { Day } from '#shared/domain/time.ts'
import type { LoadedBook } from './read-rate-book.ts'
import type { RateBook } from './rate-book.ts'

type Kind = RateBook['kind']
export type BookOf<K extends Kind> = Extract<RateBook, { kind: K }>

/** A book with the reference that worksheets print. */
export interface Indexed<B extends RateBook = RateBook> {
  readonly book: B
  readonly ref: BookRef
}

/** The active editions, ready to be asked. */
export type RateBooks = { readonly [K in Kind]: readonly Indexed<BookOf<K>>[] }

/** Takes active editions only; drafts never price anything. */
export function createRateBooks(books: readonly LoadedBook[]): RateBooks {
  const all: { [K in Kind]: Indexed<BookOf<K>>[] } = {
    compulsory: [],
    'vehicle-tax': [],
    commercial: [],
    clauses: [],
    completeness: [],
  }
  for (const book of books) {
    const ref = { code: book.code, edition: book.edition, hash: book.hash }
    switch (book.kind) {
      case 'compulsory':
        all.compulsory.push({ book, ref })
        break
      case 'vehicle-tax':
        all['vehicle-tax'].push({ book, ref })
        break
      case 'commercial':
        all.commercial.push({ book, ref })
        break
      case 'clauses':
        all.clauses.push({ book, ref })
        break
      case 'completeness':
        all.completeness.push({ book, ref })
        break
    }
  }
  return all
}

/**
 * The edition in force on a day: the insurer's own before the reference, the region's own before the national one,
 * the latest first day first. Fails with `no-rate-book`.
 */
export function bookFor<K extends Kind>(
  books: RateBooks,
  kind: K,
  key: { readonly region: string; readonly insurer: string; readonly on: Day },
): Result<Indexed<BookOf<K>>> {
  let best: Indexed<BookOf<K>> | null = null
  let bestRank = ''
  for (const candidate of books[kind]) {
    const { book } = candidate
    if (book.effectiveFrom > key.on || (book.effectiveTo !== null && book.effectiveTo < key.on)) continue
    if (book.insurer !== key.insurer && book.insurer !== 'reference') continue
    if (book.region !== key.region && book.region !== 'national') continue
    const rank = `${book.insurer === key.insurer ? 1 : 0}${book.region === key.region ? 1 : 0}${book.effectiveFrom}${book.edition}`
    if (best && rank <= bestRank) continue
    best = candidate
    bestRank = rank
  }
  return best ? ok(best) : fail('no-rate-book', { kind, region: key.region, day: key.on })
}
