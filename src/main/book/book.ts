import type { Kysely, Transaction } from 'kysely'
import type { Failure, Result } from '#shared/domain/result.ts'
import type { BookSchema } from './schema.ts'

/** Reading, and nothing else: what a query gets. A writing connection can stand in for it, never the other way round. */
export type ReadDb = Pick<Kysely<BookSchema>, 'selectFrom'>

/** Reading and writing inside one transaction; only `Book.write` hands it out. */
export type WriteDb = Transaction<BookSchema>

/** An open book. */
export interface Book {
  /** One moment of the book, on a connection that cannot write. */
  snapshot<T>(work: (db: ReadDb) => Promise<T>): Promise<T>
  /**
   * One transaction: committed and on the disk when this returns ok, undone when the work answers a failure or
   * throws.
   */
  write<T>(work: (db: WriteDb) => Promise<Result<T>>): Promise<Result<T>>
  /** What an error of the database means to a person; null when it is a bug of ours. */
  failureOf(error: unknown): Failure | null
  close(): void
}

/** Carries a use-case's "no" out of a transaction, so that the transaction is rolled back. */
class Refused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** What a place gives to an open book. */
export interface Connections {
  /** Cannot write. */
  readonly reader: Kysely<BookSchema>
  readonly writer: Kysely<BookSchema>
  readonly close: () => void
}

/** A book over a reading and a writing connection. */
export function bookOver({ reader, writer, close }: Connections, failureOf: Book['failureOf']): Book {
  return {
    failureOf,
    snapshot: (work) => reader.transaction().execute(work),
    write: async (work) => {
      try {
        const value = await writer.transaction().execute(async (db) => {
          const result = await work(db)
          if (!result.ok) throw new Refused(result.failure)
          return result.value
        })
        return { ok: true, value }
      } catch (error) {
        if (error instanceof Refused) return { ok: false, failure: error.failure }
        throw error
      }
    },
    close,
  }
}
