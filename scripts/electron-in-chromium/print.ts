import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { givenAnswers } from './answers.ts'
import { hasDisplay } from './chromium.ts'
import type { DevTools } from './devtools-pipe.ts'

/** The options of Electron's `printToPDF` that the stand-in understands; lengths in inches. */
export interface PrintToPDFOptions {
  landscape?: boolean
  printBackground?: boolean
  preferCSSPageSize?: boolean
  generateTaggedPDF?: boolean
  pageSize?: 'A4'
  margins?: { top?: number; bottom?: number; left?: number; right?: number }
}

/** Electron's defaults, where none is given: no backgrounds, 0.4 inch margins, not tagged. */
export async function printPdf(devTools: DevTools, options: PrintToPDFOptions): Promise<Buffer> {
  const { data } = await devTools.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    ...(options.pageSize === 'A4' ? { paperWidth: 8.27, paperHeight: 11.7 } : {}),
    marginTop: options.margins?.top ?? 0.4,
    marginBottom: options.margins?.bottom ?? 0.4,
    marginLeft: options.margins?.left ?? 0.4,
    marginRight: options.margins?.right ?? 0.4,
  })
  return Buffer.from(data, 'base64')
}

/** Opens a PDF in the system's viewer. Answers the reason why it could not, empty when it could. */
export async function showInViewer(pdf: Buffer): Promise<string> {
  const given = givenAnswers().print
  if (given !== undefined) return given ? '' : 'cancelled'
  if (!hasDisplay()) return 'no display'
  const file = join(mkdtempSync(join(tmpdir(), 'chudan-print-')), 'print.pdf')
  writeFileSync(file, pdf)
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  return new Promise((resolve) => {
    const child = spawn(opener, [file], { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(`no program to open ${file}`))
    child.on('spawn', () => {
      child.unref()
      resolve('')
    })
  })
}
