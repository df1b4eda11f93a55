import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** Beside the title, in small type. */
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled group of fields; what stands in `aside` shares the line with the title. */
export function FormSection({ title, note, aside, children }: SectionProps) {
  return (
    <section className="form-section">
      <div className="form-section-head">
        <h3>{title}</h3>
        {note}
        {aside}
      </div>
      <div className="form-grid">{children}</div>
    </section>
  )
}
