import { fail, ok } from '#shared/domain/result.ts'
import { findQuoteState, writeDraft } from '../book/quotes.ts'
import type { Command } from '../use-case.ts'
import { isClosed } from './assemble-quote.ts'

/** Keeps what has been typed; runs at every keystroke and is on the disk when it answers. */
export const saveDraft: Command<'quotes.saveDraft'> = ({ quoteId, draft }, { book, clock }) =>
  book.write(async (db) => {
    const quote = await findQuoteState(db, quoteId)
    if (!quote) return fail('not-found', { quoteId })
    if (isClosed(quote.state)) return fail('quote-closed', { number: quote.number, state: quote.state })
    const savedAt = clock.now()
    await writeDraft(db, { id: quoteId, number: quote.number }, draft, savedAt)
    return ok({ savedAt })
  })
