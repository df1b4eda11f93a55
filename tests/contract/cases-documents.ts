import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { RequestOf } from '#shared/contract/index.ts'
import type { CasesOf } from './cases.ts'
import { startFrozen } from './drafts.ts'
import type { Desk } from './harness.ts'

type Sheet = RequestOf<'documents.quoteSheet'>

const sheet = { version: 1, style: 'one', plans: ['own'], locale: 'zh-CN' } as const satisfies Partial<Sheet>

async function sheetOf(desk: Desk, change: Partial<Sheet> = {}) {
  const { id } = await startFrozen(desk)
  return { ...sheet, plans: [...sheet.plans], quoteId: id, ...change }
}

/** A sheet made and archived. */
async function archived(desk: Desk) {
  return desk.call('documents.quoteSheet', await sheetOf(desk))
}

const timeout = Object.assign(new Error('the page took too long'), { name: 'TimeoutError' })

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const documentCases: CasesOf<
  'documents.quoteSheet' | 'documents.print' | 'documents.savePdf' | 'documents.copyPicture'
> = {
  'documents.quoteSheet': {
    ok: async (desk) => {
      const request = await sheetOf(desk)
      const first = await desk.call('documents.quoteSheet', request)
      expect(first).toMatchObject({ pages: 1 })
      expect(first.fileName).toMatch(/\.pdf$/)
      // Whatever changes afterwards, the same sheet is the archived one.
      desk.printer.pdf = new Error('the printer is gone')
      const { settings } = await desk.call('app.start', {})
      await desk.call('settings.save', { ...settings, shopName: '另一家店' })
      await desk.restart()
      expect(await desk.call('documents.quoteSheet', request)).toEqual(first)
    },
    failures: {
      'not-found': async (desk) =>
        desk.refusal('documents.quoteSheet', await sheetOf(desk, { quoteId: 'nobody' })),
      'version-not-found': async (desk) =>
        desk.refusal('documents.quoteSheet', await sheetOf(desk, { version: 2 })),
      'plan-not-found': async (desk) =>
        desk.refusal('documents.quoteSheet', await sheetOf(desk, { plans: ['economy'] })),
      'print-failed': async (desk) => {
        desk.printer.pdf = new Error('no paper')
        return desk.refusal('documents.quoteSheet', await sheetOf(desk))
      },
      'print-timed-out': async (desk) => {
        desk.printer.pdf = timeout
        return desk.refusal('documents.quoteSheet', await sheetOf(desk))
      },
    },
  },
  'documents.print': {
    ok: async (desk) => {
      const { id } = await archived(desk)
      await desk.call('documents.print', { documentId: id })
    },
    failures: {
      'document-not-found': (desk) => desk.refusal('documents.print', { documentId: 'nobody' }),
      cancelled: async (desk) => {
        const { id } = await archived(desk)
        desk.printer.printed = false
        return desk.refusal('documents.print', { documentId: id })
      },
      'print-failed': async (desk) => {
        const { id } = await archived(desk)
        desk.printer.printed = new Error('no paper')
        return desk.refusal('documents.print', { documentId: id })
      },
    },
  },
  'documents.savePdf': {
    ok: async (desk) => {
      const { id, pdfBase64 } = await archived(desk)
      desk.dialogAnswer = join(desk.folder, '报价单.pdf')
      expect(await desk.call('documents.savePdf', { documentId: id })).toEqual({ fileName: '报价单.pdf' })
      expect(readFileSync(desk.dialogAnswer).toString('base64')).toBe(pdfBase64)
    },
    failures: {
      'document-not-found': (desk) => desk.refusal('documents.savePdf', { documentId: 'nobody' }),
      cancelled: async (desk) => {
        const { id } = await archived(desk)
        return desk.refusal('documents.savePdf', { documentId: id })
      },
      'file-not-written': async (desk) => {
        const { id } = await archived(desk)
        desk.dialogAnswer = join(desk.folder, 'a-folder')
        mkdirSync(desk.dialogAnswer)
        return desk.refusal('documents.savePdf', { documentId: id })
      },
    },
  },
  'documents.copyPicture': {
    ok: async (desk) => {
      await desk.call('documents.copyPicture', { pngBase64: onePixel })
      expect(desk.clipboard.map((png) => Buffer.from(png).toString('base64'))).toEqual([onePixel])
    },
    failures: {
      'image-not-recognised': (desk) => desk.refusal('documents.copyPicture', { pngBase64: 'R0lGODlh' }),
    },
  },
}
