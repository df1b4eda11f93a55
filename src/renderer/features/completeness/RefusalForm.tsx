import { useEffect, useRef, useState } from 'react'
import { refusalReasons, type RefusalReason } from '#shared/domain/completeness.ts'
import { Button } from '../../ui/Button.tsx'
import { useText } from '../../ui/text.tsx'

interface RefusalFormProps {
  readonly name: string
  readonly onDone: (reason: RefusalReason, note: string) => void
  readonly onCancel: () => void
}

/** Why the customer does not want it: one key for each reason; own words need the words. */
export function RefusalForm({ name, onDone, onCancel }: RefusalFormProps) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState<RefusalReason | null>(null)
  const [note, setNote] = useState('')
  const [lacking, setLacking] = useState(false)
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (): void => {
    if (reason === null || (reason === 'own-words' && note.trim() === '')) setLacking(true)
    else onDone(reason, note.trim())
  }
  return (
    // Its keys are those of the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="refusal-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') {
          event.preventDefault()
          onCancel()
          return
        }
        const chosen =
          event.target instanceof HTMLInputElement && event.target.type === 'radio'
            ? refusalReasons[Number(event.key) - 1]
            : undefined
        if (chosen) {
          setReason(chosen)
          form.current?.querySelectorAll('input')[refusalReasons.indexOf(chosen)]?.focus()
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault()
          submit()
        }
      }}
    >
      <fieldset>
        <legend>{t('gaps.refuseWhy')}</legend>
        <div className="refusal-reasons">
          {refusalReasons.map((value, index) => (
            <label key={value} className="check">
              <input
                type="radio"
                name={`refusal-${name}`}
                checked={reason === value}
                onChange={() => {
                  setReason(value)
                  setLacking(false)
                }}
              />
              {t(`domain/refusalReason.${value}`)} <kbd aria-hidden="true">{index + 1}</kbd>
            </label>
          ))}
        </div>
      </fieldset>
      <input
        className="input"
        aria-label={t('gaps.note')}
        placeholder={t('gaps.note')}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {lacking && (
        <p className="field-problem" data-severity="error" role="alert">
          {reason === null ? t('gaps.refuseWhy') : t('gaps.noteNeeded')}
        </p>
      )}
      <div className="gap-buttons">
        <Button kind="primary" size="small" type="submit">
          {t('gaps.confirmRefuse')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
