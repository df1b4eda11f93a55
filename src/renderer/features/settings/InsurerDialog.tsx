import { useState } from 'react'
import type { Insurer } from '#shared/contract/settings.ts'
import { call } from '../../bridge/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Field, type FieldIssue } from '../../ui/Field.tsx'
import { CheckBox, TextInput } from '../../ui/inputs.tsx'
import { useText } from '../../ui/text.tsx'

interface InsurerDialogProps {
  /** Null: a new one. */
  readonly insurer: Insurer | null
  readonly taken: readonly string[]
  readonly onClose: () => void
}

const blank = {
  code: '',
  name: '',
  phone: '',
  openingDays: '30',
  pricingFactor: '1',
  pricingFactorNev: '1',
  active: true,
}

/** Name, opening days and preset pricing factors of one insurer. The code is fixed once it is saved. */
export function InsurerDialog({ insurer, taken, onClose }: InsurerDialogProps) {
  const t = useText()
  const [typed, setTyped] = useState(
    insurer ? { ...insurer, openingDays: String(insurer.openingDays) } : blank,
  )
  const [tried, setTried] = useState(false)
  const wrong = {
    code: !/^[A-Za-z0-9_-]{1,64}$/.test(typed.code)
      ? t('settings.insurers.codeWrong')
      : insurer === null && taken.includes(typed.code)
        ? t('failures/insurer-code-taken.what')
        : null,
    name: typed.name.trim() === '' ? t('settings.insurers.nameWrong') : null,
    openingDays: isWhole(typed.openingDays, 365) ? null : t('settings.insurers.openingDaysWrong'),
    pricingFactor: isFactor(typed.pricingFactor) ? null : t('settings.insurers.factorWrong'),
    pricingFactorNev: isFactor(typed.pricingFactorNev) ? null : t('settings.insurers.factorWrong'),
  }
  const submit = async (): Promise<void> => {
    setTried(true)
    if (Object.values(wrong).some((text) => text !== null)) return
    const answer = await call('insurers.save', {
      ...typed,
      name: typed.name.trim(),
      openingDays: Number(typed.openingDays),
      pricingFactor: typed.pricingFactor.trim(),
      pricingFactorNev: typed.pricingFactorNev.trim(),
    })
    if (answer.ok) onClose()
    else toastFailure(t, answer.failure)
  }
  const field = (key: keyof typeof wrong | 'phone', label: string, note?: string, disabled = false) => (
    <Field label={label} note={note} issues={tried && key !== 'phone' ? issues(wrong[key]) : []}>
      {(ties) => (
        <TextInput
          ties={ties}
          value={typed[key]}
          disabled={disabled}
          maxLength={100}
          onValue={(value) => setTyped({ ...typed, [key]: value })}
        />
      )}
    </Field>
  )
  return (
    <Dialog
      title={t(insurer ? 'settings.insurers.editTitle' : 'settings.insurers.addTitle')}
      width={520}
      onClose={onClose}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="form-tall settings-grid">
        {field('name', t('settings.insurers.name'))}
        {field('code', t('settings.insurers.code'), t('settings.insurers.codeNote'), insurer !== null)}
        {field('phone', t('settings.insurers.phone'))}
        {field('openingDays', t('settings.insurers.openingDays'), t('settings.insurers.openingDaysNote'))}
        {field('pricingFactor', t('settings.insurers.pricingFactor'))}
        {field('pricingFactorNev', t('settings.insurers.pricingFactorNev'))}
        <CheckBox
          label={t('settings.insurers.isActive')}
          checked={typed.active}
          onChecked={(active) => setTyped({ ...typed, active })}
        />
      </div>
    </Dialog>
  )
}

function issues(text: string | null): readonly FieldIssue[] {
  return text === null ? [] : [{ severity: 'error', text }]
}

function isWhole(text: string, max: number): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= max
}

function isFactor(text: string): boolean {
  return /^\d(\.\d{1,8})?$/.test(text.trim())
}
