import type { Selectable } from 'kysely'
import {
  quote as quoteSchema,
  quoteDraft,
  type Quote,
  type QuoteDraft,
  type QuoteState,
} from '#shared/contract/quotes.ts'
import type { ReadDb, WriteDb } from './book.ts'
import type { QuoteTable } from './schema.ts'
import { foldForSearch, searchTextOf } from './search-text.ts'

/** A quote without its versions. */
export interface StoredQuote {
  readonly id: string
  readonly number: string
  readonly createdAt: number
  readonly clerk: string
  readonly state: QuoteState
  readonly discarded: boolean
  readonly versionCount: number
  /** Of the newest version; last day, inclusive. */
  readonly validUntil: string | null
  readonly outcome: Quote['outcome']
  readonly draft: QuoteDraft
  readonly draftSavedAt: number
}

/** The quote with this id. */
export async function findQuote(db: ReadDb, id: string): Promise<StoredQuote | null> {
  const row = await db.selectFrom('quote').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toStored(row) : null
}

/** State alone, for what happens at every keystroke. */
export async function findQuoteState(
  db: ReadDb,
  id: string,
): Promise<{ number: string; state: QuoteState } | null> {
  const row = await db.selectFrom('quote').select(['number', 'state']).where('id', '=', id).executeTakeFirst()
  return row ?? null
}

/** How many quotes were opened on this day. */
export async function lastDayNo(db: ReadDb, day: string): Promise<number> {
  const row = await db
    .selectFrom('quote')
    .select((expression) => expression.fn.max('day_no').as('last'))
    .where('created_on', '=', day)
    .executeTakeFirst()
  return row?.last ?? 0
}

export interface NewQuote {
  readonly id: string
  readonly number: string
  readonly createdOn: string
  readonly dayNo: number
  readonly clerk: string
  readonly draft: QuoteDraft
  readonly now: number
}

/** Puts a new draft into the book. */
export async function insertQuote(db: WriteDb, quote: NewQuote): Promise<void> {
  await db
    .insertInto('quote')
    .values({
      id: quote.id,
      number: quote.number,
      created_on: quote.createdOn,
      day_no: quote.dayNo,
      created_at: quote.now,
      clerk: quote.clerk,
      state: 'draft',
      ...draftColumns(quote.number, quote.draft, quote.now),
    })
    .execute()
}

/** Keeps what was typed, and what the list shows of it. */
export async function writeDraft(
  db: WriteDb,
  quote: { readonly id: string; readonly number: string },
  draft: QuoteDraft,
  now: number,
): Promise<void> {
  await db
    .updateTable('quote')
    .set(draftColumns(quote.number, draft, now))
    .where('id', '=', quote.id)
    .execute()
}

/** Sets or clears won or lost, with the state that follows. */
export async function writeOutcome(
  db: WriteDb,
  id: string,
  outcome: { readonly state: QuoteState; readonly outcome: Quote['outcome'] },
): Promise<void> {
  await db
    .updateTable('quote')
    .set({ state: outcome.state, outcome: outcome.outcome ? JSON.stringify(outcome.outcome) : null })
    .where('id', '=', id)
    .execute()
}

/** Takes a quote off the list or puts it back; false when there is none with this id. */
export async function writeDiscarded(db: WriteDb, id: string, discarded: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('quote')
    .set({ discarded: discarded ? 1 : 0 })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function draftColumns(number: string, draft: QuoteDraft, now: number) {
  return {
    plate: draft.vehicle.plate,
    owner_name: draft.owner.name,
    model: draft.vehicle.model,
    insurer: draft.insurer,
    search_text: searchTextOf(number, draft),
    car_plate: foldForSearch(draft.vehicle.plate),
    car_vin: foldForSearch(draft.vehicle.vin),
    draft_saved_at: now,
    draft: JSON.stringify(draft),
  }
}

function toStored(row: Selectable<QuoteTable>): StoredQuote {
  return {
    id: row.id,
    number: row.number,
    createdAt: row.created_at,
    clerk: row.clerk,
    state: row.state,
    discarded: row.discarded === 1,
    versionCount: row.version_count,
    validUntil: row.valid_until,
    outcome: row.outcome === null ? null : quoteSchema.shape.outcome.parse(JSON.parse(row.outcome)),
    draft: quoteDraft.parse(JSON.parse(row.draft)),
    draftSavedAt: row.draft_saved_at,
  }
}
