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

/** The premium of one line; a click asks where it comes from. Its name is the amount and what kind of amount it is. */
export function Premium({ line, onExplain }: { readonly line: Line | null; readonly onExplain: () => void }) {
  const t = useText()
  if (!line) return <span className="premium" data-reading="waiting" />
  const reading = readingOf(line)
  const words = line.amountFen === null
  const kind = t(`quote.reading.${reading}`)
  const text = line.amountFen === null ? kind : formatFen(line.amountFen)
  return (
    <button
      type="button"
      className="premium"
      data-reading={reading}
      data-words={words || undefined}
      tabIndex={-1}
      aria-label={words ? text : `${text} ${kind}`}
      onClick={onExplain}
    >
      {line.warnings.length > 0 && !words && <span className="premium-warning">⚠</span>}
      <span className="mark">{readingMarks[reading]}</span>
      <span className={words ? 'words' : 'figures'}>{text}</span>
    </button>
  )
}
