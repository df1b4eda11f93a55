import type { Channel, Envelope } from '#shared/contract/index.ts'
import { fail, type Failure } from '#shared/domain/result.ts'
import type { Log, NewId } from '../ports.ts'

/** Carries any call to its use-case and answers an envelope. Never throws, whatever comes. */
export type Dispatch = (channel: string, payload: unknown) => Promise<Envelope<unknown>>

/** One channel with what reads its request and answers it. */
export type Route<C extends Channel = Channel> = readonly [
  C,
  (payload: unknown) => Promise<Envelope<unknown>>,
]

/**
 * Knows no transport: Electron's IPC, the command line and the tests all call this one function. An error thrown
 * below is caught here, once: if the database says something a person can act on it becomes that failure, else it
 * is a bug, logged under an id that the answer carries.
 */
export function createDispatch(
  routes: Iterable<Route>,
  options: {
    readonly failureOf: (error: unknown) => Failure | null
    readonly newId: NewId
    readonly log: Log
  },
): Dispatch {
  const byChannel: ReadonlyMap<string, Route[1]> = new Map(routes)
  return async (channel, payload) => {
    const answer = byChannel.get(channel)
    if (!answer) return fail('unknown-channel', { channel: channel.slice(0, 100) })
    try {
      return await answer(payload)
    } catch (error) {
      const failure = options.failureOf(error)
      if (!failure) return internalError(error, channel, options)
      options.log.warn('call stopped by the book', channel, failure.code, error)
      return { ok: false, failure }
    }
  }
}

/** The answer to a bug: an id under which the log tells what happened. */
export function internalError(
  error: unknown,
  where: string,
  { newId, log }: { readonly newId: NewId; readonly log: Log },
): { ok: false; failure: Failure } {
  const errorId = newId().slice(0, 8)
  log.error(`internal error ${errorId}`, where, error)
  return fail('internal-error', { errorId })
}
