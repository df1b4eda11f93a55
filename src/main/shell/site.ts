import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileHeaders, pageHeaders, printHeaders } from './headers.ts'
import { appOrigin } from './policy.ts'

/**
 * What the app scheme serves: a closed list of files made once at start, and print pages from memory. A URL is only
 * ever looked up in the list, never joined to a folder, so no spelling of `..` can reach another file.
 */
export interface Site {
  respond(request: { readonly method: string; readonly url: string }): Promise<Response>
  /** Gives a page held in memory an unguessable address that answers exactly once. */
  offerOnce(html: string): OfferedPage
}

export interface OfferedPage {
  readonly url: string
  /** Forgets the page if nobody has fetched it. */
  withdraw(): void
}

/** Stands in the built page wherever a nonce belongs (`html.cspNonce` in electron.vite.config.ts). */
export const noncePlaceholder = 'CHUDAN-CSP-NONCE'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
}

const fontTypes = new Set(['.woff2', '.ttf', '.otf'])

/** Files of kinds not in `contentTypes` (source maps, licences) are left out of the list, hence not served. */
export function createSite(folders: { readonly renderer: string; readonly printFonts: string }): Site {
  const files = new Map([
    ...listFiles(folders.printFonts, '/fonts/', (file) => fontTypes.has(extname(file))),
    ...listFiles(folders.renderer, '/', (file) => extname(file) in contentTypes),
  ])
  const offered = new Map<string, string>()

  async function respond(request: { readonly method: string; readonly url: string }): Promise<Response> {
    if (request.method !== 'GET') return refusal(405)
    const path = pathOf(request.url)
    if (path === null) return refusal(404)
    const html = offered.get(path)
    if (html !== undefined) {
      offered.delete(path)
      return new Response(html, { headers: printHeaders() })
    }
    const file = files.get(path)
    if (file === undefined) return refusal(404)
    if (extname(file) !== '.html') {
      const body = await readFile(file)
      return new Response(body, {
        headers: fileHeaders(contentTypes[extname(file)] ?? 'application/octet-stream'),
      })
    }
    const nonce = randomBytes(18).toString('base64')
    const page = await readFile(file, 'utf8')
    return new Response(page.replaceAll(noncePlaceholder, nonce), { headers: pageHeaders(nonce) })
  }

  function offerOnce(html: string): OfferedPage {
    const path = `/print/${randomBytes(18).toString('base64url')}`
    offered.set(path, html)
    return { url: appOrigin + path, withdraw: () => offered.delete(path) }
  }

  return { respond, offerOnce }
}

/** The path of an address of ours without query and fragment; null for every other address. */
function pathOf(address: string): string | null {
  if (!address.startsWith(`${appOrigin}/`) || !URL.canParse(address)) return null
  return new URL(address).pathname
}

function* listFiles(
  folder: string,
  prefix: string,
  wanted: (file: string) => boolean,
): Generator<[string, string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !wanted(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const path = file
      .slice(folder.length + 1)
      .split(sep)
      .map(encodeURIComponent)
      .join('/')
    yield [prefix + path, file]
  }
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: fileHeaders('text/plain') })
}
