import type {
  CommercialRequest,
  CoverageChoice,
  InsuredSum,
  Line,
  PlanRequest,
  PriceRequest,
  Warning,
} from '#shared/contract/price.ts'
import { coverageIdOf, coverageKeys, mainCoverages, type MainCoverage } from '#shared/domain/coverage.ts'
import { Decimal, hundredth, yuanOf } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { daysInclusive, wholeMonthsBetween } from '#shared/domain/time.ts'
import { isOperating, kindOf } from '#shared/domain/vehicle.ts'
import { actualValue, actualValueFen } from './actual-value.ts'
import type { VehicleClass } from './book-parts.ts'
import { applyFactors, lineFactors, ncd, type Factor, type Ncd } from './commercial-factors.ts'
import { addOnIds, type CommercialBook } from './commercial-book.ts'
import { finishLine } from './line.ts'
import { checkOffer, customWarnings, type ClauseSetRules } from './offer.ts'
import { addOnBase, damageBase, deductibleFactor, occupantBase, thirdPartyBase } from './premium-basis.ts'
import type { Indexed } from './rate-books.ts'
import { classOf } from './vehicle-class.ts'
import { given, one, Sheet } from './worksheet.ts'

/** Everything about the car and its record that all plans share, worked out once a request. */
export interface CommercialContext {
  readonly request: PriceRequest
  readonly commercial: CommercialRequest
  readonly indexed: Indexed<CommercialBook>
  readonly rules: ClauseSetRules
  readonly vehicleClass: Result<VehicleClass>
  readonly ageMonths: number
  readonly actual: Result<Sheet>
  readonly ncd: Result<Ncd>
  readonly factors: Result<readonly Factor[]>
  readonly shortTermDays: Result<number | null>
}

export function commercialContext(
  request: PriceRequest,
  commercial: CommercialRequest,
  indexed: Indexed<CommercialBook>,
  rules: ClauseSetRules,
): CommercialContext {
  const registered = request.vehicle.firstRegistration
  const ageMonths = registered === null ? 0 : wholeMonthsBetween(registered, commercial.firstDay)
  const noClaims = ncd(request, commercial, indexed.book)
  return {
    request,
    commercial,
    indexed,
    rules,
    vehicleClass: classOf(request.vehicle, indexed.book.classes),
    ageMonths,
    actual: actualValue(request.vehicle, ageMonths, indexed),
    ncd: noClaims,
    factors: lineFactors(request, commercial, indexed.book, noClaims),
    shortTermDays: shortTermDays(commercial),
  }
}

function shortTermDays({ firstDay, term }: CommercialRequest): Result<number | null> {
  if (term.kind === 'annual') return ok(null)
  const days = daysInclusive(firstDay, term.lastDay)
  return days >= 1 && days < 365 ? ok(days) : fail('short-term-period')
}

/** What the damage line lends to lines that lean on it: exact yuan before rounding, and its sum insured. */
interface DamageShare {
  readonly premium: Decimal
  readonly sum: Decimal
}

/** One plan's lines, in the order of `coverageKeys`. A line that cannot be priced fails alone. */
export function ratePlan(plan: PlanRequest, context: CommercialContext): Line[] {
  const keys = new Set(plan.coverages.map(({ key }) => key))
  const chosen = keys.size === plan.coverages.length ? plan.coverages : plan.coverages.filter(isFirst)
  const lines: Line[] = []
  let damage: DamageShare | null = null
  for (const choice of chosen.toSorted(inSheetOrder)) {
    const { key } = choice
    const twice = chosen !== plan.coverages && plan.coverages.filter((other) => other.key === key).length > 1
    const refused = twice
      ? fail('coverage-twice', { coverage: key }).failure
      : checkOffer(choice, keys, context.request.vehicle, context.rules)
    const warnings = refused
      ? []
      : customWarnings(choice, context.request.vehicle, context.ageMonths, context.rules)
    const priced: Result<Sheet> = refused
      ? { ok: false, failure: refused }
      : priceChoice(choice, plan, context, damage, warnings)
    if (priced.ok && key === 'vehicle-damage') {
      damage = { premium: priced.value.amount, sum: yuanOf(damageSumFen(choice, context) ?? 0) }
    }
    const deductibleFen =
      choice.key === 'vehicle-damage' && choice.deductibleFen > 0 ? choice.deductibleFen : null
    lines.push(
      finishLine({
        key,
        sum: insuredSumOf(choice, context),
        deductibleFen,
        priced,
        insurerFen: plan.insurerFen[key] ?? null,
        figuresFirm: context.request.figuresFirm,
        warnings,
      }),
    )
  }
  return lines
}

const position = new Map(coverageKeys.map((key, index) => [key, index]))

function inSheetOrder(a: CoverageChoice, b: CoverageChoice): number {
  return (position.get(a.key) ?? 0) - (position.get(b.key) ?? 0)
}

function isFirst(choice: CoverageChoice, index: number, all: readonly CoverageChoice[]): boolean {
  return all.findIndex(({ key }) => key === choice.key) === index
}

/** Base premium, level, factors, deductible, short term: exact until the line is finished. */
function priceChoice(
  choice: CoverageChoice,
  plan: PlanRequest,
  context: CommercialContext,
  damage: DamageShare | null,
  warnings: Warning[],
): Result<Sheet> {
  const { indexed } = context
  if (choice.key.startsWith('absolute-deductible') && 'percent' in choice) {
    // Its effect stands in the main line, as a factor: the line itself costs nothing.
    return ok(
      new Sheet(indexed.ref, 'deductible-factor', new Decimal(0), indexed.book.absoluteDeductible, {
        percent: choice.percent,
        self: 1,
      }),
    )
  }
  if (choice.key === 'new-equipment') return equipmentPremium(choice.sumFen, context, damage)
  const base = choiceBase(choice, context, damage, warnings)
  if (!base.ok || base.value.amount.isZero()) return base
  if (!context.factors.ok) return context.factors
  if (!context.shortTermDays.ok) return context.shortTermDays
  const sheet = applyFactors(base.value, context.factors.value)
  const deductible = plan.coverages.find((other) => other.key === `absolute-deductible:${choice.key}`)
  if (deductible && 'percent' in deductible) {
    const factor = one.minus(new Decimal(deductible.percent).times(hundredth))
    sheet.multiply('deductible-factor', factor, indexed.book.absoluteDeductible, {
      percent: deductible.percent,
      self: 0,
    })
  }
  const days = context.shortTermDays.value
  if (days !== null) {
    const { yearDays } = indexed.book.shortTerm
    sheet.multiply('short-term-days', new Decimal(days).div(yearDays), indexed.book.shortTerm, {
      days,
      yearDays,
    })
  }
  return ok(sheet)
}

/** The base at the present level, before factors. */
function choiceBase(
  choice: CoverageChoice,
  context: CommercialContext,
  damage: DamageShare | null,
  warnings: Warning[],
): Result<Sheet> {
  const id = coverageIdOf(choice.key)
  if (isMain(id)) return mainBase(choice, context, warnings)
  const { indexed, request, ageMonths } = context
  const addOnId = addOnIds.find((candidate) => candidate === id)
  const basis = addOnId && indexed.book.addOns[addOnId]
  if (!basis) return fail('no-published-rate', { coverage: id })
  if (basis.basis === 'unpublished' && basis.hint) {
    const { hint } = basis
    const of = hint.kind === 'amount' ? one : (damage?.premium ?? null)
    if (of)
      warnings.push({
        code: 'market-hint',
        params: {
          min: of.times(hint.min).toDecimalPlaces(0).toString(),
          max: of.times(hint.max).toDecimalPlaces(0).toString(),
        },
      })
  }
  const sheet = addOnBase(indexed, basis, {
    id,
    months: ageMonths,
    price: request.vehicle.newPriceFen === null ? null : yuanOf(request.vehicle.newPriceFen),
    sum: 'sumFen' in choice && choice.sumFen !== null ? yuanOf(choice.sumFen) : null,
    days: choice.key === 'repair-expense' ? { count: choice.days, perDay: yuanOf(choice.perDayFen) } : null,
    counts: choice.key === 'services' ? choice.counts : {},
  })
  if (!sheet.ok || sheet.value.amount.isZero()) return sheet
  return ok(sheet.value.multiply('reference-level', indexed.book.level.factor, indexed.book.level))
}

function mainBase(choice: CoverageChoice, context: CommercialContext, warnings: Warning[]): Result<Sheet> {
  const { indexed, vehicleClass, request } = context
  if (!vehicleClass.ok) return vehicleClass
  const classId = vehicleClass.value.id
  const base = mainTableBase(choice, classId, context, warnings)
  if (!base.ok) return base
  const sheet = base.value
  if (kindOf(request.vehicle.use) === 'trailer') {
    sheet.multiply('trailer-share', indexed.book.trailerShare.share, indexed.book.trailerShare)
  }
  sheet.multiply('reference-level', indexed.book.level.factor, indexed.book.level)
  return choice.key === 'vehicle-damage' ? damageOptions(sheet, choice, context, warnings) : ok(sheet)
}

function mainTableBase(
  choice: CoverageChoice,
  classId: string,
  context: CommercialContext,
  warnings: Warning[],
): Result<Sheet> {
  const { indexed, request } = context
  const { vehicle } = request
  switch (choice.key) {
    case 'third-party': {
      const sheet = thirdPartyBase(indexed, classId, yuanOf(choice.sumFen))
      if (sheet.ok && sheet.value.steps.length > 1) warnings.push({ code: 'limit-above-million', params: {} })
      return sheet
    }
    case 'driver':
      return occupantBase(indexed, classId, 'driver', yuanOf(choice.sumFen), 1)
    case 'passengers': {
      const seats = passengerSeats(choice.seats, vehicle.seats)
      return seats.ok
        ? occupantBase(indexed, classId, 'passenger', yuanOf(choice.sumFen), seats.value)
        : seats
    }
    case 'vehicle-damage': {
      if (vehicle.newPriceFen === null || vehicle.newPriceFen === 0)
        return fail('missing-input', { field: 'vehicle.newPriceFen' })
      const operating = isOperating(vehicle.use) || kindOf(vehicle.use) === 'special'
      const found = damageBase(indexed, classId, yuanOf(vehicle.newPriceFen), context.ageMonths, operating)
      if (!found.ok) return found
      if (found.value.filled) warnings.push({ code: 'band-filled-by-pattern', params: {} })
      return ok(found.value.sheet)
    }
    default:
      throw new Error(`${choice.key} is no main cover`)
  }
}

/** Agreed value and absolute deductible change the base of the damage line, at the present level. */
function damageOptions(
  sheet: Sheet,
  choice: Extract<CoverageChoice, { key: 'vehicle-damage' }>,
  context: CommercialContext,
  warnings: Warning[],
): Result<Sheet> {
  const { indexed, actual, request } = context
  if (!actual.ok) return actual
  const table = indexed.book.vehicleDamage
  const actualYuan = actual.value.amount
  const value = choice.sumFen === null ? actualYuan : yuanOf(choice.sumFen)
  if (choice.sumFen !== null && !value.eq(actualYuan)) {
    const difference = value.minus(actualYuan)
    const { rate, pureShare } = table.agreedValue
    sheet.add('agreed-value', difference.times(rate).div(pureShare), table.agreedValue, {
      difference: difference.toString(),
      percent: rate.times(100).toString(),
    })
    if (choice.sumFen > (request.vehicle.newPriceFen ?? 0))
      warnings.push({ code: 'agreed-above-new-price', params: {} })
  }
  if (choice.deductibleFen === 0) return ok(sheet)
  const factor = deductibleFactor(indexed, value, yuanOf(choice.deductibleFen))
  if (!factor.ok) return factor
  return ok(
    sheet.multiply('deductible-amount', factor.value, table.deductible, {
      deductible: yuanOf(choice.deductibleFen).toString(),
    }),
  )
}

/** Equipment value × damage premium ÷ damage sum insured: carries the factors of the damage line already. */
function equipmentPremium(
  valueFen: number,
  { indexed }: CommercialContext,
  damage: DamageShare | null,
): Result<Sheet> {
  if (!damage || damage.sum.isZero())
    return fail('share-of-missing-line', { coverage: 'new-equipment', line: 'vehicle-damage' })
  const sheet = new Sheet(indexed.ref, 'share-of-line', damage.premium, given, { line: 'vehicle-damage' })
  const share = yuanOf(valueFen).div(damage.sum)
  return ok(
    sheet.multiply('equipment-share', share, indexed.book.addOns['new-equipment'], {
      value: yuanOf(valueFen).toString(),
      sum: damage.sum.toString(),
    }),
  )
}

function passengerSeats(chosen: number | null, approved: number | null): Result<number> {
  if (chosen !== null) return ok(chosen)
  if (approved === null) return fail('missing-input', { field: 'vehicle.seats' })
  return approved > 1
    ? ok(approved - 1)
    : fail('option-not-offered', { coverage: 'passengers', option: 'seats', value: 0 })
}

function damageSumFen(choice: CoverageChoice, { actual }: CommercialContext): number | null {
  if (choice.key !== 'vehicle-damage') return null
  return choice.sumFen ?? (actual.ok ? actualValueFen(actual.value) : null)
}

/** What the "sum insured" column shows for a choice. */
function insuredSumOf(choice: CoverageChoice, context: CommercialContext): InsuredSum {
  switch (choice.key) {
    case 'vehicle-damage': {
      const fen = damageSumFen(choice, context)
      return fen === null ? { kind: 'none' } : { kind: 'amount', fen }
    }
    case 'passengers': {
      const seats = passengerSeats(choice.seats, context.request.vehicle.seats)
      return seats.ok
        ? { kind: 'per-seat', fen: choice.sumFen, seats: seats.value }
        : { kind: 'amount', fen: choice.sumFen }
    }
    case 'repair-expense':
      return { kind: 'per-day', fen: choice.perDayFen, days: choice.days }
    case 'services':
      return { kind: 'counts', counts: { ...choice.counts } }
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return { kind: 'none' }
    default:
      if ('percent' in choice) return { kind: 'percent', percent: choice.percent }
      return choice.sumFen === null ? { kind: 'shared' } : { kind: 'amount', fen: choice.sumFen }
  }
}

function isMain(id: string): id is MainCoverage {
  return mainCoverages.some((main) => main === id)
}
