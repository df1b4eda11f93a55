import type { Locale } from '#shared/contract/fields.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import { refusalReasons, unknownProfile, type StoryId } from '#shared/domain/completeness.ts'
import type { GuideOccasion, PlanId } from '#shared/domain/quote.ts'
import { customaryFullCover } from '#main/completeness/figure.ts'
import { listStories } from '#main/completeness/list-stories.ts'
import { review } from '#main/completeness/review.ts'
import { simulate } from '#main/completeness/simulate.ts'
import type { ClaimGuideInput } from '#main/documents/claim-guide.ts'
import type { PaperInput } from '#main/documents/paper.ts'
import type { RefusalSlipInput } from '#main/documents/refusal-slip.ts'
import type { SimulationInput } from '#main/documents/simulation-page.ts'
import { compulsoryLimits } from '#main/rating/compulsory-limits.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { familyDraft, sheetOf, versionOf } from './sheets.ts'

/** Papers beside the quote sheet, of the made-up cars of `sheets.ts`. */

const books = shippedRateBooks()
const today = '2026-11-23'

/** A new car with a charger and much of its life known, so that it has many gaps. */
export function electricVersion(): QuoteVersion {
  return versionOf(
    familyDraft((draft) => {
      Object.assign(draft.vehicle, {
        energy: 'electric',
        displacementMl: '',
        plate: '浙AD12345',
        model: '示例牌 SL6470BEV 纯电动轿车',
        newPrice: '329800',
      })
      draft.profile = {
        ...unknownProfile,
        ownCharger: 'yes',
        parking: 'street',
        passengers: 'family',
        holidayTrips: 'yes',
        equipmentFen: 800_000,
      }
    }),
  )
}

function frameOf(
  version: QuoteVersion,
  locale: Locale,
): PaperInput & { quote: { quoteNumber: string; version: QuoteVersion } } {
  const { shop, clerk, insurer, quoteNumber } = sheetOf(version)
  return { locale, shop, clerk, insurer, quote: { quoteNumber, version } }
}

/** All gaps of the plan refused, with each reason in turn; at most `most` of them. */
export function slipOf(version: QuoteVersion, locale: Locale, plan: PlanId, most = 99): RefusalSlipInput {
  const price = priceOf(version)
  const reviewed = review({ price, plan, profile: version.draft.profile }, customaryFullCover, books)
  if (!reviewed.ok) throw new Error(reviewed.failure.code)
  const refusals = reviewed.value.gaps
    .filter(({ kind }) => kind === 'missing' || kind === 'low')
    .slice(0, most)
    .map((gap, index) => {
      const reason = refusalReasons[index % refusalReasons.length] ?? 'own-words'
      return { gap, reason, note: reason === 'own-words' ? '先开一年看看，明年续保时再加' : '' }
    })
  return {
    ...frameOf(version, locale),
    plan,
    answeredOn: today,
    refusals,
    coverages: price.plans.find(({ id }) => id === plan)?.coverages ?? [],
  }
}

export function guideOf(
  version: QuoteVersion | null,
  locale: Locale,
  occasion: GuideOccasion,
  planId: PlanId | null = 'standard',
): ClaimGuideInput {
  const limits = compulsoryLimits(today, books)
  const frame = frameOf(version ?? versionOf(familyDraft()), locale)
  return {
    ...frame,
    ...(version ? {} : { quote: null, insurer: null }),
    occasion,
    plan: version?.rating.plans.find(({ id }) => id === planId) ?? null,
    issuedOn: today,
    limits: limits.ok ? limits.value : null,
  }
}

/** The story under these plans; `changed` as if the clerk had set the figures himself. */
export function accidentOf(
  version: QuoteVersion,
  locale: Locale,
  id: StoryId,
  plans: readonly PlanId[],
  changed = false,
): SimulationInput {
  const price = priceOf(version)
  const stories = listStories({ price, profile: version.draft.profile }, books)
  const story = stories.ok ? stories.value.find((candidate) => candidate.id === id) : undefined
  if (!story) throw new Error(`no story ${id}`)
  const chosen = plans.flatMap((plan) => price.plans.filter((candidate) => candidate.id === plan))
  const simulated = simulate({ price: { ...price, plans: chosen }, accident: story.accident }, books)
  if (!simulated.ok) throw new Error(simulated.failure.code)
  return {
    ...frameOf(version, locale),
    story: changed ? null : id,
    amounts: changed ? null : story.amounts,
    accident: story.accident,
    simulation: simulated.value,
  }
}

function priceOf({ draft, frozenOn }: QuoteVersion) {
  return draftToRequest(draft, { today: frozenOn, figuresFirm: false }).request
}
