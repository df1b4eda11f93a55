import { memo } from 'react'
import type { PlanId } from '#shared/domain/quote.ts'
import { formatSignedShare, formatSum } from '#shared/text/format.ts'
import { useStore } from '../../../state/store.ts'
import { useLanguage } from '../../../ui/text.tsx'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { LineAmount } from './LineAmount.tsx'

interface SharedCellProps {
  readonly plan: PlanId
  readonly line: 'compulsory' | 'vehicle-tax'
}

/** Compulsory premium and vehicle tax: entered once, the same in every plan, shown in each so that columns add up. */
export const SharedCell = memo(function SharedCell({ plan, line: key }: SharedCellProps) {
  const { t } = useLanguage()
  const session = useSession()
  const taken = useDraft((draft) =>
    key === 'compulsory' ? draft.compulsory.included : draft.tax.mode !== 'left-out',
  )
  const entering = useStore(session.figurePlan, (figurePlan) => figurePlan === plan)
  const inspected = useStore(session.inspected, (one) => one?.plan === plan && one.key === key)
  const place = { 'data-cell': `${plan}/${key}`, role: 'gridcell', tabIndex: -1 } as const
  if (!taken) {
    return (
      <td {...place} data-state="not-taken">
        <span className="cell">
          <span className="not-taken">
            {t(key === 'compulsory' ? 'quote.cell.notTakenShort' : 'quote.cell.leftOut')}
          </span>
          <span className="cell-end" />
        </span>
      </td>
    )
  }
  return (
    <td {...place} data-state="taken" data-inspected={inspected || undefined}>
      <span className="cell">
        {!entering && (
          <span className="cell-options">{key === 'compulsory' ? <FloatNote /> : <TaxNote />}</span>
        )}
        <LineAmount plan={plan} line={key} entering={entering} onExplain={() => session.explain(plan, key)} />
        <span className="cell-end" />
      </span>
    </td>
  )
})

/** The float if there is one, else the total limit. */
function FloatNote() {
  const { locale } = useLanguage()
  const float = usePrice((view) => view.rating?.facts.floatPercent ?? null)
  const totalFen = usePrice((view) => {
    const sum = view.rating?.compulsory?.sum
    return sum?.kind === 'compulsory-limits' ? sum.totalFen : null
  })
  const text =
    float !== null ? formatSignedShare(float) : totalFen !== null ? formatSum(totalFen, locale) : ''
  return <span className="cell-option figures">{text}</span>
}

/** How the tax is settled, unless it is simply calculated. */
function TaxNote() {
  const { t } = useLanguage()
  const mode = useDraft((draft) => draft.tax.mode)
  return (
    <span className="cell-option">
      {mode === 'calculated' || mode === 'left-out' ? '' : t(`quote.taxNote.${mode}`)}
    </span>
  )
}
