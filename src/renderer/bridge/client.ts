import type { Channel, Envelope, Failure, RequestOf, ResponseOf, Topic } from '#shared/contract/index.ts'

/** What the preload puts on the page: one function per channel of the contract, and one subscription. */
export interface Bridge {
  readonly call: { readonly [C in Channel]: (payload: RequestOf<C>) => Promise<Envelope<ResponseOf<C>>> }
  readonly onTopics: (listener: (topics: readonly Topic[]) => void) => () => void
}

declare global {
  interface Window {
    readonly chudan: Bridge
  }
}

/** Asks the main process. An expected "no" is a value; a broken bridge is a failure of its own, never a throw. */
export async function call<C extends Channel>(
  channel: C,
  payload: RequestOf<C>,
): Promise<Envelope<ResponseOf<C>>> {
  try {
    return await window.chudan.call[channel](payload)
  } catch (error) {
    return { ok: false, failure: { code: 'internal-error', params: { errorId: String(error).slice(0, 80) } } }
  }
}

/** Carries an expected failure through React Query, which knows results and errors only. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** As `call`, for a query function: gives the value or throws `CallFailed`. */
export async function ask<C extends Channel>(channel: C, payload: RequestOf<C>): Promise<ResponseOf<C>> {
  const answer = await call(channel, payload)
  if (answer.ok) return answer.value
  throw new CallFailed(answer.failure)
}
