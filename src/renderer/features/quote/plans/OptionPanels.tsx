import { useState } from 'react'
import type { CoverageChoice } from '#shared/contract/price.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import { serviceIds } from '#shared/domain/coverage.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import { formatSum } from '#shared/text/format.ts'
import { Field } from '../../../ui/Field.tsx'
import { AmountInput, SelectInput, TextInput } from '../../../ui/inputs.tsx'
import { useLanguage, useText } from '../../../ui/text.tsx'
import { usePrice } from '../session/session-context.tsx'

interface PanelProps<K extends CoverageChoice['key']> {
  readonly choice: Extract<CoverageChoice, { key: K }>
  readonly offer: CoverageOffer | null
  readonly onChoice: (choice: CoverageChoice) => void
}

/** Actual value or a value both sides agree on, and the deductible the owner bears each time. */
export function VehicleDamagePanel({ choice, offer, onChoice }: PanelProps<'vehicle-damage'>) {
  const t = useText()
  const actualFen = usePrice((view) => view.rating?.facts.actualValueFen ?? null)
  const [typed, setTyped] = useState(choice.sumFen === null ? '' : formatFenShort(choice.sumFen))
  return (
    <>
      <Field
        label={t('quote.option.agreedValue')}
        note={
          actualFen === null
            ? t('quote.option.actualValueNote')
            : t('quote.option.actualValueIs', { actualFen })
        }
      >
        {(ties) => (
          <AmountInput
            ties={ties}
            unit={t('quote.unit.yuan')}
            value={typed}
            placeholder={actualFen === null ? '' : formatFenShort(Math.round(actualFen / 100) * 100)}
            onValue={(value) => {
              setTyped(value)
              onChoice({
                ...choice,
                sumFen: value.trim() === '' ? null : (parseYuan(value) ?? choice.sumFen),
              })
            }}
          />
        )}
      </Field>
      <Field label={t('quote.option.deductible')}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={String(choice.deductibleFen)}
            options={[0, ...(offer?.deductiblesFen ?? [])].map((fen) => ({
              value: String(fen),
              label:
                fen === 0
                  ? t('quote.option.noDeductible')
                  : t('quote.amountYuan', { amount: formatFenShort(fen) }),
            }))}
            onValue={(value) => onChoice({ ...choice, deductibleFen: Number(value) })}
          />
        )}
      </Field>
    </>
  )
}

/** A limit a seat, for all seats but the driver's unless fewer are named. */
export function PassengersPanel({ choice, offer, onChoice }: PanelProps<'passengers'>) {
  const { t, locale } = useLanguage()
  return (
    <>
      <Field label={t('quote.option.limitPerSeat')}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={String(choice.sumFen)}
            options={withCurrent(offer?.sumsFen ?? [], choice.sumFen).map((fen) => ({
              value: String(fen),
              label: formatSum(fen, locale),
            }))}
            onValue={(value) => onChoice({ ...choice, sumFen: Number(value) })}
          />
        )}
      </Field>
      <Field label={t('quote.option.insuredSeats')} note={t('quote.option.insuredSeatsNote')}>
        {(ties) => (
          <TextInput
            ties={ties}
            figures
            inputMode="numeric"
            value={choice.seats === null ? '' : String(choice.seats)}
            placeholder={t('quote.option.allSeats')}
            onValue={(value) => onChoice({ ...choice, seats: wholeFrom1(value, 199) })}
          />
        )}
      </Field>
    </>
  )
}

export function RepairExpensePanel({ choice, offer, onChoice }: PanelProps<'repair-expense'>) {
  const t = useText()
  const maxDays = offer?.maxDays ?? 365
  return (
    <>
      <Field label={t('quote.option.amountPerDay')}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={String(choice.perDayFen)}
            options={withCurrent(offer?.perDayFen ?? [], choice.perDayFen).map((fen) => ({
              value: String(fen),
              label: t('quote.amountYuan', { amount: formatFenShort(fen) }),
            }))}
            onValue={(value) => onChoice({ ...choice, perDayFen: Number(value) })}
          />
        )}
      </Field>
      <Field label={t('quote.option.days')} note={t('quote.option.maxDays', { days: maxDays })}>
        {(ties) => (
          <TextInput
            ties={ties}
            figures
            inputMode="numeric"
            value={String(choice.days)}
            onValue={(value) => onChoice({ ...choice, days: wholeFrom1(value, 365) ?? 1 })}
          />
        )}
      </Field>
    </>
  )
}

/** Four services, each with its own count; none means it is not taken. */
export function ServicesPanel({ choice, offer, onChoice }: PanelProps<'services'>) {
  const t = useText()
  return serviceIds.map((service) => {
    const steps = offer?.services[service] ?? []
    const count = choice.counts[service] ?? 0
    return (
      <Field key={service} label={t(`domain/service.${service}`)}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={String(count)}
            options={[0, ...withCurrent(steps, count).filter((step) => step > 0)].map((step) => ({
              value: String(step),
              label: step === 0 ? t('quote.option.notTaken') : t('quote.option.times', { count: step }),
            }))}
            onValue={(value) => {
              const { [service]: _before, ...others } = choice.counts
              onChoice({
                ...choice,
                counts: value === '0' ? others : { ...others, [service]: Number(value) },
              })
            }}
          />
        )}
      </Field>
    )
  })
}

function withCurrent(steps: readonly number[], current: number): readonly number[] {
  return steps.includes(current) ? steps : [...steps, current].toSorted((a, b) => a - b)
}

/** A whole number from 1; null for anything else, which stands for “the usual”. */
function wholeFrom1(text: string, max: number): number | null {
  const plain = text.normalize('NFKC').trim()
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : 0
  return value >= 1 ? Math.min(value, max) : null
}
