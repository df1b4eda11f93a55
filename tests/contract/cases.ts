import type { Channel, DeclaredFailure } from '#shared/contract/index.ts'
import type { Failure } from '#shared/domain/result.ts'
import type { Desk } from './harness.ts'

/** How a channel goes well, and how each failure it declares comes about. One left out does not compile. */
export interface ChannelCases<C extends Channel> {
  readonly ok: (desk: Desk) => Promise<void>
  readonly failures: { readonly [F in DeclaredFailure<C>]: (desk: Desk) => Promise<Failure> }
}

export type CasesOf<C extends Channel> = { readonly [K in C]: ChannelCases<K> }
