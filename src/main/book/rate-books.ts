import type { Selectable } from 'kysely'
import { rateBookRow, type RateBookRow } from '#shared/contract/rate-books.ts'
import type { ReadDb, WriteDb } from './book.ts'
import type { RateBookTable } from './schema.ts'

/** An edition with the exact text it was read from. */
export interface StoredRateBook {
  readonly row: RateBookRow
  readonly text: string
}

const rowColumns = [
  'code',
  'edition',
  'kind',
  'title',
  'region',
  'insurer',
  'effective_from',
  'effective_to',
  'status',
  'hash',
] as const

/** All editions, newest first. */
export async function listRateBooks(db: ReadDb): Promise<RateBookRow[]> {
  const rows = await db
    .selectFrom('rate_book')
    .select(rowColumns)
    .orderBy('effective_from', 'desc')
    .orderBy('code')
    .orderBy('edition', 'desc')
    .execute()
  return rows.map(toRow)
}

/** One edition, draft or active. */
export async function findRateBook(
  db: ReadDb,
  code: string,
  edition: string,
): Promise<StoredRateBook | null> {
  const row = await db
    .selectFrom('rate_book')
    .select([...rowColumns, 'text'])
    .where('code', '=', code)
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row ? { row: toRow(row), text: row.text } : null
}

/** The texts that price quotes. */
export async function listActiveTexts(db: ReadDb): Promise<{ text: string; hash: string }[]> {
  return db
    .selectFrom('rate_book')
    .select(['text', 'hash'])
    .where('status', '=', 'active')
    .orderBy('code')
    .orderBy('edition')
    .execute()
}

/** Keeps an edition; one with the same code and edition must still be a draft and is replaced. */
export async function writeRateBook(db: WriteDb, book: StoredRateBook, now: number): Promise<void> {
  const { row, text } = book
  const values = {
    kind: row.kind,
    title: row.title,
    region: row.region,
    insurer: row.insurer,
    effective_from: row.effectiveFrom,
    effective_to: row.effectiveTo,
    status: row.status,
    hash: row.hash,
    text,
    imported_at: now,
  }
  await db
    .insertInto('rate_book')
    .values({ code: row.code, edition: row.edition, ...values })
    .onConflict((conflict) => conflict.columns(['code', 'edition']).doUpdateSet(values))
    .execute()
}

/** Freezes a draft for ever. */
export async function activateRateBook(db: WriteDb, code: string, edition: string): Promise<void> {
  await db
    .updateTable('rate_book')
    .set({ status: 'active' })
    .where('code', '=', code)
    .where('edition', '=', edition)
    .execute()
}

function toRow(row: Pick<Selectable<RateBookTable>, (typeof rowColumns)[number]>): RateBookRow {
  return rateBookRow.parse({
    code: row.code,
    edition: row.edition,
    kind: row.kind,
    title: row.title,
    region: row.region,
    insurer: row.insurer,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    status: row.status,
    hash: row.hash,
  } satisfies Record<keyof RateBookRow, unknown>)
}
