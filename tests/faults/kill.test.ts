import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { findQuote } from '#main/book/quotes.ts'
import { openBook } from '#main/book/open.ts'
import { sqliteFile } from '#main/book/sqlite/file.ts'
import { temporaryBookFile, withDatabase } from '../migrations/temporary-book.ts'
import { runChild } from './child.ts'

const rounds = 32
const lanes = 2

/** The number in the note of the draft that a restart finds. */
async function draftNumber(bookFile: string, quoteId: string): Promise<number> {
  const opened = await openBook(sqliteFile(bookFile), 0)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const quote = await opened.value.snapshot((db) => findQuote(db, quoteId))
  opened.value.close()
  return Number(quote?.draft.note.split(' ')[0])
}

/** Kills the program again and again on the same book; returns how many drafts it had acknowledged in all. */
async function killRepeatedly(bookFile: string, times: number): Promise<number> {
  let quoteId = 'new'
  let reached = 0
  for (let round = 0; round < times; round += 1) {
    const killAfterMs = randomInt(0, 60)
    const story = await runChild({ bookFile, quoteId, first: reached + 1, killAfterMs })
    expect(story.signal).toBe('SIGKILL')
    quoteId = story.quoteId ?? quoteId
    const found = await draftNumber(bookFile, quoteId)
    // The one after the last acknowledged may have been committed before the answer was written.
    expect(found, `round ${round}, killed after ${killAfterMs} ms`).toBeGreaterThanOrEqual(story.acknowledged)
    expect(found).toBeLessThanOrEqual(story.acknowledged + 1)
    expect(withDatabase(bookFile, (database) => database.pragma('integrity_check', { simple: true }))).toBe(
      'ok',
    )
    reached = found
  }
  return reached
}

test(
  `the last acknowledged draft survives ${rounds} kills at random moments`,
  { timeout: 120_000 },
  async () => {
    const books = Array.from({ length: lanes }, temporaryBookFile)
    const reached = await Promise.all(books.map((book) => killRepeatedly(book, rounds / lanes)))
    expect(Math.min(...reached)).toBeGreaterThan(rounds / lanes)
  },
)
