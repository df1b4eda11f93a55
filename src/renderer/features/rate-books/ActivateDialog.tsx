import { useState } from 'react'
import type { RateBookRow } from '#shared/contract/rate-books.ts'
import { call } from '../../bridge/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { CheckBox } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { effective } from './effective.ts'

/** Activating cannot be taken back, so it is asked for in so many words. */
export function ActivateDialog({
  row,
  onClose,
}: {
  readonly row: RateBookRow
  readonly onClose: () => void
}) {
  const t = useText()
  const [understood, setUnderstood] = useState(false)
  const activate = async (): Promise<void> => {
    if (!understood) return
    const answer = await call('rateBooks.activate', { code: row.code, edition: row.edition })
    if (answer.ok) {
      toast(t('rateBooks.activated', { title: row.title }))
      onClose()
    } else toastFailure(t, answer.failure)
  }
  return (
    <Dialog
      title={t('rateBooks.activateTitle')}
      width={500}
      onClose={onClose}
      onSubmit={() => void activate()}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={!understood}>
            {t('rateBooks.activateDo')}
          </Button>
        </>
      }
    >
      <div className="activate">
        <p className="strong">
          {t('rateBooks.activateWhat', { title: row.title, edition: row.edition, effective: effective(row) })}
        </p>
        <Notice tone="warn">
          <p>{t('rateBooks.activateForEver')}</p>
        </Notice>
        <CheckBox label={t('rateBooks.activateUnderstood')} checked={understood} onChecked={setUnderstood} />
      </div>
    </Dialog>
  )
}
