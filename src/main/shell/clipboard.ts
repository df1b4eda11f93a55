import { clipboard, nativeImage } from 'electron'
import type { Clipboard } from '../ports.ts'

/** The system's clipboard. Pages cannot reach it: the permission is refused to them. */
export const systemClipboard: Clipboard = {
  writePng(png) {
    clipboard.writeImage(nativeImage.createFromBuffer(Buffer.from(png)))
  },
}
