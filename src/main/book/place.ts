import type { Failure, Result } from '#shared/domain/result.ts'
import type { Connections } from './book.ts'
import type { AppliedMigration, Migration } from './migrations/migration.ts'

/**
 * Where a book lives: all that differs between one kind of database and another. A file of SQLite is the one there
 * is; the shared book of a dealer group (PostgreSQL) is to be a second one, with the same queries above it.
 */
export interface BookPlace {
  /**
   * The steps the book has behind it, read without changing a byte; none for a book that is not there yet.
   * Fails with `book-damaged`, `book-in-use` or `book-not-writable`.
   */
  readonly applied: () => Result<readonly AppliedMigration[]>
  /**
   * Whether the book is whole, read without changing a byte. Asked only of a book whose steps this program knows:
   * a newer program's book is newer, not damaged.
   */
  readonly sound: () => Result<null>
  /** The statements' checksum for this kind of database. */
  readonly checksum: (migration: Migration) => string
  /** A checked copy of the whole book, made while it may be in use; throws when it cannot be made or is not sound. */
  readonly backup: (name: string) => Promise<void>
  /** Takes all the steps or none. Throws `MigrationStopped`. */
  readonly migrate: (pending: readonly Migration[], now: number) => void
  /** One connection that cannot write and one that can. */
  readonly connect: () => Connections
  /** What an error of the database means to a person; null when it is a bug of ours. */
  readonly failureOf: (error: unknown) => Failure | null
}

/** A step that could not be taken; the book is as it was. */
export class MigrationStopped extends Error {
  readonly migration: number

  constructor(migration: number, cause: unknown) {
    super(`migration ${migration}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.migration = migration
  }
}
