import { BrowserWindow } from 'electron'
import type { Printer } from '../ports.ts'
import { createQueue } from './queue.ts'
import type { Site } from './site.ts'
import { withTimeLimit } from './time-limit.ts'

/** A page that has not become a PDF after this long never will; measured papers take well under two seconds. */
const pdfTimeLimit = 30_000
/** The print dialog waits for a person. */
const dialogTimeLimit = 15 * 60_000

/**
 * Prints through hidden windows, one job after another, so that a batch cannot open fifty pages at once. Each job has
 * its own window, which is destroyed whatever happens. The page comes from memory under a one-time address of the app
 * scheme, where the print fonts are same-origin, with a policy that allows no script.
 */
export function createPrinter(site: Site): Printer {
  const enqueue = createQueue()
  return {
    toPdf: (html) =>
      enqueue(() =>
        inHiddenWindow(site, html, pdfTimeLimit, (window) =>
          window.webContents.printToPDF({
            preferCSSPageSize: true,
            printBackground: true,
            pageSize: 'A4',
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            generateTaggedPDF: true,
          }),
        ),
      ),
    print: (html) => enqueue(() => inHiddenWindow(site, html, dialogTimeLimit, printWithDialog)),
  }
}

async function inHiddenWindow<T>(
  site: Site,
  html: string,
  timeLimit: number,
  job: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const page = site.offerOnce(html)
  const window = new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  try {
    return await withTimeLimit(timeLimit, async () => {
      await window.loadURL(page.url)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
      return await job(window)
    })
  } finally {
    page.withdraw()
    window.destroy()
  }
}

/** False when the person cancels; any other reason is a fault of the printer or its driver and is thrown. */
function printWithDialog(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
      if (printed) resolve(true)
      else if (/cancel/i.test(reason)) resolve(false)
      else reject(new Error(`printing failed: ${reason}`))
    })
  })
}
