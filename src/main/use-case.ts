import type { RequestOf, ResponseOf, Channel, Result } from '#shared/contract/index.ts'
import type { Book, ReadDb } from './book/book.ts'
import type { Clipboard, Clock, Dialogs, NewId, Printer } from './ports.ts'
import type { RateBooks } from './rating/rate-books.ts'

/** What a use-case may touch. The type says it: a query has no way to write, a pricing use-case no way to read. */

/** Enough to price: the active rate books, in memory. */
export interface PricingContext {
  readonly rateBooks: RateBooks
}

/** Enough to look things up: one moment of the book. */
export interface QueryContext extends PricingContext {
  readonly book: ReadDb
  readonly clock: Clock
}

/** Everything: the book for reading and writing, and the machine around. */
export interface CommandContext extends PricingContext {
  readonly book: Book
  readonly clock: Clock
  readonly newId: NewId
  readonly printer: Printer
  readonly dialogs: Dialogs
  readonly clipboard: Clipboard
  /** Takes the active editions into memory again. */
  readonly reloadRateBooks: () => Promise<void>
}

type Answer<C extends Channel> = Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>

export type PricingUseCase<C extends Channel> = (request: RequestOf<C>, context: PricingContext) => Answer<C>
export type Query<C extends Channel> = (request: RequestOf<C>, context: QueryContext) => Answer<C>
export type Command<C extends Channel> = (request: RequestOf<C>, context: CommandContext) => Answer<C>
