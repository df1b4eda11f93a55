import type { PricingContext, PricingUseCase } from '../use-case.ts'
import type { Route } from './dispatch.ts'
import { parseRequest } from './parse-request.ts'
import { pricingChannels, pricingHandlers, type PricingChannel } from './pricing-handlers.ts'

/** The channels that need no book. Called at every keystroke: one parse, no reading, no check of the answer. */
export function pricingRoutes(context: () => PricingContext): Route[] {
  return pricingChannels.map((channel) => route(channel, context))
}

function route<C extends PricingChannel>(channel: C, context: () => PricingContext): Route<C> {
  const answer: PricingUseCase<C> = pricingHandlers[channel]
  return [
    channel,
    async (payload) => {
      const request = parseRequest(channel, payload)
      return request.ok ? answer(request.value, context()) : request
    },
  ]
}
