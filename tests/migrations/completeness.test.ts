import { expect, test } from 'vitest'
import { settings as settingsSchema } from '#shared/contract/settings.ts'
import { emptyDraft } from '#shared/domain/draft.ts'
import { migrations } from '#main/book/migrations/all.ts'
import { openBook } from '#main/book/open.ts'
import { sqliteFile } from '#main/book/sqlite/file.ts'
import { openDesk } from '../contract/harness.ts'
import { temporaryBookFile, withDatabase } from './temporary-book.ts'

const now = Date.UTC(2026, 10, 23)

const settings = settingsSchema.parse({
  locale: 'zh-CN',
  shopName: '',
  shopAddress: '',
  shopPhone: '',
  clerkName: '',
  clerkPhone: '',
  clerkCertificate: '',
  region: '330000',
  insurer: '',
  validityDays: 7,
})

/** A book of the first release: two quotes whose drafts know no profile, a rate book, an archived paper. */
async function oldBook(): Promise<string> {
  const file = temporaryBookFile()
  const opened = await openBook(sqliteFile(file), now, migrations.slice(0, 1))
  if (!opened.ok) throw new Error(opened.failure.code)
  opened.value.close()
  const { profile, ...draft } = emptyDraft(settings, null, '2026-11-23')
  expect(profile).toBeDefined()
  withDatabase(file, (database) => {
    const quote = database.prepare(
      `INSERT INTO quote (id, number, created_on, day_no, created_at, clerk, state, version_count, valid_until, plate, owner_name, model, insurer, search_text, draft_saved_at, draft)
       VALUES (?, ?, '2026-11-23', ?, 1, '', 'quoted', 1, '2026-11-29', ?, ?, '', '', ?, 1, ?)`,
    )
    const add = (id: string, dayNo: number, plate: string, owner: string, vin: string) =>
      quote.run(
        id,
        `Q-${id}`,
        dayNo,
        plate,
        owner,
        [`Q${id}`, plate.replace('·', ''), owner, vin, ''].join('\n'),
        JSON.stringify(draft),
      )
    add('a', 1, '浙A·12345', '王"小\\n明', 'LSVAA4182E2123456')
    add('b', 2, '', '', '')
    database
      .prepare(
        `INSERT INTO quote_version VALUES ('a', 1, 1, '2026-11-23', '', '2026-11-29', NULL, '', ?, '{}')`,
      )
      .run(JSON.stringify(draft))
    database
      .prepare(
        `INSERT INTO rate_book VALUES ('own', '1', 'clauses', 't', 'national', 'reference', '2026-01-01', NULL, 'draft', ?, '{}', 1)`,
      )
      .run('0'.repeat(64))
    database
      .prepare(
        `INSERT INTO document VALUES ('d', 'a', 1, 'one', 'own', 'zh-CN', 'f.pdf', ?, 1, 1, '<p>', x'25')`,
      )
      .run('0'.repeat(64))
  })
  return file
}

test('a book of the first release keeps all it holds, finds cars by plate and VIN, and opens its drafts', async () => {
  const file = await oldBook()
  const desk = openDesk({ bookFile: file })
  const quote = await desk.call('quotes.list', {
    search: '',
    states: [],
    expired: 'any',
    discarded: false,
    clerk: '',
    limit: 10,
  })
  expect(quote.total).toBe(2)
  const books = await desk.call('rateBooks.list', {})
  expect(books.map(({ code }) => code)).toEqual(expect.arrayContaining(['own', 'completeness-national']))
  expect(await desk.call('completeness.answers', { quoteId: 'b' })).toEqual([])
  const { draft } = await desk.call('quotes.open', { quoteId: 'b' })
  expect(draft.profile).toMatchObject({ parking: 'unknown', equipmentFen: 0 })
  await desk.close()
  withDatabase(file, (database) => {
    expect(database.prepare('SELECT id, car_plate, car_vin FROM quote ORDER BY id').all()).toEqual([
      // A name that looks like an escape is not understood; the next save of the draft puts plate and VIN right.
      { id: 'a', car_plate: expect.any(String), car_vin: expect.any(String) },
      { id: 'b', car_plate: '', car_vin: '' },
    ])
    expect(
      database
        .prepare('SELECT id, kind, quote_id, version, style, coverages, hex(pdf) AS pdf FROM document')
        .all(),
    ).toEqual([
      { id: 'd', kind: 'quote-sheet', quote_id: 'a', version: 1, style: 'one', coverages: '', pdf: '25' },
    ])
    expect(database.prepare("SELECT name FROM sqlite_master WHERE name LIKE '%_before'").all()).toEqual([])
  })
})

test('plates and VINs of the first release are found again', async () => {
  const file = await oldBook()
  withDatabase(file, (database) =>
    database.exec(
      "UPDATE quote SET owner_name = '王小明', search_text = replace(search_text, '王\"小\\n明', '王小明')",
    ),
  )
  const opened = await openBook(sqliteFile(file), now)
  if (!opened.ok) throw new Error(opened.failure.code)
  opened.value.close()
  withDatabase(file, (database) => {
    expect(database.prepare("SELECT car_plate, car_vin FROM quote WHERE id = 'a'").all()).toEqual([
      { car_plate: '浙A12345', car_vin: 'LSVAA4182E2123456' },
    ])
  })
})
