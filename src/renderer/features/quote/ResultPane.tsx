import { failureText } from '#shared/text/explain.ts'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { PlanTable } from './plans/PlanTable.tsx'
import { usePrice } from './session/session-context.tsx'
import { WarningList } from './warnings/WarningList.tsx'

/** The plans with their prices, and what to watch. */
export function ResultPane() {
  return (
    <>
      <PriceFailure />
      <PlanTable />
      <WarningList />
    </>
  )
}

/** Shown only when a whole request was refused; a line without a figure says so in its own cell. */
function PriceFailure() {
  const t = useText()
  const failure = usePrice((view) => view.failure)
  if (!failure) return null
  const { what, todo } = failureText(t, failure)
  return (
    <Notice tone="bad">
      <p>
        {what} {todo}
      </p>
    </Notice>
  )
}
