import { createHash } from 'node:crypto'
import type { ArchivedDocument } from '#shared/contract/documents.ts'
import type { Locale } from '#shared/contract/fields.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import type { ReadDb } from '../book/book.ts'
import {
  findDocument,
  insertDocument,
  type DocumentKey,
  type DocumentKind,
  type StoredDocument,
} from '../book/documents.ts'
import type { CommandContext } from '../use-case.ts'
import { countPages } from './pdf-file.ts'
import { printFailure } from './print-failure.ts'

/** A paper that could be made: what finds it again, and how its page is written when it is not there yet. */
export interface WantedPaper {
  readonly kind: DocumentKind
  /** Null: of no quote, made anew each time. */
  readonly key: DocumentKey | null
  readonly locale: Locale
  readonly fileName: string
  readonly coverages: readonly CoverageKey[]
  readonly page: () => string
}

/**
 * Makes a paper and archives page, PDF and hash, or gives the one archived before under the same key, byte for byte,
 * whatever has changed since in the settings or the program.
 */
export async function makePaper(
  { book, clock, printer, newId }: Pick<CommandContext, 'book' | 'clock' | 'printer' | 'newId'>,
  prepare: (db: ReadDb) => Promise<Result<WantedPaper>>,
): Promise<Result<ArchivedDocument>> {
  const before = await book.snapshot(
    async (db): Promise<Result<{ wanted: WantedPaper; archived: StoredDocument | null }>> => {
      const wanted = await prepare(db)
      if (!wanted.ok) return wanted
      const { key } = wanted.value
      return ok({ wanted: wanted.value, archived: key && (await findDocument(db, key)) })
    },
  )
  if (!before.ok) return before
  const { wanted, archived } = before.value
  if (archived) return ok(answer(archived))

  const html = wanted.page()
  let pdf: Uint8Array
  let pages: number
  try {
    pdf = await printer.toPdf(html)
    pages = countPages(pdf)
  } catch (error) {
    return { ok: false, failure: printFailure(error) }
  }
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const made: StoredDocument = {
    id: newId(),
    fileName: wanted.fileName,
    html,
    pdf,
    sha256,
    pages,
    createdAt: clock.now(),
  }
  const kept = await book.write(async (db) => {
    // The same paper may have been asked for twice at once: the first one archived is the one.
    const first = wanted.key && (await findDocument(db, wanted.key))
    if (first) return ok(first)
    await insertDocument(db, { ...wanted, ...made })
    return ok(made)
  })
  return kept.ok ? ok(answer(kept.value)) : kept
}

/** Tells papers apart that were made from different answers or accidents. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

function answer({ id, fileName, pages, sha256, createdAt, pdf }: StoredDocument): ArchivedDocument {
  return { id, fileName, pages, sha256, createdAt, pdfBase64: Buffer.from(pdf).toString('base64') }
}
