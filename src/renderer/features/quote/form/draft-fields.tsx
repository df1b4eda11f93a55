import type { QuoteDraft } from '#shared/contract/quotes.ts'
import type { FieldProblem } from '#shared/domain/draft.ts'
import type { ReactNode } from 'react'
import {
  CheckBox,
  AmountInput,
  DayInput,
  MaskedInput,
  SelectInput,
  TextInput,
  WithUnit,
  type Option,
} from '../../../ui/inputs.tsx'
import { Field, type FieldIssue } from '../../../ui/Field.tsx'
import { useText } from '../../../ui/text.tsx'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import type { Section } from '../session/session.ts'

/** Keys of a section whose value is of one type. */
type KeysOf<S extends Section, V> = {
  [K in keyof QuoteDraft[S] & string]: QuoteDraft[S][K] extends V
    ? V extends QuoteDraft[S][K]
      ? K
      : never
    : never
}[keyof QuoteDraft[S] & string]

export interface DraftFieldProps<S extends Section> {
  readonly section: S
  readonly name: KeysOf<S, string>
  readonly label: string
  readonly span?: 1 | 2
  readonly note?: string | undefined
  readonly beside?: ReactNode
}

function useField<S extends Section>(section: S, name: KeysOf<S, string>): [string, (value: string) => void] {
  const session = useSession()
  const value = useDraft((draft) => readText(draft[section], name))
  return [value, (next) => session.change((draft) => writeText(draft, section, name, next))]
}

function readText<S extends Section>(record: QuoteDraft[S], name: KeysOf<S, string>): string {
  const value: unknown = record[name]
  return typeof value === 'string' ? value : ''
}

function writeText<S extends Section>(
  draft: QuoteDraft,
  section: S,
  name: KeysOf<S, string>,
  value: string,
): QuoteDraft {
  if (readText(draft[section], name) === value) return draft
  return { ...draft, [section]: { ...draft[section], [name]: value } }
}

/** What is odd about one field, in words. */
export function useIssues(field: string): readonly FieldIssue[] {
  const t = useText()
  const problems = usePrice(
    (view) => view.problems.filter((problem) => problem.field === field),
    sameProblems,
  )
  return problems.map(({ severity, code, params }) => ({
    severity,
    text: t(`domain/problem.${code}`, params),
  }))
}

function sameProblems(a: readonly FieldProblem[], b: readonly FieldProblem[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

interface TextProps<S extends Section> extends DraftFieldProps<S> {
  readonly placeholder?: string
  readonly upper?: boolean
  readonly figures?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
}

export function DraftText<S extends Section>({
  section,
  name,
  label,
  span,
  note,
  beside,
  maxLength = 200,
  ...rest
}: TextProps<S>) {
  const [value, setValue] = useField(section, name)
  const issues = useIssues(`${section}.${name}`)
  return (
    <Field label={label} issues={issues} span={span ?? 1} note={note} beside={beside}>
      {(ties) => <TextInput ties={ties} value={value} onValue={setValue} maxLength={maxLength} {...rest} />}
    </Field>
  )
}

export function DraftMasked<S extends Section>({
  section,
  name,
  label,
  span,
  mask,
  ...rest
}: DraftFieldProps<S> & { readonly mask: (value: string) => string; readonly upper?: boolean }) {
  const [value, setValue] = useField(section, name)
  const issues = useIssues(`${section}.${name}`)
  return (
    <Field label={label} issues={issues} span={span ?? 1}>
      {(ties) => (
        <MaskedInput
          ties={ties}
          value={value}
          onValue={setValue}
          mask={mask}
          maxLength={200}
          upper={rest.upper ?? false}
        />
      )}
    </Field>
  )
}

/** A number as typed, with its unit inside the field. */
export function DraftNumber<S extends Section>({
  section,
  name,
  label,
  span,
  note,
  unit,
  placeholder,
}: DraftFieldProps<S> & { readonly unit?: string; readonly placeholder?: string | undefined }) {
  const [value, setValue] = useField(section, name)
  const issues = useIssues(`${section}.${name}`)
  return (
    <Field label={label} issues={issues} span={span ?? 1} note={note}>
      {(ties) => {
        const input = (
          <TextInput
            ties={ties}
            figures
            align="end"
            inputMode="decimal"
            maxLength={20}
            value={value}
            onValue={setValue}
            placeholder={placeholder}
          />
        )
        return unit ? <WithUnit unit={unit}>{input}</WithUnit> : input
      }}
    </Field>
  )
}

export function DraftAmount<S extends Section>({
  section,
  name,
  label,
  span,
  note,
  unit,
}: DraftFieldProps<S> & { readonly unit: string }) {
  const [value, setValue] = useField(section, name)
  const issues = useIssues(`${section}.${name}`)
  return (
    <Field label={label} issues={issues} span={span ?? 1} note={note}>
      {(ties) => <AmountInput ties={ties} value={value} onValue={setValue} unit={unit} maxLength={30} />}
    </Field>
  )
}

export function DraftDay<S extends Section>({
  section,
  name,
  label,
  span,
  note,
  placeholder,
}: DraftFieldProps<S> & { readonly placeholder?: string }) {
  const t = useText()
  const [value, setValue] = useField(section, name)
  const issues = useIssues(`${section}.${name}`)
  return (
    <Field label={label} issues={issues} span={span ?? 1} note={note}>
      {(ties) => (
        <DayInput
          ties={ties}
          value={value}
          onValue={setValue}
          maxLength={20}
          pickLabel={t('common.pickDay')}
          {...(placeholder ? { placeholder } : {})}
        />
      )}
    </Field>
  )
}

interface ChoiceProps<S extends Section, K extends keyof QuoteDraft[S] & string> {
  readonly section: S
  readonly name: K
  readonly label: string
  readonly span?: 1 | 2
  readonly options: readonly Option<Extract<QuoteDraft[S][K], string>>[]
}

/** One of a closed list. */
export function DraftChoice<S extends Section, K extends keyof QuoteDraft[S] & string>({
  section,
  name,
  label,
  span,
  options,
}: ChoiceProps<S, K>) {
  const session = useSession()
  const value = useDraft((draft) => draft[section][name])
  const issues = useIssues(`${section}.${name}`)
  const current = options.find((option) => option.value === value)
  return (
    <Field label={label} issues={issues} span={span ?? 1}>
      {(ties) =>
        current && (
          <SelectInput
            ties={ties}
            value={current.value}
            options={options}
            onValue={(next) => session.setField(section, name, next)}
          />
        )
      }
    </Field>
  )
}

export function DraftCheck<S extends Section>({
  section,
  name,
  label,
}: {
  readonly section: S
  readonly name: KeysOf<S, boolean>
  readonly label: string
}) {
  const session = useSession()
  const checked = useDraft((draft) => draft[section][name]) === true
  return (
    <CheckBox
      label={label}
      checked={checked}
      onChecked={(next) =>
        session.change((draft) => ({ ...draft, [section]: { ...draft[section], [name]: next } }))
      }
    />
  )
}
