import type { Line } from '#shared/contract/price.ts'
import type { FailureCode } from '#shared/domain/failure.ts'

/**
 * How a premium reads at a glance. `ask`: no published figure, the insurer has to be asked. `input`: something the
 * clerk can fill in. `requires`: a main cover is missing. `option`: the clauses do not offer this option.
 * `not-for-car`: this coverage is not for this car. `zero` is a real 0.00 and differs from all of them.
 */
export type Reading =
  | 'estimate'
  | 'confirmed'
  | 'early'
  | 'zero'
  | 'ask'
  | 'input'
  | 'requires'
  | 'option'
  | 'not-for-car'

const readings: Partial<Record<FailureCode, Reading>> = {
  'missing-input': 'input',
  'record-contradictory': 'input',
  'factor-out-of-range': 'input',
  'catalogue-statement-needed': 'input',
  'surcharge-out-of-range': 'input',
  'tax-outside-range': 'input',
  'short-term-period': 'input',
  'short-term-not-allowed': 'input',
  'coverage-requires': 'requires',
  'share-of-missing-line': 'ask',
  'option-not-offered': 'option',
  'coverage-twice': 'option',
  'coverage-not-in-clauses': 'not-for-car',
  'coverage-not-for-vehicle': 'not-for-car',
  'not-insurable': 'not-for-car',
}

export function readingOf(line: Line): Reading {
  switch (line.state) {
    case 'confirmed':
    case 'early':
      return line.state
    case 'estimate':
      return line.amountFen === 0 ? 'zero' : 'estimate'
    case 'failed':
      return (line.failure && readings[line.failure.code]) ?? 'ask'
  }
}
