import type { KeyboardEvent } from 'react'
import { planIds, type PlanId } from '#shared/domain/quote.ts'
import { useStart } from '../../../bridge/start.tsx'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import type { CoverageRow } from './coverage-rows.ts'
import { cellAt, controlOf, edge, focusCell, neighbour } from './table-keys.ts'
import { cellActions } from './useCellActions.ts'

/** The keyboard of the plan table. */
export function useTableKeys(rows: readonly CoverageRow[]): (event: KeyboardEvent<HTMLElement>) => void {
  const session = useSession()
  const start = useStart()
  return (event) => {
    const cell = cellAt(event.target)
    if (!cell || event.ctrlKey || event.metaKey || event.altKey || isInPanel(event.target)) return
    const inField = event.target !== cell
    const handled = inField
      ? fieldKey(event, cell)
      : moveKey(event, cell) || actKey(event, cell, session, start, rows)
    if (handled) event.preventDefault()
  }
}

/** A panel of options opened from a cell has the keys to itself. */
function isInPanel(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[popover]') !== null
}

/** Inside a field of a cell: Enter and Esc go back to the cell, figures are walked with Enter and the arrows. */
function fieldKey(event: KeyboardEvent<HTMLElement>, cell: HTMLElement): boolean {
  const figure = event.target instanceof HTMLElement && event.target.closest('.figure-input') !== null
  switch (event.key) {
    case 'Escape':
      if (figure) return false
      cell.focus()
      return true
    case 'Enter':
      if (event.target instanceof HTMLButtonElement) return false
      return go(figure ? (neighbour(cell, 0, event.shiftKey ? -1 : 1) ?? cell) : cell, figure)
    case 'ArrowDown':
    case 'ArrowUp':
      return figure && go(neighbour(cell, 0, event.key === 'ArrowDown' ? 1 : -1))
    default:
      return false
  }
}

function moveKey(event: KeyboardEvent<HTMLElement>, cell: HTMLElement): boolean {
  switch (event.key) {
    case 'ArrowLeft':
      return go(neighbour(cell, -1, 0))
    case 'ArrowRight':
      return go(neighbour(cell, 1, 0))
    case 'ArrowUp':
      return go(neighbour(cell, 0, -1))
    case 'ArrowDown':
      return go(neighbour(cell, 0, 1))
    case 'Home':
      return go(edge(cell, 'first'))
    case 'End':
      return go(edge(cell, 'last'))
    default:
      return false
  }
}

function go(cell: HTMLElement | null, intoField = true): boolean {
  if (!cell) return true
  if (intoField) focusCell(cell)
  else cell.focus()
  return true
}

function actKey(
  event: KeyboardEvent<HTMLElement>,
  cell: HTMLElement,
  session: Session,
  start: ReturnType<typeof useStart>,
  rows: readonly CoverageRow[],
): boolean {
  const [planText, lineText] = (cell.dataset['cell'] ?? '').split('/')
  const plan = planIds.find((id) => id === planText)
  if (!plan) return false
  if (lineText === 'compulsory' || lineText === 'vehicle-tax')
    return sharedKey(event, session, plan, lineText)
  const row = rows.find((one) => one.key === lineText)
  if (!row) return false
  const actions = cellActions(session, start, plan, row.key, row.offer)
  const taken = cell.dataset['state'] !== 'not-taken'
  if (event.key === 'Enter' && taken) {
    actions.explain()
    return true
  }
  if (session.readOnly) return false
  switch (event.key) {
    case ' ':
    case 'Enter':
      actions.toggle()
      if (!taken) requestAnimationFrame(() => intoEmptySum(cell))
      return true
    case 'Delete':
      if (taken) actions.toggle()
      return true
    case '+':
    case '=':
      actions.step(1)
      return true
    case '-':
      actions.step(-1)
      return true
    case 'f':
    case 'F':
      actions.fix()
      return true
    case 'F2':
      return intoControl(cell)
    default:
      return false
  }
}

/** Compulsory cover and tax: Enter explains, Space takes them in or out for all plans. */
function sharedKey(
  event: KeyboardEvent<HTMLElement>,
  session: Session,
  plan: PlanId,
  line: 'compulsory' | 'vehicle-tax',
): boolean {
  if (event.key === 'Enter') {
    session.explain(plan, line)
    return true
  }
  if (event.key !== ' ' || session.readOnly) return false
  if (line === 'compulsory')
    session.setField('compulsory', 'included', !session.draft.get().compulsory.included)
  else
    session.setField('tax', 'mode', session.draft.get().tax.mode === 'left-out' ? 'calculated' : 'left-out')
  return true
}

function intoControl(cell: HTMLElement): boolean {
  const control = controlOf(cell)
  if (!control) return false
  control.focus()
  if (control instanceof HTMLButtonElement) control.click()
  if (control instanceof HTMLInputElement) control.select()
  return true
}

/** A coverage with a free sum has none when it is added: the cursor goes to where it is typed. */
function intoEmptySum(cell: HTMLElement): void {
  const control = controlOf(cell)
  if (control instanceof HTMLInputElement && control.value === '') control.focus()
}
