import type { PriceRequest, Rating } from '#shared/contract/price.ts'
import type { PlanId, QuoteVersion } from '#shared/contract/quotes.ts'
import type { Insurer } from '#shared/contract/settings.ts'
import { draftToRequest, firstDayOf, opensOn } from '#shared/domain/draft.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { addDays } from '#shared/domain/time.ts'
import type { WriteDb } from '../book/book.ts'
import { findInsurer } from '../book/insurers.ts'
import { insertVersion } from '../book/quote-versions.ts'
import { findQuote, type StoredQuote } from '../book/quotes.ts'
import { readSettings } from '../book/settings.ts'
import { isFirm } from '../rating/line.ts'
import { rate } from '../rating/rate.ts'
import type { Command, CommandContext } from '../use-case.ts'
import { isClosed } from './assemble-quote.ts'

/**
 * Rates the draft today and keeps draft and rating as the next version. Freezing an expired quote again renews it:
 * a new version with today's figures and a new validity.
 */
export const freezeQuote: Command<'quotes.freeze'> = ({ quoteId, validUntil }, context) =>
  context.book.write(async (db) => {
    const today = context.clock.today()
    if (validUntil !== null && validUntil < today) return fail('validity-in-the-past', { validUntil, today })
    const open = await openForFreezing(db, quoteId)
    if (!open.ok) return open
    const rated = await rateDraft(db, open.value, context)
    if (!hasAmount(rated.rating)) return fail('quote-empty', { number: open.value.number })
    return keepVersion(db, context, open.value, rated.rating, { validUntil, firmPlan: null })
  })

/**
 * Freezes a version as firm: the chosen plan, compulsory cover and tax carry nothing but figures of an insurer
 * whose system is open for the period.
 */
export const markFirm: Command<'quotes.markFirm'> = ({ quoteId, plan }, context) =>
  context.book.write(async (db) => {
    const open = await openForFreezing(db, quoteId)
    if (!open.ok) return open
    const rated = await rateDraft(db, open.value, context)
    if (!hasAmount(rated.rating)) return fail('quote-empty', { number: open.value.number })
    const refusal = whyNotFirm(rated, plan, context.clock.today())
    if (refusal) return refusal
    return keepVersion(db, context, open.value, rated.rating, { validUntil: null, firmPlan: plan })
  })

async function openForFreezing(db: WriteDb, quoteId: string): Promise<Result<StoredQuote>> {
  const quote = await findQuote(db, quoteId)
  if (!quote) return fail('not-found', { quoteId })
  return isClosed(quote.state)
    ? fail('quote-closed', { number: quote.number, state: quote.state })
    : ok(quote)
}

interface RatedDraft {
  readonly request: PriceRequest
  readonly rating: Rating
  readonly insurer: Insurer | null
  /** First day on which the insurer's figures for this period are firm; null without insurer or first day. */
  readonly openingDay: string | null
}

async function rateDraft(db: WriteDb, quote: StoredQuote, context: CommandContext): Promise<RatedDraft> {
  const { draft } = quote
  const today = context.clock.today()
  const insurer = draft.insurer === '' ? null : await findInsurer(db, draft.insurer)
  const firstDay = firstDayOf(draft)
  const openingDay = insurer && firstDay ? opensOn(firstDay, insurer.openingDays) : null
  const figuresFirm = openingDay !== null && today >= openingDay
  const { request } = draftToRequest(draft, { today, figuresFirm })
  return { request, rating: rate(request, context.rateBooks), insurer, openingDay }
}

function hasAmount(rating: Rating): boolean {
  const lines = [rating.compulsory, rating.tax, ...rating.plans.flatMap((plan) => plan.lines)]
  return lines.some((line) => line !== null && line.amountFen !== null)
}

function whyNotFirm({ rating, insurer, openingDay }: RatedDraft, planId: PlanId, today: string) {
  const plan = rating.plans.find((candidate) => candidate.id === planId)
  if (!plan) return fail('plan-not-found', { plan: planId })
  if (!insurer) return fail('insurer-missing')
  if (openingDay !== null && today < openingDay) {
    return fail('insurer-not-open-yet', { insurer: insurer.name, opensOn: openingDay, today })
  }
  const lines = [rating.compulsory, rating.tax, ...plan.lines].filter((line) => line !== null)
  const missing = lines.filter((line) => !isFirm(line)).map((line) => line.key)
  return missing.length > 0 ? fail('figures-missing', { lines: missing.join(',') }) : null
}

async function keepVersion(
  db: WriteDb,
  { clock }: CommandContext,
  quote: StoredQuote,
  rating: Rating,
  terms: { readonly validUntil: string | null; readonly firmPlan: PlanId | null },
): Promise<Result<QuoteVersion>> {
  const today = clock.today()
  const settings = await readSettings(db)
  const version: QuoteVersion = {
    number: quote.versionCount + 1,
    frozenAt: clock.now(),
    frozenOn: today,
    clerk: settings.clerkName,
    // Today is the first day of the validity.
    validUntil: terms.validUntil ?? addDays(today, settings.validityDays - 1),
    firmPlan: terms.firmPlan,
    draft: quote.draft,
    rating,
  }
  await insertVersion(db, quote.id, version)
  return ok(version)
}
