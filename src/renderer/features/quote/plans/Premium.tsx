import type { Line } from '#shared/contract/price.ts'
import { formatFen } from '#shared/domain/money.ts'
import { useText } from '../../../ui/text.tsx'
import { readingOf, type Reading } from './line-state.ts'

/** Marks that tell the kinds of amounts apart without colour; the legend under the table explains them. */
export const readingMarks: Readonly<Record<Reading, string>> = {
  estimate: '≈',
  confirmed: '✓',
  early: '◔',
  zero: '',
  ask: '?',
  input: '…',
  requires: '!',
  option: '!',
  'not-for-car': '⊘',
}

/** The premium of one line; a click asks where it comes from. */
export function Premium({ line, onExplain }: { readonly line: Line | null; readonly onExplain: () => void }) {
  const t = useText()
  if (!line) return <span className="premium" data-reading="waiting" />
  const reading = readingOf(line)
  const words = line.amountFen === null
  return (
    <button type="button" className="premium" data-reading={reading} tabIndex={-1} aria-label={t('quote.cell.why')} onClick={onExplain}>
      <span className="mark" aria-hidden="true">
        {readingMarks[reading]}
      </span>
      <span className={words ? 'words' : 'figures'}>
        {line.amountFen === null ? t(`quote.reading.${reading}`) : formatFen(line.amountFen)}
      </span>
      {line.warnings.length > 0 && (
        <span className="premium-warning" aria-hidden="true">
          ⚠
        </span>
      )}
    </button>
  )
}

/** The same for those who hear it. */
export function useReadingText(): (line: Line | null) => string {
  const t = useText()
  return (line) => {
    if (!line) return ''
    const reading = readingOf(line)
    const words = t(`quote.reading.${reading}`)
    return line.amountFen === null ? words : t('quote.cell.amount', { amount: formatFen(line.amountFen), reading: words })
  }
}
