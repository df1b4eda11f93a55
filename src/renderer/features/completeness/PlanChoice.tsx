import type { PlanId } from '#shared/domain/quote.ts'
import { useText } from '../../ui/text.tsx'

interface PlanChoiceProps {
  readonly plans: readonly PlanId[]
  readonly plan: PlanId
  readonly onPlan: (plan: PlanId) => void
}

/** Which plan a paper is about; nothing to choose when there is only one. */
export function PlanChoice({ plans, plan, onPlan }: PlanChoiceProps) {
  const t = useText()
  if (plans.length < 2) return null
  return (
    <fieldset>
      <legend>{t('gaps.papers.plan')}</legend>
      {plans.map((id) => (
        <label key={id} className="check">
          <input type="radio" name="paper-plan" checked={plan === id} onChange={() => onPlan(id)} />
          {t(`domain/plan.${id}`)}
        </label>
      ))}
    </fieldset>
  )
}
