import type { Warning } from '#shared/contract/price.ts'
import { warningText } from '#shared/text/explain.ts'
import { useText } from '../../../ui/text.tsx'
import { usePrice } from '../session/session-context.tsx'

/** What to watch in this quote: gap and overlap days, figures that are only a reference. */
export function WarningList() {
  const t = useText()
  const warnings = usePrice((view) => view.rating?.warnings ?? none, same)
  if (warnings.length === 0) return null
  return (
    <section className="warnings scroll" aria-label={t('quote.warnings.label', { count: warnings.length })}>
      <ul>
        {warnings.map((warning, index) => (
          // Two warnings of one code differ only in their values.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${warning.code}-${index}`} data-code={warning.code}>
            {warningText(t, warning)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const none: readonly Warning[] = []

function same(a: readonly Warning[], b: readonly Warning[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
