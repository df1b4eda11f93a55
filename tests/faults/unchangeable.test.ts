import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openBook } from '#main/book/open.ts'
import { openForWriting } from '#main/book/sqlite/connect.ts'
import { sqliteFile } from '#main/book/sqlite/file.ts'
import { startFrozen } from '../contract/drafts.ts'
import { openDesk } from '../contract/harness.ts'
import { temporaryBookFile } from '../migrations/temporary-book.ts'

/** A book with one version, one archived paper, one answer to a prompt and one rate book that is still a draft. */
async function usedBook(): Promise<string> {
  const bookFile = temporaryBookFile()
  const desk = openDesk({ bookFile })
  const { id } = await startFrozen(desk)
  await desk.call('documents.quoteSheet', {
    quoteId: id,
    version: 1,
    style: 'one',
    plans: ['own'],
    locale: 'zh-CN',
  })
  await desk.call('completeness.answer', {
    quoteId: id,
    plan: 'own',
    rule: 'scratch',
    key: 'scratch',
    answer: 'later',
    reason: null,
    note: '',
  })
  await desk.close()
  return bookFile
}

test.each([
  ["UPDATE quote_version SET rating = '{}'", 'a frozen version never changes'],
  ["UPDATE quote_version SET valid_until = '2099-01-01'", 'a frozen version never changes'],
  ['DELETE FROM quote_version', 'a frozen version never goes'],
  ['INSERT OR REPLACE INTO quote_version SELECT * FROM quote_version', 'a frozen version never goes'],
  ['DELETE FROM quote', 'FOREIGN KEY constraint failed'],
  ["UPDATE rate_book SET text = '{}' WHERE status = 'active'", 'an active rate book never changes'],
  ["UPDATE rate_book SET status = 'draft'", 'an active rate book never changes'],
  ['DELETE FROM rate_book', 'an active rate book never goes'],
  ['INSERT OR REPLACE INTO rate_book SELECT * FROM rate_book', 'an active rate book never goes'],
  ["UPDATE document SET html = ''", 'an archived document never changes'],
  ['DELETE FROM document', 'an archived document never goes'],
  ["UPDATE gap_answer SET answer = 'taken'", 'an answer never changes'],
  ['DELETE FROM gap_answer', 'an answer never goes'],
  ["UPDATE quote SET draft = 'not json'", 'CHECK constraint failed'],
  ["UPDATE quote SET draft_saved_at = 'soon'", 'cannot store TEXT value'],
  ["UPDATE quote SET created_on = '23.11.2026'", 'CHECK constraint failed'],
  ["UPDATE quote SET state = 'won'", 'CHECK constraint failed'],
])('the book itself refuses: %s', async (statement, message) => {
  const database = openForWriting(await usedBook())
  expect(() => database.exec(statement)).toThrow(message)
  database.close()
})

test('what a query gets cannot write, even past its type', async () => {
  const opened = await openBook(sqliteFile(await usedBook()), 0)
  if (!opened.ok) throw new Error(opened.failure.code)
  const book = opened.value
  const writing = book.snapshot((db) => {
    // @ts-expect-error the type has no way to write either
    expect(db.insertInto).toBeDefined()
    const executor = Object(db)
    return sql`DELETE FROM setting`.execute(executor)
  })
  await expect(writing).rejects.toThrow('readonly')
  book.close()
})

test('a refusal takes back what its transaction had written', async () => {
  const opened = await openBook(sqliteFile(await usedBook()), 0)
  if (!opened.ok) throw new Error(opened.failure.code)
  const book = opened.value
  const result = await book.write(async (db) => {
    await db.insertInto('setting').values({ key: 'half', value: '1' }).execute()
    return { ok: false as const, failure: { code: 'quote-empty' as const, params: {} } }
  })
  expect(result).toMatchObject({ ok: false, failure: { code: 'quote-empty' } })
  const half = await book.snapshot((db) =>
    db.selectFrom('setting').selectAll().where('key', '=', 'half').execute(),
  )
  expect(half).toEqual([])
  book.close()
})
