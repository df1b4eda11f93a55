import { ok } from '#shared/domain/result.ts'
import { refusalsOfCar } from '../book/refusals.ts'
import type { Query } from '../use-case.ts'

/** What the owner of a car did not want: for a claim on a coverage that is not there. */
export const listRefusals: Query<'documents.refusals'> = async (car, { book }) =>
  ok(await refusalsOfCar(book, car))
