import type { Story } from '#shared/contract/completeness.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import { unknownProfile } from '#shared/domain/completeness.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import { rate } from '../rating/rate.ts'
import { bookFor, type RateBooks } from '../rating/rate-books.ts'
import { carOf } from './car.ts'
import { storiesFor } from './stories.ts'

/** Accidents that can happen to this car, from the rules in force on the day of the quote. Fails with `no-rate-book`. */
export function listStories(
  { price, profile }: { readonly price: PriceRequest; readonly profile: CarProfile | null },
  books: RateBooks,
): Result<Story[]> {
  const found = bookFor(books, 'completeness', {
    region: price.region,
    insurer: price.insurer,
    on: price.quotedOn,
  })
  if (!found.ok) return found
  const { facts } = rate({ ...price, plans: [] }, books)
  return ok(storiesFor(carOf(price, profile ?? unknownProfile, facts), found.value.book))
}
