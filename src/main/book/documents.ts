import type { Locale } from '#shared/contract/fields.ts'
import type { SheetRequest } from '#shared/contract/documents.ts'
import type { PlanId } from '#shared/contract/quotes.ts'
import type { ReadDb, WriteDb } from './book.ts'

/** What makes an archived paper the same one: asked for again, it is found, not made anew. */
export interface DocumentKey {
  readonly quoteId: string
  readonly version: number
  readonly style: SheetRequest['style']
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

/** The paper of this version, style, plans and language, if it was made before. */
export async function findDocument(db: ReadDb, key: DocumentKey): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom('document')
    .select(columns)
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

/** Archives a paper; it never changes afterwards. A second one with the same key is refused by the book. */
export async function insertDocument(db: WriteDb, key: DocumentKey, document: StoredDocument): Promise<void> {
  await db
    .insertInto('document')
    .values({
      id: document.id,
      quote_id: key.quoteId,
      version: key.version,
      style: key.style,
      plans: key.plans.join(','),
      locale: key.locale,
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
