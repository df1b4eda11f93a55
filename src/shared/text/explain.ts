import type { LineFailure, Warning, WorkStep } from '../contract/price.ts'
import type { CoverageKey, LineKey } from '../domain/coverage.ts'
import type { FailureCode } from '../domain/failure.ts'
import type { ClauseSet } from '../domain/vehicle.ts'
import type { Text } from './text.ts'

/** Sentences for the coded answers of the contract, in the language of the translator given. */

/** Why a step of the worksheet is what it is. */
export function stepText(t: Text, { code, params }: WorkStep): string {
  switch (code) {
    case 'ncd':
      if (params['history'] !== 'insured') return t('domain/stepVariant.ncd-no-record', params)
      if (params['lapse'] === 'over-six-months') return t('domain/stepVariant.ncd-lapsed', params)
      if (params['lapse'] === 'over-three-months') return t('domain/stepVariant.ncd-gap', params)
      return t('domain/step.ncd', params)
    case 'table-premium':
      if (params['class'] !== undefined) return t('domain/stepVariant.table-of-class', params)
      if (params['limit'] !== undefined) return t('domain/stepVariant.table-of-sum', params)
      return t('domain/step.table-premium')
    case 'deductible-factor':
      return params['self'] === 1
        ? t('domain/stepVariant.deductible-self', params)
        : t('domain/step.deductible-factor', params)
    default:
      return t(`domain/step.${code}`, params)
  }
}

export function warningText(t: Text, { code, params }: Warning): string {
  return t(`domain/warning.${code}`, params)
}

/** What happened, and what the clerk can do now. */
export function failureText(
  t: Text,
  { code, params }: { readonly code: FailureCode; readonly params: LineFailure['params'] },
): { what: string; todo: string } {
  return { what: t(`failures/${code}.what`, params), todo: t(`failures/${code}.todo`, params) }
}

/** A line's name as in the clauses of the car; new-energy clauses name some covers differently. */
export function lineName(t: Text, key: LineKey, clauseSet: ClauseSet | null): string {
  if (clauseSet === 'nev-2021') {
    switch (key) {
      case 'vehicle-damage':
      case 'third-party':
      case 'driver':
      case 'passengers':
      case 'services':
        return t(`domain/coverageNev.${key}`)
      default:
    }
  }
  return t(`domain/coverage.${key}`)
}

/** The counter's short name, for narrow columns. */
export function lineShortName(t: Text, key: CoverageKey | LineKey): string {
  return t(`domain/coverageShort.${key}`)
}
