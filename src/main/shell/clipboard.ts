import { clipboard, ClipboardItem } from 'electron'
import type { Clipboard, Log } from '../ports.ts'

/** The system's clipboard. Pages cannot reach it: the permission is refused to them. */
export function createClipboard(log: Log): Clipboard {
  return {
    writePng(png) {
      const picture = new Blob([new Uint8Array(png)], { type: 'image/png' })
      clipboard
        .write([new ClipboardItem({ 'image/png': picture })])
        .catch((error: unknown) => log.error('the clipboard took no picture', error))
    },
  }
}
