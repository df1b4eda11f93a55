import type { PriceRequest, TaxRequest, Warning } from '#shared/contract/price.ts'
import { Decimal, yuanOf } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { startedMonthsBetween } from '#shared/domain/time.ts'
import { isNewEnergy, kindOf } from '#shared/domain/vehicle.ts'
import type { Indexed } from './rate-books.ts'
import type { TaxBook, TaxTariff } from './tax-book.ts'
import { given, one, Sheet, type Known } from './worksheet.ts'

/** Law texts behind the steps; ids in the book's sources. */
const law: Known = { source: 'law', confidence: 'confirmed' }
const newEnergyNotice: Known = { source: 'new-energy', confidence: 'confirmed' }

/** What the law taxes, before any region's tariff. */
type TaxItem =
  | { readonly kind: 'passenger'; readonly band: number }
  | { readonly kind: 'bus'; readonly large: boolean }
  | { readonly kind: 'truck' | 'special'; readonly tonnes: Decimal }
  | { readonly kind: 'motorcycle' }

/**
 * Vehicle tax of the calendar year, with arrears, to the fen. docs/rating.md §5. Fails where nothing is published
 * for the region (`tax-region-manual`) or the catalogue has to be asked first (`catalogue-statement-needed`).
 */
export function vehicleTax(request: PriceRequest, tax: TaxRequest, indexed: Indexed<TaxBook>): Result<Sheet> {
  const zero = new Decimal(0)
  const { ref } = indexed
  if (tax.mode === 'paid-elsewhere') {
    return ok(new Sheet(ref, 'tax-paid-elsewhere', zero, law, { certificate: tax.certificate }))
  }
  if (tax.mode === 'exempt')
    return ok(new Sheet(ref, 'tax-exempt', zero, law, { certificate: tax.certificate }))
  if (kindOf(request.vehicle.use) === 'trailer') return fail('not-insurable', { what: 'trailer-tax' })
  if (outsideScope(request, indexed.book)) {
    return tax.mode === 'manual' && tax.amountFen > 0
      ? fail('tax-outside-range', { minFen: 0, maxFen: 0 })
      : ok(new Sheet(ref, 'tax-outside-scope', zero, newEnergyNotice))
  }
  return tax.mode === 'manual'
    ? manualTax(request, tax.amountFen, indexed)
    : calculatedTax(request, tax, indexed)
}

/** Tractors, and battery-electric and fuel-cell passenger cars, are outside the tax: no catalogue needed. */
function outsideScope({ vehicle }: PriceRequest, book: TaxBook): boolean {
  if (kindOf(vehicle.use) === 'tractor') return true
  const passenger = kindOf(vehicle.use) === 'passenger' && (vehicle.seats ?? 0) <= book.passenger.maxSeats
  return (
    passenger && vehicle.seats !== null && (vehicle.energy === 'electric' || vehicle.energy === 'fuel-cell')
  )
}

function manualTax(request: PriceRequest, amountFen: number, { book, ref }: Indexed<TaxBook>): Result<Sheet> {
  const range = nationalRange(request, book)
  if (!range.ok) return range
  const amount = yuanOf(amountFen)
  // A new vehicle may owe a single month, and a listed one half of that.
  const least = range.value.min.div(24)
  if (amount.gt(range.value.max) || (amount.gt(0) && amount.lt(least))) {
    return fail('tax-outside-range', { minFen: fenOf(range.value.min), maxFen: fenOf(range.value.max) })
  }
  return ok(new Sheet(ref, 'tax-manual', amount, given))
}

function calculatedTax(
  request: PriceRequest,
  tax: Extract<TaxRequest, { mode: 'calculated' }>,
  { book, ref }: Indexed<TaxBook>,
): Result<Sheet> {
  const relief = catalogueRelief(request, tax, book)
  if (!relief.ok) return relief
  if (relief.value === 'exempt')
    return withArrears(new Sheet(ref, 'tax-exempt', new Decimal(0), newEnergyNotice), tax, book)
  const item = taxItem(request, book)
  if (!item.ok) return item
  const tariff = tariffOf(request, book)
  if (!tariff.ok) return tariff
  const annual = annualTax(item.value, tariff.value, request.region, ref)
  if (!annual.ok) return annual
  const sheet = annual.value
  if (relief.value === 'half') sheet.multiply('tax-half', new Decimal('0.5'), newEnergyNotice)
  const reliefMonths = tariff.value.passengerReliefMonths
  if (item.value.kind === 'passenger' && reliefMonths !== undefined) {
    sheet.multiply('tax-relief-months', new Decimal(12 - reliefMonths).div(12), tariff.value, {
      months: reliefMonths,
    })
  }
  prorate(sheet, request, tax)
  return withArrears(sheet, tax, book)
}

/** A short-term policy pays by the month of cover; a new vehicle from its invoice month to December. */
function prorate(sheet: Sheet, request: PriceRequest, tax: Extract<TaxRequest, { mode: 'calculated' }>) {
  const compulsory = request.compulsory
  if (compulsory?.term.kind === 'short') {
    const months = Math.min(12, startedMonthsBetween(compulsory.firstDay, compulsory.term.lastDay))
    sheet.multiply('tax-short-term', new Decimal(months).div(12), law, { months })
  } else if (tax.invoiceDay !== null && tax.invoiceDay.slice(0, 4) === request.quotedOn.slice(0, 4)) {
    const month = Number(tax.invoiceDay.slice(5, 7))
    sheet.multiply('tax-new-vehicle', new Decimal(13 - month).div(12), law, { month, months: 13 - month })
  }
}

function withArrears(
  sheet: Sheet,
  tax: Extract<TaxRequest, { mode: 'calculated' }>,
  book: TaxBook,
): Result<Sheet> {
  if (!tax.arrears) return ok(sheet)
  const arrears = yuanOf(tax.arrears.amountFen)
  const fee = arrears.times(tax.arrears.days).times(book.lateFeePerDay)
  sheet.add('tax-arrears', arrears, given)
  sheet.add(
    'tax-late-fee',
    fee,
    { source: 'collection-law', confidence: 'confirmed' },
    { days: tax.arrears.days },
  )
  return ok(sheet)
}

function taxItem({ vehicle }: PriceRequest, book: TaxBook): Result<TaxItem> {
  switch (kindOf(vehicle.use)) {
    case 'motorcycle':
      return ok({ kind: 'motorcycle' })
    case 'truck':
    case 'special': {
      if (vehicle.kerbMassKg === null) return fail('missing-input', { field: 'vehicle.kerbMassKg' })
      const kind = kindOf(vehicle.use) === 'truck' || vehicle.use === 'special-4' ? 'truck' : 'special'
      return ok({ kind, tonnes: new Decimal(vehicle.kerbMassKg).div(1000) })
    }
    case 'passenger': {
      if (vehicle.seats === null) return fail('missing-input', { field: 'vehicle.seats' })
      if (vehicle.seats > book.passenger.maxSeats)
        return ok({ kind: 'bus', large: vehicle.seats >= book.bus.largeFromSeats })
      const ml = vehicle.displacementMl
      if (ml === null || ml === 0) return fail('missing-input', { field: 'vehicle.displacementMl' })
      const index = book.passenger.bands.findIndex(
        ({ fromMl, toMl }) => ml > fromMl && (toMl === null || ml <= toMl),
      )
      return index < 0
        ? fail('no-rate-row', { table: 'displacement', ml })
        : ok({ kind: 'passenger', band: index })
    }
    case 'tractor':
    case 'trailer':
      return fail('class-unknown', { use: vehicle.use })
  }
}

/**
 * What the catalogue gives, and only by the clerk's statement: plug-in cars and electric or fuel-cell commercial
 * vehicles may be exempt, energy-saving ones pay half. Never inferred from a plate or from "hybrid".
 */
function catalogueRelief(
  { vehicle }: PriceRequest,
  tax: Extract<TaxRequest, { mode: 'calculated' }>,
  book: TaxBook,
): Result<'exempt' | 'half' | 'none'> {
  if (isNewEnergy(vehicle.energy)) {
    if (tax.catalogue === null) return fail('catalogue-statement-needed')
    return tax.catalogue === 'half'
      ? fail('option-not-offered', { option: 'catalogue-half' })
      : ok(tax.catalogue === 'exempt' ? 'exempt' : 'none')
  }
  if (tax.catalogue === 'exempt') return fail('option-not-offered', { option: 'catalogue-exempt' })
  if (tax.catalogue !== 'half') return ok('none')
  const passenger = kindOf(vehicle.use) === 'passenger' && (vehicle.seats ?? 0) <= book.passenger.maxSeats
  const small = !passenger || (vehicle.displacementMl ?? 0) <= book.halfMaxDisplacementMl
  return small ? ok('half') : fail('option-not-offered', { option: 'catalogue-half' })
}

function tariffOf({ region, quotedOn }: PriceRequest, book: TaxBook): Result<TaxTariff> {
  const tariff = book.regions.find(
    (row) => row.regions.includes(region) && quotedOn >= row.from && (row.to === null || quotedOn <= row.to),
  )
  return tariff ? ok(tariff) : fail('tax-region-manual', { region })
}

function annualTax(
  item: TaxItem,
  tariff: TaxTariff,
  region: string,
  ref: Indexed<TaxBook>['ref'],
): Result<Sheet> {
  const other: Known = { source: tariff.source, confidence: tariff.confidenceOther }
  const missing = fail('tax-region-manual', { region })
  switch (item.kind) {
    case 'passenger': {
      const amount = tariff.passenger[item.band]
      return amount
        ? ok(new Sheet(ref, 'tax-table', amount, tariff, { kind: 'passenger', band: item.band, region }))
        : missing
    }
    case 'bus': {
      const amount = item.large ? tariff.busLarge : tariff.busMedium
      return amount
        ? ok(
            new Sheet(ref, 'tax-table', amount, other, {
              kind: item.large ? 'bus-large' : 'bus-medium',
              region,
            }),
          )
        : missing
    }
    case 'motorcycle':
      return tariff.motorcycle
        ? ok(new Sheet(ref, 'tax-table', tariff.motorcycle, other, { kind: 'motorcycle', region }))
        : missing
    case 'truck':
    case 'special': {
      const rate = item.kind === 'truck' ? tariff.truckPerTonne : tariff.specialPerTonne
      if (!rate) return missing
      const sheet = new Sheet(ref, 'tax-per-tonne', rate, other, { kind: item.kind, region })
      return ok(
        item.tonnes.eq(one)
          ? sheet
          : sheet.multiply('tax-tonnes', item.tonnes, given, { tonnes: item.tonnes.toString() }),
      )
    }
  }
}

/** The national range in yuan a year that a manual amount has to lie in. */
export function nationalRange(request: PriceRequest, book: TaxBook): Result<{ min: Decimal; max: Decimal }> {
  const item = taxItem(request, book)
  if (!item.ok) return item
  switch (item.value.kind) {
    case 'passenger': {
      const band = book.passenger.bands[item.value.band]
      return band ? ok(band) : fail('no-rate-row', { table: 'displacement' })
    }
    case 'bus':
      return ok(book.bus)
    case 'motorcycle':
      return ok(book.motorcycle)
    case 'truck':
    case 'special':
      return ok({
        min: book.truckPerTonne.min.times(item.value.tonnes),
        max: book.truckPerTonne.max.times(item.value.tonnes),
      })
  }
}

export function taxWarnings(request: PriceRequest, tax: TaxRequest, book: TaxBook): Warning[] {
  const warnings: Warning[] = []
  const { vehicle, region } = request
  const two = book.contradictory.find((entry) => entry.region === region)
  if (two && tax.mode === 'calculated' && !outsideScope(request, book)) {
    const item = taxItem(request, book)
    const band = item.ok && item.value.kind === 'passenger' ? item.value.band : null
    const amounts = band === null ? [] : two.tables.map((table) => table.passenger[band]?.toString() ?? '')
    warnings.push({
      code: 'tax-two-tables',
      params: { region, first: amounts[0] ?? '', second: amounts[1] ?? '' },
    })
  }
  const small =
    vehicle.displacementMl !== null &&
    vehicle.displacementMl > 0 &&
    vehicle.displacementMl <= book.halfMaxDisplacementMl
  if (tax.mode === 'calculated' && tax.catalogue === null && vehicle.energy === 'hybrid' && small) {
    warnings.push({ code: 'half-tax-if-listed', params: {} })
  }
  return warnings
}

function fenOf(yuan: Decimal): number {
  return yuan.times(100).round().toNumber()
}
