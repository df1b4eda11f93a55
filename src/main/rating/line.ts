import type { InsuredSum, Line, LineState, Warning } from '#shared/contract/price.ts'
import type { LineKey } from '#shared/domain/coverage.ts'
import type { Result } from '#shared/domain/result.ts'
import type { Sheet } from './worksheet.ts'

interface LineParts {
  readonly key: LineKey
  readonly sum: InsuredSum
  readonly deductibleFen: number | null
  readonly priced: Result<Sheet>
  readonly insurerFen: number | null
  readonly figuresFirm: boolean
  readonly warnings: Warning[]
}

/**
 * Rounds a line once (half up, to the fen) and sets the insurer's own figure beside the estimate: it replaces the
 * amount, and the gap between the two is kept.
 */
export function finishLine({
  key,
  sum,
  deductibleFen,
  priced,
  insurerFen,
  figuresFirm,
  warnings,
}: LineParts): Line {
  const estimateFen = priced.ok ? priced.value.round() : null
  const state = stateOf(estimateFen, insurerFen, figuresFirm)
  return {
    key,
    sum,
    deductibleFen,
    estimateFen,
    worksheet: priced.ok ? priced.value.worksheet() : null,
    failure: priced.ok ? null : { code: priced.failure.code, params: { ...priced.failure.params } },
    insurerFen,
    amountFen: insurerFen ?? estimateFen,
    gapFen: insurerFen !== null && estimateFen !== null ? insurerFen - estimateFen : null,
    state,
    confidence: priced.ok ? priced.value.confidence : null,
    warnings: state === 'early' ? [...warnings, { code: 'figure-too-early', params: {} }] : warnings,
  }
}

function stateOf(estimateFen: number | null, insurerFen: number | null, figuresFirm: boolean): LineState {
  if (insurerFen !== null) return figuresFirm ? 'confirmed' : 'early'
  return estimateFen === null ? 'failed' : 'estimate'
}

/**
 * A line stands firm when the insurer's firm figure is entered, or when by rule there is nothing to charge: a free
 * service, a tax that is not owed, a deductible clause whose effect is in its main line.
 */
export function isFirm(line: Line): boolean {
  return line.state === 'confirmed' || (line.estimateFen === 0 && line.insurerFen === null)
}
