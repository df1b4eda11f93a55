import type { CommandChannel } from '#shared/contract/index.ts'
import type { Command, CommandContext, Query } from '../use-case.ts'
import {
  commandChannels,
  commandHandlers,
  lookUpChannels,
  queryHandlers,
  type LookUpChannel,
} from './book-handlers.ts'
import type { Route } from './dispatch.ts'
import { parseRequest } from './parse-request.ts'

/**
 * The channels that read or write the book. A query gets one moment of the book on a connection that cannot write;
 * a command gets the book and makes its own transactions.
 */
export function bookRoutes(context: () => CommandContext): Route[] {
  return [
    ...lookUpChannels.map((channel) => queryRoute(channel, context)),
    ...commandChannels.map((channel) => commandRoute(channel, context)),
  ]
}

function queryRoute<C extends LookUpChannel>(channel: C, context: () => CommandContext): Route<C> {
  const answer: Query<C> = queryHandlers[channel]
  return [
    channel,
    async (payload) => {
      const request = parseRequest(channel, payload)
      if (!request.ok) return request
      const { book, clock, rateBooks } = context()
      return book.snapshot(async (db) => answer(request.value, { book: db, clock, rateBooks }))
    },
  ]
}

function commandRoute<C extends CommandChannel>(channel: C, context: () => CommandContext): Route<C> {
  const answer: Command<C> = commandHandlers[channel]
  return [
    channel,
    async (payload) => {
      const request = parseRequest(channel, payload)
      return request.ok ? answer(request.value, context()) : request
    },
  ]
}
