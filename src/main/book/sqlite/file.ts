import Database from 'better-sqlite3'
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { checksumOf, type AppliedMigration } from '../migrations/migration.ts'
import type { BookPlace } from '../place.ts'
import { applicationId, connect, openForReading } from './connect.ts'
import { failureOf } from './failures.ts'
import { migrate } from './migrate.ts'

const appliedRows = z.array(z.object({ number: z.int(), checksum: z.string() }))

/** A book in one SQLite file. The folder is made when it is missing; backups go to `backups/` beside the file. */
export function sqliteFile(file: string): BookPlace {
  return {
    applied: () => {
      const size = sizeOrMakeFolder(file)
      if (!size.ok) return size
      return size.value === 0 ? ok([]) : look(file, (database) => readApplied(database, file))
    },
    sound: () => look(file, (database) => checkPages(database, file)),
    checksum: (migration) => checksumOf(migration.statements.sqlite),
    backup: (name) => backUp(file, join(dirname(file), 'backups', backupName(file, name))),
    migrate: (pending, now) => migrate(file, pending, now),
    connect: () => connect(file),
    failureOf: (error) => failureOf(error, file),
  }
}

/** `/x/book.db`, `before-2` → `book.before-2.db`. */
function backupName(file: string, name: string): string {
  const extension = extname(file)
  return `${basename(file, extension)}.${name}${extension}`
}

/** Looks at the file through a connection that cannot write; an error of the database becomes its failure. */
function look<T>(file: string, work: (database: Database.Database) => Result<T>): Result<T> {
  try {
    const database = openForReading(file)
    try {
      return work(database)
    } finally {
      database.close()
    }
  } catch (error) {
    const failure = failureOf(error, file)
    if (!failure) throw error
    return { ok: false, failure }
  }
}

/** Size of the file; 0 when there is none, after making its folder. */
function sizeOrMakeFolder(file: string): Result<number> {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found && !found.isFile()) return fail('book-not-writable', { path: file, detail: 'not a file' })
    if (!found) mkdirSync(dirname(file), { recursive: true })
    return ok(found?.size ?? 0)
  } catch (error) {
    return fail('book-not-writable', { path: file, detail: String(error) })
  }
}

function readApplied(database: Database.Database, file: string): Result<readonly AppliedMigration[]> {
  const objects = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  if (objects === 0) return ok([])
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    return fail('book-damaged', { path: file, detail: 'not a book of this program' })
  }
  return ok(
    appliedRows.parse(database.prepare('SELECT number, checksum FROM migration ORDER BY number').all()),
  )
}

function checkPages(database: Database.Database, file: string): Result<null> {
  const problem = firstProblem(database, 'quick_check(1)')
  return problem === null ? ok(null) : fail('book-damaged', { path: file, detail: problem })
}

function firstProblem(
  database: Database.Database,
  check: 'quick_check(1)' | 'integrity_check(1)',
): string | null {
  const verdict = String(database.pragma(check, { simple: true }))
  return verdict === 'ok' ? null : verdict
}

/** Copies through the backup interface (never the bare file: commits may sit beside it), checks, then names it. */
async function backUp(file: string, target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true })
  const partial = `${target}.part`
  rmSync(partial, { force: true })
  const source = openForReading(file)
  try {
    await source.backup(partial)
  } finally {
    source.close()
  }
  const copy = new Database(partial, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE') // one file, whole by itself
    const problem = firstProblem(copy, 'integrity_check(1)')
    if (problem !== null) throw new Error(`the backup is not sound: ${problem}`)
  } finally {
    copy.close()
  }
  renameSync(partial, target)
}
