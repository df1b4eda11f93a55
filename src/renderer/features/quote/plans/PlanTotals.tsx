import type { PlanRating } from '#shared/contract/price.ts'
import { formatFen } from '#shared/domain/money.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { useText } from '../../../ui/text.tsx'
import { usePrice } from '../session/session-context.tsx'
import { signed } from './figures.ts'

interface PlanTotalsProps {
  readonly plans: readonly PlanId[]
  readonly ghosts: readonly PlanId[]
}

/** Always in sight at the foot of the table. */
export function PlanTotals({ plans, ghosts }: PlanTotalsProps) {
  const t = useText()
  return (
    <tfoot data-testid="plan-totals">
      <tr role="row" className="subtotal">
        <th role="rowheader" scope="row">
          {t('quote.table.commercialSubtotal')}
        </th>
        {plans.map((id) => (
          <Subtotal key={id} plan={id} />
        ))}
        {ghosts.map((id) => (
          <td key={id} className="ghost" aria-hidden="true" />
        ))}
      </tr>
      <tr role="row" className="total">
        <th role="rowheader" scope="row">
          {t('quote.table.total')}
          <span className="total-unit">{t('quote.unit.yuan')}</span>
        </th>
        {plans.length === 0 ? <CompulsoryOnlyTotal /> : plans.map((id) => <Total key={id} plan={id} />)}
        {ghosts.slice(plans.length === 0 ? 1 : 0).map((id) => (
          <td key={id} className="ghost" aria-hidden="true" />
        ))}
      </tr>
    </tfoot>
  )
}

interface Sums {
  readonly commercialFen: number
  readonly totalFen: number
  readonly open: number
  readonly gapFen: number | null
}

function sumsOf(
  rating: PlanRating | undefined,
  shared: readonly { readonly amountFen: number | null; readonly gapFen: number | null }[],
): Sums | null {
  if (!rating) return null
  const lines = [...shared, ...rating.lines]
  const gaps = lines.flatMap((line) => (line.gapFen === null ? [] : [line.gapFen]))
  return {
    commercialFen: rating.commercialFen,
    totalFen: rating.totalFen,
    open: lines.filter((line) => line.amountFen === null).length,
    gapFen: gaps.length ? gaps.reduce((sum, gap) => sum + gap, 0) : null,
  }
}

function useSums(plan: PlanId): Sums | null {
  return usePrice((view) => {
    const { rating } = view
    if (!rating) return null
    const shared = [rating.compulsory, rating.tax].filter((line) => line !== null)
    return sumsOf(
      rating.plans.find((one) => one.id === plan),
      shared,
    )
  }, sameSums)
}

function sameSums(a: Sums | null, b: Sums | null): boolean {
  return (
    a?.commercialFen === b?.commercialFen &&
    a?.totalFen === b?.totalFen &&
    a?.open === b?.open &&
    a?.gapFen === b?.gapFen
  )
}

function Subtotal({ plan }: { readonly plan: PlanId }) {
  const sums = useSums(plan)
  return (
    <td role="gridcell" className="figures" data-subtotal={plan}>
      {sums && formatFen(sums.commercialFen)}
    </td>
  )
}

function Total({ plan }: { readonly plan: PlanId }) {
  const t = useText()
  const sums = useSums(plan)
  return (
    <td role="gridcell" data-total={plan}>
      <span className="total-amount figures">{sums && formatFen(sums.totalFen)}</span>
      <span className="total-note">
        {sums && sums.open > 0 && (
          <span className="total-open">{t('quote.table.openLines', { count: sums.open })}</span>
        )}
        {sums && sums.gapFen !== null && sums.gapFen !== 0 && (
          <span>{t('quote.table.gapToEstimate', { gap: signed(sums.gapFen) })}</span>
        )}
      </span>
    </td>
  )
}

/** A quote without any plan: compulsory cover and tax alone can always be quoted. */
function CompulsoryOnlyTotal() {
  const totalFen = usePrice((view) =>
    view.rating ? (view.rating.compulsory?.amountFen ?? 0) + (view.rating.tax?.amountFen ?? 0) : null,
  )
  return (
    <td role="gridcell">
      <span className="total-amount figures">{totalFen !== null && formatFen(totalFen)}</span>
    </td>
  )
}
