import { quote as quoteSchema, quoteDraft, type QuoteDraft } from '#shared/contract/quotes.ts'
import type { ReadDb } from './book.ts'

/** A quote's newest version, with the plan it stands for. */
export interface QuotedPlan {
  readonly clerk: string
  readonly frozenOn: string
  readonly draft: QuoteDraft
  /** The plan that was won, firm, or else the first; null without any. */
  readonly plan: QuoteDraft['plans'][number] | null
}

/** Newest versions frozen from `from` to `to`, both included, of quotes on the list. */
export async function listQuotedPlans(db: ReadDb, from: string, to: string): Promise<QuotedPlan[]> {
  const rows = await db
    .selectFrom('quote')
    .innerJoin('quote_version', (join) =>
      join
        .onRef('quote_version.quote_id', '=', 'quote.id')
        .onRef('quote_version.number', '=', 'quote.version_count'),
    )
    .select([
      'quote.outcome',
      'quote_version.clerk',
      'quote_version.frozen_on',
      'quote_version.firm_plan',
      'quote_version.draft',
    ])
    .where('quote.discarded', '=', 0)
    .where('quote_version.frozen_on', '>=', from)
    .where('quote_version.frozen_on', '<=', to)
    .orderBy('quote_version.frozen_at')
    .execute()
  return rows.map((row) => {
    const draft = quoteDraft.parse(JSON.parse(row.draft))
    const outcome = row.outcome === null ? null : quoteSchema.shape.outcome.parse(JSON.parse(row.outcome))
    const id = outcome?.plan ?? row.firm_plan
    const plan = draft.plans.find((candidate) => candidate.id === id) ?? draft.plans[0] ?? null
    return { clerk: row.clerk, frozenOn: row.frozen_on, draft, plan }
  })
}
