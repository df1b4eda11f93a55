import { useId, useState } from 'react'
import type { Story } from '#shared/contract/completeness.ts'
import { storyAmounts, type StoryAmount } from '#shared/domain/completeness.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { AmountInput, CheckBox } from '../../ui/inputs.tsx'
import { useText } from '../../ui/text.tsx'
import { amountOf, withAmount, withPeople, withShare, type Accident } from './accident.ts'

interface FiguresPanelProps {
  readonly story: Story
  readonly accident: Accident
  readonly onAccident: (accident: Accident) => void
  readonly onReset: () => void
}

/** Figures that make sense in nearly every accident, beside those of the story. */
const usual: readonly StoryAmount[] = [
  'other-damage',
  'person-medical',
  'person-outside',
  'own-damage',
  'driver-medical',
  'passenger-medical',
  'outside-property',
]

/** The figures of the accident, to be changed while the bars follow. */
export function FiguresPanel({ story, accident, onAccident, onReset }: FiguresPanelProps) {
  const t = useText()
  const shareId = useId()
  const collision = accident.peril === 'collision'
  const codes = storyAmounts.filter(
    (code) => story.amounts.some((one) => one.code === code) || (collision && usual.includes(code)),
  )
  const [reset, setReset] = useState(0)
  return (
    <section className="sim-figures form-tall" aria-label={t('simulator.figuresTitle')}>
      <p className="muted">{t('simulator.figuresHint')}</p>
      {collision && (
        <div className="field">
          <label className="field-label" htmlFor={shareId}>
            {t('simulator.share')}{' '}
            <strong className="figures">{t('simulator.shareValue', { percent: accident.own.share })}</strong>
          </label>
          <input
            id={shareId}
            className="sim-slider"
            type="range"
            min={0}
            max={100}
            step={10}
            value={accident.own.share}
            onChange={(event) => onAccident(withShare(accident, Number(event.currentTarget.value)))}
          />
        </div>
      )}
      {codes.map((code) => (
        <FigureField key={`${code}/${reset}`} code={code} accident={accident} onAccident={onAccident} />
      ))}
      {collision && <PeopleField accident={accident} onAccident={onAccident} />}
      {collision && (
        <CheckBox
          label={t('simulator.holiday')}
          checked={accident.holiday}
          onChecked={(holiday) => onAccident({ ...accident, holiday })}
        />
      )}
      <Button
        onClick={() => {
          onReset()
          setReset(reset + 1)
        }}
      >
        {t('simulator.reset')}
      </Button>
    </section>
  )
}

type FieldProps = Pick<FiguresPanelProps, 'accident' | 'onAccident'>

function FigureField({ code, accident, onAccident }: FieldProps & { readonly code: StoryAmount }) {
  const t = useText()
  const [typed, setTyped] = useState(() => formatFenShort(amountOf(accident, code)))
  const wrong = typed.trim() !== '' && parseYuan(typed) === null
  return (
    <Field
      label={t(`domain/storyAmount.${code}`)}
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
            const fen = text.trim() === '' ? 0 : parseYuan(text)
            if (fen !== null) onAccident(withAmount(accident, code, fen))
          }}
        />
      )}
    </Field>
  )
}

function PeopleField({ accident, onAccident }: FieldProps) {
  const t = useText()
  return (
    <Field label={t('simulator.people')}>
      {(ties) => (
        <select
          className="input"
          value={accident.outsidePersons.length}
          onChange={(event) => onAccident(withPeople(accident, Number(event.currentTarget.value)))}
          {...ties}
        >
          {[0, 1, 2, 3, 4, 5].map((count) => (
            <option key={count} value={count}>
              {count} {t('simulator.peopleUnit')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
