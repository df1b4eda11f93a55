import type {
  BookRef,
  Line,
  PlanRating,
  PriceRequest,
  Rating,
  RatingFacts,
  Warning,
} from '#shared/contract/price.ts'
import { sumFen } from '#shared/domain/money.ts'
import { fail, type Failure, type Result } from '#shared/domain/result.ts'
import { lastDayOfYearFrom } from '#shared/domain/time.ts'
import { isNewEnergy } from '#shared/domain/vehicle.ts'
import { actualValueFen } from './actual-value.ts'
import { commercialContext, ratePlan, type CommercialContext } from './commercial.ts'
import { pricingRange } from './commercial-factors.ts'
import {
  compulsoryPremium,
  compulsoryWarnings,
  continuityWarnings,
  drinkDrivingRange,
  type CompulsoryPremium,
} from './compulsory.ts'
import { limitsOn } from './compulsory-limits.ts'
import { finishLine, isFirm } from './line.ts'
import { clauseSetOf, rulesOf } from './offer.ts'
import { bookFor, type RateBooks } from './rate-books.ts'
import { nationalRange, taxWarnings, vehicleTax } from './vehicle-tax.ts'

/**
 * Rates one car under up to four plans. Pure, exact and total: the same request and books give the same fen years later,
 * and whatever cannot be priced is a named failure on its own line. docs/rating.md.
 */
export function rate(request: PriceRequest, books: RateBooks): Rating {
  const used: BookRef[] = []
  const warnings: Warning[] = []
  const facts: Mutable<RatingFacts> = { ...noFacts, clauseSet: clauseSetOf(request.vehicle) }
  const compulsory = rateCompulsory(request, books, facts, warnings, used)
  const tax = rateTax(request, books, facts, warnings, used)
  const context = contextOf(request, books, facts, warnings, used)
  const shared = [compulsory, tax].filter((line) => line !== null)
  return {
    compulsory,
    tax,
    plans: request.plans.map((plan) => {
      const lines = context.ok
        ? ratePlan(plan, context.value)
        : plan.coverages.map(({ key }) =>
            unpriced(key, context, plan.insurerFen[key] ?? null, request.figuresFirm),
          )
      return totalled(plan.id, lines, shared)
    }),
    facts,
    warnings,
    books: used,
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const noFacts: RatingFacts = {
  clauseSet: null,
  compulsoryClass: null,
  commercialClass: null,
  ageMonths: null,
  actualValueFen: null,
  actualValueSheet: null,
  floatPercent: null,
  ncdLevel: null,
  ncdFactor: null,
  pricingFactor: null,
  violationFactor: null,
  pricingRange: null,
  violationRange: null,
  drinkDrivingRange: null,
  taxRange: null,
  compulsoryLastDay: null,
  commercialLastDay: null,
}

function rateCompulsory(
  request: PriceRequest,
  books: RateBooks,
  facts: Mutable<RatingFacts>,
  warnings: Warning[],
  used: BookRef[],
): Line | null {
  const { compulsory } = request
  if (!compulsory) return null
  const found = bookFor(books, 'compulsory', {
    region: request.region,
    insurer: request.insurer,
    on: compulsory.firstDay,
  })
  const premium: Result<CompulsoryPremium> = found.ok
    ? compulsoryPremium(request, compulsory, found.value)
    : found
  facts.compulsoryLastDay =
    compulsory.term.kind === 'short' ? compulsory.term.lastDay : lastDayOfYearFrom(compulsory.firstDay)
  if (found.ok) {
    const { book, ref } = found.value
    used.push(ref)
    warnings.push(...compulsoryWarnings(request, compulsory, book))
    const range = drinkDrivingRange(request.region, book)
    facts.drinkDrivingRange = { min: range.min.toString(), max: range.cap.toString() }
  }
  if (premium.ok) {
    facts.compulsoryClass = premium.value.classId
    facts.floatPercent = premium.value.float?.toString() ?? null
  }
  const limits = found.ok ? limitsOn(compulsory.firstDay, found.value.book) : null
  return finishLine({
    key: 'compulsory',
    sum: limits
      ? {
          kind: 'compulsory-limits',
          totalFen: limits.atFault.deathFen + limits.atFault.medicalFen + limits.atFault.propertyFen,
          ...limits.atFault,
        }
      : { kind: 'none' },
    deductibleFen: null,
    priced: premium.ok ? { ok: true, value: premium.value.sheet } : premium,
    insurerFen: request.insurerFen.compulsory ?? null,
    figuresFirm: request.figuresFirm,
    warnings: [],
  })
}

function rateTax(
  request: PriceRequest,
  books: RateBooks,
  facts: Mutable<RatingFacts>,
  warnings: Warning[],
  used: BookRef[],
): Line | null {
  const { tax } = request
  if (!tax) return null
  const found = bookFor(books, 'vehicle-tax', {
    region: request.region,
    insurer: request.insurer,
    on: request.quotedOn,
  })
  if (found.ok) {
    used.push(found.value.ref)
    warnings.push(...taxWarnings(request, tax, found.value.book))
    const range = nationalRange(request, found.value.book)
    if (range.ok) {
      facts.taxRange = {
        minFen: range.value.min.times(100).round().toNumber(),
        maxFen: range.value.max.times(100).round().toNumber(),
      }
    }
  }
  return finishLine({
    key: 'vehicle-tax',
    sum: { kind: 'none' },
    deductibleFen: null,
    priced: found.ok ? vehicleTax(request, tax, found.value) : found,
    insurerFen: request.insurerFen['vehicle-tax'] ?? null,
    figuresFirm: request.figuresFirm,
    warnings: [],
  })
}

function contextOf(
  request: PriceRequest,
  books: RateBooks,
  facts: Mutable<RatingFacts>,
  warnings: Warning[],
  used: BookRef[],
): Result<CommercialContext> {
  const { commercial } = request
  if (!commercial) return fail('missing-input', { field: 'commercial.firstDay' })
  const key = { region: request.region, insurer: request.insurer, on: commercial.firstDay }
  const clauses = bookFor(books, 'clauses', key)
  if (!clauses.ok) return clauses
  const rules = rulesOf(clauseSetOf(request.vehicle), commercial.firstDay, clauses.value.book)
  if (!rules.ok) return rules
  const rates = bookFor(books, 'commercial', key)
  if (!rates.ok) return rates
  used.push(clauses.value.ref, rates.value.ref)
  const context = commercialContext(request, commercial, rates.value, rules.value)
  commercialFacts(context, facts)
  if (request.plans.some((plan) => plan.coverages.length > 0)) warnings.push(...commercialWarnings(context))
  return { ok: true, value: context }
}

function commercialFacts(
  { request, commercial, indexed, vehicleClass, ageMonths, actual, ncd }: CommercialContext,
  facts: Mutable<RatingFacts>,
) {
  const violations = indexed.book.violation.regions[request.region]
  const range = pricingRange(request, commercial, indexed.book)
  facts.commercialClass = vehicleClass.ok ? vehicleClass.value.id : null
  facts.ageMonths = ageMonths
  if (actual.ok) {
    facts.actualValueFen = actualValueFen(actual.value)
    facts.actualValueSheet = actual.value.worksheet()
  }
  facts.ncdLevel = ncd.ok ? ncd.value.level : null
  facts.ncdFactor = ncd.ok ? ncd.value.factor.value.toString() : null
  facts.pricingFactor = commercial.pricingFactor
  facts.violationFactor = commercial.violationFactor
  facts.pricingRange = range ? { min: range.min.toString(), max: range.max.toString() } : null
  facts.violationRange = violations
    ? { min: violations.min.toString(), max: violations.max.toString() }
    : null
  facts.commercialLastDay =
    commercial.term.kind === 'short' ? commercial.term.lastDay : lastDayOfYearFrom(commercial.firstDay)
}

function commercialWarnings({ request, commercial, indexed }: CommercialContext): Warning[] {
  const warnings: Warning[] = []
  const { book } = indexed
  const reference = book.insurer === 'reference'
  if (reference) warnings.push({ code: 'reference-figures', params: {} })
  const hint = book.vehicleGrade.newEnergyHint
  if (isNewEnergy(request.vehicle.energy) && reference && hint) {
    const percent = (factor: typeof hint.min) => factor.minus(1).times(100).toString()
    warnings.push({
      code: 'nev-table-not-published',
      params: { min: percent(hint.min), max: percent(hint.max) },
    })
  }
  if (request.vehicle.use === 'ride-hailing') warnings.push({ code: 'ride-hailing-as-taxi', params: {} })
  return [
    ...warnings,
    ...continuityWarnings(
      'commercial',
      request.quotedOn,
      commercial.firstDay,
      commercial.record.previousLastDay,
    ),
  ]
}

function unpriced(
  key: Line['key'],
  priced: { ok: false; failure: Failure },
  insurerFen: number | null,
  figuresFirm: boolean,
): Line {
  return finishLine({
    key,
    sum: { kind: 'none' },
    deductibleFen: null,
    priced,
    insurerFen,
    figuresFirm,
    warnings: [],
  })
}

function totalled(id: string, lines: Line[], shared: readonly Line[]): PlanRating {
  const all = [...shared, ...lines]
  const commercialFen = sumFen(lines.map((line) => line.amountFen ?? 0))
  return {
    id,
    lines,
    commercialFen,
    totalFen: sumFen(all.map((line) => line.amountFen ?? 0)),
    complete: all.every((line) => line.amountFen !== null),
    state: all.some((line) => line.state === 'confirmed') && all.every(isFirm) ? 'confirmed' : 'estimate',
  }
}
