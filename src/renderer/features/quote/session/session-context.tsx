import { createContext, useContext, type ReactNode } from 'react'
import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { useStore } from '../../../state/store.ts'
import type { PriceView } from './pricing.ts'
import type { Session } from './session.ts'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session
  readonly children: ReactNode
}) {
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no quote session around this component')
  return session
}

/** A part of the draft; the component draws again only when that part changes. */
export function useDraft<S>(select: (draft: QuoteDraft) => S, same?: (a: S, b: S) => boolean): S {
  return useStore(useSession().draft, select, same)
}

/** A part of what is known about prices. */
export function usePrice<S>(select: (view: PriceView) => S, same?: (a: S, b: S) => boolean): S {
  return useStore(useSession().price, select, same)
}
