import { useState } from 'react'
import type { CarProfile } from '#shared/contract/profile.ts'
import { parkings, passengerKinds, unknownProfile, yesNo } from '#shared/domain/completeness.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import { Field } from '../../ui/Field.tsx'
import { AmountInput, SelectInput, TextInput, WithUnit, type Option } from '../../ui/inputs.tsx'
import { useText } from '../../ui/text.tsx'

type YesNoKey = 'loan' | 'ownCharger' | 'newDriver' | 'bigCity' | 'holidayTrips' | 'floodArea'

interface ProfileFormProps {
  readonly profile: CarProfile
  readonly newEnergy: boolean
  readonly readOnly: boolean
  readonly onProfile: (profile: CarProfile) => void
}

/** How the car is used, as far as it has been asked; what was not asked stays unknown and proposes nothing. */
export function ProfileForm({ profile, newEnergy, readOnly, onProfile }: ProfileFormProps) {
  const t = useText()
  const yesNoField = (key: YesNoKey) => (
    <Choice
      label={t(`gaps.profile.${key}`)}
      value={profile[key]}
      options={yesNo.map((value) => ({ value, label: t(`gaps.profile.${value}`) }))}
      onValue={(value) => onProfile({ ...profile, [key]: value })}
    />
  )
  const asked = askedOf(profile)
  return (
    <details className="profile">
      <summary>
        <span className="profile-title">{t('gaps.profile.title')}</span>
        <span className="muted">{t('gaps.profile.asked', asked)}</span>
      </summary>
      <fieldset className="profile-grid" disabled={readOnly}>
        {yesNoField('loan')}
        <Choice
          label={t('gaps.profile.passengers')}
          value={profile.passengers}
          options={passengerKinds.map((value) => ({
            value,
            label: value === 'unknown' ? t('gaps.profile.unknown') : t(`gaps.profile.people.${value}`),
          }))}
          onValue={(passengers) => onProfile({ ...profile, passengers })}
        />
        <Choice
          label={t('gaps.profile.parking')}
          value={profile.parking}
          options={parkings.map((value) => ({
            value,
            label: value === 'unknown' ? t('gaps.profile.unknown') : t(`gaps.profile.parkings.${value}`),
          }))}
          onValue={(parking) => onProfile({ ...profile, parking })}
        />
        {yesNoField('newDriver')}
        {yesNoField('bigCity')}
        {yesNoField('holidayTrips')}
        {yesNoField('floodArea')}
        {newEnergy && yesNoField('ownCharger')}
        <KmField km={profile.annualKm} onKm={(annualKm) => onProfile({ ...profile, annualKm })} />
        <EquipmentField
          fen={profile.equipmentFen}
          onFen={(equipmentFen) => onProfile({ ...profile, equipmentFen })}
        />
      </fieldset>
    </details>
  )
}

interface ChoiceProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onValue: (value: V) => void
}

function Choice<V extends string>({ label, ...rest }: ChoiceProps<V>) {
  return <Field label={label}>{(ties) => <SelectInput ties={ties} {...rest} />}</Field>
}

function KmField({ km, onKm }: { readonly km: number | null; readonly onKm: (km: number | null) => void }) {
  const t = useText()
  const [typed, setTyped] = useState(km === null ? '' : String(km))
  const wrong = typed.trim() !== '' && kmOf(typed) === null
  return (
    <Field
      label={t('gaps.profile.annualKm')}
      issues={wrong ? [{ severity: 'error', text: t('domain/problem.not-a-number') }] : []}
    >
      {(ties) => (
        <WithUnit unit={t('gaps.profile.annualKmUnit')}>
          <TextInput
            ties={ties}
            figures
            align="end"
            inputMode="numeric"
            maxLength={9}
            value={typed}
            onValue={(text) => {
              setTyped(text)
              if (text.trim() === '' || kmOf(text) !== null) onKm(kmOf(text))
            }}
          />
        </WithUnit>
      )}
    </Field>
  )
}

function EquipmentField({ fen, onFen }: { readonly fen: number; readonly onFen: (fen: number) => void }) {
  const t = useText()
  const [typed, setTyped] = useState(fen === 0 ? '' : formatFenShort(fen))
  const wrong = typed.trim() !== '' && parseYuan(typed) === null
  return (
    <Field
      label={t('gaps.profile.equipment')}
      issues={wrong ? [{ severity: 'error', text: t('domain/problem.not-an-amount') }] : []}
    >
      {(ties) => (
        <AmountInput
          ties={ties}
          unit={t('quote.unit.yuan')}
          maxLength={14}
          value={typed}
          onValue={(text) => {
            setTyped(text)
            const amount = text.trim() === '' ? 0 : parseYuan(text)
            if (amount !== null) onFen(amount)
          }}
        />
      )}
    </Field>
  )
}

/** Whole kilometres up to 500,000; null when it is none. */
function kmOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d{1,6}$/.test(plain) && Number(plain) <= 500_000 ? Number(plain) : null
}

/** How many questions have an answer. */
function askedOf(profile: CarProfile): { count: number; total: number } {
  const count =
    [
      profile.loan,
      profile.parking,
      profile.ownCharger,
      profile.passengers,
      profile.newDriver,
      profile.bigCity,
      profile.holidayTrips,
      profile.floodArea,
    ].filter((value) => value !== unknownProfile.loan).length +
    (profile.annualKm === null ? 0 : 1) +
    (profile.equipmentFen === 0 ? 0 : 1)
  return { count, total: 10 }
}
