import { createHash } from 'node:crypto'
import type { ArchivedDocument, SheetRequest } from '#shared/contract/documents.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { tidy } from '#shared/domain/checks.ts'
import type { CoverageId } from '#shared/domain/coverage.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createText } from '#shared/text/text.ts'
import type { ReadDb } from '../book/book.ts'
import { findDocument, insertDocument, type StoredDocument } from '../book/documents.ts'
import { findInsurer } from '../book/insurers.ts'
import { isExpired } from '../book/quote-list.ts'
import { findVersion } from '../book/quote-versions.ts'
import { findQuote, type StoredQuote } from '../book/quotes.ts'
import { readLogo, readSettings } from '../book/settings.ts'
import { quoteSheet as sheetPage } from '../documents/quote-sheet.ts'
import type { SheetInput } from '../documents/sheet-input.ts'
import { clauseOffers } from '../rating/offers.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import type { Command } from '../use-case.ts'
import { countPages, pdfFileName } from './pdf-file.ts'
import { printFailure } from './print-failure.ts'

/**
 * The quote sheet of a frozen version. The first call makes it and archives page, PDF and hash with the version;
 * every later call for the same version, style, plans and language gives the archived bytes, whatever has changed
 * since in the settings or the program.
 */
export const quoteSheet: Command<'documents.quoteSheet'> = async (request, context) => {
  const { book, clock, printer, newId, rateBooks } = context
  const before = await book.snapshot(async (db): Promise<Result<StoredDocument | Wanted>> => {
    const archived = await findDocument(db, request)
    return archived ? ok(archived) : readWanted(db, request, rateBooks, clock.today())
  })
  if (!before.ok) return before
  if ('pdf' in before.value) return ok(answer(before.value))

  const { input, fileName } = before.value
  const html = sheetPage(input)
  let pdf: Uint8Array
  let pages: number
  try {
    pdf = await printer.toPdf(html)
    pages = countPages(pdf)
  } catch (error) {
    return { ok: false, failure: printFailure(error) }
  }
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const made: StoredDocument = { id: newId(), fileName, html, pdf, sha256, pages, createdAt: clock.now() }
  const kept = await book.write(async (db) => {
    // The same sheet may have been asked for twice at once: the first one archived is the one.
    const archived = await findDocument(db, request)
    if (archived) return ok(archived)
    await insertDocument(db, request, made)
    return ok(made)
  })
  return kept.ok ? ok(answer(kept.value)) : kept
}

interface Wanted {
  readonly input: SheetInput
  readonly fileName: string
}

async function readWanted(
  db: ReadDb,
  request: SheetRequest,
  rateBooks: RateBooks,
  today: string,
): Promise<Result<Wanted>> {
  const quote = await findQuote(db, request.quoteId)
  if (!quote) return fail('not-found', { quoteId: request.quoteId })
  const version = await findVersion(db, request.quoteId, request.version)
  if (!version) return fail('version-not-found', { version: request.version })
  const wrong = wrongPlan(request, version)
  if (wrong !== null) return fail('plan-not-found', { plan: wrong })
  const settings = await readSettings(db)
  const insurer = version.draft.insurer === '' ? null : await findInsurer(db, version.draft.insurer)
  // Another clerk may sit at the desk by now: phone and certificate belong to the name in the settings only.
  const sameClerk = version.clerk === settings.clerkName
  const input: SheetInput = {
    style: request.style,
    locale: request.locale,
    plans: request.plans,
    shop: {
      name: settings.shopName,
      address: settings.shopAddress,
      phone: settings.shopPhone,
      logo: await readLogo(db),
    },
    clerk: {
      name: version.clerk,
      phone: sameClerk ? settings.clerkPhone : '',
      certificate: sameClerk ? settings.clerkCertificate : '',
    },
    insurer: insurer ? { name: insurer.name, phone: insurer.phone } : null,
    quoteNumber: quote.number,
    version,
    expired: isExpired(quote.state, version.validUntil, today),
    offered: offeredFor(version, rateBooks),
  }
  return ok({ input, fileName: fileNameOf(request, quote, version) })
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

function fileNameOf({ locale, style }: SheetRequest, quote: StoredQuote, version: QuoteVersion): string {
  const t = createText(locale)
  const { vehicle } = version.draft
  return pdfFileName([
    t('documents/sheet.fileName'),
    vehicle.noPlateYet ? '' : tidy(vehicle.plate),
    quote.number,
    `v${version.number}`,
    style === 'one' ? '' : t(`documents/sheet.fileStyle.${style}`),
  ])
}

function answer({ id, fileName, pages, sha256, createdAt, pdf }: StoredDocument): ArchivedDocument {
  return { id, fileName, pages, sha256, createdAt, pdfBase64: Buffer.from(pdf).toString('base64') }
}
