import type { Selectable } from 'kysely'
import { gapAnswer, type GapAnswerRecord } from '#shared/contract/completeness.ts'
import type { ReadDb, WriteDb } from './book.ts'
import type { GapAnswerTable } from './schema.ts'

export type NewGapAnswer = Omit<GapAnswerRecord, 'fromQuote'> & { readonly quoteId: string }

/** Keeps an answer beside the earlier ones. */
export async function insertGapAnswer(db: WriteDb, answer: NewGapAnswer): Promise<void> {
  await db
    .insertInto('gap_answer')
    .values({
      quote_id: answer.quoteId,
      plan: answer.plan,
      rule: answer.rule,
      coverage: answer.key,
      answer: answer.answer,
      reason: answer.reason,
      note: answer.note,
      answered_at: answer.at,
      clerk: answer.clerk,
    })
    .execute()
}

/** The answers that count in a quote: the newest of each plan, rule and coverage, in the order first given. */
export async function listGapAnswers(db: ReadDb, quoteId: string): Promise<GapAnswerRecord[]> {
  const rows = await db
    .selectFrom('gap_answer')
    .innerJoin('quote', 'quote.id', 'gap_answer.quote_id')
    .selectAll('gap_answer')
    .select('quote.number as quote_number')
    .where('quote_id', '=', quoteId)
    .orderBy('gap_answer.id')
    .execute()
  return newestOf(rows, ({ plan, rule, coverage }) => `${plan} ${rule} ${coverage}`)
}

/**
 * What was put off until later in earlier quotes of the same car (same VIN; without one, same plate), as long as no later
 * answer settled it. Quotes taken off the list say nothing.
 */
export async function listPutOff(db: ReadDb, quoteId: string): Promise<GapAnswerRecord[]> {
  const rows = await db
    .selectFrom('gap_answer')
    .innerJoin('quote', 'quote.id', 'gap_answer.quote_id')
    .innerJoin('quote as now', (join) =>
      join
        .on('now.id', '=', quoteId)
        .on((on) =>
          on.or([
            on.and([on('now.car_vin', '<>', ''), on('quote.car_vin', '=', on.ref('now.car_vin'))]),
            on.and([
              on('now.car_vin', '=', ''),
              on('now.car_plate', '<>', ''),
              on('quote.car_plate', '=', on.ref('now.car_plate')),
            ]),
          ]),
        )
        .on((on) =>
          on.or([
            on('quote.created_on', '<', on.ref('now.created_on')),
            on.and([
              on('quote.created_on', '=', on.ref('now.created_on')),
              on('quote.day_no', '<', on.ref('now.day_no')),
            ]),
          ]),
        ),
    )
    .selectAll('gap_answer')
    .select('quote.number as quote_number')
    .where('quote.discarded', '=', 0)
    .orderBy('gap_answer.id')
    .execute()
  return newestOf(rows, ({ rule, coverage }) => `${rule} ${coverage}`).filter(
    ({ answer }) => answer === 'later',
  )
}

type Row = Selectable<GapAnswerTable> & { readonly quote_number: string }

/** Rows come oldest first. */
function newestOf(rows: readonly Row[], keyOf: (row: Row) => string): GapAnswerRecord[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()].map((row) =>
    gapAnswer.parse({
      plan: row.plan,
      rule: row.rule,
      key: row.coverage,
      answer: row.answer,
      reason: row.reason,
      note: row.note,
      at: row.answered_at,
      clerk: row.clerk,
      fromQuote: row.quote_number,
    } satisfies Record<keyof GapAnswerRecord, unknown>),
  )
}
