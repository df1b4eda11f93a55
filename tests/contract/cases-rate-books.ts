import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { priceRequest, thirdParty } from '../fixtures/request.ts'
import type { CasesOf } from './cases.ts'
import { resourcesDir, type Desk } from './harness.ts'

const bundled = readFileSync(join(resourcesDir, 'rate-books/compulsory-national-2020-09.json'), 'utf8')
const name = { code: 'compulsory-national', edition: '2020-09' }
const draftName = { code: 'compulsory-national', edition: '2099-01' }

/** The bundled compulsory book as a coming edition in which a family car below six seats costs 1 yuan more. */
function coming(from: string): string {
  return bundled
    .replace('"edition": "2020-09"', '"edition": "2099-01"')
    .replace('"effectiveFrom": "2020-09-19"', `"effectiveFrom": "${from}"`)
    .replace('"premium": "950"', '"premium": "951"')
}

/** A rate book that reads, but in which a car of five seats falls between two bands. */
const withGap = coming('2026-12-01').replace('"from": 1, "to": 6', '"from": 1, "to": 5')

function importText(desk: Desk, text: string) {
  return desk.call('rateBooks.import', { text })
}

export const rateBookCases: CasesOf<
  'rateBooks.list' | 'rateBooks.show' | 'rateBooks.import' | 'rateBooks.export' | 'rateBooks.activate'
> = {
  'rateBooks.list': {
    ok: async (desk) => {
      const rows = await desk.call('rateBooks.list', {})
      expect(new Set(rows.map((row) => row.kind))).toEqual(
        new Set(['compulsory', 'vehicle-tax', 'commercial', 'clauses', 'completeness']),
      )
      expect(rows.every((row) => row.status === 'active' && row.hash.length === 64)).toBe(true)
      const days = rows.map((row) => row.effectiveFrom)
      expect(days).toEqual(days.toSorted().toReversed())
    },
    failures: {},
  },
  'rateBooks.show': {
    ok: async (desk) => {
      const page = await desk.call('rateBooks.show', name)
      expect(page.row).toMatchObject({ ...name, kind: 'compulsory', status: 'active' })
      expect(page.problems).toEqual([])
      expect(page.tables.length).toBeGreaterThan(0)
      expect(page.sources.length).toBeGreaterThan(0)
      for (const table of page.tables) {
        for (const row of table.rows) expect(row.cells, table.id).toHaveLength(table.columns.length)
      }
    },
    failures: { 'not-found': (desk) => desk.refusal('rateBooks.show', { ...name, edition: '1999' }) },
  },
  'rateBooks.import': {
    ok: async (desk) => {
      const { row, problems } = await importText(desk, coming('2026-12-01'))
      expect(row).toMatchObject({ ...draftName, status: 'draft', effectiveFrom: '2026-12-01' })
      expect(problems).toEqual([])
      // From a file, in the place of the draft before.
      desk.dialogAnswer = join(desk.folder, 'coming.json')
      writeFileSync(desk.dialogAnswer, coming('2027-01-01'))
      expect((await desk.call('rateBooks.import', { text: null })).row.effectiveFrom).toBe('2027-01-01')
      const drafts = (await desk.call('rateBooks.list', {})).filter((book) => book.status === 'draft')
      expect(drafts.map((book) => book.effectiveFrom)).toEqual(['2027-01-01'])
      // A draft with problems is kept too, with what is wrong.
      const flawed = await importText(desk, withGap)
      expect(flawed.problems.length).toBeGreaterThan(0)
      expect((await desk.call('rateBooks.show', draftName)).problems).toEqual(flawed.problems)
    },
    failures: {
      cancelled: (desk) => desk.refusal('rateBooks.import', { text: null }),
      'file-not-read': (desk) => {
        desk.dialogAnswer = join(desk.folder, 'gone.json')
        return desk.refusal('rateBooks.import', { text: null })
      },
      'file-too-large': (desk) => {
        desk.dialogAnswer = join(desk.folder, 'large.json')
        writeFileSync(desk.dialogAnswer, Buffer.alloc(5_000_001, ' '))
        return desk.refusal('rateBooks.import', { text: null })
      },
      'rate-book-invalid': async (desk) => {
        expect(await desk.refusal('rateBooks.import', { text: '{"kind": "compulsory"' })).toMatchObject({
          code: 'rate-book-invalid',
        })
        return desk.refusal('rateBooks.import', { text: '{"kind": "compulsory"}' })
      },
      'rate-book-frozen': (desk) =>
        desk.refusal('rateBooks.import', { text: bundled.replace('"950"', '"900"') }),
    },
  },
  'rateBooks.export': {
    ok: async (desk) => {
      desk.dialogAnswer = join(desk.folder, '费率.json')
      expect(await desk.call('rateBooks.export', name)).toEqual({ fileName: '费率.json' })
      expect(readFileSync(desk.dialogAnswer, 'utf8')).toBe(bundled)
    },
    failures: {
      'not-found': (desk) => desk.refusal('rateBooks.export', { ...name, edition: '1999' }),
      cancelled: (desk) => desk.refusal('rateBooks.export', name),
      'file-not-written': (desk) => {
        desk.dialogAnswer = join(desk.folder, 'a-folder')
        mkdirSync(desk.dialogAnswer)
        return desk.refusal('rateBooks.export', name)
      },
    },
  },
  'rateBooks.activate': {
    ok: async (desk) => {
      const price = async (firstDay: string) => {
        const request = priceRequest({ coverages: [thirdParty(2_000_000)] })
        const { compulsory } = request
        const rating = await desk.call('quotes.price', {
          ...request,
          compulsory: compulsory && { ...compulsory, firstDay },
        })
        return rating.compulsory?.worksheet?.steps[0]?.operand
      }
      await importText(desk, coming('2026-12-01'))
      expect(await price('2026-12-01'), 'a draft prices nothing').toBe('950')
      expect(await desk.call('rateBooks.activate', draftName)).toMatchObject({ status: 'active' })
      expect(await price('2026-11-30')).toBe('950')
      expect(await price('2026-12-01')).toBe('951')
      await desk.restart()
      expect(await price('2026-12-01')).toBe('951')
      expect(await desk.refusal('rateBooks.import', { text: coming('2026-12-01') })).toMatchObject({
        code: 'rate-book-frozen',
      })
    },
    failures: {
      'not-found': (desk) => desk.refusal('rateBooks.activate', draftName),
      'rate-book-frozen': (desk) => desk.refusal('rateBooks.activate', name),
      'rate-book-invalid': async (desk) => {
        await importText(desk, withGap)
        return desk.refusal('rateBooks.activate', draftName)
      },
    },
  },
}
