import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type { Quote, QuoteVersion } from '#shared/contract/quotes.ts'

/** What other features show on the quote screen. The app fits them in, since features do not know each other. */
export interface QuoteParts {
  /** The pane with what the plan leaves open. */
  readonly GapsPane: ComponentType<{ readonly quote: Quote | null; readonly onRefusalSlip: () => void }>
  /** How many prompts have no answer yet, beside the tab's name. */
  readonly GapsCount: ComponentType<{ readonly quote: Quote | null }>
  /** One line below the plans that leads to the pane, until it is closed. */
  readonly GapsStrip: ComponentType<{ readonly quote: Quote | null }>
  readonly ClaimOrNot: ComponentType<{ readonly onClose: () => void }>
  readonly RefusalSlip: ComponentType<PaperProps>
  readonly ClaimGuide: ComponentType<PaperProps>
  /** Stands in place of the whole screen, turned to the customer. */
  readonly Simulator: ComponentType<{ readonly quote: Quote; readonly onLeave: () => void }>
}

interface PaperProps {
  readonly quoteId: string
  readonly version: QuoteVersion
  readonly onClose: () => void
}

const PartsContext = createContext<QuoteParts | null>(null)

export function QuotePartsProvider({
  parts,
  children,
}: {
  readonly parts: QuoteParts
  readonly children: ReactNode
}) {
  return <PartsContext value={parts}>{children}</PartsContext>
}

export function useQuoteParts(): QuoteParts {
  const parts = useContext(PartsContext)
  if (!parts) throw new Error('no parts of other features around the quote screen')
  return parts
}
