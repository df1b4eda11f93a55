import type { QuoteDraft } from '#shared/contract/quotes.ts'
import type { CoverageKey, LineKey } from '#shared/domain/coverage.ts'
import { formatFen } from '#shared/domain/money.ts'
import type { PlanId } from '#shared/domain/quote.ts'

/** `1050` fen → `+10.50`, with a true minus sign for a fall. */
export function signed(amountFen: number): string {
  return `${amountFen > 0 ? '+' : ''}${formatFen(amountFen).replace('-', '−')}`
}

/** Where the problems of an insurer's figure are named in the draft. */
export function figurePath(plan: PlanId, line: LineKey): string {
  if (line === 'compulsory') return 'compulsory.insurerFigure'
  return line === 'vehicle-tax' ? 'tax.insurerFigure' : `plans.${plan}.${line}`
}

/** The insurer's figure of a line as typed; empty when there is none. */
export function figureOf(draft: QuoteDraft, plan: PlanId, line: LineKey): string {
  if (line === 'compulsory') return draft.compulsory.insurerFigure
  if (line === 'vehicle-tax') return draft.tax.insurerFigure
  return draft.plans.find((one) => one.id === plan)?.insurerFigures[line] ?? ''
}

/** Writes a figure as typed; an empty text takes it away. */
export function withFigure(draft: QuoteDraft, plan: PlanId, line: LineKey, text: string): QuoteDraft {
  if (figureOf(draft, plan, line) === text) return draft
  if (line === 'compulsory') return { ...draft, compulsory: { ...draft.compulsory, insurerFigure: text } }
  if (line === 'vehicle-tax') return { ...draft, tax: { ...draft.tax, insurerFigure: text } }
  return {
    ...draft,
    plans: draft.plans.map((one) =>
      one.id === plan ? { ...one, insurerFigures: figures(one.insurerFigures, line, text) } : one,
    ),
  }
}

type Figures = QuoteDraft['plans'][number]['insurerFigures']

function figures(before: Figures, line: CoverageKey, text: string): Figures {
  const { [line]: _old, ...others } = before
  return text === '' ? others : { ...others, [line]: text }
}
