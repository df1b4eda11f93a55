import { useText } from '../../../ui/text.tsx'
import type { LineKey } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { lineId } from '../session/pricing.ts'
import { usePrice } from '../session/session-context.tsx'
import { FigureInput } from './FigureInput.tsx'
import { Premium } from './Premium.tsx'

interface LineAmountProps {
  readonly plan: PlanId
  readonly line: LineKey
  /** The plan takes the insurer's figures: a field instead of the premium. */
  readonly entering: boolean
  readonly onExplain: () => void
}

/** The part of a cell that changes with every keystroke. */
export function LineAmount({ plan, line: key, entering, onExplain }: LineAmountProps) {
  const t = useText()
  const line = usePrice((view) => view.lines.get(lineId(plan, key)) ?? null)
  if (!entering) return <Premium line={line} onExplain={onExplain} />
  return (
    <FigureInput
      plan={plan}
      line={key}
      label={t(`domain/coverageShort.${key}`)}
      estimateFen={line?.estimateFen ?? null}
      gapFen={line?.gapFen ?? null}
    />
  )
}
