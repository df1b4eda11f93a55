import type { Generated, Insertable, Selectable } from 'kysely'
import type { QuoteState } from '#shared/contract/quotes.ts'

/**
 * The book's tables as the code sees them; `migrations/` makes them. Days are `YYYY-MM-DD`, instants epoch
 * milliseconds, money whole fen, structured values JSON text.
 */
export interface BookSchema {
  quote: QuoteTable
  quote_version: QuoteVersionTable
  gap_answer: GapAnswerTable
  rate_book: RateBookTable
  insurer: InsurerTable
  setting: SettingTable
  document: DocumentTable
}

/** One quote: the draft as last typed, and what the list shows of it. */
export interface QuoteTable {
  id: string
  number: string
  created_on: string
  /** Counts the quotes of `created_on`, from 1. */
  day_no: number
  created_at: number
  clerk: string
  state: QuoteState
  discarded: Generated<0 | 1>
  version_count: Generated<number>
  /** Of the newest version; last day, inclusive. */
  valid_until: string | null
  /** Of the newest version's first plan. */
  total_fen: number | null
  plate: string
  owner_name: string
  model: string
  insurer: string
  search_text: string
  /** Folded as in the search text; empty when not typed yet. */
  car_plate: Generated<string>
  car_vin: Generated<string>
  outcome: string | null
  draft_saved_at: number
  draft: string
}

/** What a customer said to a prompt. Rows are only added; the newest of a plan, rule and coverage counts. */
export interface GapAnswerTable {
  id: Generated<number>
  quote_id: string
  plan: string
  rule: string
  coverage: string
  answer: 'taken' | 'refused' | 'later'
  reason: string | null
  note: string
  answered_at: number
  clerk: string
}

/** A draft frozen with its rating. Triggers refuse every change. */
export interface QuoteVersionTable {
  quote_id: string
  number: number
  frozen_at: number
  frozen_on: string
  clerk: string
  valid_until: string
  firm_plan: string | null
  insurer: string
  draft: string
  rating: string
}

/** An edition of a rate book, kept as the exact text it was read from. Triggers refuse a change of an active one. */
export interface RateBookTable {
  code: string
  edition: string
  kind: string
  title: string
  region: string
  insurer: string
  effective_from: string
  effective_to: string | null
  status: 'draft' | 'active'
  hash: string
  text: string
  imported_at: number
}

export interface InsurerTable {
  code: string
  name: string
  phone: string
  opening_days: number
  pricing_factor: string
  pricing_factor_nev: string
  active: 0 | 1
}

export interface SettingTable {
  key: string
  value: string
}

/** A paper as it was printed. Triggers refuse every change. */
export interface DocumentTable {
  id: string
  kind: Generated<'quote-sheet' | 'refusal-slip' | 'claim-guide' | 'simulation'>
  /** Null for a paper of no quote, such as a claim guide at the accident. */
  quote_id: string | null
  version: number | null
  /** Of a quote sheet; free for other papers. */
  style: string
  /** Plan ids in the order printed, joined by commas. */
  plans: string
  /** Coverage keys a refusal slip names, joined by commas. */
  coverages: Generated<string>
  locale: string
  file_name: string
  html: string
  pdf: Uint8Array
  sha256: string
  pages: number
  created_at: number
}

export type QuoteRecord = Selectable<QuoteTable>
export type NewQuoteRecord = Insertable<QuoteTable>
