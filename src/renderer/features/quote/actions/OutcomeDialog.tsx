import { useId, useState } from 'react'
import type { Quote } from '#shared/contract/quotes.ts'
import { lossReasons, type LossReason, type PlanId } from '#shared/domain/quote.ts'
import { call } from '../../../bridge/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { toastFailure } from '../../../ui/failure.ts'
import { Segmented } from '../../../ui/inputs.tsx'
import { Notice } from '../../../ui/Tag.tsx'
import { useText } from '../../../ui/text.tsx'
import { toast } from '../../../ui/Toast.tsx'

interface OutcomeDialogProps {
  readonly quoteId: string
  readonly plans: readonly PlanId[]
  readonly onDone: (quote: Quote) => void
  readonly onClose: () => void
}

/** Won with a plan, or lost with a reason. */
export function OutcomeDialog({ quoteId, plans, onDone, onClose }: OutcomeDialogProps) {
  const t = useText()
  const noteId = useId()
  const [result, setResult] = useState<'won' | 'lost'>('won')
  const [plan, setPlan] = useState<PlanId | null>(plans.length === 1 ? (plans[0] ?? null) : null)
  const [reason, setReason] = useState<LossReason | null>(null)
  const [note, setNote] = useState('')
  const [lacking, setLacking] = useState(false)

  const submit = async (): Promise<void> => {
    if ((result === 'lost' && reason === null) || (result === 'won' && plans.length > 0 && plan === null)) {
      setLacking(true)
      return
    }
    const answer = await call('quotes.close', {
      quoteId,
      result,
      plan: result === 'won' ? plan : null,
      reason: result === 'lost' ? reason : null,
      note,
    })
    if (!answer.ok) {
      toastFailure(t, answer.failure)
      return
    }
    toast(t(result === 'won' ? 'quote.outcome.markedWon' : 'quote.outcome.markedLost'))
    onDone(answer.value)
    onClose()
  }

  return (
    <Dialog
      title={t('quote.outcome.title')}
      width={480}
      onClose={onClose}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('quote.outcome.mark')}
          </Button>
        </>
      }
    >
      <div className="outcome">
        <Segmented
          name="outcome"
          label={t('quote.outcome.title')}
          value={result}
          options={[
            { value: 'won', label: t('domain/quoteState.won') },
            { value: 'lost', label: t('domain/quoteState.lost') },
          ]}
          onValue={(value) => {
            setResult(value)
            setLacking(false)
          }}
        />
        {result === 'won' && plans.length > 0 && (
          <RadioList
            legend={t('quote.outcome.whichPlan')}
            name="outcome-plan"
            value={plan}
            options={plans.map((id) => ({ value: id, label: t(`domain/plan.${id}`) }))}
            onValue={setPlan}
          />
        )}
        {result === 'lost' && (
          <RadioList
            legend={t('quote.outcome.why')}
            name="outcome-reason"
            value={reason}
            options={lossReasons.map((value) => ({ value, label: t(`domain/lossReason.${value}`) }))}
            onValue={setReason}
          />
        )}
        {lacking && (
          <Notice tone="warn">
            {t(result === 'lost' ? 'failures/reason-needed.what' : 'quote.outcome.planNeeded')}
          </Notice>
        )}
        <div className="outcome-note">
          <label htmlFor={noteId}>{t('quote.outcome.note')}</label>
          <textarea
            id={noteId}
            className="input"
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      </div>
    </Dialog>
  )
}

interface RadioListProps<V extends string> {
  readonly legend: string
  readonly name: string
  readonly value: V | null
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onValue: (value: V) => void
}

function RadioList<V extends string>({ legend, name, value, options, onValue }: RadioListProps<V>) {
  return (
    <fieldset className="radio-list">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
