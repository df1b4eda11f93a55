import { fail, ok } from '#shared/domain/result.ts'
import { findNewestVersion } from '../book/quote-versions.ts'
import { findQuote, writeDiscarded, writeOutcome } from '../book/quotes.ts'
import type { Command, CommandContext } from '../use-case.ts'
import { readQuote, stateByVersion } from './assemble-quote.ts'

/**
 * Marks a quote won or lost. Won needs something the customer could accept (a version); lost needs a reason and may
 * come before any version. Marking a closed quote again changes the mark.
 */
export const closeQuote: Command<'quotes.close'> = (request, { book, clock }) =>
  book.write(async (db) => {
    const { quoteId, result, plan, reason, note } = request
    const quote = await findQuote(db, quoteId)
    if (!quote) return fail('not-found', { quoteId })
    if (result === 'lost' && reason === null) return fail('reason-needed')
    if (result === 'won' && quote.versionCount === 0) return fail('quote-empty', { number: quote.number })
    const newest = await findNewestVersion(db, quoteId)
    const plans = (newest?.draft ?? quote.draft).plans
    if (plan !== null && !plans.some((candidate) => candidate.id === plan))
      return fail('plan-not-found', { plan })
    const outcome = { result, plan, reason: result === 'lost' ? reason : null, note, at: clock.now() }
    await writeOutcome(db, quoteId, { state: result, outcome })
    return readQuote(db, quoteId, clock.today())
  })

/** Takes a won or lost mark back; the quote is again what its newest version makes it. */
export const reopenQuote: Command<'quotes.reopen'> = ({ quoteId }, { book, clock }) =>
  book.write(async (db) => {
    const newest = await findNewestVersion(db, quoteId)
    await writeOutcome(db, quoteId, { state: stateByVersion(newest), outcome: null })
    return readQuote(db, quoteId, clock.today())
  })

/** Takes a quote off the list. Nothing is deleted. */
export const discardQuote: Command<'quotes.discard'> = (request, context) =>
  setDiscarded(request, context, true)

/** Puts a discarded quote back. */
export const restoreQuote: Command<'quotes.restore'> = (request, context) =>
  setDiscarded(request, context, false)

function setDiscarded(
  { quoteId }: { readonly quoteId: string },
  { book }: CommandContext,
  discarded: boolean,
) {
  return book.write(async (db) => {
    const found = await writeDiscarded(db, quoteId, discarded)
    return found ? ok({}) : fail('not-found', { quoteId })
  })
}
