import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { reasonOf } from '../read-file.ts'

/** Writes beside the target and renames, so that a full disk never leaves half a paper under the name. */
export async function savePdfFile(path: string, pdf: Uint8Array): Promise<Result<{ fileName: string }>> {
  const fileName = basename(path)
  const half = `${path}.part`
  try {
    await writeFile(half, pdf)
    await rename(half, path)
    return ok({ fileName })
  } catch (error) {
    await rm(half, { force: true })
    return fail('file-not-written', { fileName, detail: reasonOf(error) })
  }
}

/** Characters no system allows in a file name, those that only Windows refuses, and blanks. */
const unsafe = /[\p{Cc}\p{Cf}\\/:*?"<>|\s]/gu

/**
 * `报价单_沪A12345_Q20261123-003_v1.pdf`: parts joined by underscores, each without characters that a file system
 * refuses; empty parts fall away. At most 120 characters, whatever the parts.
 */
export function pdfFileName(parts: readonly string[]): string {
  const safe = parts
    .map((part) => part.replaceAll(unsafe, '').replaceAll(/^\.+|\.+$/g, ''))
    .filter((part) => part !== '')
  return `${Array.from(safe.join('_')).slice(0, 116).join('')}.pdf`
}

/**
 * Pages of a PDF made by Chromium, whose page tree is written in plain: the largest `/Count` of a `/Pages` node.
 * Throws when there is none: then it is no PDF of ours.
 */
export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1')
  const nodes = text.matchAll(
    /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g,
  )
  const counts = Array.from(nodes, (match) => Number(match[1] ?? match[2]))
  if (!text.startsWith('%PDF-') || counts.length === 0) throw new Error('the printer did not return a PDF')
  return Math.max(...counts)
}
