import Database from 'better-sqlite3'
import { closeSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { channels } from '#shared/contract/channels.ts'
import { openDesk } from '../contract/harness.ts'
import { fingerprint, temporaryBookFile, withDatabase } from '../migrations/temporary-book.ts'
import { runChild } from './child.ts'

/** A book with quotes enough to have inner pages. */
async function filledBook(): Promise<string> {
  const bookFile = temporaryBookFile()
  const desk = openDesk({ bookFile })
  for (let count = 0; count < 30; count += 1) await desk.call('quotes.start', { copyOf: null })
  await desk.close()
  return bookFile
}

/** What every channel answers on this book. */
async function answers(bookFile: string): Promise<Set<string>> {
  const desk = openDesk({ bookFile })
  const codes = new Set<string>()
  for (const channel of channels) {
    const answer = await desk.raw(channel, {})
    codes.add(answer.ok ? 'ok' : answer.failure.code)
  }
  await desk.close()
  return codes
}

describe('a file that is no sound book is refused by every channel and left as it was', () => {
  const harms: Record<string, (file: string) => void> = {
    'pages overwritten': (file) => {
      const handle = openSync(file, 'r+')
      for (let page = 3; page < 12; page += 1)
        writeSync(handle, Buffer.alloc(2000, 0xa5), 0, 2000, page * 4096)
      closeSync(handle)
    },
    'cut short': (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2 / 4096) * 4096),
    'cut within a page': (file) => truncateSync(file, 9000),
    'header overwritten': (file) => {
      const handle = openSync(file, 'r+')
      writeSync(handle, 'not a database at all', 0)
      closeSync(handle)
    },
    'a text file': (file) => writeFileSync(file, '粤B12345,王小明\n'.repeat(100)),
    'a database of another program': (file) => {
      writeFileSync(file, '')
      withDatabase(file, (database) => database.exec('CREATE TABLE contact (name TEXT)'))
    },
  }
  test.each(Object.entries(harms))('%s', async (_name, harm) => {
    const bookFile = await filledBook()
    harm(bookFile)
    const before = fingerprint(dirname(bookFile))
    expect(await answers(bookFile)).toEqual(new Set(['book-damaged']))
    expect(fingerprint(dirname(bookFile))).toEqual(before)
  })
})

test('an empty file is a new book: there is nothing in it to lose', async () => {
  const bookFile = temporaryBookFile()
  writeFileSync(bookFile, '')
  const desk = openDesk({ bookFile })
  expect(await desk.call('app.start', {})).toMatchObject({ quoteCount: 0 })
  await desk.close()
})

test('a newer book is refused by every channel', async () => {
  const bookFile = await filledBook()
  withDatabase(bookFile, (database) => database.exec("INSERT INTO migration VALUES (99, 'future', 'x', 0)"))
  expect(await answers(bookFile)).toEqual(new Set(['book-newer-than-program']))
})

test('a book made by migrations that were edited since is refused by every channel', async () => {
  const bookFile = await filledBook()
  withDatabase(bookFile, (database) => database.exec("UPDATE migration SET checksum = 'x' WHERE number = 1"))
  expect(await answers(bookFile)).toEqual(new Set(['book-migration-changed']))
})

test('a place where nothing can be written is told', async () => {
  const parent = temporaryBookFile()
  writeFileSync(parent, 'a file where the folder should be')
  expect(await answers(join(parent, 'book.db'))).toEqual(new Set(['book-not-writable']))
  const folder = temporaryBookFile()
  mkdirSync(folder)
  expect(await answers(folder)).toEqual(new Set(['book-not-writable']))
})

test('a book that another program holds for itself is in use', { timeout: 30_000 }, async () => {
  const bookFile = await filledBook()
  const other = new Database(bookFile)
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN IMMEDIATE; COMMIT')
  expect(await answers(bookFile)).toEqual(new Set(['book-in-use']))
  other.close()
  expect(await answers(bookFile)).toContain('ok')
})

test("a command that cannot get the book because of another program's transaction says so, and works afterwards", async () => {
  const bookFile = await filledBook()
  const desk = openDesk({ bookFile })
  await desk.call('app.start', {})
  const other = new Database(bookFile)
  other.exec('BEGIN IMMEDIATE')
  expect(await desk.refusal('quotes.start', { copyOf: null })).toMatchObject({ code: 'book-in-use' })
  expect(await desk.call('app.start', {})).toMatchObject({ quoteCount: 30 })
  other.exec('ROLLBACK')
  other.close()
  expect(await desk.call('quotes.start', { copyOf: null })).toMatchObject({ state: 'draft' })
  await desk.close()
})

test.skipIf(process.platform === 'win32')(
  'a full disk refuses the draft and keeps the one before',
  async () => {
    const bookFile = temporaryBookFile()
    const desk = openDesk({ bookFile })
    const { id } = await desk.call('quotes.start', { copyOf: null })
    await desk.close()
    const story = await runChild({ bookFile, quoteId: id, first: 1, fileLimitKib: 700 })
    expect(story.acknowledged).toBeGreaterThan(10)
    expect(story.lines).toContain('refused book-not-writable')
    expect(story.lines).toContain(`still ${story.acknowledged}`)
    expect(withDatabase(bookFile, (database) => database.pragma('integrity_check', { simple: true }))).toBe(
      'ok',
    )
    const after = openDesk({ bookFile })
    const { draft } = await after.call('quotes.open', { quoteId: id })
    expect(draft.note.split(' ')[0]).toBe(String(story.acknowledged))
    await after.close()
  },
)
