import type { CompulsoryRequest, PriceRequest, Warning } from '#shared/contract/price.ts'
import { Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { addMonths, daysBetween, startedMonthsBetween } from '#shared/domain/time.ts'
import { kindOf } from '#shared/domain/vehicle.ts'
import type { CompulsoryBook, FloatFactor } from './compulsory-book.ts'
import type { Indexed } from './rate-books.ts'
import { classOf } from './vehicle-class.ts'
import { Sheet } from './worksheet.ts'

export interface CompulsoryPremium {
  readonly sheet: Sheet
  readonly classId: string
  /** Share that the accident record adds or takes off; null where the class does not float. */
  readonly float: Decimal | null
}

/**
 * Compulsory premium = base × short-term share × (1 + X + drink-driving surcharge), to the fen. docs/rating.md §1–4.
 */
export function compulsoryPremium(
  request: PriceRequest,
  compulsory: CompulsoryRequest,
  { book, ref }: Indexed<CompulsoryBook>,
): Result<CompulsoryPremium> {
  if (kindOf(request.vehicle.use) === 'trailer') return fail('not-insurable', { what: 'trailer' })
  const found = classOf(request.vehicle, book.classes)
  if (!found.ok) return found
  const row = found.value
  if (row.premium === null) return fail('set-by-province', { class: row.id })

  const sheet = new Sheet(ref, 'compulsory-base', row.premium, row, { class: row.id })
  const short = shortTermShare(compulsory, book)
  if (!short.ok) return short
  if (short.value) {
    sheet.multiply('short-term-months', short.value.share, short.value, { months: short.value.months })
  }
  const base = sheet.amount

  const floats =
    row.floats &&
    !(compulsory.term.kind === 'short' && book.shortTerm.withoutFloat.includes(compulsory.term.reason))
  let float: Decimal | null = null
  if (floats) {
    const factor = floatFactor(compulsory.record)
    if (!factor.ok) return factor
    const x = shareOf(factor.value, request.region, book)
    if (!x.ok) return x
    float = x.value.share
    const params = { factor: factor.value, percent: float.times(100).toString(), scheme: x.value.scheme }
    sheet.add('compulsory-float', base.times(float), book.float, params)
  } else {
    sheet.add('compulsory-float-none', new Decimal(0), row, { class: row.id })
  }
  const surcharge = new Decimal(compulsory.drinkDriving)
  if (!surcharge.isZero()) {
    const range = drinkDrivingRange(request.region, book)
    if (surcharge.lt(range.min) || surcharge.gt(range.cap)) {
      return fail('surcharge-out-of-range', { min: percent(range.min), max: percent(range.cap) })
    }
    sheet.add('drink-driving', base.times(surcharge), book.drinkDriving, { percent: percent(surcharge) })
  }
  return ok({ sheet, classId: row.id, float })
}

/** What the accident record means: `none` (X = 0) for a first policy and for a claim reported but not yet paid. */
type FloatReason = FloatFactor | 'first-policy' | 'unpaid-claim'

/**
 * Order of tests: a death, two or more, exactly one, an unpaid claim, then clean years; values never add up.
 * Only paid at-fault accidents count (暂行办法 arts. 7, 8, 10, 11).
 */
function floatFactor(record: CompulsoryRequest['record']): Result<FloatReason> {
  if (record.firstEver) {
    return record.atFaultAccidents > 0 || record.atFaultDeath || record.cleanYears > 0
      ? fail('record-contradictory', { record: 'compulsory' })
      : ok('first-policy')
  }
  if (record.atFaultDeath) return ok('death')
  if (record.atFaultAccidents >= 2) return ok('more-accidents')
  if (record.atFaultAccidents === 1) return ok('one-accident')
  if (record.unpaidAtFault > 0) return ok('unpaid-claim')
  if (record.cleanYears >= 3) return ok('clean-3')
  if (record.cleanYears === 2) return ok('clean-2')
  if (record.cleanYears === 1) return ok('clean-1')
  return fail('missing-input', { field: 'compulsory.cleanYears' })
}

function shareOf(
  reason: FloatReason,
  region: string,
  book: CompulsoryBook,
): Result<{ share: Decimal; scheme: string }> {
  const scheme = book.float.regions[region]
  const shares = scheme === undefined ? undefined : book.float.schemes[scheme]
  if (scheme === undefined || !shares) return fail('no-rate-row', { table: 'float', region })
  const share = reason === 'first-policy' || reason === 'unpaid-claim' ? new Decimal(0) : shares[reason]
  return ok({ share, scheme })
}

type ShortTermRow = CompulsoryBook['shortTerm']['months'][number]

/** Part of a month counts as a month; twelve months and more is no short term. */
function shortTermShare(
  { firstDay, term }: CompulsoryRequest,
  book: CompulsoryBook,
): Result<ShortTermRow | null> {
  if (term.kind === 'annual') return ok(null)
  if (term.lastDay < firstDay || term.lastDay >= addMonths(firstDay, 12)) return fail('short-term-period')
  const months = startedMonthsBetween(firstDay, term.lastDay)
  const row = book.shortTerm.months.find((candidate) => candidate.months === months)
  return row ? ok(row) : fail('no-rate-row', { table: 'shortTerm', months })
}

/** Surcharge the region allows: local figures where found, else the national frame. As shares. */
export function drinkDrivingRange(region: string, book: CompulsoryBook): { min: Decimal; cap: Decimal } {
  return book.drinkDriving.regions[region] ?? book.drinkDriving
}

/** Issue may precede the start by three months at most (recalled); more is only pointed out. */
const advanceMonths = 3

export function compulsoryWarnings(
  request: PriceRequest,
  compulsory: CompulsoryRequest,
  book: CompulsoryBook,
): Warning[] {
  const warnings: Warning[] = []
  const { firstDay, previousLastDay, record } = compulsory
  if (kindOf(request.vehicle.use) === 'trailer')
    warnings.push({ code: 'trailer-has-no-compulsory', params: {} })
  if (record.unpaidAtFault > 0)
    warnings.push({ code: 'float-unpaid-claim', params: { count: record.unpaidAtFault } })
  if (book.violationSchemeUnclear.includes(request.region))
    warnings.push({ code: 'shanghai-violation-scheme', params: {} })
  if (firstDay > addMonths(request.quotedOn, advanceMonths)) {
    warnings.push({ code: 'advance-issue-limit', params: { months: advanceMonths } })
  }
  if (Number(compulsory.drinkDriving) > 0) warnings.push({ code: 'drink-driving-check', params: {} })
  return [...warnings, ...continuityWarnings('compulsory', request.quotedOn, firstDay, previousLastDay)]
}

/** Days without cover or covered twice between the previous policy and this one, and a start in the past. */
export function continuityWarnings(
  policy: 'compulsory' | 'commercial',
  quotedOn: string,
  firstDay: string,
  previousLastDay: string | null,
): Warning[] {
  const warnings: Warning[] = []
  if (firstDay < quotedOn) warnings.push({ code: 'cover-starts-before-quote', params: { policy, firstDay } })
  if (previousLastDay === null) return warnings
  const days = daysBetween(previousLastDay, firstDay) - 1
  if (days > 0) warnings.push({ code: 'cover-gap', params: { policy, days } })
  if (days < 0) warnings.push({ code: 'cover-overlap', params: { policy, days: -days } })
  return warnings
}

function percent(share: Decimal): string {
  return share.times(100).toString()
}
