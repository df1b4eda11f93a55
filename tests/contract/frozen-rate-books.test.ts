import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBundledTexts, readSound } from '#main/rate-books/bundled.ts'
import { openDesk, resourcesDir } from './harness.ts'

/**
 * The editions that come with the program, with the SHA-256 of their text. Once released they lie frozen in every
 * book: a correction is a new edition with a line of its own, never an edit.
 */
const released: Record<string, string> = {
  'clauses-national 2021-12': '411e68192315a72fa287b3a7d70c5666d64221a70ab4b86053303bb77bebfe6b',
  'commercial-reference 2020-09': '85deef44fc62641cce5b2a6c69cc31b138bc1b618a05305dbc5e2bb18b6e5182',
  'completeness-national 2026-11': 'e7502426f37427f2653a83ac101c0bc7a69f43bbdf73a15c088a727f51c7ee49',
  'compulsory-national 2020-09': '261ac3ff8ec065780cc3476cc64330308fd71c5938d73b145cdf528039273888',
  'vehicle-tax-national 2026-01': 'ad4041c0b53269899f6c7419e441e35b5743f8c02d3e8bfd293b14fa3f0b59f9',
}

test('a bundled edition is never edited', () => {
  const bundled = readBundledTexts(resourcesDir).map(readSound)
  expect(Object.fromEntries(bundled.map(({ book, hash }) => [`${book.code} ${book.edition}`, hash]))).toEqual(
    released,
  )
})

test('a new edition of the program is put into an old book; one it holds already stays as it is and is reported', async () => {
  const text =
    readBundledTexts(resourcesDir).find((candidate) => candidate.includes('"compulsory-national"')) ?? ''
  const old = openDesk()
  const folder = join(old.folder, 'rate-books')
  mkdirSync(folder)
  writeFileSync(join(folder, 'edited.json'), text.replace('"premium": "950"', '"premium": "951"'))
  writeFileSync(join(folder, 'new.json'), text.replace('"edition": "2020-09"', '"edition": "2099-01"'))
  const before = await old.call('rateBooks.list', {})
  await old.shut()
  const next = openDesk({ bookFile: old.bookFile, resourcesDir: old.folder })
  const after = await next.call('rateBooks.list', {})
  expect(after.filter((row) => row.edition !== '2099-01')).toEqual(before)
  expect(after.filter((row) => row.edition === '2099-01')).toMatchObject([{ status: 'active' }])
  expect(next.logged).toEqual([
    'a bundled rate book differs from the edition in the book compulsory-national 2020-09',
  ])
  await next.close()
  await old.close()
})

test('a bundled edition with a problem stops the program from serving, instead of pricing without it', async () => {
  const desk = openDesk()
  mkdirSync(join(desk.folder, 'rate-books'))
  writeFileSync(join(desk.folder, 'rate-books/broken.json'), '{"kind": "compulsory"}')
  const broken = openDesk({ resourcesDir: desk.folder })
  expect(await broken.raw('app.start', {})).toMatchObject({ ok: false, failure: { code: 'internal-error' } })
  expect(broken.logged[0]).toMatch(/^internal error .* bundled rate book/)
  await broken.close()
  await desk.close()
})
