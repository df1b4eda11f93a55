/** Closed lists of a quote that need no schema: the window uses them without loading a schema library. */

export const planIds = ['economy', 'standard', 'full', 'own'] as const
export type PlanId = (typeof planIds)[number]

/** draft: nothing frozen yet. quoted: a version is out. firm: its figures are the insurer's. */
export const quoteStates = ['draft', 'quoted', 'firm', 'won', 'lost'] as const
export type QuoteState = (typeof quoteStates)[number]

export const lossReasons = [
  'price',
  'service',
  'brand',
  'bought-elsewhere',
  'sold-or-scrapped',
  'other',
] as const
export type LossReason = (typeof lossReasons)[number]

export const shortTermReasons = [
  'foreign-temporary',
  'temporary-road-use',
  'scrap-within-year',
  'other',
] as const

/** What is known of the car's commercial cover before this policy. */
export const commercialHistories = ['new-vehicle', 'transferred', 'none-found', 'insured'] as const

/** one: a single plan. comparison: plans side by side. large: one plan in large type. */
export const sheetStyles = ['one', 'comparison', 'large'] as const
export type SheetStyle = (typeof sheetStyles)[number]

/** When a claim guide is handed out: with the quote, or after an accident. */
export const guideOccasions = ['quote', 'accident'] as const
export type GuideOccasion = (typeof guideOccasions)[number]
