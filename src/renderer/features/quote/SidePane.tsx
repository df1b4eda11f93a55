import type { Quote, QuoteVersion } from '#shared/contract/quotes.ts'
import { useStart } from '../../bridge/start.tsx'
import { useStore } from '../../state/store.ts'
import { useText } from '../../ui/text.tsx'
import { FormPane } from './form/FormPane.tsx'
import { LastYearPane } from './last-year/LastYearPane.tsx'
import { useQuoteParts } from './parts.tsx'
import { useSession } from './session/session-context.tsx'
import type { Pane } from './session/session.ts'
import { VersionsPane } from './versions/VersionsPane.tsx'
import { WhyPane } from './why/WhyPane.tsx'

const panes = ['form', 'gaps', 'why', 'last-year', 'versions'] as const satisfies readonly Pane[]

interface SidePaneProps {
  readonly quote: Quote | null
  readonly onLastYear: () => void
  readonly onSheet: (version: QuoteVersion) => void
  readonly onRefusalSlip: () => void
}

/** The pane beside the plans: what was entered, why a figure is what it is, last year, the versions. */
export function SidePane({ quote, onLastYear, onSheet, onRefusalSlip }: SidePaneProps) {
  const t = useText()
  const session = useSession()
  const { GapsPane, GapsCount } = useQuoteParts()
  const { today } = useStart()
  const pane = useStore(session.pane, (value) => value)
  return (
    <aside className="side-pane" aria-label={t('quote.pane.label')}>
      <div
        className="pane-tabs"
        role="tablist"
        tabIndex={-1}
        aria-label={t('quote.pane.label')}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
          const next = panes[panes.indexOf(pane) + by]
          if (by === 0 || !next) return
          event.preventDefault()
          session.pane.set(next)
          event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
        }}
      >
        {panes.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={pane === name}
            aria-controls="pane"
            tabIndex={pane === name ? 0 : -1}
            onClick={() => session.pane.set(name)}
          >
            {t(`quote.pane.${name}`)}
            {name === 'gaps' && <GapsCount quote={quote} />}
            {name === 'versions' && quote && quote.versions.length > 0 && (
              <span className="count">{quote.versions.length}</span>
            )}
          </button>
        ))}
      </div>
      <div
        id="pane"
        className="pane scroll"
        role="tabpanel"
        aria-labelledby={`tab-${pane}`}
        data-pane={pane}
        tabIndex={pane === 'form' ? -1 : 0}
      >
        {pane === 'form' && <FormPane />}
        {pane === 'gaps' && <GapsPane quote={quote} onRefusalSlip={onRefusalSlip} />}
        {pane === 'why' && <WhyPane />}
        {pane === 'last-year' && <LastYearPane onEdit={onLastYear} />}
        {pane === 'versions' && <VersionsPane quote={quote} today={today} onSheet={onSheet} />}
      </div>
    </aside>
  )
}
