import { carRefusal, type CarRefusal } from '#shared/contract/documents.ts'
import type { ReadDb } from './book.ts'
import { foldForSearch } from './search-text.ts'

/**
 * What the owner of a car did not want, newest first: the last answer of each quote, plan, rule and coverage where it is
 * a refusal, with the newest slip that names the coverage. By VIN; by plate where no VIN is given. A car without either
 * has none. Quotes taken off the list count: what was said was said.
 */
export async function refusalsOfCar(
  db: ReadDb,
  car: { readonly plate: string; readonly vin: string },
): Promise<CarRefusal[]> {
  const vin = foldForSearch(car.vin)
  const plate = foldForSearch(car.plate)
  if (vin === '' && plate === '') return []
  const answers = await db
    .selectFrom('gap_answer')
    .innerJoin('quote', 'quote.id', 'gap_answer.quote_id')
    .selectAll('gap_answer')
    .select('quote.number as quote_number')
    .where(vin === '' ? 'quote.car_plate' : 'quote.car_vin', '=', vin === '' ? plate : vin)
    .orderBy('gap_answer.id')
    .execute()
  const newest = [
    ...new Map(
      answers.map((row) => [`${row.quote_id} ${row.plan} ${row.rule} ${row.coverage}`, row]),
    ).values(),
  ]
  const refused = newest.filter(({ answer }) => answer === 'refused').toReversed()
  const slips = await slipsOf(db, [...new Set(refused.map((row) => row.quote_id))])
  return refused.map((row) =>
    carRefusal.parse({
      quoteId: row.quote_id,
      quoteNumber: row.quote_number,
      plan: row.plan,
      rule: row.rule,
      key: row.coverage,
      reason: row.reason,
      note: row.note,
      at: row.answered_at,
      clerk: row.clerk,
      documentId:
        slips.find(
          (slip) =>
            slip.quote_id === row.quote_id &&
            slip.plans === row.plan &&
            slip.coverages.split(',').includes(row.coverage),
        )?.id ?? null,
    } satisfies Record<keyof CarRefusal, unknown>),
  )
}

/** Newest first. */
async function slipsOf(db: ReadDb, quoteIds: readonly string[]) {
  if (quoteIds.length === 0) return []
  return db
    .selectFrom('document')
    .select(['id', 'quote_id', 'plans', 'coverages'])
    .where('kind', '=', 'refusal-slip')
    .where('quote_id', 'in', quoteIds)
    .orderBy('created_at', 'desc')
    .execute()
}
