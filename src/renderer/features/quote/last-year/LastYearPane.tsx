import { useEffect, useState } from 'react'
import type { LastYear, LastYearDifference } from '#shared/contract/quotes.ts'
import type { Rating } from '#shared/contract/price.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { lineKeys } from '#shared/domain/coverage.ts'
import { formatFen } from '#shared/domain/money.ts'
import { call } from '../../../bridge/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectInput } from '../../../ui/inputs.tsx'
import { useText } from '../../../ui/text.tsx'
import { signed } from '../plans/figures.ts'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'

/** This year against last, line by line, each difference with its reasons. */
export function LastYearPane({ onEdit }: { readonly onEdit: () => void }) {
  const t = useText()
  const session = useSession()
  const lastYear = useDraft((draft) => draft.lastYear)
  const plans = useDraft((draft) => draft.plans)
  const [chosen, setChosen] = useState<PlanId | null>(null)
  const plan =
    plans.find((one) => one.id === chosen)?.id ??
    plans.find((one) => one.coverages.length > 0)?.id ??
    plans[0]?.id
  const rating = usePrice((view) => view.rating)
  const differences = useComparison(lastYear, rating, plan ?? null)
  if (lastYear.lines.length === 0) {
    return (
      <div className="pane-empty">
        <p>{t('quote.lastYear.none')}</p>
        <p className="muted">{t('quote.lastYear.noneHint')}</p>
        {!session.readOnly && (
          <Button kind="primary" onClick={onEdit}>
            {t('quote.lastYear.enter')}
          </Button>
        )}
      </div>
    )
  }
  return (
    <div className="last-year">
      <div className="last-year-head">
        {plan && plans.length > 1 ? (
          <SelectInput
            label={t('quote.lastYear.plan')}
            value={plan}
            options={plans.map((one) => ({ value: one.id, label: t(`domain/plan.${one.id}`) }))}
            onValue={setChosen}
          />
        ) : (
          <span>{lastYear.insurerName}</span>
        )}
        {!session.readOnly && <Button onClick={onEdit}>{t('quote.lastYear.edit')}</Button>}
      </div>
      <table className="last-year-table">
        <thead>
          <tr>
            <th scope="col">{t('quote.table.coverage')}</th>
            <th scope="col">{t('quote.lastYear.last')}</th>
            <th scope="col">{t('quote.lastYear.this')}</th>
            <th scope="col">{t('quote.lastYear.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow key={difference.key} difference={difference} />
          ))}
        </tbody>
        <Totals differences={differences} />
      </table>
    </div>
  )
}

function DifferenceRow({ difference }: { readonly difference: LastYearDifference }) {
  const t = useText()
  const { key, lastFen, thisFen, differenceFen, reasons } = difference
  return (
    <tr>
      <th scope="row">
        {lineTitle(t, key)}
        {reasons.length > 0 && (
          <ul className="reasons">
            {reasons.map((reason) => (
              <li key={reason.code}>
                {t(`domain/lastYearReason.${reason.code}`)}
                {reasons.length > 1 && reason.effectFen !== null && (
                  <span className="figures"> {signed(reason.effectFen)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className="figures">{lastFen === null ? '–' : formatFen(lastFen)}</td>
      <td className="figures">{thisFen === null ? '–' : formatFen(thisFen)}</td>
      <td className="figures" data-sign={differenceFen === null ? undefined : Math.sign(differenceFen)}>
        {differenceFen === null ? '–' : signed(differenceFen)}
      </td>
    </tr>
  )
}

/** Sums of what is known; a line without a figure on one side is left out of the difference. */
function Totals({ differences }: { readonly differences: readonly LastYearDifference[] }) {
  const t = useText()
  const sum = (pick: (one: LastYearDifference) => number | null): number =>
    differences.reduce((total, one) => total + (pick(one) ?? 0), 0)
  const difference = sum((one) => one.differenceFen)
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('quote.table.total')}</th>
        <td className="figures">{formatFen(sum((one) => one.lastFen))}</td>
        <td className="figures">{formatFen(sum((one) => one.thisFen))}</td>
        <td className="figures" data-sign={Math.sign(difference)}>
          {signed(difference)}
        </td>
      </tr>
    </tfoot>
  )
}

function lineTitle(t: ReturnType<typeof useText>, key: string): string {
  const known = lineKeys.find((one) => one === key)
  return known ? t(`domain/coverageShort.${known}`) : key
}

/** Asks again whenever the price or last year's lines change; only the newest answer is shown. */
function useComparison(
  lastYear: LastYear,
  rating: Rating | null,
  plan: PlanId | null,
): readonly LastYearDifference[] {
  const [differences, setDifferences] = useState<readonly LastYearDifference[]>([])
  useEffect(() => {
    if (!rating || !plan || lastYear.lines.length === 0 || !rating.plans.some((one) => one.id === plan))
      return
    let overtaken = false
    void call('lastYear.compare', { lastYear, rating, plan }).then((answer) => {
      if (!overtaken && answer.ok) setDifferences(answer.value)
    })
    return () => {
      overtaken = true
    }
  }, [lastYear, rating, plan])
  return differences
}
