import type { QueryChannel } from '#shared/contract/index.ts'
import { ok } from '#shared/domain/result.ts'
import { weigh } from '../claim-or-not/weigh.ts'
import { listStories } from '../completeness/list-stories.ts'
import { simulate } from '../completeness/simulate.ts'
import { payoutOn } from '../payout/rules.ts'
import { compareWithLastYear } from '../quotes/compare-last-year.ts'
import { readLastYear } from '../quotes/read-last-year.ts'
import { compulsoryLimits } from '../rating/compulsory-limits.ts'
import { rate } from '../rating/rate.ts'
import { computeRefund } from '../rating/refund.ts'
import type { PricingUseCase } from '../use-case.ts'

/** Channels that need no book: they work on the request and the active rate books alone. */
export const pricingChannels = [
  'quotes.price',
  'lastYear.parse',
  'lastYear.compare',
  'refunds.compute',
  'compulsory.limits',
  'payout.compute',
  'stories.list',
  'stories.simulate',
  'claimOrNot.weigh',
] as const satisfies readonly QueryChannel[]
export type PricingChannel = (typeof pricingChannels)[number]

export type PricingHandlers = { readonly [C in PricingChannel]: PricingUseCase<C> }

export const pricingHandlers: PricingHandlers = {
  'quotes.price': (request, { rateBooks }) => ok(rate(request, rateBooks)),
  'lastYear.parse': ({ text }) => ok(readLastYear(text)),
  'lastYear.compare': (request) => compareWithLastYear(request),
  'refunds.compute': (request, { rateBooks }) => computeRefund(request, rateBooks),
  'compulsory.limits': ({ accidentOn }, { rateBooks }) => compulsoryLimits(accidentOn, rateBooks),
  'payout.compute': (request, { rateBooks }) => payoutOn(request, rateBooks),
  'stories.list': (request, { rateBooks }) => listStories(request, rateBooks),
  'stories.simulate': (request, { rateBooks }) => simulate(request, rateBooks),
  'claimOrNot.weigh': (request, { rateBooks }) => weigh(request, rateBooks),
}
