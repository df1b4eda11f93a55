import type { ClaimGuideRequest } from '#shared/contract/documents.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createText } from '#shared/text/text.ts'
import type { ReadDb } from '../book/book.ts'
import { claimGuide as guidePage } from '../documents/claim-guide.ts'
import { compulsoryLimits } from '../rating/compulsory-limits.ts'
import type { Command, CommandContext } from '../use-case.ts'
import { makePaper, type WantedPaper } from './make-paper.ts'
import { plateOf, readDesk, readParts } from './paper-parts.ts'
import { pdfFileName } from './pdf-file.ts'

/** The claim guide, with the quoted plan or, for a car that was not quoted here, without. */
export const claimGuide: Command<'documents.claimGuide'> = (request, context) =>
  makePaper(context, (db) =>
    request.quote ? ofQuote(db, request, request.quote, context) : ofNoQuote(db, request, context),
  )

type Needs = Pick<CommandContext, 'clock' | 'rateBooks'>

async function ofQuote(
  db: ReadDb,
  { occasion, locale }: ClaimGuideRequest,
  { quoteId, version: number, plan: id }: NonNullable<ClaimGuideRequest['quote']>,
  { clock, rateBooks }: Needs,
): Promise<Result<WantedPaper>> {
  const parts = await readParts(db, quoteId, number)
  if (!parts.ok) return parts
  const { quote, version, shop, clerk, insurer } = parts.value
  const plan = version.rating.plans.find((candidate) => candidate.id === id) ?? null
  if (id !== null && !plan) return fail('plan-not-found', { plan: id })
  const kind = 'claim-guide'
  const today = clock.today()
  const page = () =>
    guidePage({
      locale,
      shop,
      clerk,
      insurer,
      quote: { quoteNumber: quote.number, version },
      occasion,
      plan,
      issuedOn: today,
      limits: limitsOn(today, rateBooks),
    })
  return ok({
    kind,
    key: { kind, quoteId, version: number, style: occasion, plans: id === null ? [] : [id], locale },
    locale,
    fileName: pdfFileName([
      createText(locale)('documents/guide.fileName'),
      plateOf(version),
      quote.number,
      `v${number}`,
    ]),
    coverages: [],
    page,
  })
}

async function ofNoQuote(
  db: ReadDb,
  { occasion, locale }: ClaimGuideRequest,
  { clock, rateBooks }: Needs,
): Promise<Result<WantedPaper>> {
  const { shop, clerk } = await readDesk(db, null)
  const today = clock.today()
  const page = () =>
    guidePage({
      locale,
      shop,
      clerk,
      insurer: null,
      quote: null,
      occasion,
      plan: null,
      issuedOn: today,
      limits: limitsOn(today, rateBooks),
    })
  return ok({
    kind: 'claim-guide',
    key: null,
    locale,
    fileName: pdfFileName([createText(locale)('documents/guide.fileName'), today]),
    coverages: [],
    page,
  })
}

/** Limits of an accident today; null when no rate book knows them. */
function limitsOn(today: string, rateBooks: Needs['rateBooks']) {
  const limits = compulsoryLimits(today, rateBooks)
  return limits.ok ? limits.value : null
}
