import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { findChromium } from '../../scripts/electron-in-chromium/find-chromium.mjs'

const fonts = join(import.meta.dirname, '../../resources/fonts')
const origin = 'https://sheet.test'

export interface TestPrinter {
  toPdf(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * Prints pages as the shell does: the page from memory at an origin of its own, fonts under `/fonts/`, no script,
 * A4 by the page's own rule, no margins but the page's.
 */
export async function openPrinter(): Promise<TestPrinter> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium: npm test installs one')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return { toPdf: (html) => print(browser, html), close: () => browser.close() }
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    const refused: string[] = []
    await context.route('**/*', async (route) => {
      const { pathname, origin: from } = new URL(route.request().url())
      if (from !== origin) {
        refused.push(route.request().url())
        return route.abort()
      }
      const font = /^\/fonts\/([a-z0-9-]+\.woff2)$/.exec(pathname)?.[1]
      if (font !== undefined)
        return route.fulfill({ body: readFileSync(join(fonts, font)), contentType: 'font/woff2' })
      return route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'",
        },
      })
    })
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
    if (refused.length > 0) throw new Error(`the page asked for ${refused.join(', ')}`)
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
    })
  } finally {
    await context.close()
  }
}
