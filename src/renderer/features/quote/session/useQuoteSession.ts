import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Quote } from '#shared/contract/quotes.ts'
import { emptyDraft } from '#shared/domain/draft.ts'
import { call } from '../../../bridge/client.ts'
import { startQuery, type Start } from '../../../bridge/queries.ts'
import { useStart } from '../../../bridge/start.tsx'
import { openSession, openVersion, type Session } from './session.ts'

interface Held {
  readonly session: Session
  /** What the session was opened for; a live one may have got its id since. */
  readonly version: number | null
  readonly closed: boolean
}

/**
 * The session of the quote on the screen. A new quote keeps its session when its first keystroke gives it an id and an
 * address; another quote, another version, or closing and reopening gives another session. Null while it loads.
 */
export function useQuoteSession(
  quoteId: string | null,
  versionNumber: number | null,
  quote: Quote | null,
): Session | null {
  const start = useStart()
  const client = useQueryClient()
  const [, navigate] = useHashLocation()
  const [held, setHeld] = useState<Held | null>(null)

  const closed = quote?.outcome != null
  const fits =
    held !== null &&
    held.version === versionNumber &&
    held.session.quoteId.get() === quoteId &&
    (quote === null || held.closed === closed)
  if (!fits) {
    const session = open(
      start,
      quoteId,
      versionNumber,
      quote,
      () => client.getQueryData<Start>(startQuery.queryKey) ?? start,
    )
    if (session) setHeld({ session, version: versionNumber, closed })
    else if (held) setHeld(null)
  }
  const session = fits ? held.session : null

  useEffect(() => {
    if (!session || session.version) return
    const leaveAddress = session.quoteId.subscribe(() => {
      const id = session.quoteId.get()
      if (id !== null) navigate(`/quotes/${id}`, { replace: true })
    })
    const hurry = (): void => session.saver.hurry()
    window.addEventListener('pagehide', hurry)
    const leaveTopics = window.chudan.onTopics((topics) => {
      if (topics.includes('rate-books') || topics.includes('insurers')) session.repriceAll()
    })
    return () => {
      leaving = session.saver.settled()
      leaveAddress()
      leaveTopics()
      window.removeEventListener('pagehide', hurry)
    }
  }, [session, navigate])

  return session
}

/** The last quote that was left may still be on its way into the book. */
let leaving: Promise<void> = Promise.resolve()

/** Done when everything typed in the quote before is in the book: only then may a quote be read from it. */
export function draftsSaved(): Promise<void> {
  return leaving
}

function open(
  start: Start,
  quoteId: string | null,
  versionNumber: number | null,
  quote: Quote | null,
  latest: () => Start,
): Session | null {
  const { settings, today } = start
  if (quoteId !== null && quote?.id !== quoteId) return null
  if (quote && versionNumber !== null) {
    const version = quote.versions.find((one) => one.number === versionNumber)
    return version ? openVersion(quote, version) : null
  }
  const insurer = start.insurers.find((one) => one.code === settings.insurer && one.active) ?? null
  return openSession(quote, quote?.draft ?? emptyDraft(settings, insurer, today), {
    today,
    insurers: () => latest().insurers,
    price: (request) => call('quotes.price', request),
    start: () => call('quotes.start', { copyOf: null }),
    saveDraft: (id, draft) => call('quotes.saveDraft', { quoteId: id, draft }),
  })
}
