import { shownPage } from './browser-window.ts'
import { ignoreGone } from './chromium.ts'

/** `electron.nativeImage`: here only the PNG it was made from. */
export interface NativeImage {
  toPNG(): Buffer
}

export const nativeImage = {
  createFromBuffer: (png: Buffer): NativeImage => ({ toPNG: () => png }),
}

/**
 * `electron.clipboard`, by way of the page's own clipboard. The page is given the permission for the moment of the
 * copy only.
 */
export const clipboard = {
  writeImage(image: NativeImage): void {
    const copying = async (): Promise<void> => {
      const { page, browser } = shownPage()
      const permission = { name: 'clipboard-write' }
      await browser.send('Browser.setPermission', { permission, setting: 'granted' })
      try {
        await page.executeJavaScript(`(async () => {
          const bytes = Uint8Array.from(atob('${image.toPNG().toString('base64')}'), (c) => c.charCodeAt(0))
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
        })()`)
      } finally {
        await browser.send('Browser.setPermission', { permission, setting: 'denied' })
      }
    }
    copying().catch(ignoreGone)
  },
}
