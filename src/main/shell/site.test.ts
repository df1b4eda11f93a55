import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSite, noncePlaceholder, type Site } from './site.ts'

let folder: string
let site: Site

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chudan-site-'))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  mkdirSync(join(folder, 'fonts'))
  const page = `<meta nonce="${noncePlaceholder}"><style nonce="${noncePlaceholder}"></style>`
  writeFileSync(join(folder, 'renderer/index.html'), page)
  writeFileSync(join(folder, 'renderer/assets/index-1.js'), 'start()')
  writeFileSync(join(folder, 'renderer/assets/index-1.js.map'), '{}')
  writeFileSync(join(folder, 'fonts/noto.woff2'), 'font')
  writeFileSync(join(folder, 'fonts/README.md'), 'text')
  writeFileSync(join(folder, 'secret.json'), '{}')
  site = createSite({ renderer: join(folder, 'renderer'), printFonts: join(folder, 'fonts') })
})

afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string): Promise<Response> => site.respond({ method: 'GET', url: `app://chudan${path}` })

test('serves the files of the built page and the print fonts with their types', async () => {
  const script = await get('/assets/index-1.js')
  expect(await script.text()).toBe('start()')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  const font = await get('/fonts/noto.woff2')
  expect(await font.text()).toBe('font')
  expect(font.headers.get('content-type')).toBe('font/woff2')
})

test('a query or a fragment changes nothing', async () => {
  expect((await get('/assets/index-1.js?v=1#x')).status).toBe(200)
})

test.each([
  '/',
  '/secret.json',
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/assets/..%5c..%5csecret.json',
  '/fonts/../../secret.json',
  '/fonts/README.md',
  '/assets/index-1.js.map',
  '/assets',
  '/__proto__',
  '/%00',
])('answers 404 to %s', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('answers only our own host, and only GET', async () => {
  expect((await site.respond({ method: 'GET', url: 'app://other/index.html' })).status).toBe(404)
  expect((await site.respond({ method: 'GET', url: 'app://chudan@other/index.html' })).status).toBe(404)
  expect((await site.respond({ method: 'POST', url: 'app://chudan/index.html' })).status).toBe(405)
})

test('each page load has a fresh nonce, the same in the header and in the page', async () => {
  const nonces = new Set<string>()
  for (let load = 0; load < 3; load += 1) {
    const page = await get('/index.html')
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    const text = await page.text()
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
    expect(text).toBe(`<meta nonce="${nonce}"><style nonce="${nonce}"></style>`)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('a page from memory answers once, at an address nobody can guess', async () => {
  const page = site.offerOnce('<p>quote</p>')
  expect(page.url).toMatch(/^app:\/\/chudan\/print\/[\w-]{24}$/)
  const first = await site.respond({ method: 'GET', url: page.url })
  expect(await first.text()).toBe('<p>quote</p>')
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await site.respond({ method: 'GET', url: page.url })).status).toBe(404)
})

test('a page that was withdrawn is gone', async () => {
  const page = site.offerOnce('<p>quote</p>')
  page.withdraw()
  expect((await site.respond({ method: 'GET', url: page.url })).status).toBe(404)
})
