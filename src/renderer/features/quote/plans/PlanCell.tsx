import { memo } from 'react'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { useStore } from '../../../state/store.ts'
import { useText } from '../../../ui/text.tsx'
import { lineId } from '../session/pricing.ts'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { LineAmount } from './LineAmount.tsx'
import { OptionControl } from './OptionControl.tsx'
import { useCellActions } from './useCellActions.ts'

interface PlanCellProps {
  readonly plan: PlanId
  readonly coverage: CoverageKey
  readonly offer: CoverageOffer | null
}

/**
 * One coverage in one plan: its option and its premium, or that it is not taken. A new price draws the premium again,
 * not the cell.
 */
export const PlanCell = memo(function PlanCell({ plan, coverage, offer }: PlanCellProps) {
  const t = useText()
  const session = useSession()
  const choice = useDraft(
    (draft) =>
      draft.plans.find((one) => one.id === plan)?.coverages.find((one) => one.key === coverage) ?? null,
  )
  const entering = useStore(session.figurePlan, (figurePlan) => figurePlan === plan)
  const inspected = useStore(session.inspected, (one) => one?.plan === plan && one.key === coverage)
  const actions = useCellActions(plan, coverage, offer)
  const name = t(`domain/coverageShort.${coverage}`)
  const place = { 'data-cell': `${plan}/${coverage}`, role: 'gridcell', tabIndex: -1 } as const

  if (!choice) {
    return (
      <td {...place} data-state="not-taken" onDoubleClick={session.readOnly ? undefined : actions.toggle}>
        <span className="cell">
          {!session.readOnly && (
            <button
              type="button"
              className="cell-add"
              tabIndex={-1}
              aria-label={t('quote.cell.add', { coverage: name })}
              onClick={actions.toggle}
            >
              ＋
            </button>
          )}
          <span className="not-taken">{t('quote.cell.notTakenShort')}</span>
          <span className="cell-end" />
        </span>
      </td>
    )
  }

  return (
    <td {...place} data-state="taken" data-inspected={inspected || undefined}>
      <span className="cell">
        {!entering && (
          <span className="cell-options">
            <OptionControl
              choice={choice}
              offer={offer}
              label={t('quote.cell.option', { plan: t(`domain/plan.${plan}`), coverage: name })}
              disabled={session.readOnly}
              onChoice={actions.choose}
            />
          </span>
        )}
        <LineAmount plan={plan} line={coverage} entering={entering} onExplain={actions.explain} />
        {session.readOnly || entering ? (
          <span className="cell-end" />
        ) : (
          <button
            type="button"
            className="cell-remove"
            tabIndex={-1}
            aria-label={t('quote.cell.remove', { coverage: name })}
            onClick={actions.toggle}
          >
            ×
          </button>
        )}
      </span>
      <MissingCover plan={plan} coverage={coverage} onFix={actions.fix} disabled={session.readOnly} />
    </td>
  )
})

interface MissingCoverProps {
  readonly plan: PlanId
  readonly coverage: CoverageKey
  readonly onFix: () => void
  readonly disabled: boolean
}

/** Says which main cover is missing and offers to add it; nothing is added unless the clerk asks for it. */
function MissingCover({ plan, coverage, onFix, disabled }: MissingCoverProps) {
  const t = useText()
  const requires = usePrice((view) => {
    const failure = view.lines.get(lineId(plan, coverage))?.failure
    return failure?.code === 'coverage-requires' ? String(failure.params['requires'] ?? '') : null
  })
  if (requires === null) return null
  const [first = ''] = requires.split(/[,|]/)
  const missing = isMain(first) ? t(`domain/coverageShort.${first}`) : first
  return (
    <span className="cell-fix">
      <button type="button" tabIndex={-1} disabled={disabled} onClick={onFix}>
        {t('quote.cell.alsoAdd', { coverage: missing })} <kbd aria-hidden="true">F</kbd>
      </button>
    </span>
  )
}

function isMain(text: string): text is 'vehicle-damage' | 'third-party' | 'driver' | 'passengers' {
  return ['vehicle-damage', 'third-party', 'driver', 'passengers'].includes(text)
}
