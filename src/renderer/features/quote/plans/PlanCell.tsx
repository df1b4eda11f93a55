import { memo } from 'react'
import type { Line } from '#shared/contract/price.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { useStore } from '../../../state/store.ts'
import { useLanguage } from '../../../ui/text.tsx'
import { lineId } from '../session/pricing.ts'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { FigureInput } from './FigureInput.tsx'
import { OptionControl } from './OptionControl.tsx'
import { optionText } from './option-text.ts'
import { Premium, useReadingText } from './Premium.tsx'
import { useCellActions } from './useCellActions.ts'

interface PlanCellProps {
  readonly plan: PlanId
  readonly coverage: CoverageKey
  readonly offer: CoverageOffer | null
}

/** One coverage in one plan: its option and its premium, or that it is not taken. */
export const PlanCell = memo(function PlanCell({ plan, coverage, offer }: PlanCellProps) {
  const { t, locale } = useLanguage()
  const session = useSession()
  const choice = useDraft(
    (draft) => draft.plans.find((one) => one.id === plan)?.coverages.find((one) => one.key === coverage) ?? null,
  )
  const line = usePrice((view) => view.lines.get(lineId(plan, coverage)) ?? null)
  const actualValueFen = usePrice((view) => (coverage === 'vehicle-damage' ? (view.rating?.facts.actualValueFen ?? null) : null))
  const entering = useStore(session.figurePlan, (figurePlan) => figurePlan === plan)
  const inspected = useStore(session.inspected, (one) => one?.plan === plan && one.key === coverage)
  const actions = useCellActions(plan, coverage, offer)
  const readingText = useReadingText()
  const name = t(`domain/coverageShort.${coverage}`)
  const planName = t(`domain/plan.${plan}`)

  if (!choice) {
    return (
      <td
        role="gridcell"
        data-cell={`${plan}/${coverage}`}
        data-state="not-taken"
        tabIndex={-1}
        aria-label={t('quote.cell.notTaken', { plan: planName, coverage: name })}
        onDoubleClick={session.readOnly ? undefined : actions.toggle}
      >
        <span className="cell">
          {!session.readOnly && (
            <button type="button" className="cell-add" tabIndex={-1} aria-label={t('quote.cell.add', { coverage: name })} onClick={actions.toggle}>
              ＋
            </button>
          )}
          <span className="not-taken">{t('quote.cell.notTakenShort')}</span>
        </span>
      </td>
    )
  }

  const option = optionText(t, locale, choice, actualValueFen)
  return (
    <td
      role="gridcell"
      data-cell={`${plan}/${coverage}`}
      data-state={line?.state ?? 'waiting'}
      data-inspected={inspected || undefined}
      tabIndex={-1}
      aria-label={t('quote.cell.taken', { plan: planName, coverage: name, option, premium: readingText(line) })}
    >
      <span className="cell">
        {entering ? (
          <FigureInput plan={plan} line={coverage} estimateFen={line?.estimateFen ?? null} gapFen={line?.gapFen ?? null} label={name} />
        ) : (
          <>
            <span className="cell-options">
              <OptionControl
                choice={choice}
                offer={offer}
                label={t('quote.cell.option', { plan: planName, coverage: name })}
                disabled={session.readOnly}
                onChoice={actions.choose}
              />
            </span>
            <Premium line={line} onExplain={actions.explain} />
          </>
        )}
        {!session.readOnly && !entering && (
          <button type="button" className="cell-remove" tabIndex={-1} aria-label={t('quote.cell.remove', { coverage: name })} onClick={actions.toggle}>
            ×
          </button>
        )}
      </span>
      {line && <MissingCover line={line} onFix={actions.fix} disabled={session.readOnly} />}
    </td>
  )
})

/** Says which main cover is missing and offers to add it; nothing is added unless the clerk asks for it. */
function MissingCover({ line, onFix, disabled }: { readonly line: Line; readonly onFix: () => void; readonly disabled: boolean }) {
  const { t } = useLanguage()
  if (line.failure?.code !== 'coverage-requires') return null
  const needed = String(line.failure.params['requires'] ?? '').split(/[,|]/)
  const names = needed.map((cover) => (isMain(cover) ? t(`domain/coverageShort.${cover}`) : cover))
  return (
    <span className="cell-fix">
      <button type="button" tabIndex={-1} disabled={disabled} onClick={onFix}>
        {t('quote.cell.alsoAdd', { coverage: names[0] ?? '' })} <kbd aria-hidden="true">F</kbd>
      </button>
    </span>
  )
}

function isMain(text: string): text is 'vehicle-damage' | 'third-party' | 'driver' | 'passengers' {
  return ['vehicle-damage', 'third-party', 'driver', 'passengers'].includes(text)
}
