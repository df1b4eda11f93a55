import type { Payout } from '#shared/contract/payout.ts'
import { payoutWords } from '#shared/text/explain-accident.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useText } from '../../ui/text.tsx'
import type { Accident } from './accident.ts'

interface StepsDialogProps {
  readonly planName: string
  readonly payout: Payout
  readonly accident: Accident
  readonly onClose: () => void
}

/** Every payment in the order of the law, each a sentence with its reason. */
export function StepsDialog({ planName, payout, accident, onClose }: StepsDialogProps) {
  const t = useText()
  const words = payoutWords(t, accident)
  return (
    <Dialog title={t('simulator.stepsOf', { plan: planName })} width={720} onClose={onClose}>
      <ol className="sim-steps">
        {payout.steps.map((step, index) => (
          // The order of the steps is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-pocket={step.payer === 'pocket' || undefined}>
            {words.sentence(step)}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
