import Database from 'better-sqlite3'
import type { FailureCode } from '#shared/domain/failure.ts'
import type { Failure } from '#shared/domain/result.ts'

/** Result codes of SQLite that a person can do something about; their extended forms begin with the same text. */
const meanings: readonly (readonly [string, FailureCode])[] = [
  ['SQLITE_FULL', 'book-not-writable'],
  ['SQLITE_READONLY', 'book-not-writable'],
  ['SQLITE_CANTOPEN', 'book-not-writable'],
  ['SQLITE_IOERR', 'book-not-writable'],
  ['SQLITE_PERM', 'book-not-writable'],
  ['SQLITE_BUSY', 'book-in-use'],
  ['SQLITE_LOCKED', 'book-in-use'],
  ['SQLITE_CORRUPT', 'book-damaged'],
  ['SQLITE_NOTADB', 'book-damaged'],
]

/** What an error means for the book in this file; null for a bug of ours (a wrong statement, a broken constraint). */
export function failureOf(error: unknown, file: string): Failure | null {
  const root = error instanceof Error && error.cause instanceof Database.SqliteError ? error.cause : error
  if (!(root instanceof Database.SqliteError)) return null
  const meaning = meanings.find(([code]) => root.code === code || root.code.startsWith(`${code}_`))
  return meaning
    ? { code: meaning[1], params: { path: file, detail: `${root.code}: ${root.message}` } }
    : null
}
