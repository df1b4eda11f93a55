import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Channel, RequestOf, ResponseOf } from '#shared/contract/index.ts'
import type { SheetRequest } from '#shared/contract/documents.ts'
import { contract } from '#shared/contract/index.ts'
import { createServices, type Services } from '#main/services.ts'
import { settings } from './sheets.ts'
import { filled } from '../contract/drafts.ts'
import { resourcesDir } from '../contract/harness.ts'

/** The way of a sheet from a frozen version into the book, with a printer that notes what it was given. */

const onePage = '%PDF-1.4\n1 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj'
let folder: string
let services: Services
let today: string
let papers: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chudan-archive-'))
  today = '2026-11-23'
  papers = []
  services = createServices({
    bookFile: join(folder, 'book'),
    resourcesDir,
    clock: { today: () => today, now: () => Date.UTC(2026, 10, 23, 2) },
    newId: () => crypto.randomUUID(),
    printer: {
      toPdf: async (page) => {
        papers.push(page)
        return new TextEncoder().encode(`${onePage}\n%${papers.length}`)
      },
      print: async () => true,
    },
    dialogs: { openFile: async () => null, saveFile: async () => null },
    clipboard: { writePng: () => {} },
    log: { error: console.error, warn: () => {}, info: () => {} },
  })
})
afterEach(async () => {
  await services.close()
  rmSync(folder, { recursive: true, force: true })
})

const responses: {
  readonly [C in Channel]: { readonly response: { parse(value: unknown): ResponseOf<C> } }
} = contract

async function call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>> {
  const envelope = await services.dispatch(channel, request)
  if (!envelope.ok) throw new Error(`${channel}: ${JSON.stringify(envelope.failure)}`)
  return responses[channel].response.parse(envelope.value)
}

async function frozen(): Promise<SheetRequest> {
  await call('settings.save', settings)
  const { id, draft } = await call('quotes.start', { copyOf: null })
  await call('quotes.saveDraft', { quoteId: id, draft: filled(draft) })
  await call('quotes.freeze', { quoteId: id, validUntil: null })
  return { quoteId: id, version: 1, style: 'one', plans: ['full'], locale: 'zh-CN' }
}

it('archives the bytes with their hash and gives the same ones ever after', async () => {
  const request = await frozen()
  const first = await call('documents.quoteSheet', request)
  expect(first.sha256).toBe(createHash('sha256').update(Buffer.from(first.pdfBase64, 'base64')).digest('hex'))
  await call('settings.save', { ...settings, shopName: '另一家店' })
  today = '2027-06-01'
  expect(await call('documents.quoteSheet', request)).toEqual(first)
  expect(papers).toHaveLength(1)
})

it('makes one paper when the same one is asked for twice at once', async () => {
  const request = await frozen()
  const [one, two] = await Promise.all([
    call('documents.quoteSheet', request),
    call('documents.quoteSheet', request),
  ])
  expect(two).toEqual(one)
})

it('takes styles, plans, their order and languages for papers of their own', async () => {
  const request = await frozen()
  const variants: SheetRequest[] = [
    request,
    { ...request, style: 'large' },
    { ...request, locale: 'zh-TW' },
    { ...request, plans: ['own'] },
    { ...request, style: 'comparison', plans: ['own', 'full'] },
    { ...request, style: 'comparison', plans: ['full', 'own'] },
  ]
  const ids = new Set<string>()
  const names: string[] = []
  for (const variant of variants) {
    const { id, fileName } = await call('documents.quoteSheet', variant)
    ids.add(id)
    names.push(fileName)
  }
  expect(ids.size).toBe(variants.length)
  expect(names.slice(0, 3)).toEqual([
    '报价单_浙A12345_Q20261123-001_v1.pdf',
    '报价单_浙A12345_Q20261123-001_v1_大字.pdf',
    '報價單_浙A12345_Q20261123-001_v1.pdf',
  ])
})

it('prints shop and clerk, but not the phone of whoever sits there later', async () => {
  const request = await frozen()
  await call('documents.quoteSheet', request)
  expect(papers[0]).toContain(settings.shopName)
  expect(papers[0]).toContain(settings.clerkPhone)
  await call('settings.save', {
    ...settings,
    clerkName: '王芳',
    clerkPhone: '0571-11112222',
    clerkCertificate: '99',
  })
  await call('documents.quoteSheet', { ...request, style: 'large' })
  expect(papers[1]).toContain(settings.clerkName)
  expect(papers[1]).not.toContain('0571-11112222')
})

it('says that a sheet made too late has expired', async () => {
  const request = await frozen()
  today = '2026-11-29'
  await call('documents.quoteSheet', request)
  expect(papers[0]).not.toContain('已过期')
  today = '2026-11-30'
  await call('documents.quoteSheet', { ...request, style: 'large' })
  expect(papers[1]).toContain('已过期')
})

it('refuses a second plan on a sheet for one, and a plan named twice', async () => {
  const request = await frozen()
  for (const wrong of [{ plans: ['own', 'full'] }, { style: 'comparison', plans: ['own', 'own'] }] as const) {
    const envelope = await services.dispatch('documents.quoteSheet', { ...request, ...wrong })
    expect(envelope).toMatchObject({ ok: false, failure: { code: 'plan-not-found' } })
  }
  expect(papers).toHaveLength(0)
})
