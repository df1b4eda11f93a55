import { useId, type ReactNode } from 'react'

export interface FieldIssue {
  readonly severity: 'error' | 'warning'
  readonly text: string
}

/** What a control needs to be tied to its label and to what is wrong with it. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: true | undefined
  readonly 'data-odd'?: true | undefined
}

interface FieldProps {
  readonly label: string
  readonly note?: string | undefined
  readonly issues?: readonly FieldIssue[] | undefined
  readonly span?: 1 | 2
  /** Beside the control, in the same line: a check box, a unit, a button. */
  readonly beside?: ReactNode
  readonly children: (ties: FieldTies) => ReactNode
}

/** A label, its control, and what is odd about the value, said at once and next to it. */
export function Field({ label, note, issues = [], span = 1, beside, children }: FieldProps) {
  const id = useId()
  const describes = [...issues.map((_, index) => `${id}-issue-${index}`), ...(note ? [`${id}-note`] : [])]
  return (
    <div className="field" data-span={span}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-body">
        {children({
          id,
          'aria-describedby': describes.length ? describes.join(' ') : undefined,
          'aria-invalid': issues.some((issue) => issue.severity === 'error') || undefined,
          'data-odd': issues.length > 0 || undefined,
        })}
        {beside}
        {issues.map((issue, index) => (
          <p
            key={issue.text}
            id={`${id}-issue-${index}`}
            className="field-problem"
            data-severity={issue.severity}
            role="status"
          >
            {issue.text}
          </p>
        ))}
        {note && (
          <p id={`${id}-note`} className="field-note">
            {note}
          </p>
        )}
      </div>
    </div>
  )
}
