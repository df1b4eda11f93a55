import type { z } from 'zod'
import type { FailureCode } from '../domain/failure.ts'

export const topics = ['settings', 'insurers', 'rate-books', 'quotes', 'completeness'] as const
export type Topic = (typeof topics)[number]

/** What the contract says of one channel. */
export interface ChannelSpec<
  Kind extends 'query' | 'command',
  Req extends z.ZodType,
  Res extends z.ZodType,
  Failures extends readonly FailureCode[],
> {
  readonly kind: Kind
  readonly about: string
  readonly request: Req
  readonly response: Res
  /** Besides these every channel may answer `invalid-request`, `internal-error` and a failure of the book itself. */
  readonly failures: Failures
  readonly touches: readonly Topic[]
}

/** A channel that only reads. */
export function query<
  Req extends z.ZodType,
  Res extends z.ZodType,
  const Failures extends readonly FailureCode[] = [],
>(
  about: string,
  request: Req,
  response: Res,
  ...failures: [Failures] | []
): ChannelSpec<'query', Req, Res, readonly Failures[number][]> {
  return { kind: 'query', about, request, response, failures: failures[0] ?? [], touches: [] }
}

/** A channel that may write. */
export function command<
  Req extends z.ZodType,
  Res extends z.ZodType,
  const Failures extends readonly FailureCode[] = [],
>(
  about: string,
  touches: readonly Topic[],
  request: Req,
  response: Res,
  ...failures: [Failures] | []
): ChannelSpec<'command', Req, Res, readonly Failures[number][]> {
  return { kind: 'command', about, request, response, failures: failures[0] ?? [], touches }
}
