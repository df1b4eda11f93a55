import { useQuery } from '@tanstack/react-query'
import { ask } from '../../bridge/client.ts'
import { failureOf } from '../../ui/failure.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { QuotePartsProvider, type QuoteParts } from './parts.tsx'
import { QuoteScreen } from './QuoteScreen.tsx'
import { SessionProvider } from './session/session-context.tsx'
import { draftsSaved, useQuoteSession } from './session/useQuoteSession.ts'
import './quote.css'

interface QuotePageProps {
  /** Null: a new quote, which gets its place in the book with the first keystroke. */
  readonly quoteId: string | null
  /** A frozen version to look at; null for the live draft. */
  readonly version: number | null
  readonly parts: QuoteParts
  /** Shows the accident simulator in place of the quote; the quote stays open behind it. */
  readonly simulator: boolean
  readonly onLeaveSimulator: () => void
}

/** Loads a quote and keeps its session for as long as it is on the screen. */
export function QuotePage({ quoteId, version, parts, simulator, onLeaveSimulator }: QuotePageProps) {
  const opened = useQuery({
    queryKey: ['quotes.open', { quoteId }],
    queryFn: async () => {
      await draftsSaved()
      return ask('quotes.open', { quoteId: quoteId ?? '' })
    },
    enabled: quoteId !== null,
    staleTime: 0,
    gcTime: 0,
  })
  // Never from the cache: what was typed since is only in the book.
  const quote = opened.isFetchedAfterMount && opened.data?.id === quoteId ? opened.data : null
  const session = useQuoteSession(quoteId, version, quote)
  if (quoteId !== null && opened.error && !session) return <FailurePanel failure={failureOf(opened.error)} />
  if (!session) return null
  return (
    <SessionProvider session={session}>
      <QuotePartsProvider parts={parts}>
        {simulator && quote ? (
          <parts.Simulator quote={quote} onLeave={onLeaveSimulator} />
        ) : (
          <QuoteScreen quote={quote} />
        )}
      </QuotePartsProvider>
    </SessionProvider>
  )
}
