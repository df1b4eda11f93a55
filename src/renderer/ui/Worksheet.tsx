import type { Worksheet as Sheet, WorkStep } from '#shared/contract/price.ts'
import { Decimal, formatFen, formatFenShort } from '#shared/domain/money.ts'
import { stepText } from '#shared/text/explain.ts'
import { useAnswer } from '../bridge/queries.ts'
import { useText } from './text.tsx'

/** Step by step: what is done, why, where the figure comes from and how well it is known, and the amount so far. */
export function Worksheet({ sheet }: { readonly sheet: Sheet }) {
  const t = useText()
  const { code, edition } = sheet.book
  const book = useAnswer('rateBooks.show', { code, edition })
  const titles = new Map(book.data?.sources.map((source) => [source.id, source.title]))
  // Codes are never shown for a moment before their names are there; a book that is gone leaves them as they are.
  const titleOf = (id: string): string => titles.get(id) ?? (book.isPending ? '' : id)
  return (
    <div className="worksheet">
      <ol>
        {sheet.steps.map((step, index) => (
          // The order of the steps is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-op={step.op}>
            <span className="step-text">
              {stepText(t, step)}
              <SourceNote step={step} title={step.source === null ? null : titleOf(step.source)} />
            </span>
            <span className="step-operation figures">{operation(step)}</span>
            <span className="step-running figures">
              {step.op === 'round'
                ? formatFen(Math.round(Number(step.running) * 100))
                : readable(step.running)}
            </span>
          </li>
        ))}
      </ol>
      <p className="worksheet-book">
        {t('quote.why.book', { title: book.data?.row.title ?? (book.isPending ? '' : code), edition })}
        <span className="figures"> #{sheet.book.hash.slice(0, 8)}</span>
      </p>
    </div>
  )
}

function SourceNote({ step, title }: { readonly step: WorkStep; readonly title: string | null }) {
  const t = useText()
  if (title === null) return null
  return (
    <span className="step-source">
      {step.confidence !== 'confirmed' && (
        <span className="confidence" data-confidence={step.confidence}>
          {t(`domain/confidence.${step.confidence}`)}
        </span>
      )}
      {title}
    </span>
  )
}

function operation({ op, operand }: WorkStep): string {
  const value = readable(operand)
  switch (op) {
    case 'start':
    case 'round':
      return ''
    case 'add':
      return operand.startsWith('-') ? `− ${readable(operand.slice(1))}` : `+ ${value}`
    case 'subtract':
      return `− ${value}`
    case 'multiply':
      return `× ${value}`
  }
}

/** Grouped, at most six decimals; figures of the law are shorter than that. */
function readable(text: string): string {
  const [whole = '', fraction] = new Decimal(text).toDecimalPlaces(6).toFixed().split('.')
  const grouped = formatFenShort(Number(whole) * 100).replace('-', '−')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
