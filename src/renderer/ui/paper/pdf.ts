import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** Opens a PDF that came over the bridge. The reader works in a worker of our own origin and evaluates nothing. */
export async function openPdf(base64: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytesOf(base64), enableXfa: false, useSystemFonts: false, stopAtErrors: false })
    .promise
}

/** Draws one page (from 1) onto the canvas at `scale` pixels a point. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
): Promise<void> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport, background: '#ffffff' }).promise
}

/** All pages one below the other as a PNG in base64, for pasting into a chat. */
export async function pictureOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const canvas = document.createElement('canvas')
      await drawPage(pdf, index + 1, canvas, pictureScale)
      return canvas
    }),
  )
  const whole = document.createElement('canvas')
  whole.width = Math.max(...pages.map((page) => page.width))
  whole.height = pages.reduce((height, page) => height + page.height, 0)
  const context = whole.getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  let top = 0
  for (const page of pages) {
    context.drawImage(page, 0, top)
    top += page.height
  }
  return whole.toDataURL('image/png').replace('data:image/png;base64,', '')
}

/** A4 at 144 dots an inch: sharp on a phone, small enough for a chat. */
const pictureScale = 2

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
}
