import { useEffect } from 'react'
import type { PlanId } from '#shared/domain/quote.ts'
import { useShortcuts } from '../../../ui/shortcuts.ts'
import { useAddPlan } from '../plans/PlanHead.tsx'
import { cellAt, focusCell } from '../plans/table-keys.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import type { QuoteActions } from './QuoteBar.tsx'

/** The keys of the quote screen. */
export function useQuoteShortcuts(actions: QuoteActions): void {
  const session = useSession()
  const addPlan = useAddPlan()
  const plan = (id: PlanId): void => {
    addPlan(id)
    requestAnimationFrame(() => {
      const cell = document.querySelector<HTMLElement>(`[data-cell^="${id}/"]`)
      if (cell) focusCell(cell)
    })
  }
  useShortcuts({
    'Ctrl S': actions.freeze,
    'Ctrl P': actions.sheet,
    'Ctrl E': actions.outcome,
    'Ctrl D': actions.copy,
    'Ctrl L': () => session.pane.set('last-year'),
    'Ctrl G': () => session.pane.set('gaps'),
    'Ctrl K': actions.claimOrNot,
    F9: actions.simulator,
    'Ctrl H': () => session.pane.set('versions'),
    'Alt 1': () => plan('economy'),
    'Alt 2': () => plan('standard'),
    'Alt 3': () => plan('full'),
    'Alt 4': () => plan('own'),
    F1: actions.help,
    F6: switchPane,
    F8: () => toggleFigures(session),
  })
  useEffect(() => {
    const onEscape = (event: KeyboardEvent): void => {
      if (
        event.key !== 'Escape' ||
        event.defaultPrevented ||
        document.querySelector('dialog[open], [popover="auto"]:popover-open')
      )
        return
      leaveOneLevel(session)
    }
    window.addEventListener('keydown', onEscape)
    return () => window.removeEventListener('keydown', onEscape)
  }, [session])
}

/** From the fields to the plans and back, to where the cursor was. */
function switchPane(): void {
  const pane = document.querySelector('.side-pane')
  const inPane = pane?.contains(document.activeElement) ?? false
  const target = inPane
    ? document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
    : (pane?.querySelector<HTMLElement>('.pane :is(input, select, button):not(:disabled)') ?? null)
  if (target?.matches('[data-cell]')) focusCell(target)
  else target?.focus()
}

/** Starts or ends taking the insurer's figures, in the plan the cursor is in, else in the first with coverages. */
function toggleFigures(session: Session): void {
  if (session.readOnly) return
  if (session.figurePlan.get()) {
    leaveFigures(session)
    return
  }
  const { plans } = session.draft.get()
  const cell = cellAt(document.activeElement)
  const here = cell?.dataset['cell']?.split('/')[0]
  const plan =
    plans.find((one) => one.id === here) ?? plans.find((one) => one.coverages.length > 0) ?? plans[0]
  if (!plan) return
  session.figurePlan.set(plan.id)
  requestAnimationFrame(() => {
    const target =
      cell?.isConnected && cell.dataset['cell']?.startsWith(plan.id)
        ? cell
        : document.querySelector<HTMLElement>(`[data-cell^="${plan.id}/"]`)
    if (target) focusCell(target)
  })
}

/** Esc: out of the figures first, then from an explanation back to the form. */
function leaveOneLevel(session: Session): void {
  if (session.figurePlan.get()) leaveFigures(session)
  else if (session.pane.get() !== 'form') {
    session.pane.set('form')
    session.inspected.set(null)
  }
}

function leaveFigures(session: Session): void {
  const cell = cellAt(document.activeElement)
  session.figurePlan.set(null)
  requestAnimationFrame(() => cell?.focus())
}
