import Database from 'better-sqlite3'
import {
  CompiledQuery,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
} from 'kysely'
import type { Connections } from '../book.ts'
import type { BookSchema } from '../schema.ts'
import { CachedStatements } from './statement-cache.ts'

/** Marks a file as a book of ours: `CHDN`. */
export const applicationId = 0x4348444e
/** How long a statement waits for another program's transaction to end. */
const waitMs = 2000

/** Opens the file for writing, with everything set that keeps what was committed. */
export function openForWriting(file: string): Database.Database {
  const database = new Database(file, { timeout: waitMs })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('recursive_triggers = ON') // else REPLACE would delete rows past the triggers that forbid it
    database.pragma('cell_size_check = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens the file so that nothing can be written through this connection. */
export function openForReading(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: waitMs })
  try {
    database.pragma('trusted_schema = OFF')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Takes the write lock at the start, so that a transaction never fails half way because another one came first. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database: new CachedStatements(database) })
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk has rolled back already; rolling back again would hide the error that tells so. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

class WritingDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database)
  }
}

/** The two connections of an open book. The writing one closes last, which folds the side files into the file. */
export function connect(file: string): Connections {
  const writing = openForWriting(file)
  try {
    const reading = openForReading(file)
    return {
      writer: new Kysely<BookSchema>({ dialect: new WritingDialect(writing) }),
      reader: new Kysely<BookSchema>({
        dialect: new SqliteDialect({ database: new CachedStatements(reading) }),
      }),
      // Not Kysely's destroy, which closes nothing before the first query.
      close: () => {
        reading.close()
        writing.close()
      },
    }
  } catch (error) {
    writing.close()
    throw error
  }
}
