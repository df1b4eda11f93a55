import { fail, ok } from '#shared/domain/result.ts'
import { readDocument } from '../book/documents.ts'
import type { Command } from '../use-case.ts'
import { savePdfFile } from './pdf-file.ts'
import { isPng } from './picture.ts'
import { printFailure } from './print-failure.ts'

/** Prints an archived paper through the system's dialog. */
export const printDocument: Command<'documents.print'> = async ({ documentId }, { book, printer }) => {
  const document = await book.snapshot((db) => readDocument(db, documentId))
  if (!document) return fail('document-not-found', { documentId })
  try {
    return (await printer.print(document.html)) ? ok({}) : fail('cancelled')
  } catch (error) {
    return { ok: false, failure: { ...printFailure(error), code: 'print-failed' } }
  }
}

/** Writes the archived PDF, byte for byte, where the person chooses. */
export const savePdf: Command<'documents.savePdf'> = async ({ documentId }, { book, dialogs }) => {
  const document = await book.snapshot((db) => readDocument(db, documentId))
  if (!document) return fail('document-not-found', { documentId })
  const path = await dialogs.saveFile(document.fileName, [{ name: 'PDF', extensions: ['pdf'] }])
  return path === null ? fail('cancelled') : savePdfFile(path, document.pdf)
}

/** Puts a picture of a page, drawn by the window from the PDF, on the clipboard. Anything but a PNG is refused. */
export const copyPicture: Command<'documents.copyPicture'> = ({ pngBase64 }, { clipboard }) => {
  const png = Buffer.from(pngBase64, 'base64')
  if (!isPng(png)) return fail('image-not-recognised')
  clipboard.writePng(png)
  return ok({})
}
