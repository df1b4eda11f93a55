import type { CommercialRequest, PriceRequest } from '#shared/contract/price.ts'
import { Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { addDays, addMonths } from '#shared/domain/time.ts'
import { isNewEnergy } from '#shared/domain/vehicle.ts'
import type { CommercialBook } from './commercial-book.ts'
import { given, one, type Known, type Sheet } from './worksheet.ts'

/** A factor as it goes into every line: value, why, and how well it is known. */
export interface Factor {
  readonly code: 'vehicle-grade' | 'ncd' | 'violation' | 'pricing'
  readonly value: Decimal
  readonly text: string
  readonly known: Known
  readonly params: Record<string, string | number>
}

export interface Ncd {
  readonly level: number
  readonly factor: Factor
}

/**
 * No-claim discount (无赔款优待系数) by insured years and claims. docs/rating.md §8, decision table row by row:
 * 1 new, transferred, nothing found or a lapse over six months → level 0; 2 four clean years → −4 (five → −5 where the
 * region has it); 3 otherwise claims − years (at most three), at most +5; 4 a lapse over three months → not below 0.
 */
export function ncd(request: PriceRequest, commercial: CommercialRequest, book: CommercialBook): Result<Ncd> {
  const { history, insuredYears: years, claims } = commercial.record
  const rules = book.ncd
  const params: Record<string, string | number> = { history, years, claims, lapse: 'none' }
  let level = 0
  if (history === 'insured') {
    if (years === 0) {
      return claims > 0
        ? fail('record-contradictory', { record: 'commercial' })
        : fail('missing-input', { field: 'commercial.insuredYears' })
    }
    const lapse = lapseOf(commercial, book)
    params['lapse'] = lapse
    if (lapse !== 'over-six-months') {
      level = levelByYears(years, claims, rules, rules.lowest[request.region] ?? rules.lowest['default'] ?? 0)
      if (lapse === 'over-three-months') level = Math.max(level, 0)
    }
  } else if (history === 'new-vehicle' && (claims > 0 || years > 0)) {
    return fail('record-contradictory', { record: 'commercial' })
  }
  const row = rules.levels.find((candidate) => candidate.level === level)
  if (!row) return fail('no-rate-row', { table: 'ncd', level })
  const known = {
    source: params['lapse'] === 'none' ? rules.source : rules.lapseSource,
    confidence: row.confidence,
  }
  return ok({
    level,
    factor: {
      code: 'ncd',
      value: row.factor,
      text: row.factor.toString(),
      known,
      params: { ...params, level },
    },
  })
}

function levelByYears(years: number, claims: number, rules: CommercialBook['ncd'], lowest: number): number {
  if (claims === 0 && years >= rules.yearsForMinusFive && lowest <= -5) return -5
  if (claims === 0 && years >= rules.yearsForMinusFour) return -4
  return Math.min(claims - Math.min(years, rules.lookBackYears), 5)
}

type Lapse = 'none' | 'over-three-months' | 'over-six-months'

/** The lapse runs from the day after the previous policy to the first day of this one. */
function lapseOf({ firstDay, record }: CommercialRequest, { ncd: rules }: CommercialBook): Lapse {
  if (record.previousLastDay === null) return 'none'
  const uncovered = addDays(record.previousLastDay, 1)
  if (firstDay > addMonths(uncovered, rules.lapseResetMonths)) return 'over-six-months'
  return firstDay > addMonths(uncovered, rules.lapseNoReductionMonths) ? 'over-three-months' : 'none'
}

/** Violation factor: an input from the platform, only where the region uses one; 1 elsewhere. */
function violation(
  request: PriceRequest,
  commercial: CommercialRequest,
  book: CommercialBook,
): Result<Factor | null> {
  const range = book.violation.regions[request.region]
  const value = commercial.violationFactor === null ? one : new Decimal(commercial.violationFactor)
  if (!range) {
    return value.eq(one) ? ok(null) : fail('factor-out-of-range', { factor: 'violation', min: '1', max: '1' })
  }
  if (value.lt(range.min) || value.gt(range.max)) return outOfRange('violation', range)
  const known = commercial.violationFactor === null ? book.violation : given
  return ok({ code: 'violation', value, text: value.toString(), known, params: { region: request.region } })
}

type PricingRow = CommercialBook['pricing'][number]

/** The range of the insurer's own factor by first day of cover and kind of energy. */
export function pricingRange(
  request: PriceRequest,
  commercial: CommercialRequest,
  book: CommercialBook,
): PricingRow | null {
  const energy = isNewEnergy(request.vehicle.energy) ? 'new-energy' : 'other'
  return (
    book.pricing.find(
      (row) =>
        (row.vehicles === 'all' || row.vehicles === energy) &&
        commercial.firstDay >= row.from &&
        (row.to === null || commercial.firstDay <= row.to),
    ) ?? null
  )
}

/** The insurer's own factor (自主定价系数), checked against the range in force. */
function pricing(request: PriceRequest, commercial: CommercialRequest, book: CommercialBook): Result<Factor> {
  if (commercial.pricingFactor === null) return fail('missing-input', { field: 'commercial.pricingFactor' })
  const range = pricingRange(request, commercial, book)
  if (!range) return fail('no-rate-row', { table: 'pricing', day: commercial.firstDay })
  const value = new Decimal(commercial.pricingFactor)
  if (value.lt(range.min) || value.gt(range.max)) return outOfRange('pricing', range)
  return ok({
    code: 'pricing',
    value,
    text: value.toString(),
    known: given,
    params: { min: range.min.toString(), max: range.max.toString() },
  })
}

/** A slot for the grading of new-energy vehicles; 1 as long as nothing is published. */
function vehicleGrade(request: PriceRequest, book: CommercialBook): Factor | null {
  const value = isNewEnergy(request.vehicle.energy) ? book.vehicleGrade.newEnergy : book.vehicleGrade.other
  return value.eq(one)
    ? null
    : { code: 'vehicle-grade', value, text: value.toString(), known: book.vehicleGrade, params: {} }
}

/** Factors every commercial line is multiplied by, or the failure that keeps all lines from being priced. */
export function lineFactors(
  request: PriceRequest,
  commercial: CommercialRequest,
  book: CommercialBook,
  noClaims: Result<Ncd>,
): Result<readonly Factor[]> {
  if (!noClaims.ok) return noClaims
  const violations = violation(request, commercial, book)
  if (!violations.ok) return violations
  const own = pricing(request, commercial, book)
  if (!own.ok) return own
  const grade = vehicleGrade(request, book)
  const factors: Factor[] = [noClaims.value.factor, own.value]
  if (violations.value) factors.splice(1, 0, violations.value)
  if (grade) factors.unshift(grade)
  return ok(factors)
}

export function applyFactors(sheet: Sheet, factors: readonly Factor[]): Sheet {
  for (const factor of factors)
    sheet.multiply(factor.code, factor.value, factor.known, factor.params, factor.text)
  return sheet
}

function outOfRange(factor: string, range: { min: Decimal; max: Decimal }) {
  return fail('factor-out-of-range', { factor, min: range.min.toString(), max: range.max.toString() })
}
