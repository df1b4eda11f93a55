import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text on a page, in points from the bottom left. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  /** All runs without blanks, for looking things up. */
  readonly text: string
}

/** What a PDF says, page by page, as the window's own viewer reads it. */
export async function readPdf(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item): Run[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , x, y] = item.transform.map(Number)
        return [{ text: item.str, left: x ?? 0, right: (x ?? 0) + item.width, bottom: y ?? 0 }]
      })
      const [, , width, height] = page.view
      pages.push({
        width: width ?? 0,
        height: height ?? 0,
        runs,
        text: runs
          .map((run) => run.text)
          .join('')
          .replaceAll(/\s/g, ''),
      })
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** Font dictionaries of a PDF made by Chromium, which writes them in plain. */
export function fontsOf(pdf: Uint8Array): { type3: number; names: Set<string> } {
  const text = Buffer.from(pdf).toString('latin1')
  const names = new Set(Array.from(text.matchAll(/\/BaseFont\s*\/([^\s/>]+)/g), (match) => match[1] ?? ''))
  return { type3: [...text.matchAll(/\/Subtype\s*\/Type3\b/g)].length, names }
}
