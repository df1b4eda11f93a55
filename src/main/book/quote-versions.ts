import type { Selectable } from 'kysely'
import { version as versionSchema, type QuoteVersion } from '#shared/contract/quotes.ts'
import { sumFen } from '#shared/domain/money.ts'
import type { ReadDb, WriteDb } from './book.ts'
import type { QuoteVersionTable } from './schema.ts'

/** All versions of a quote, oldest first. */
export async function listVersions(db: ReadDb, quoteId: string): Promise<QuoteVersion[]> {
  const rows = await db
    .selectFrom('quote_version')
    .selectAll()
    .where('quote_id', '=', quoteId)
    .orderBy('number')
    .execute()
  return rows.map(toVersion)
}

/** One version of a quote. */
export async function findVersion(db: ReadDb, quoteId: string, number: number): Promise<QuoteVersion | null> {
  const row = await db
    .selectFrom('quote_version')
    .selectAll()
    .where('quote_id', '=', quoteId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? toVersion(row) : null
}

/** The version frozen last. */
export async function findNewestVersion(db: ReadDb, quoteId: string): Promise<QuoteVersion | null> {
  const row = await db
    .selectFrom('quote_version')
    .selectAll()
    .where('quote_id', '=', quoteId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toVersion(row) : null
}

/**
 * Keeps a version for ever and lets the list show it as the quote's newest. Throws when it could not be read back:
 * what never changes must be right when it is written.
 */
export async function insertVersion(db: WriteDb, quoteId: string, version: QuoteVersion): Promise<void> {
  versionSchema.parse(version)
  await db
    .insertInto('quote_version')
    .values({
      quote_id: quoteId,
      number: version.number,
      frozen_at: version.frozenAt,
      frozen_on: version.frozenOn,
      clerk: version.clerk,
      valid_until: version.validUntil,
      firm_plan: version.firmPlan,
      insurer: version.draft.insurer,
      draft: JSON.stringify(version.draft),
      rating: JSON.stringify(version.rating),
    })
    .execute()
  await db
    .updateTable('quote')
    .set({
      state: stateWith(version),
      version_count: version.number,
      valid_until: version.validUntil,
      total_fen: totalOf(version),
    })
    .where('id', '=', quoteId)
    .execute()
}

/** Where a quote stands when this is its newest version, won and lost apart. */
export function stateWith(version: Pick<QuoteVersion, 'firmPlan'>): 'quoted' | 'firm' {
  return version.firmPlan === null ? 'quoted' : 'firm'
}

/** Of the first plan; without any plan, compulsory cover and tax. */
function totalOf({ rating }: QuoteVersion): number {
  const [plan] = rating.plans
  return plan ? plan.totalFen : sumFen([rating.compulsory, rating.tax].map((line) => line?.amountFen ?? 0))
}

function toVersion(row: Selectable<QuoteVersionTable>): QuoteVersion {
  return versionSchema.parse({
    number: row.number,
    frozenAt: row.frozen_at,
    frozenOn: row.frozen_on,
    clerk: row.clerk,
    validUntil: row.valid_until,
    firmPlan: row.firm_plan,
    draft: JSON.parse(row.draft),
    rating: JSON.parse(row.rating),
  } satisfies Record<keyof QuoteVersion, unknown>)
}
