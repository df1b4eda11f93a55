import type Database from 'better-sqlite3'
import { checksumOf, type Migration } from '../migrations/migration.ts'
import { MigrationStopped } from '../place.ts'
import { applicationId, openForWriting } from './connect.ts'

const migrationTable = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT`

/**
 * Takes the steps in one transaction on a connection of its own: all of them or, when one fails, none, so that a
 * book never stays between two versions of the program. Foreign keys are checked at the end instead of on the way,
 * as rebuilding a table needs.
 */
export function migrate(file: string, pending: readonly Migration[], now: number): void {
  const database = openForWriting(file)
  try {
    database.pragma('foreign_keys = OFF')
    database.transaction(() => takeSteps(database, pending, now)).immediate()
  } finally {
    database.close()
  }
}

function takeSteps(database: Database.Database, pending: readonly Migration[], now: number) {
  database.exec(migrationTable)
  const reached = Number(database.prepare('SELECT coalesce(max(number), 0) FROM migration').pluck().get())
  // Another program may have taken some of the steps since we looked.
  const open = pending.filter((migration) => migration.number > reached)
  for (const migration of open) takeStep(database, migration, now)
  const newest = open.at(-1)
  if (!newest) return
  database.pragma(`application_id = ${applicationId}`)
  database.pragma(`user_version = ${newest.number}`)
  const orphans = database.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new MigrationStopped(newest.number, `${orphans.length} rows refer to nothing`)
}

function takeStep(database: Database.Database, migration: Migration, now: number) {
  const statements = migration.statements.sqlite
  try {
    for (const statement of statements) database.exec(statement)
    database
      .prepare('INSERT INTO migration (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)')
      .run(migration.number, migration.name, checksumOf(statements), now)
  } catch (error) {
    throw new MigrationStopped(migration.number, error)
  }
}
