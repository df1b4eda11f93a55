import { Decimal, hundredth } from '#shared/domain/money.ts'
import { serviceIds, type ServiceId } from '#shared/domain/coverage.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { AddOnBasis, CommercialBook, ThirdPartyTable } from './commercial-book.ts'
import type { Indexed } from './rate-books.ts'
import { Sheet } from './worksheet.ts'

/**
 * The closed set of ways a base premium is made, in yuan a year at the level of the table. docs/rating.md §7.
 * Every one starts a sheet; a row that is not there is a named failure, never a guess.
 */

type Commercial = Indexed<CommercialBook>

/** Fixed amount by class and limit; above the largest limit by relativity or step formula. */
export function thirdPartyBase({ book, ref }: Commercial, classId: string, limit: Decimal): Result<Sheet> {
  const table = book.thirdParty
  const row = table.rows.find((candidate) => candidate.class === classId)
  if (!row) return fail('no-rate-row', { table: 'thirdParty', class: classId })
  const direct = premiumAt(table, row, limit)
  if (direct)
    return ok(
      new Sheet(ref, 'table-premium', direct, row, {
        table: 'thirdParty',
        class: classId,
        limit: limit.toString(),
      }),
    )
  return table.above.basis === 'relativity'
    ? byRelativity(table, row, limit, classId, ref)
    : byStepFormula(table, row, limit, classId, ref)
}

type ThirdPartyRow = ThirdPartyTable['rows'][number]

function premiumAt(table: ThirdPartyTable, row: ThirdPartyRow, limit: Decimal): Decimal | null {
  const index = table.limits.findIndex((candidate) => candidate.eq(limit))
  return row.premiums[index] ?? null
}

function byRelativity(
  table: ThirdPartyTable,
  row: ThirdPartyRow,
  limit: Decimal,
  classId: string,
  ref: Commercial['ref'],
): Result<Sheet> {
  if (table.above.basis !== 'relativity') return fail('no-rate-row', { table: 'thirdParty' })
  const base = premiumAt(table, row, table.above.of)
  const step = table.above.steps.find((candidate) => candidate.limit.eq(limit))
  if (!base || !step)
    return fail('no-rate-row', { table: 'thirdParty', class: classId, limit: limit.toString() })
  const sheet = new Sheet(ref, 'table-premium', base, row, {
    table: 'thirdParty',
    class: classId,
    limit: table.above.of.toString(),
  })
  return ok(sheet.multiply('limit-relativity', step.factor, step, { limit: limit.toString() }))
}

/** A + slope × N × (A − B), N = (limit − top) ÷ step; only whole steps are defined. */
function byStepFormula(
  table: ThirdPartyTable,
  row: ThirdPartyRow,
  limit: Decimal,
  classId: string,
  ref: Commercial['ref'],
): Result<Sheet> {
  if (table.above.basis !== 'step') return fail('no-rate-row', { table: 'thirdParty' })
  const { top, below, step, slope } = table.above
  const a = premiumAt(table, row, top)
  const b = premiumAt(table, row, below)
  const n = limit.minus(top).div(step)
  if (!a || !b || !n.isInteger() || n.lte(0))
    return fail('no-rate-row', { table: 'thirdParty', class: classId, limit: limit.toString() })
  const sheet = new Sheet(ref, 'table-premium', a, row, {
    table: 'thirdParty',
    class: classId,
    limit: top.toString(),
  })
  return ok(
    sheet.add('limit-step-formula', slope.times(n).times(a.minus(b)), table.above, {
      limit: limit.toString(),
      steps: n.toString(),
    }),
  )
}

/** Base + rate × new price, by class and age band. */
export function damageBase(
  { book, ref }: Commercial,
  classId: string,
  price: Decimal,
  months: number,
  operating: boolean,
): Result<{ sheet: Sheet; filled: boolean }> {
  const table = book.vehicleDamage
  const row = table.rows.find((candidate) => candidate.class === classId)
  if (!row) return fail('no-rate-row', { table: 'vehicleDamage', class: classId })
  const scale =
    row.bands.length === 1
      ? table.ageBands.any
      : operating
        ? table.ageBands.operating
        : table.ageBands.nonOperating
  const index = scale.fromMonths.findLastIndex((from) => months >= from)
  const band = row.bands[index]
  if (!band) return fail('no-rate-row', { table: 'vehicleDamage', class: classId, months })
  const filled = row.filledFrom !== undefined && index >= row.filledFrom
  const known = { source: row.source, confidence: filled ? ('single' as const) : row.confidence }
  const sheet = new Sheet(ref, 'damage-base', band.base, known, {
    table: 'vehicleDamage',
    class: classId,
    band: index,
    months,
  })
  sheet.add(
    'damage-rate',
    price.times(band.ratePercent).times(hundredth),
    scale.confidence === 'recalled' ? scale : known,
    {
      percent: band.ratePercent.toString(),
      price: price.toString(),
    },
  )
  return ok({ sheet, filled })
}

/** Factor of an absolute deductible by actual value. Fails for an amount the table does not hold. */
export function deductibleFactor({ book }: Commercial, value: Decimal, deductible: Decimal): Result<Decimal> {
  const table = book.vehicleDamage.deductible
  const column = table.amounts.findIndex((amount) => amount.eq(deductible))
  const row = table.bands.find(({ valueTo }) => valueTo === null || value.lte(valueTo))
  const factor = row?.factors[column]
  return factor ? ok(factor) : fail('no-rate-row', { table: 'deductible', deductible: deductible.toString() })
}

/** Rate × limit × seats, by class. */
export function occupantBase(
  { book, ref }: Commercial,
  classId: string,
  who: 'driver' | 'passenger',
  limit: Decimal,
  seats: number,
): Result<Sheet> {
  const row = book.occupants.rows.find((candidate) => candidate.class === classId)
  if (!row) return fail('no-rate-row', { table: 'occupants', class: classId })
  const percent = who === 'driver' ? row.driverPercent : row.passengerPercent
  const params = { class: classId, who, limit: limit.toString(), percent: percent.toString(), seats }
  return ok(
    new Sheet(
      ref,
      seats === 1 ? 'rate-of-sum' : 'rate-of-sum-seats',
      limit.times(percent).times(hundredth).times(seats),
      row,
      params,
    ),
  )
}

export interface AddOnInput {
  readonly id: string
  readonly months: number
  readonly price: Decimal | null
  readonly sum: Decimal | null
  readonly days: { readonly count: number; readonly perDay: Decimal } | null
  readonly counts: Readonly<Partial<Record<ServiceId, number>>>
}

/** The base of an add-on whose basis does not lean on another line. */
export function addOnBase({ ref }: Commercial, basis: AddOnBasis, input: AddOnInput): Result<Sheet> {
  const { id, sum } = input
  switch (basis.basis) {
    case 'unpublished':
    case 'share-of-line':
      return fail('no-published-rate', { coverage: id })
    case 'fixed':
      return ok(new Sheet(ref, 'table-premium', basis.premium, basis, { table: id }))
    case 'free-counts': {
      const free = serviceIds.every((item) => (input.counts[item] ?? 0) <= (basis.free[item] ?? 0))
      return free
        ? ok(new Sheet(ref, 'free-services', new Decimal(0), basis))
        : fail('no-published-rate', { coverage: id })
    }
    case 'rate-of-sum':
      if (sum === null) return fail('missing-input', { field: 'sum' })
      return ok(
        new Sheet(ref, 'rate-of-sum', sum.times(basis.ratePercent).times(hundredth), basis, {
          limit: sum.toString(),
          percent: basis.ratePercent.toString(),
          seats: 1,
          who: id,
        }),
      )
    case 'per-day': {
      if (!input.days) return fail('missing-input', { field: 'days' })
      const { count, perDay } = input.days
      return ok(
        new Sheet(ref, 'per-day', perDay.times(count).times(basis.rate), basis, {
          days: count,
          perDay: perDay.toString(),
          percent: basis.rate.times(100).toString(),
        }),
      )
    }
    case 'table-by-age-price-sum': {
      if (input.price === null) return fail('missing-input', { field: 'vehicle.newPriceFen' })
      const { price, months } = input
      const column = basis.sums.findIndex((candidate) => sum !== null && candidate.eq(sum))
      const row = basis.rows.find(
        (candidate) =>
          months >= candidate.fromMonths &&
          (candidate.toMonths === null || months < candidate.toMonths) &&
          price.gte(candidate.priceFrom) &&
          (candidate.priceTo === null || price.lt(candidate.priceTo)),
      )
      const premium = row?.premiums[column]
      if (!premium) return fail('no-rate-row', { table: id, limit: sum?.toString() ?? '' })
      return ok(
        new Sheet(ref, 'table-premium', premium, basis, { table: id, limit: sum?.toString() ?? '', months }),
      )
    }
  }
}
