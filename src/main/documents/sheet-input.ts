import type { Locale } from '#shared/contract/fields.ts'
import type { PlanRating } from '#shared/contract/price.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import type { CoverageId } from '#shared/domain/coverage.ts'
import type { PlanId, SheetStyle } from '#shared/domain/quote.ts'
import { createText, type Text } from '#shared/text/text.ts'

/** Everything a quote sheet prints: a frozen version and who hands it out. */
export interface SheetInput {
  readonly style: SheetStyle
  readonly locale: Locale
  readonly shop: {
    readonly name: string
    readonly address: string
    readonly phone: string
    /** PNG or JPEG as a data URL. */
    readonly logo: string | null
  }
  /** Phone and certificate are empty when not known. */
  readonly clerk: { readonly name: string; readonly phone: string; readonly certificate: string }
  readonly insurer: { readonly name: string; readonly phone: string } | null
  readonly quoteNumber: string
  readonly version: QuoteVersion
  /** The plans to print, in this order; each must be in the version. */
  readonly plans: readonly PlanId[]
  /** The last day of validity has passed. */
  readonly expired: boolean
  /** Coverages the clauses offer for this car, in the order of the clauses. */
  readonly offered: readonly CoverageId[]
}

/** The input with what every part of the sheet needs of it. */
export interface Sheet extends SheetInput {
  readonly t: Text
  readonly ratings: readonly [PlanRating, ...PlanRating[]]
  /** Commercial estimates rest on reference rates, not on the insurer's own. */
  readonly reference: boolean
}

/** Fails (a bug: the use-case checks first) when a plan is not in the version. */
export function prepareSheet(input: SheetInput): Sheet {
  const { rating } = input.version
  const ratings = input.plans.map((id) => {
    const plan = rating.plans.find((candidate) => candidate.id === id)
    if (!plan) throw new Error(`plan ${id} is not in version ${input.version.number}`)
    return plan
  })
  const [first, ...others] = ratings
  if (!first) throw new Error('a sheet needs a plan')
  return {
    ...input,
    t: createText(input.locale),
    ratings: [first, ...others],
    reference: rating.warnings.some(({ code }) => code === 'reference-figures'),
  }
}
