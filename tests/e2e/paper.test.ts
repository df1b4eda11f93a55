import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Channel, Envelope, RequestOf, ResponseOf } from '#shared/contract/index.ts'
import { filled } from '../contract/drafts.ts'
import { launchApp, type RunningApp } from './harness.ts'
import { suiteFolder } from './temporary-folder.ts'

/** The machine's side of paper in the built app: hidden windows, dialogs, clipboard. The sheets have tests of their own. */
const folder = suiteFolder()
const saveFolder = join(folder, 'saved')
let app: RunningApp
let quoteId: string

beforeAll(async () => {
  mkdirSync(saveFolder)
  app = await launchApp({ userDataDir: folder, answers: { saveFolder, print: true } })
  const quote = value(await call('quotes.start', { copyOf: null }))
  quoteId = quote.id
  value(await call('quotes.saveDraft', { quoteId, draft: filled(quote.draft) }))
  value(await call('quotes.freeze', { quoteId, validUntil: null }))
})
afterAll(() => app.close())

/** As the page would: through the one door it has. */
function call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Envelope<ResponseOf<C>>> {
  return app.page.evaluate(
    ([name, payload]) => window.chudan.call[name](payload as never) as Promise<never>,
    [channel, request] as const,
  )
}

function value<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.failure))
  return envelope.value
}

const sheet = (style: 'one' | 'comparison' | 'large') =>
  call('documents.quoteSheet', { quoteId, version: 1, style, plans: ['full'], locale: 'zh-CN' })

test('sheets asked for at once are printed one after another and leave no window behind', async () => {
  const papers = (await Promise.all([sheet('one'), sheet('large'), sheet('comparison')])).map(value)
  expect(papers.map(({ pages }) => pages >= 1)).toEqual([true, true, true])
  expect(app.context.pages()).toHaveLength(1)
})

test('a sheet is A4 with its own embedded fonts and its Chinese text', async () => {
  const paper = value(await sheet('one'))
  const file = join(folder, 'sheet.pdf')
  writeFileSync(file, Buffer.from(paper.pdfBase64, 'base64'))
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(
    /Page size: +59[45][.\d]* x 84[12][.\d]* pts \(A4\)/,
  )
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' })
  expect(fonts).toMatch(/NotoSansSC.* CID TrueType/)
  expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain('交强险')
})

test('saving writes the archived bytes where the dialog says', async () => {
  const paper = value(await sheet('one'))
  const saved = value(await call('documents.savePdf', { documentId: paper.id }))
  expect(readFileSync(join(saveFolder, saved.fileName)).toString('base64')).toBe(paper.pdfBase64)
})

test('printing goes through the system', async () => {
  const paper = value(await sheet('one'))
  expect(await call('documents.print', { documentId: paper.id })).toMatchObject({ ok: true })
})

test('a picture reaches the clipboard, though the page itself may not touch it', async () => {
  const pngBase64 = await app.page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 20
    canvas.height = 10
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
  })
  value(await call('documents.copyPicture', { pngBase64 }))
  expect(app.logs.join('')).not.toContain('clipboard took no picture')
  const refused = await app.page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
})
