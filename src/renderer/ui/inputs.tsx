import { useRef, useState, type InputHTMLAttributes, type ReactNode, type Ref } from 'react'
import { parseDay } from '#shared/domain/time.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import type { FieldTies } from './Field.tsx'
import { CalendarIcon } from './icons.tsx'

interface InputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'> {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly ties?: FieldTies
  readonly upper?: boolean
  readonly figures?: boolean
  readonly align?: 'start' | 'end'
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text, kept exactly as typed. */
export function TextInput({ value, onValue, ties, upper, figures, align, ...rest }: InputProps) {
  return (
    <input
      type="text"
      className="input"
      autoComplete="off"
      spellCheck={false}
      data-upper={upper || undefined}
      data-figures={figures || undefined}
      data-align={align}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      {...ties}
      {...rest}
    />
  )
}

/** Covers the middle of a phone or identity number while the field does not have the focus. */
export function MaskedInput({
  value,
  onValue,
  mask,
  ...rest
}: InputProps & { readonly mask: (value: string) => string }) {
  const [focused, setFocused] = useState(false)
  return (
    <TextInput
      {...rest}
      figures
      value={focused ? value : mask(value)}
      onValue={onValue}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    />
  )
}

/** Yuan as people type it; leaving the field writes it grouped (`158,000`). */
export function AmountInput({
  value,
  onValue,
  unit,
  ...rest
}: InputProps & { readonly unit?: string | undefined }) {
  const input = (
    <TextInput
      {...rest}
      figures
      align="end"
      inputMode="decimal"
      value={value}
      onValue={onValue}
      onBlur={() => {
        const amount = parseYuan(value)
        if (amount === null) return
        const tidy = formatFenShort(amount)
        if (tidy !== value) onValue(tidy)
      }}
    />
  )
  return unit ? <WithUnit unit={unit}>{input}</WithUnit> : input
}

export function WithUnit({ unit, children }: { readonly unit: string; readonly children: ReactNode }) {
  return (
    <span className="unit-input" style={{ '--unit': widthOf(unit) }}>
      {children}
      <span className="unit" aria-hidden="true">
        {unit}
      </span>
    </span>
  )
}

/** About how wide a short text is, in em: Chinese characters are square, others a little over half of that. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 1 : 0.58), 0)
}

/** A civil day, typed in any usual way (`20250301`, `2025.3.1`) or picked; leaving the field writes it as ISO. */
export function DayInput({
  value,
  onValue,
  pickLabel,
  ...rest
}: InputProps & { readonly pickLabel: string }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <span className="day-input">
      <TextInput
        {...rest}
        figures
        placeholder={rest.placeholder ?? 'YYYY-MM-DD'}
        value={value}
        onValue={onValue}
        onBlur={() => {
          const day = parseDay(value)
          if (day && day !== value) onValue(day)
        }}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        disabled={rest.disabled}
        value={parseDay(value) ?? ''}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <button
        type="button"
        className="icon-button picker"
        tabIndex={-1}
        disabled={rest.disabled}
        aria-label={pickLabel}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon />
      </button>
    </span>
  )
}

export interface Option<V extends string> {
  readonly value: V
  readonly label: string
}

interface SelectProps<V extends string> {
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onValue: (value: V) => void
  readonly ties?: FieldTies
  readonly disabled?: boolean
  readonly label?: string
}

export function SelectInput<V extends string>({
  value,
  options,
  onValue,
  ties,
  disabled,
  label,
}: SelectProps<V>) {
  return (
    <select
      className="input"
      value={value}
      disabled={disabled}
      aria-label={label}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen) onValue(chosen.value)
      }}
      {...ties}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

interface SegmentedProps<V extends string> {
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onValue: (value: V) => void
  readonly name: string
  readonly label: string
}

/** Two to four answers side by side; arrow keys move between them. */
export function Segmented<V extends string>({ value, options, onValue, name, label }: SegmentedProps<V>) {
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} data-checked={option.value === value || undefined}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
  readonly disabled?: boolean
}

export function CheckBox({ label, checked, onChecked, disabled }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}
