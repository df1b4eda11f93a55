import type { ClerkFigure, FullCover } from '#shared/contract/completeness.ts'
import { coverageKeys } from '#shared/domain/coverage.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import { Decimal } from '#shared/domain/money.ts'
import { ok } from '#shared/domain/result.ts'
import { listQuotedPlans, type QuotedPlan } from '../book/quoted-plans.ts'
import { figureOf } from '../completeness/figure.ts'
import { clauseRules } from '../completeness/review.ts'
import type { RateBooks } from '../rating/rate-books.ts'
import type { Query } from '../use-case.ts'
import { fullCoverOf } from './full-cover.ts'

/** How complete the plans are that each clerk quoted in a period, by the shop's definition as it is today. */
export const listClerkFigures: Query<'completeness.byClerk'> = async ({ from, to }, { book, rateBooks }) => {
  const full = await fullCoverOf(book)
  const quoted = await listQuotedPlans(book, from, to)
  const byClerk = Map.groupBy(quoted, ({ clerk }) => clerk)
  return ok([...byClerk].map(([clerk, plans]) => figuresOf(clerk, plans, full, rateBooks)).toSorted(byName))
}

function figuresOf(
  clerk: string,
  plans: readonly QuotedPlan[],
  full: FullCover,
  books: RateBooks,
): ClerkFigure {
  const percents = plans.map((plan) => percentOf(plan, full, books))
  const held = plans.map(({ plan }) => plan?.coverages ?? [])
  const limits = held.flatMap((coverages) =>
    coverages.flatMap((choice) => (choice.key === 'third-party' ? [choice.sumFen] : [])),
  )
  const takeUp = coverageKeys
    .map((key) => ({
      key,
      quotes: held.filter((coverages) => coverages.some((choice) => choice.key === key)).length,
    }))
    .filter(({ quotes }) => quotes > 0)
  return {
    clerk,
    quotes: plans.length,
    averagePercent: average(percents),
    full: percents.filter((percent) => percent === 100).length,
    takeUp,
    averageThirdPartyFen: limits.length === 0 ? null : average(limits),
  }
}

/** Without any plan only compulsory cover was quoted: nothing of full cover is held. */
function percentOf({ draft, plan, frozenOn }: QuotedPlan, full: FullCover, books: RateBooks): number {
  const { request } = draftToRequest(draft, { today: frozenOn, figuresFirm: false })
  const rules = clauseRules(request, books)
  return figureOf(plan?.coverages ?? [], full, request.vehicle, rules.ok ? rules.value : null).percent
}

/** Half up. */
function average(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum.plus(value), new Decimal(0))
  return total.div(values.length).round().toNumber()
}

function byName(a: ClerkFigure, b: ClerkFigure): number {
  return a.clerk < b.clerk ? -1 : 1
}
