import { lazy, Suspense, useState } from 'react'
import type { Quote, QuoteVersion } from '#shared/contract/quotes.ts'
import { planIds } from '#shared/domain/quote.ts'
import { failureText } from '#shared/text/explain.ts'
import { useStore } from '../../state/store.ts'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { FreezeDialog } from './actions/FreezeDialog.tsx'
import { HelpDialog } from './actions/HelpDialog.tsx'
import { OutcomeDialog } from './actions/OutcomeDialog.tsx'
import { QuoteBar } from './actions/QuoteBar.tsx'
import { useQuoteActions, type OpenDialog } from './actions/useQuoteActions.ts'
import { useQuoteShortcuts } from './actions/useQuoteShortcuts.ts'
import { LastYearDialog } from './last-year/LastYearDialog.tsx'
import { useQuoteParts } from './parts.tsx'
import { PlanTable } from './plans/PlanTable.tsx'
import { SidePane } from './SidePane.tsx'
import { usePrice, useSession } from './session/session-context.tsx'
import { WarningList } from './warnings/WarningList.tsx'

const SheetDialog = lazy(async () => ({ default: (await import('./sheet/SheetDialog.tsx')).SheetDialog }))

/** The one dense screen: what is entered on the left, the plans and their prices on the right. */
export function QuoteScreen({ quote }: { readonly quote: Quote | null }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const actions = useQuoteActions(quote, setDialog)
  const { GapsStrip } = useQuoteParts()
  useQuoteShortcuts(actions)
  return (
    <div className="quote-screen">
      <QuoteBar quote={quote} actions={actions} />
      <SidePane
        quote={quote}
        onLastYear={() => setDialog({ kind: 'last-year' })}
        onSheet={(version) => setDialog({ kind: 'sheet', version })}
        onRefusalSlip={actions.refusalSlip}
      />
      <main className="result-pane" id="plans">
        <PriceFailure />
        <PlanTable />
        <GapsStrip quote={quote} />
        <WarningList />
      </main>
      {dialog && <Dialogs quote={quote} dialog={dialog} onDialog={setDialog} />}
    </div>
  )
}

interface DialogsProps {
  readonly quote: Quote | null
  readonly dialog: OpenDialog
  readonly onDialog: (dialog: OpenDialog | null) => void
}

function Dialogs({ quote, dialog, onDialog }: DialogsProps) {
  const session = useSession()
  const { ClaimOrNot, RefusalSlip, ClaimGuide } = useQuoteParts()
  const quoteId = useStore(session.quoteId, (id) => id)
  const close = (): void => onDialog(null)
  switch (dialog.kind) {
    case 'help':
      return <HelpDialog onClose={close} />
    case 'last-year':
      return (
        <LastYearDialog
          lastYear={session.draft.get().lastYear}
          onClose={close}
          onDone={(lastYear) => {
            session.change((draft) => ({ ...draft, lastYear }))
            session.pane.set('last-year')
          }}
        />
      )
    case 'freeze':
      return quoteId ? (
        <FreezeDialog
          quoteId={quoteId}
          nextNumber={(quote?.versions.length ?? 0) + 1}
          onClose={close}
          onDone={(version: QuoteVersion) => dialog.done(version)}
        />
      ) : null
    case 'sheet':
      return quoteId ? (
        <Suspense>
          <SheetDialog quoteId={quoteId} version={dialog.version} onClose={close} />
        </Suspense>
      ) : null
    case 'claim-or-not':
      return <ClaimOrNot onClose={close} />
    case 'refusal-slip':
      return quoteId ? <RefusalSlip quoteId={quoteId} version={dialog.version} onClose={close} /> : null
    case 'claim-guide':
      return quoteId ? <ClaimGuide quoteId={quoteId} version={dialog.version} onClose={close} /> : null
    case 'outcome':
      return quoteId ? (
        <OutcomeDialog
          quoteId={quoteId}
          plans={planIds.filter((id) => session.draft.get().plans.some((plan) => plan.id === id))}
          onClose={close}
          onDone={() => undefined}
        />
      ) : null
  }
}

/** Shown only when a whole request was refused; a line without a figure says so in its own cell. */
function PriceFailure() {
  const t = useText()
  const failure = usePrice((view) => view.failure)
  if (!failure) return null
  const { what, todo } = failureText(t, failure)
  return (
    <Notice tone="bad">
      <p>
        {what} {todo}
      </p>
    </Notice>
  )
}
