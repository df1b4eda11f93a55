import { useState, type ReactNode } from 'react'
import type { CoverageChoice } from '#shared/contract/price.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import { parseYuan, formatFenShort } from '#shared/domain/money.ts'
import { useLanguage } from '../../../ui/text.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { usePrice } from '../session/session-context.tsx'
import { optionText, shortSum } from './option-text.ts'
import { RepairExpensePanel, PassengersPanel, ServicesPanel, VehicleDamagePanel } from './OptionPanels.tsx'

export interface OptionControlProps {
  readonly choice: CoverageChoice
  readonly offer: CoverageOffer | null
  readonly label: string
  readonly disabled: boolean
  readonly onChoice: (choice: CoverageChoice) => void
}

/**
 * The option of a coverage inside its cell. The controls are out of the Tab order: the table is one stop, F2 or a
 * click goes in, Esc comes back.
 */
export function OptionControl(props: OptionControlProps) {
  const { choice, offer, onChoice } = props
  switch (choice.key) {
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return <PlainOption {...props} />
    case 'vehicle-damage':
      return (
        <PanelOption {...props}>
          <VehicleDamagePanel choice={choice} offer={offer} onChoice={onChoice} />
        </PanelOption>
      )
    case 'passengers':
      return (
        <PanelOption {...props}>
          <PassengersPanel choice={choice} offer={offer} onChoice={onChoice} />
        </PanelOption>
      )
    case 'repair-expense':
      return (
        <PanelOption {...props}>
          <RepairExpensePanel choice={choice} offer={offer} onChoice={onChoice} />
        </PanelOption>
      )
    case 'services':
      return (
        <PanelOption {...props}>
          <ServicesPanel choice={choice} offer={offer} onChoice={onChoice} />
        </PanelOption>
      )
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return (
        <StepSelect
          {...props}
          value={String(choice.percent)}
          steps={withCurrent(offer?.percents ?? [], choice.percent).map((percent) => ({
            value: String(percent),
            label: `${percent}%`,
          }))}
          onStep={(value) => onChoice({ ...choice, percent: Number(value) })}
        />
      )
    default:
      return <SumOption {...props} choice={choice} />
  }
}

type SumChoice = Extract<CoverageChoice, { sumFen: number | null }>

/** Steps where there are any, with “other” where a free sum is allowed; else an amount. */
function SumOption({
  choice,
  offer,
  label,
  disabled,
  onChoice,
}: Omit<OptionControlProps, 'choice'> & {
  readonly choice: Exclude<SumChoice, { key: 'vehicle-damage' | 'passengers' }>
}) {
  const { t, locale } = useLanguage()
  const [other, setOther] = useState(false)
  const steps = offer?.sumsFen ?? []
  const free = offer !== null && (offer.freeSum || steps.length === 0)
  const { sumFen } = choice
  const setSum = (fen: number | null): void => {
    onChoice(withSum(choice, fen))
  }
  if (free && (other || steps.length === 0) && sumFen !== null) {
    return (
      <SumInput
        label={label}
        disabled={disabled}
        sumFen={sumFen}
        onSum={setSum}
        onDone={() => setOther(false)}
      />
    )
  }
  const listed = withCurrent(steps, sumFen ?? steps[0] ?? 0)
  return (
    <StepSelect
      label={label}
      disabled={disabled}
      value={sumFen === null ? 'shared' : String(sumFen)}
      steps={[
        ...(offer?.mayShare || sumFen === null ? [{ value: 'shared', label: t('quote.option.shared') }] : []),
        ...listed.map((fen) => ({ value: String(fen), label: shortSum(fen, locale) })),
        ...(free ? [{ value: 'other', label: t('quote.option.other') }] : []),
      ]}
      onStep={(value) => {
        if (value === 'other') {
          setOther(true)
          if (sumFen === null) setSum(steps[0] ?? 0)
        } else setSum(value === 'shared' ? null : Number(value))
      }}
    />
  )
}

/** Only the three non-medical instances may share a limit; for the others null leaves the choice as it is. */
function withSum(
  choice: Exclude<SumChoice, { key: 'vehicle-damage' | 'passengers' }>,
  sumFen: number | null,
): CoverageChoice {
  switch (choice.key) {
    case 'non-medical:third-party':
    case 'non-medical:driver':
    case 'non-medical:passengers':
      return { ...choice, sumFen }
    default:
      return sumFen === null ? choice : { ...choice, sumFen }
  }
}

interface SumInputProps {
  readonly label: string
  readonly disabled: boolean
  readonly sumFen: number
  readonly onSum: (sumFen: number) => void
  readonly onDone: () => void
}

/** Keeps what is typed; an amount that cannot be read counts as none, and the premium says so. */
function SumInput({ label, disabled, sumFen, onSum, onDone }: SumInputProps) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (sumFen === 0 ? '' : formatFenShort(sumFen))
  return (
    <input
      type="text"
      className="cell-input"
      aria-label={label}
      tabIndex={-1}
      disabled={disabled}
      inputMode="decimal"
      placeholder={t('quote.option.enterSum')}
      value={text}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onSum(parseYuan(event.currentTarget.value) ?? 0)
      }}
      onBlur={() => {
        setTyped(null)
        onDone()
      }}
    />
  )
}

interface StepSelectProps {
  readonly label: string
  readonly disabled: boolean
  readonly value: string
  readonly steps: readonly { readonly value: string; readonly label: string }[]
  readonly onStep: (value: string) => void
}

function StepSelect({ label, disabled, value, steps, onStep }: StepSelectProps) {
  return (
    <select
      className="cell-select"
      aria-label={label}
      tabIndex={-1}
      disabled={disabled}
      value={value}
      onChange={(event) => onStep(event.currentTarget.value)}
    >
      {steps.map((step) => (
        <option key={step.value} value={step.value}>
          {step.label}
        </option>
      ))}
    </select>
  )
}

function PlainOption({ choice }: OptionControlProps) {
  const { t, locale } = useLanguage()
  return <span className="cell-option">{optionText(t, locale, choice, null)}</span>
}

function PanelOption({
  choice,
  label,
  disabled,
  children,
}: OptionControlProps & { readonly children: ReactNode }) {
  const { t, locale } = useLanguage()
  const actualValueFen = usePrice((view) => view.rating?.facts.actualValueFen ?? null)
  return (
    <Popover
      label={label}
      className="cell-panel-button"
      tabIndex={-1}
      disabled={disabled}
      button={optionText(t, locale, choice, actualValueFen)}
    >
      {children}
    </Popover>
  )
}

function withCurrent(steps: readonly number[], current: number): readonly number[] {
  return steps.includes(current) ? steps : [...steps, current].toSorted((a, b) => a - b)
}
