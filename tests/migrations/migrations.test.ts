import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrations } from '#main/book/migrations/all.ts'
import { checksumOf, type Migration } from '#main/book/migrations/migration.ts'
import { openBook } from '#main/book/open.ts'
import { sqliteFile } from '#main/book/sqlite/file.ts'
import { fingerprint, temporaryBookFile, withDatabase } from './temporary-book.ts'

const now = Date.UTC(2026, 10, 23)
const next = migrations.length + 1

function step(number: number, ...sqlite: string[]): Migration {
  return { number, name: `step ${number}`, statements: { sqlite } }
}

async function open(file: string, known: readonly Migration[] = migrations) {
  const opened = await openBook(sqliteFile(file), now, known)
  if (opened.ok) opened.value.close()
  return opened
}

/** Checksums of the migrations that books in the shops have behind them. A new line for each new one; never an edit. */
const released = [
  '65e8b45cf1db4957583bf8abd8ae93d16d4c81defbaa2db8879d918e0bf413f1',
  'd42b823de3628943c66134aebb362feea9cf8021ff751b273c7c63ba7d105d4d',
]

test('released migrations are never edited', () => {
  expect(migrations.map(({ statements }) => checksumOf(statements.sqlite))).toEqual(released)
})

test('migrations are numbered from 1 without gaps', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
})

test('a new book has every step behind it, strict tables only, and says that it is ours', async () => {
  const file = temporaryBookFile()
  expect(await open(file)).toMatchObject({ ok: true })
  withDatabase(file, (database) => {
    expect(database.pragma('application_id', { simple: true })).toBe(0x4348444e)
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    const loose = database.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
    )
    expect(loose.all()).toEqual([])
    expect(database.prepare('SELECT number, applied_at FROM migration').all()).toEqual(
      migrations.map(({ number }) => ({ number, applied_at: now })),
    )
  })
})

test('opening an up-to-date book changes nothing and makes no backup', async () => {
  const file = temporaryBookFile()
  await open(file)
  const before = fingerprint(dirname(file))
  expect(await open(file)).toMatchObject({ ok: true })
  expect(fingerprint(dirname(file))).toEqual(before)
})

test('before the first step the book is backed up, and the backup is whole', async () => {
  const file = temporaryBookFile()
  await open(file)
  withDatabase(file, (database) => database.exec(`INSERT INTO setting VALUES ('shopName', '"旧店名"')`))
  const more = [
    ...migrations,
    step(next, 'UPDATE setting SET value = \'"新店名"\''),
    step(next + 1, 'CREATE TABLE more (id INTEGER) STRICT'),
  ]
  expect(await open(file, more)).toMatchObject({ ok: true })
  const name = "SELECT value FROM setting WHERE key = 'shopName'"
  expect(withDatabase(file, (database) => database.prepare(name).pluck().get())).toBe('"新店名"')
  const backup = join(dirname(file), 'backups', `chudan.before-${next}.book`)
  withDatabase(backup, (database) => {
    expect(database.prepare(name).pluck().get()).toBe('"旧店名"')
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
  })
  expect(existsSync(`${backup}.part`)).toBe(false)
})

test('a step that fails takes all pending steps back, and says which one it was', async () => {
  const file = temporaryBookFile()
  await open(file)
  const before = fingerprint(dirname(file))
  const broken = [
    ...migrations,
    step(next, 'ALTER TABLE insurer ADD COLUMN rank INTEGER'),
    step(next + 1, 'CREATE TABLE half (id INTEGER) STRICT', 'SELECT nonsense'),
  ]
  expect(await open(file, broken)).toMatchObject({
    ok: false,
    failure: { code: 'book-migration-failed', params: { number: next + 1 } },
  })
  const { [join(dirname(file), 'backups', `chudan.before-${next}.book`)]: backup, ...after } = fingerprint(
    dirname(file),
  )
  expect(backup).toBeDefined()
  expect(after).toEqual(before)
  expect(await open(file)).toMatchObject({ ok: true })
})

test('a step that leaves rows referring to nothing is taken back', async () => {
  const file = temporaryBookFile()
  await open(file)
  const orphaning = [
    ...migrations,
    step(
      next,
      'CREATE TABLE child (of TEXT REFERENCES insurer (code)) STRICT',
      "INSERT INTO child VALUES ('gone')",
    ),
  ]
  expect(await open(file, orphaning)).toMatchObject({ ok: false, failure: { code: 'book-migration-failed' } })
  expect(withDatabase(file, (database) => database.pragma('user_version', { simple: true }))).toBe(
    migrations.length,
  )
})

describe('a book this program must not touch', () => {
  test('one with more steps than the program knows is newer, and stays as it is', async () => {
    const file = temporaryBookFile()
    await open(file, [...migrations, step(next, 'CREATE TABLE future (id INTEGER) STRICT')])
    const before = fingerprint(dirname(file))
    expect(await open(file)).toEqual({
      ok: false,
      failure: { code: 'book-newer-than-program', params: { book: next, program: migrations.length } },
    })
    expect(fingerprint(dirname(file))).toEqual(before)
  })

  test('one made by steps that were edited since', async () => {
    const file = temporaryBookFile()
    await open(file)
    const before = fingerprint(dirname(file))
    const edited = migrations.map((migration) =>
      migration.number === 1 ? step(1, 'CREATE TABLE other (id INTEGER) STRICT') : migration,
    )
    expect(await open(file, edited)).toEqual({
      ok: false,
      failure: { code: 'book-migration-changed', params: { number: 1 } },
    })
    expect(fingerprint(dirname(file))).toEqual(before)
  })

  test('one with a step missing in the middle', async () => {
    const file = temporaryBookFile()
    await open(file, [...migrations, step(next, 'CREATE TABLE future (id INTEGER) STRICT')])
    withDatabase(file, (database) => database.exec('DELETE FROM migration WHERE number = 1'))
    const known = [...migrations, step(next, 'CREATE TABLE future (id INTEGER) STRICT')]
    expect(await open(file, known)).toMatchObject({ ok: false, failure: { code: 'book-migration-changed' } })
  })
})
