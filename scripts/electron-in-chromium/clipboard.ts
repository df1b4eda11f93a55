import { shownPage } from './browser-window.ts'

/** `electron.ClipboardItem`: contents by MIME type. */
export class ClipboardItem {
  readonly #items: Record<string, Blob>

  constructor(items: Record<string, Blob>) {
    this.#items = items
  }

  get types(): string[] {
    return Object.keys(this.#items)
  }

  getType(type: string): Promise<Blob> {
    const item = this.#items[type]
    return item === undefined ? Promise.reject(new Error(`no ${type}`)) : Promise.resolve(item)
  }
}

const permission = { name: 'clipboard-write' }

/**
 * `electron.clipboard`, by way of the page's own clipboard. The page is given the permission for the moment of the
 * copy only.
 */
export const clipboard = {
  async write(items: ClipboardItem[]): Promise<void> {
    const contents: Record<string, string> = {}
    for (const item of items) {
      for (const type of item.types)
        contents[type] = Buffer.from(await (await item.getType(type)).bytes()).toString('base64')
    }
    const { page, browser } = shownPage()
    await browser.send('Browser.setPermission', { permission, setting: 'granted' })
    try {
      await page.executeJavaScript(`(async () => {
        const blobs = Object.entries(${JSON.stringify(contents)}).map(([type, text]) => [
          type, new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], { type })])
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      })()`)
    } finally {
      await browser.send('Browser.setPermission', { permission, setting: 'denied' })
    }
  },
}
