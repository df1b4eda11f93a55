import type { Locale } from '#shared/contract/fields.ts'
import type { PlanId } from '#shared/contract/quotes.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import type { ReadDb, WriteDb } from './book.ts'

export type DocumentKind = 'quote-sheet' | 'refusal-slip' | 'claim-guide' | 'simulation'

/** What makes an archived paper the same one: asked for again, it is found, not made anew. */
export interface DocumentKey {
  readonly kind: DocumentKind
  readonly quoteId: string
  readonly version: number
  /** What else tells papers of a kind apart: style of a sheet, occasion of a guide, digest of answers or accident. */
  readonly style: string
  /** In the order printed. */
  readonly plans: readonly PlanId[]
  readonly locale: Locale
}

/** An archived paper. */
export interface StoredDocument {
  readonly id: string
  readonly fileName: string
  /** The finished page, as it went to the printer. */
  readonly html: string
  readonly pdf: Uint8Array
  /** Of the PDF, 64 hex digits. */
  readonly sha256: string
  readonly pages: number
  /** Epoch milliseconds. */
  readonly createdAt: number
}

const columns = ['id', 'file_name', 'html', 'pdf', 'sha256', 'pages', 'created_at'] as const

/** The paper with this key, if it was made before. */
export async function findDocument(db: ReadDb, key: DocumentKey): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom('document')
    .select(columns)
    .where('kind', '=', key.kind)
    .where('quote_id', '=', key.quoteId)
    .where('version', '=', key.version)
    .where('style', '=', key.style)
    .where('plans', '=', key.plans.join(','))
    .where('locale', '=', key.locale)
    .executeTakeFirst()
  return row ? toDocument(row) : null
}

/** The paper with this id. */
export async function readDocument(db: ReadDb, id: string): Promise<StoredDocument | null> {
  const row = await db.selectFrom('document').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? toDocument(row) : null
}

/** A paper to keep: with the key it is found by, or of no quote. */
export interface NewDocument extends StoredDocument {
  readonly kind: DocumentKind
  readonly key: DocumentKey | null
  readonly locale: Locale
  /** Coverages a refusal slip names, so that a later claim on one of them finds it. */
  readonly coverages: readonly CoverageKey[]
}

/** Archives a paper; it never changes afterwards. */
export async function insertDocument(db: WriteDb, document: NewDocument): Promise<void> {
  const { key } = document
  await db
    .insertInto('document')
    .values({
      id: document.id,
      kind: document.kind,
      quote_id: key?.quoteId ?? null,
      version: key?.version ?? null,
      style: key?.style ?? '',
      plans: key?.plans.join(',') ?? '',
      coverages: document.coverages.join(','),
      locale: document.locale,
      file_name: document.fileName,
      html: document.html,
      pdf: document.pdf,
      sha256: document.sha256,
      pages: document.pages,
      created_at: document.createdAt,
    })
    .execute()
}

interface DocumentRow {
  readonly id: string
  readonly file_name: string
  readonly html: string
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly pages: number
  readonly created_at: number
}

function toDocument(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    fileName: row.file_name,
    html: row.html,
    pdf: row.pdf,
    sha256: row.sha256,
    pages: row.pages,
    createdAt: row.created_at,
  }
}
