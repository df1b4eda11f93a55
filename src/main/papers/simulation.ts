import { isDeepStrictEqual } from 'node:util'
import type { Story } from '#shared/contract/completeness.ts'
import type { SimulationPageRequest } from '#shared/contract/documents.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createText } from '#shared/text/text.ts'
import type { ReadDb } from '../book/book.ts'
import { listStories } from '../completeness/list-stories.ts'
import { simulate } from '../completeness/simulate.ts'
import { simulationPage } from '../documents/simulation-page.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import type { Command } from '../use-case.ts'
import { digestOf, makePaper, type WantedPaper } from './make-paper.ts'
import { plateOf, priceOf, readParts } from './paper-parts.ts'
import { pdfFileName } from './pdf-file.ts'

/** One accident under plans of a frozen version, on a page. The same accident again gives the archived page. */
export const simulation: Command<'documents.simulation'> = (request, context) =>
  makePaper(context, (db) => readWanted(db, request, context.rateBooks))

async function readWanted(
  db: ReadDb,
  request: SimulationPageRequest,
  rateBooks: RateBooks,
): Promise<Result<WantedPaper>> {
  const { quoteId, version: number, plans, story, accident, locale } = request
  const parts = await readParts(db, quoteId, number)
  if (!parts.ok) return parts
  const { quote, version, shop, clerk, insurer } = parts.value
  const price = priceOf(version)
  const chosen = plans.map((id) => price.plans.find((plan) => plan.id === id))
  const missing = plans.find((id, index) => !chosen[index] || plans.indexOf(id) !== index)
  if (missing !== undefined) return fail('plan-not-found', { plan: missing })
  const simulated = simulate(
    { price: { ...price, plans: chosen.filter((plan) => plan !== undefined) }, accident },
    rateBooks,
  )
  if (!simulated.ok) return simulated
  const [first] = simulated.value
  // Where no plan can be worked out there is no page to print.
  if (first?.failure && simulated.value.every(({ payout }) => payout === null))
    return fail(first.failure.code, first.failure.params)
  const kind = 'simulation'
  return ok({
    kind,
    key: { kind, quoteId, version: number, style: digestOf({ story, accident }), plans, locale },
    locale,
    fileName: pdfFileName([
      createText(locale)('documents/simulation.fileName'),
      plateOf(version),
      quote.number,
      `v${number}`,
    ]),
    coverages: [],
    page: () =>
      simulationPage({
        locale,
        shop,
        clerk,
        insurer,
        quote: { quoteNumber: quote.number, version },
        story,
        amounts: amountsOf(request, price, version.draft.profile, rateBooks),
        accident,
        simulation: simulated.value,
      }),
  })
}

/** Amounts with their sources, as long as nobody has changed the story. */
function amountsOf(
  { story, accident }: SimulationPageRequest,
  price: PriceRequest,
  profile: CarProfile,
  rateBooks: RateBooks,
): Story['amounts'] | null {
  if (story === null) return null
  const stories = listStories({ price, profile }, rateBooks)
  const told = stories.ok ? stories.value.find(({ id }) => id === story) : undefined
  return told && isDeepStrictEqual(told.accident, accident) ? told.amounts : null
}
