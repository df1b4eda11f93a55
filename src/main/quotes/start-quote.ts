import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { emptyDraft } from '#shared/domain/draft.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { WriteDb } from '../book/book.ts'
import { findInsurer } from '../book/insurers.ts'
import { findQuote, insertQuote, lastDayNo } from '../book/quotes.ts'
import { readSettings } from '../book/settings.ts'
import type { Command } from '../use-case.ts'
import { readQuote } from './assemble-quote.ts'
import { quoteNumber } from './quote-number.ts'

/** Opens a new draft: the shop's presets, or what another quote holds. */
export const startQuote: Command<'quotes.start'> = ({ copyOf }, { book, clock, newId }) =>
  book.write(async (db) => {
    const today = clock.today()
    const draft = copyOf === null ? ok(await presetDraft(db, today)) : await copiedDraft(db, copyOf)
    if (!draft.ok) return draft
    const id = newId()
    const dayNo = (await lastDayNo(db, today)) + 1
    const { clerkName } = await readSettings(db)
    await insertQuote(db, {
      id,
      number: quoteNumber(today, dayNo),
      createdOn: today,
      dayNo,
      clerk: clerkName,
      draft: draft.value,
      now: clock.now(),
    })
    return readQuote(db, id, today)
  })

async function presetDraft(db: WriteDb, today: string): Promise<QuoteDraft> {
  const settings = await readSettings(db)
  const insurer = settings.insurer === '' ? null : await findInsurer(db, settings.insurer)
  return emptyDraft(settings, insurer?.active ? insurer : null, today)
}

/** A copy leaves the insurer's figures behind: they were given for the other quote and are not this one's. */
async function copiedDraft(db: WriteDb, quoteId: string): Promise<Result<QuoteDraft>> {
  const source = await findQuote(db, quoteId)
  if (!source) return fail('not-found', { quoteId })
  const { draft } = source
  return ok({
    ...draft,
    compulsory: { ...draft.compulsory, insurerFigure: '' },
    tax: { ...draft.tax, insurerFigure: '' },
    plans: draft.plans.map((plan) => ({ ...plan, insurerFigures: {} })),
  })
}
