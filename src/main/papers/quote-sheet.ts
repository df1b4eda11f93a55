import type { SheetRequest } from '#shared/contract/documents.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import type { CoverageId } from '#shared/domain/coverage.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createText } from '#shared/text/text.ts'
import type { ReadDb } from '../book/book.ts'
import { isExpired } from '../book/quote-list.ts'
import { quoteSheet as sheetPage } from '../documents/quote-sheet.ts'
import { clauseOffers } from '../rating/offers.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import type { Command } from '../use-case.ts'
import { makePaper, type WantedPaper } from './make-paper.ts'
import { plateOf, readParts, type PaperParts } from './paper-parts.ts'
import { pdfFileName } from './pdf-file.ts'

/** The quote sheet of a frozen version. */
export const quoteSheet: Command<'documents.quoteSheet'> = (request, context) =>
  makePaper(context, (db) => readWanted(db, request, context.rateBooks, context.clock.today()))

async function readWanted(
  db: ReadDb,
  request: SheetRequest,
  rateBooks: RateBooks,
  today: string,
): Promise<Result<WantedPaper>> {
  const parts = await readParts(db, request.quoteId, request.version)
  if (!parts.ok) return parts
  const { quote, version, shop, clerk, insurer } = parts.value
  const wrong = wrongPlan(request, version)
  if (wrong !== null) return fail('plan-not-found', { plan: wrong })
  const { style, plans, locale } = request
  const page = () =>
    sheetPage({
      style,
      locale,
      plans,
      shop,
      clerk,
      insurer,
      quoteNumber: quote.number,
      version,
      expired: isExpired(quote.state, version.validUntil, today),
      offered: offeredFor(version, rateBooks),
    })
  const kind = 'quote-sheet'
  return ok({
    kind,
    key: { kind, ...request },
    locale,
    fileName: fileNameOf(request, parts.value),
    coverages: [],
    page,
  })
}

/** A plan that the version does not hold, one named twice, or a second one on a sheet for a single plan. */
function wrongPlan({ plans, style }: SheetRequest, version: QuoteVersion): string | null {
  const known = new Set(version.rating.plans.map((plan) => plan.id))
  const wrong = plans.find((plan, index) => !known.has(plan) || plans.indexOf(plan) !== index)
  if (wrong !== undefined) return wrong
  return style === 'comparison' ? null : (plans[1] ?? null)
}

/** Coverages of the clauses in force on the first day that may be sold for this use. */
function offeredFor({ rating, draft, frozenOn }: QuoteVersion, rateBooks: RateBooks): CoverageId[] {
  const set = rating.facts.clauseSet
  const offers = clauseOffers(rateBooks, frozenOn).find((offer) => offer.clauseSet === set)
  const { use } = draft.vehicle
  return (offers?.coverages ?? [])
    .filter(({ onlyUses }) => onlyUses === null || onlyUses.includes(use))
    .map(({ id }) => id)
}

function fileNameOf({ locale, style }: SheetRequest, { quote, version }: PaperParts): string {
  const t = createText(locale)
  return pdfFileName([
    t('documents/sheet.fileName'),
    plateOf(version),
    quote.number,
    `v${version.number}`,
    style === 'one' ? '' : t(`documents/sheet.fileStyle.${style}`),
  ])
}
