import type { Quote, QuoteState, QuoteVersion } from '#shared/contract/quotes.ts'
import { ok, fail, type Result } from '#shared/domain/result.ts'
import type { ReadDb } from '../book/book.ts'
import { isExpired } from '../book/quote-list.ts'
import { listVersions, stateWith } from '../book/quote-versions.ts'
import { findQuote, type StoredQuote } from '../book/quotes.ts'

/** A quote as the window sees it. Fails with `not-found`. */
export async function readQuote(db: ReadDb, quoteId: string, today: string): Promise<Result<Quote>> {
  const stored = await findQuote(db, quoteId)
  if (!stored) return fail('not-found', { quoteId })
  return ok(assemble(stored, await listVersions(db, quoteId), today))
}

function assemble(stored: StoredQuote, versions: QuoteVersion[], today: string): Quote {
  return {
    id: stored.id,
    number: stored.number,
    createdAt: stored.createdAt,
    clerk: stored.clerk,
    state: stored.state,
    expired: isExpired(stored.state, stored.validUntil, today),
    discarded: stored.discarded,
    draft: stored.draft,
    draftSavedAt: stored.draftSavedAt,
    versions,
    outcome: stored.outcome,
  }
}

/** Where a quote stands by its newest version, won and lost apart. */
export function stateByVersion(
  newest: Pick<QuoteVersion, 'firmPlan'> | null,
): Exclude<QuoteState, 'won' | 'lost'> {
  return newest ? stateWith(newest) : 'draft'
}

/** Won and lost quotes keep their draft as it is. */
export function isClosed(state: QuoteState): boolean {
  return state === 'won' || state === 'lost'
}
