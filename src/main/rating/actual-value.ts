import type { Vehicle } from '#shared/contract/price.ts'
import { hundredth, roundToFen, yuanOf, type Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { isNewEnergy, kindOf, type VehicleUse } from '#shared/domain/vehicle.ts'
import type { CommercialBook } from './commercial-book.ts'
import type { Indexed } from './rate-books.ts'
import { given, one, Sheet, type Known } from './worksheet.ts'

/**
 * Actual value (实际价值) = new price − new price × whole months × monthly rate, never below 20 % of the new price.
 * docs/rating.md §9. Rounded half up to the fen.
 */
export function actualValue(
  vehicle: Vehicle,
  months: number,
  { book, ref }: Indexed<CommercialBook>,
): Result<Sheet> {
  if (vehicle.newPriceFen === null || vehicle.newPriceFen === 0)
    return fail('missing-input', { field: 'vehicle.newPriceFen' })
  const price = yuanOf(vehicle.newPriceFen)
  const sheet = new Sheet(ref, 'new-price', price, given)
  if (months > 0) {
    const rate = monthlyPercent(vehicle, price, book)
    if (!rate.ok) return rate
    const share = rate.value.percent.times(hundredth).times(months)
    const most = book.depreciation.maxShare
    if (share.gt(most)) {
      const known = { source: book.depreciation.capSource, confidence: book.depreciation.confidence }
      sheet.subtract('depreciation-cap', price.times(most), known, {
        months,
        share: one.minus(most).times(100).toString(),
      })
    } else {
      sheet.subtract('depreciation', price.times(share), rate.value.known, {
        months,
        percent: rate.value.percent.toString(),
      })
    }
  }
  sheet.round()
  return ok(sheet)
}

export function actualValueFen(sheet: Sheet): number {
  return roundToFen(sheet.amount)
}

type Column = CommercialBook['depreciation']['columns'][number]

function columnOf(use: VehicleUse): Column {
  switch (use) {
    case 'family':
      return 'family'
    case 'taxi-rental':
    case 'ride-hailing':
      return 'taxiRental'
    case 'city-bus':
    case 'coach':
    case 'truck-hire':
    case 'trailer-hire':
      return 'otherOperating'
    default:
      return 'nonOperating'
  }
}

function monthlyPercent(
  vehicle: Vehicle,
  price: Decimal,
  { depreciation }: CommercialBook,
): Result<{ percent: Decimal; known: Known }> {
  const column = columnOf(vehicle.use)
  if (kindOf(vehicle.use) === 'passenger' && vehicle.seats === null)
    return fail('missing-input', { field: 'vehicle.seats' })
  const small = kindOf(vehicle.use) === 'passenger' && (vehicle.seats ?? 0) <= 9
  if (small && isNewEnergy(vehicle.energy)) {
    const { confidence, newEnergySource: source } = depreciation
    if (column === 'taxiRental' || column === 'otherOperating') {
      const known = { source, confidence: depreciation.newEnergyOperatingConfidence }
      return ok({ percent: depreciation.newEnergyOperating[column], known })
    }
    if (vehicle.energy !== 'electric')
      return ok({ percent: depreciation.plugInOrFuelCellPercent, known: { source, confidence } })
    const row = depreciation.electric.find(
      ({ priceFrom, priceTo }) => price.gte(priceFrom) && (priceTo === null || price.lt(priceTo)),
    )
    return row
      ? ok({ percent: row.percent, known: { source, confidence } })
      : fail('no-rate-row', { table: 'depreciation' })
  }
  const kind = depreciationKind(vehicle, small)
  const row = depreciation.rows.find((candidate) => candidate.kind === kind)
  const percent = row?.percents[depreciation.columns.indexOf(column)]
  return percent
    ? ok({ percent, known: depreciation })
    : fail('no-rate-row', { table: 'depreciation', kind, column })
}

function depreciationKind(
  { use }: Vehicle,
  small: boolean,
): CommercialBook['depreciation']['rows'][number]['kind'] {
  if (kindOf(use) === 'passenger') return small ? 'passenger-le9' : 'passenger-ge10'
  return kindOf(use) === 'trailer' ? 'truck-with-trailer' : 'other'
}
