import type { Gap } from '#shared/contract/completeness.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import type { PlanId } from '#shared/domain/quote.ts'

/** The quote as the prompts see it, and what they may do with it. */
export interface GapsView {
  readonly quoteId: string | null
  readonly quoteNumber: string | null
  /** The plan that is looked at; null while the quote has none. */
  readonly plan: PlanId | null
  readonly plans: readonly PlanId[]
  readonly price: PriceRequest
  readonly profile: CarProfile
  readonly readOnly: boolean
  readonly onPlan: (plan: PlanId) => void
  readonly onProfile: (profile: CarProfile) => void
  /** Changes the plan (or the use of the car) as the prompt suggests; only ever by the clerk's own key or click. */
  readonly onTake: (gap: Gap) => void
  /** The quote's id once everything typed is in the book; null when there is no quote yet. */
  readonly saved: () => Promise<string | null>
}
