import { sql, type SqlBool } from 'kysely'
import type { z } from 'zod'
import { quoteRow, type quoteFilter, type QuoteRow } from '#shared/contract/quotes.ts'
import type { ReadDb } from './book.ts'
import { foldForSearch } from './search-text.ts'

/** Quotes that fit the filter, newest first, and how many there are before the limit. */
export async function listQuotes(
  db: ReadDb,
  filter: z.infer<typeof quoteFilter>,
  today: string,
): Promise<{ rows: QuoteRow[]; total: number }> {
  const fitting = selectFitting(db, filter, today)
  const { total } = await fitting
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await fitting
    .leftJoin('insurer', 'insurer.code', 'quote.insurer')
    .select([
      'quote.id',
      'quote.number',
      'quote.created_on',
      'quote.clerk',
      'quote.plate',
      'quote.owner_name',
      'quote.model',
      'quote.insurer',
      'insurer.name as insurer_name',
      'quote.version_count',
      'quote.valid_until',
      'quote.state',
      'quote.discarded',
      'quote.total_fen',
    ])
    .orderBy('quote.created_on', 'desc')
    .orderBy('quote.day_no', 'desc')
    .limit(filter.limit)
    .execute()
  return {
    total,
    rows: rows.map((row) =>
      quoteRow.parse({
        id: row.id,
        number: row.number,
        createdOn: row.created_on,
        clerk: row.clerk,
        plate: row.plate,
        ownerName: row.owner_name,
        model: row.model,
        insurerName: row.insurer_name ?? row.insurer,
        versionCount: row.version_count,
        validUntil: row.valid_until,
        state: row.state,
        expired: isExpired(row.state, row.valid_until, today),
        discarded: row.discarded === 1,
        totalFen: row.total_fen,
      } satisfies QuoteRow),
    ),
  }
}

/** How many quotes there are, discarded ones too. */
export async function countQuotes(db: ReadDb): Promise<number> {
  const row = await db
    .selectFrom('quote')
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return row.total
}

/**
 * A quote expires the day after its newest version's last valid day. One that is won or lost does not: nobody has
 * to do anything about it any more.
 */
export function isExpired(state: QuoteRow['state'], validUntil: string | null, today: string): boolean {
  return validUntil !== null && validUntil < today && state !== 'won' && state !== 'lost'
}

function selectFitting(db: ReadDb, filter: z.infer<typeof quoteFilter>, today: string) {
  let fitting = db.selectFrom('quote').where('quote.discarded', '=', filter.discarded ? 1 : 0)
  if (filter.states.length > 0) fitting = fitting.where('quote.state', 'in', filter.states)
  if (filter.clerk !== '') fitting = fitting.where('quote.clerk', '=', filter.clerk)
  // Keep in step with isExpired.
  const expired = sql<SqlBool>`(coalesce(quote.valid_until < ${today}, false) and quote.state not in ('won', 'lost'))`
  if (filter.expired === 'only') fitting = fitting.where(expired)
  if (filter.expired === 'not') fitting = fitting.where(sql<SqlBool>`not ${expired}`)
  const search = foldForSearch(filter.search).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
  if (search !== '')
    fitting = fitting.where(sql<SqlBool>`quote.search_text like ${`%${search}%`} escape '\\'`)
  return fitting
}
