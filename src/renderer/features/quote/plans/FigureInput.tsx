import { formatFen, parseYuan } from '#shared/domain/money.ts'
import type { LineKey } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { useText } from '../../../ui/text.tsx'
import { useIssues } from '../form/draft-fields.tsx'
import { figureOf, figurePath, signed, withFigure } from './figures.ts'
import { useDraft, useSession } from '../session/session-context.tsx'

interface FigureInputProps {
  readonly plan: PlanId
  readonly line: LineKey
  readonly label: string
  readonly estimateFen: number | null
  readonly gapFen: number | null
  /** In the table the field is reached with the arrow keys; elsewhere with Tab. */
  readonly inTable?: boolean
}

/** The insurer's own premium for one line, beside the estimate and the gap between the two. */
export function FigureInput({ plan, line, label, estimateFen, gapFen, inTable = true }: FigureInputProps) {
  const t = useText()
  const session = useSession()
  const typed = useDraft((draft) => figureOf(draft, plan, line))
  const issues = useIssues(figurePath(plan, line))
  return (
    <span className="figure-input">
      <span className="gap figures" data-sign={gapFen === null ? undefined : Math.sign(gapFen)}>
        {gapFen === null ? '' : signed(gapFen)}
      </span>
      <input
        type="text"
        className="cell-input"
        inputMode="decimal"
        tabIndex={inTable ? -1 : 0}
        maxLength={30}
        disabled={session.readOnly}
        aria-label={t('quote.figure.label', { coverage: label })}
        aria-invalid={issues.length > 0 || undefined}
        title={issues[0]?.text}
        placeholder={estimateFen === null ? t('quote.figure.placeholder') : `≈ ${formatFen(estimateFen)}`}
        value={typed}
        onChange={(event) => {
          const text = event.currentTarget.value
          session.change((draft) => withFigure(draft, plan, line, text))
        }}
        onBlur={() => {
          const amount = parseYuan(typed)
          if (amount !== null) session.change((draft) => withFigure(draft, plan, line, formatFen(amount)))
        }}
      />
    </span>
  )
}
