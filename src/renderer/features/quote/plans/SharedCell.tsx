import { memo } from 'react'
import { formatFenShort } from '#shared/domain/money.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { formatSignedShare } from '#shared/text/format.ts'
import { useStore } from '../../../state/store.ts'
import { useText } from '../../../ui/text.tsx'
import { lineId } from '../session/pricing.ts'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { FigureInput } from './FigureInput.tsx'
import { Premium, useReadingText } from './Premium.tsx'

interface SharedCellProps {
  readonly plan: PlanId
  readonly line: 'compulsory' | 'vehicle-tax'
}

/** Compulsory premium and vehicle tax: entered once, the same in every plan, shown in each so that columns add up. */
export const SharedCell = memo(function SharedCell({ plan, line: key }: SharedCellProps) {
  const t = useText()
  const session = useSession()
  const line = usePrice((view) => view.lines.get(lineId(plan, key)) ?? null)
  const taken = useDraft((draft) => (key === 'compulsory' ? draft.compulsory.included : draft.tax.mode !== 'left-out'))
  const taxMode = useDraft((draft) => draft.tax.mode)
  const float = usePrice((view) => view.rating?.facts.floatPercent ?? null)
  const entering = useStore(session.figurePlan, (figurePlan) => figurePlan === plan)
  const inspected = useStore(session.inspected, (one) => one?.plan === plan && one.key === key)
  const readingText = useReadingText()
  const name = t(`domain/coverageShort.${key}`)
  const planName = t(`domain/plan.${plan}`)
  if (!taken) {
    return (
      <td
        role="gridcell"
        data-cell={`${plan}/${key}`}
        data-state="not-taken"
        tabIndex={-1}
        aria-label={t('quote.cell.notTaken', { plan: planName, coverage: name })}
      >
        <span className="cell">
          <span className="not-taken">{t(key === 'compulsory' ? 'quote.cell.notTakenShort' : 'quote.cell.leftOut')}</span>
        </span>
      </td>
    )
  }
  const sum = line?.sum.kind === 'compulsory-limits' ? formatFenShort(line.sum.totalFen) : ''
  const option =
    key === 'compulsory'
      ? float === null
        ? sum
        : formatSignedShare(float)
      : taxMode === 'calculated'
        ? ''
        : t(`domain/taxMode.${taxMode}`)
  return (
    <td
      role="gridcell"
      data-cell={`${plan}/${key}`}
      data-state={line?.state ?? 'waiting'}
      data-inspected={inspected || undefined}
      tabIndex={-1}
      aria-label={t('quote.cell.taken', { plan: planName, coverage: name, option, premium: readingText(line) })}
    >
      <span className="cell">
        {entering ? (
          <FigureInput plan={plan} line={key} estimateFen={line?.estimateFen ?? null} gapFen={line?.gapFen ?? null} label={name} />
        ) : (
          <>
            <span className="cell-options">
              <span className="cell-option figures">{option}</span>
            </span>
            <Premium line={line} onExplain={() => session.explain(plan, key)} />
          </>
        )}
      </span>
    </td>
  )
})
