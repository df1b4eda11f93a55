import { review } from '../completeness/review.ts'
import type { Query } from '../use-case.ts'
import { fullCoverOf } from './full-cover.ts'

/** What a plan leaves open for this car, measured by the shop's own definition of full cover. */
export const reviewPlan: Query<'completeness.review'> = async (request, { book, rateBooks }) =>
  review(request, await fullCoverOf(book), rateBooks)
