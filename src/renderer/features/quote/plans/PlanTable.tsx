import { useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import type { ClauseOffer } from '#shared/contract/settings.ts'
import type { CoverageKey, LineKey } from '#shared/domain/coverage.ts'
import { planIds, type PlanId } from '#shared/domain/quote.ts'
import { isNewEnergy } from '#shared/domain/vehicle.ts'
import { useStart } from '../../../bridge/start.tsx'
import { useStore } from '../../../state/store.ts'
import { useText } from '../../../ui/text.tsx'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { coverageRows, type CoverageRow } from './coverage-rows.ts'
import { differingKeys } from './differences.ts'
import { GhostHead, PlanHead } from './PlanHead.tsx'
import { PlanCell } from './PlanCell.tsx'
import { PlanTotals } from './PlanTotals.tsx'
import { SharedCell } from './SharedCell.tsx'
import { TableNotes } from './TableNotes.tsx'
import { cellAt, makeTabStop } from './table-keys.ts'
import { useTableKeys } from './useTableKeys.ts'

/**
 * The plans side by side: a row for each coverage this car can have, a column for each plan. One Tab stop; arrows
 * move, Space adds or takes away, Enter explains, F2 edits the option, F8 takes the insurer's figures.
 */
export function PlanTable() {
  const t = useText()
  const session = useSession()
  const table = useRef<HTMLTableElement>(null)
  const plans = useDraft((draft) => draft.plans.map((plan) => plan.id), sameList)
  const ghosts = session.readOnly ? [] : planIds.filter((id) => !plans.includes(id))
  const { rows, withheld } = useRows()
  const rareShown = useStore(session.rareShown, (shown) => shown)
  const differing = useDraft((draft) => differingKeys(draft.plans), sameSet)
  const taken = useTaken()
  const rareRows = rows.filter((row) => row.group === 'rare')
  const shownRows = rows.filter((row) => row.group !== 'rare' || rareShown || taken.has(row.key))
  const onKeyDown = useTableKeys(rows)

  useEffect(() => {
    const element = table.current
    if (!element || element.querySelector('[data-cell][tabindex="0"]')) return
    element.querySelector('[data-cell]')?.setAttribute('tabindex', '0')
  })

  const onFocus = (event: FocusEvent): void => {
    const cell = cellAt(event.target)
    if (!cell) return
    makeTabStop(cell)
    session.cursorPlan.set(plans.find((one) => cell.dataset['cell']?.startsWith(`${one}/`)) ?? null)
    const shown = session.inspected.get()
    if (session.pane.get() !== 'why' || !shown) return
    const [plan, key] = (cell.dataset['cell'] ?? '').split('/')
    const at = { plan: plans.find((one) => one === plan), key: lineKeyOf(key, rows) }
    if (at.plan && at.key && cell.dataset['state'] !== 'not-taken')
      session.inspected.set({ plan: at.plan, key: at.key })
  }

  return (
    <div className="plans">
      <div className="plan-scroll scroll">
        <table
          ref={table}
          className="plan-table"
          role="grid"
          aria-label={t('quote.table.label')}
          onKeyDown={(event: KeyboardEvent<HTMLElement>) => onKeyDown(event)}
          onFocus={onFocus}
        >
          <colgroup>
            <col className="name-column" />
            {[...plans, ...ghosts].map((id) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr role="row">
              <CornerHead />
              {plans.map((id) => (
                <PlanHead key={id} plan={id} />
              ))}
              {ghosts.map((id) => (
                <GhostHead key={id} plan={id} />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr role="row" data-group="fixed">
              <RowName line="compulsory" differs={false} />
              {plans.map((id) => (
                <SharedCell key={id} plan={id} line="compulsory" />
              ))}
              <GhostCells ghosts={ghosts} />
            </tr>
            <tr role="row" data-group="fixed">
              <RowName line="vehicle-tax" differs={false} />
              {plans.map((id) => (
                <SharedCell key={id} plan={id} line="vehicle-tax" />
              ))}
              <GhostCells ghosts={ghosts} />
            </tr>
            {shownRows.map((row) => (
              <tr key={row.key} role="row" data-group={row.group}>
                <RowName line={row.key} differs={differing.has(row.key)} />
                {plans.map((id) => (
                  <PlanCell key={id} plan={id} coverage={row.key} offer={row.offer} />
                ))}
                <GhostCells ghosts={ghosts} />
              </tr>
            ))}
          </tbody>
          <PlanTotals plans={plans} ghosts={ghosts} />
        </table>
        <TableNotes rareCount={rareRows.filter((row) => !taken.has(row.key)).length} withheld={withheld} />
      </div>
    </div>
  )
}

/** What the car's clause set offers; until the first rating has come, the set that its energy points to. */
function useRows(): ReturnType<typeof coverageRows> {
  const { clauses } = useStart()
  const use = useDraft((draft) => draft.vehicle.use)
  const newEnergy = useDraft((draft) => isNewEnergy(draft.vehicle.energy))
  const rated = usePrice((view) => view.rating?.facts.clauseSet ?? null)
  const taken = useTaken()
  const clauseSet = rated ?? (newEnergy ? 'nev-2021' : 'ice-2020')
  return useMemo(() => {
    const offer: ClauseOffer | null = clauses.find((one) => one.clauseSet === clauseSet) ?? null
    return coverageRows(offer, use, taken)
  }, [clauses, clauseSet, use, taken])
}

function useTaken(): ReadonlySet<CoverageKey> {
  return useDraft(takenKeys, sameSet)
}

function takenKeys(draft: {
  readonly plans: readonly { readonly coverages: readonly { readonly key: CoverageKey }[] }[]
}) {
  return new Set(draft.plans.flatMap((plan) => plan.coverages.map((choice) => choice.key)))
}

function CornerHead() {
  const t = useText()
  const clauseSet = usePrice((view) => view.rating?.facts.clauseSet ?? null)
  return (
    <th role="columnheader" scope="col" className="corner">
      <span className="corner-title">{t('quote.table.coverage')}</span>
      {clauseSet && <span className="corner-note">{t(`quote.clauses.${clauseSet}`)}</span>}
    </th>
  )
}

function RowName({ line, differs }: { readonly line: LineKey; readonly differs: boolean }) {
  const t = useText()
  return (
    <th role="rowheader" scope="row">
      <span className="row-name">
        <span className="row-name-text" title={t(`domain/coverage.${line}`)}>
          {t(`domain/coverageShort.${line}`)}
        </span>
        {differs && (
          <span className="differs" title={t('quote.table.differs')}>
            <span aria-hidden="true">≠</span>
            <span className="visually-hidden">{t('quote.table.differs')}</span>
          </span>
        )}
      </span>
    </th>
  )
}

function GhostCells({ ghosts }: { readonly ghosts: readonly PlanId[] }) {
  return ghosts.map((id) => <td key={id} className="ghost" aria-hidden="true" />)
}

function lineKeyOf(text: string | undefined, rows: readonly CoverageRow[]): LineKey | null {
  if (text === 'compulsory' || text === 'vehicle-tax') return text
  return rows.find((row) => row.key === text)?.key ?? null
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value))
}
