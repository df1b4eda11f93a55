import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPages, pdfFileName, savePdfFile } from './pdf-file.ts'
import { isPng } from './picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'chudan-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('pdfFileName', () => {
  it.each([
    [['报价单', '沪A12345', 'Q20261123-003', 'v1', ''], '报价单_沪A12345_Q20261123-003_v1.pdf'],
    [['报价单', '', 'Q20261123-003', 'v2', '对比'], '报价单_Q20261123-003_v2_对比.pdf'],
    [['a/b\\c:d*e?f"g<h>i|j', ' k\tl ', '..m..', '\u202Etxt'], 'abcdefghij_kl_m_txt.pdf'],
    [['..', '.'], '.pdf'],
  ])('%j → %s', (parts, name) => {
    expect(pdfFileName(parts)).toBe(name)
  })

  it('stays short enough for every file system and cuts no character in two', () => {
    const name = pdfFileName(['𬎆'.repeat(300)])
    expect([...name]).toHaveLength(120)
    expect(name.isWellFormed()).toBe(true)
  })
})

describe('savePdfFile', () => {
  it('writes the bytes and leaves nothing else behind', async () => {
    const path = join(folder, '报价单.pdf')
    writeFileSync(path, 'an older file')
    expect(await savePdfFile(path, Uint8Array.of(1, 2, 3))).toEqual({
      ok: true,
      value: { fileName: '报价单.pdf' },
    })
    expect([...readFileSync(path)]).toEqual([1, 2, 3])
    expect(readdirSync(folder)).toEqual(['报价单.pdf'])
  })

  it('names the file and the reason when it cannot', async () => {
    expect(await savePdfFile(join(folder, 'missing', 'x.pdf'), Uint8Array.of(1))).toMatchObject({
      ok: false,
      failure: { code: 'file-not-written', params: { fileName: 'x.pdf', detail: 'ENOENT' } },
    })
  })
})

describe('countPages', () => {
  const pdf = (body: string) => new TextEncoder().encode(`%PDF-1.4\n${body}`)

  it('reads the root of the page tree, in either order of its entries', () => {
    expect(countPages(pdf('<</Type /Pages /Kids [3 0 R] /Count 7>>'))).toBe(7)
    expect(countPages(pdf('<</Count 2 /Type /Pages>> <</Type /Pages\n/Count 12>>'))).toBe(12)
  })

  it('refuses what is no PDF of ours', () => {
    expect(() => countPages(pdf('nothing'))).toThrow('did not return a PDF')
    expect(() => countPages(new TextEncoder().encode('<html>/Type /Pages /Count 1'))).toThrow(
      'did not return a PDF',
    )
    expect(() => countPages(new Uint8Array())).toThrow('did not return a PDF')
  })
})

describe('isPng', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  it('knows a whole picture from a cut one and from other files', () => {
    expect(isPng(png)).toBe(true)
    expect(isPng(png.subarray(0, -4))).toBe(false)
    expect(isPng(Buffer.from('GIF89a'))).toBe(false)
    expect(isPng(new Uint8Array())).toBe(false)
  })
})
