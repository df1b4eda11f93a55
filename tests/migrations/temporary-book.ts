import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A path for a book in a folder of its own, removed when the test is over. */
export function temporaryBookFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chudan-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'chudan.book')
}

/** Works on the file behind the program's back. */
export function withDatabase<T>(file: string, work: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/**
 * Names and SHA-256 of everything in a folder: what "left as it was" means. The index of shared memory and an empty
 * log hold nothing of the book; SQLite lays them beside a file that is only looked at.
 */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = names.map((entry) => join(entry.parentPath, entry.name))
  const kept = paths.filter(
    (path) => !path.endsWith('-shm') && !(path.endsWith('-wal') && statSync(path).size === 0),
  )
  return Object.fromEntries(
    kept.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}
