import { useState } from 'react'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { addDays, parseDay, type Day } from '#shared/domain/time.ts'
import { call } from '../../../bridge/client.ts'
import { useStart } from '../../../bridge/start.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { toastFailure } from '../../../ui/failure.ts'
import { Field } from '../../../ui/Field.tsx'
import { DayInput } from '../../../ui/inputs.tsx'
import { useText } from '../../../ui/text.tsx'
import { useSession } from '../session/session-context.tsx'

interface FreezeDialogProps {
  readonly quoteId: string
  readonly nextNumber: number
  readonly onDone: (version: QuoteVersion) => void
  readonly onClose: () => void
}

/** Freezes the figures of this moment as a version; the day it is valid to comes from the settings and can be changed. */
export function FreezeDialog({ quoteId, nextNumber, onDone, onClose }: FreezeDialogProps) {
  const t = useText()
  const session = useSession()
  const { settings, today } = useStart()
  const usual: Day = addDays(today, settings.validityDays - 1)
  const [until, setUntil] = useState<string>(usual)
  const day = parseDay(until)
  const submit = async (): Promise<void> => {
    if (day === null) return
    // Opening this dialog took the focus from a field, which may have tidied its amount since.
    await session.saver.settled()
    const answer = await call('quotes.freeze', { quoteId, validUntil: day === usual ? null : day })
    if (!answer.ok) {
      toastFailure(t, answer.failure)
      return
    }
    onDone(answer.value)
    onClose()
  }
  return (
    <Dialog
      title={t('quote.freeze.title', { number: nextNumber })}
      width={440}
      onClose={onClose}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={day === null}>
            {t('quote.freeze.do')}
          </Button>
        </>
      }
    >
      <p className="dialog-lead">{t('quote.freeze.about')}</p>
      <div className="form-tall">
        <Field
          label={t('quote.freeze.until')}
          issues={day === null ? [{ severity: 'error', text: t('domain/problem.not-a-day') }] : []}
          note={t('quote.freeze.untilNote', { days: settings.validityDays })}
        >
          {(ties) => (
            <DayInput ties={ties} value={until} onValue={setUntil} pickLabel={t('common.pickDay')} />
          )}
        </Field>
      </div>
    </Dialog>
  )
}
