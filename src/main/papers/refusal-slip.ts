import type { Gap } from '#shared/contract/completeness.ts'
import type { RefusalSlipRequest } from '#shared/contract/documents.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createText } from '#shared/text/text.ts'
import type { ReadDb } from '../book/book.ts'
import { listGapAnswers } from '../book/gap-answers.ts'
import { shanghaiDayOf } from '../clock.ts'
import { customaryFullCover } from '../completeness/figure.ts'
import { review } from '../completeness/review.ts'
import { refusalSlip as slipPage } from '../documents/refusal-slip.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import type { Command } from '../use-case.ts'
import { digestOf, makePaper, type WantedPaper } from './make-paper.ts'
import { plateOf, priceOf, readParts } from './paper-parts.ts'
import { pdfFileName } from './pdf-file.ts'

/**
 * The refusal slip of one plan: the coverages refused in the quote that the frozen plan still lacks, worked out again from
 * the frozen version. Other answers make another slip; the same answers give the archived one.
 */
export const refusalSlip: Command<'documents.refusalSlip'> = (request, context) =>
  makePaper(context, (db) => readWanted(db, request, context.rateBooks))

async function readWanted(
  db: ReadDb,
  { quoteId, version: number, plan, locale }: RefusalSlipRequest,
  rateBooks: RateBooks,
): Promise<Result<WantedPaper>> {
  const parts = await readParts(db, quoteId, number)
  if (!parts.ok) return parts
  const { quote, version, shop, clerk, insurer } = parts.value
  const price = priceOf(version)
  // The definition of full cover decides the figure only, which is not printed.
  const reviewed = review({ price, plan, profile: version.draft.profile }, customaryFullCover, rateBooks)
  if (!reviewed.ok) return reviewed
  const refused = (await listGapAnswers(db, quoteId)).filter(
    (given) => given.plan === plan && given.answer === 'refused',
  )
  const refusals = reviewed.value.gaps.filter(isLack).flatMap((gap) => {
    const given = refused.find(({ rule, key }) => rule === gap.rule && key === gap.key)
    return given ? [{ gap, given, reason: given.reason ?? 'own-words', note: given.note }] : []
  })
  if (refusals.length === 0) return fail('nothing-refused', { plan })
  const answers = refusals.map(({ given }) => given)
  const kind = 'refusal-slip'
  const t = createText(locale)
  return ok({
    kind,
    key: { kind, quoteId, version: number, style: digestOf(answers), plans: [plan], locale },
    locale,
    fileName: pdfFileName([t('documents/refusal.fileName'), plateOf(version), quote.number, `v${number}`]),
    coverages: refusals.map(({ gap }) => gap.key),
    page: () =>
      slipPage({
        locale,
        shop,
        clerk,
        insurer,
        quote: { quoteNumber: quote.number, version },
        plan,
        answeredOn: shanghaiDayOf(Math.max(...answers.map(({ at }) => at))),
        refusals,
        coverages: price.plans.find(({ id }) => id === plan)?.coverages ?? [],
      }),
  })
}

/** A duty is the law's, a saving nothing the customer goes without: neither can be declined on paper. */
function isLack({ kind }: Gap): boolean {
  return kind === 'missing' || kind === 'low'
}
