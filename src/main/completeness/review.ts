import type { FullCover, Gap, Review, ReviewRequest, WorkedLoss } from '#shared/contract/completeness.ts'
import type { CoverageChoice, Line, PlanRating, PriceRequest } from '#shared/contract/price.ts'
import { Decimal, parseYuan } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { computePayout, type PayoutRules } from '../payout/compute.ts'
import { payoutRules } from '../payout/rules.ts'
import { clauseSetOf, rulesOf, type ClauseSetRules } from '../rating/offer.ts'
import { rate } from '../rating/rate.ts'
import { bookFor, type RateBooks } from '../rating/rate-books.ts'
import { carOf, firstDayOf, fitsCar, fitsPlan, type Car } from './car.ts'
import type { CompletenessBook, Rule } from './completeness-book.ts'
import { coverOf } from './cover.ts'
import { figureOf } from './figure.ts'
import { storyOf } from './stories.ts'
import { changeBy, holding, type Change } from './suggest.ts'

/**
 * What a plan leaves open for this car and its life, each gap with its price, a worked loss and its worth to the owner;
 * ways to pay less too. What would pay nothing in its own worked loss is not proposed. Never changes the plan. docs/completeness.md. Fails with `plan-not-found`, `no-rate-book`.
 */
export function review(
  { price, plan: planId, profile }: ReviewRequest,
  full: FullCover,
  books: RateBooks,
): Result<Review> {
  const plan = price.plans.find(({ id }) => id === planId)
  if (!plan) return fail('plan-not-found', { plan: planId })
  const rules = clauseRules(price, books)
  if (!rules.ok) return rules
  const found = bookFor(books, 'completeness', {
    region: price.region,
    insurer: price.insurer,
    on: price.quotedOn,
  })
  if (!found.ok) return found
  const { book } = found.value
  const { coverages } = plan
  const bare = { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 } as const
  const insured = coverages.some(({ key }) => key === bare.key)
    ? coverages
    : holding(bare, coverages, rules.value, book).coverages
  const [probe] = ratedYear(price, [insured], books)
  const car = carOf(price, profile, probe.facts)
  const damageFen = probe.plans[0]?.lines.find(({ key }) => key === bare.key)?.amountFen ?? null
  const proposals = proposalsFor(book, coverages, car, rules.value, damageFen)
  const [rated] = ratedYear(price, [coverages, ...proposals.map(({ change }) => change.coverages)], books)
  const day = payoutRules(car.on, books)
  const context: Context = { car, book, books, coverages, rules: day.ok ? day.value : null, damageFen }
  const [base, ...changed] = rated.plans
  const gaps = proposals.flatMap(({ rule, change }, index) => {
    const after = changed[index]
    return base && after && offered(change, after) ? [gapOf(rule, change, base, after, context)] : []
  })
  const helpful = gaps.filter(
    ({ kind, worked }) => kind === 'saving' || !worked || worked.pocketWithFen < worked.pocketWithoutFen,
  )
  return ok({
    figure: figureOf(coverages, full, price.vehicle, rules.value),
    gaps: helpful.toSorted(inOrder),
  })
}

interface Context {
  readonly car: Car
  readonly book: CompletenessBook
  readonly books: RateBooks
  readonly coverages: readonly CoverageChoice[]
  /** Null when no limits of compulsory cover are known for the day. */
  readonly rules: PayoutRules | null
  /** Yearly premium of vehicle damage for this car, taken or not. */
  readonly damageFen: number | null
}

/** The clauses this car would be insured under on the first day of cover. */
export function clauseRules(price: PriceRequest, books: RateBooks): Result<ClauseSetRules> {
  const on = firstDayOf(price)
  const clauses = bookFor(books, 'clauses', { region: price.region, insurer: price.insurer, on })
  return clauses.ok ? rulesOf(clauseSetOf(price.vehicle), on, clauses.value.book) : clauses
}

/** Premiums of a whole year by our own estimate: insurers' figures know nothing of a plan that was not asked for. */
function ratedYear(
  price: PriceRequest,
  plans: readonly (readonly CoverageChoice[])[],
  books: RateBooks,
  use = price.vehicle.use,
) {
  const annual = { kind: 'annual' } as const
  const request: PriceRequest = {
    ...price,
    vehicle: { ...price.vehicle, use },
    tax: null,
    compulsory: price.compulsory && { ...price.compulsory, term: annual },
    commercial: price.commercial && { ...price.commercial, term: annual },
    insurerFen: {},
    plans: plans.map((coverages, index) => ({
      id: String(index),
      coverages: [...coverages],
      insurerFen: {},
    })),
  }
  return [rate(request, books)] as const
}

interface Proposal {
  readonly rule: Rule
  readonly change: Change
}

/** Rows with the same id are read from the top; the first that fits car and plan speaks. */
function proposalsFor(
  book: CompletenessBook,
  coverages: readonly CoverageChoice[],
  car: Car,
  rules: ClauseSetRules,
  damageFen: number | null,
): Proposal[] {
  const proposals: Proposal[] = []
  for (const rule of book.rules) {
    if (proposals.some((earlier) => earlier.rule.id === rule.id) || !fitsCar(rule.when, car)) continue
    const held = coverages.find(({ key }) => key === rule.key)
    if (!fitsPlan(rule.when, held, coverages, car, damageFen)) continue
    const change = changeBy(rule, coverages, car, rules, book)
    if (change) proposals.push({ rule, change })
  }
  return proposals
}

const notForThisCar = [
  'coverage-not-in-clauses',
  'coverage-not-for-vehicle',
  'option-not-offered',
  'coverage-requires',
]

/** The clauses may not offer a suggestion to this car; then it is no gap. */
function offered(change: Change, after: PlanRating): boolean {
  const lines = linesOf(change, after)
  return !lines.some(({ failure }) => failure !== null && notForThisCar.includes(failure.code))
}

function linesOf(change: Change, after: PlanRating): Line[] {
  return after.lines.filter(({ key }) => change.suggestion.some((choice) => choice.key === key))
}

function gapOf(rule: Rule, change: Change, base: PlanRating, after: PlanRating, context: Context): Gap {
  const price =
    rule.suggestion.does === 'declare-use'
      ? declaredPrice(rule.suggestion.use, context)
      : priceOf(change, base, after)
  const worked = workedLoss(rule, change, context)
  return {
    rule: rule.id,
    kind: rule.kind,
    key: rule.key,
    suggestion: [...change.suggestion],
    drops: [...change.drops],
    withMain: [...change.withMain],
    params: paramsOf(rule, change, context),
    yearFen: price.yearFen,
    // 365 is odd: there is no half fen to round.
    dayFen: price.yearFen === null ? null : Math.round(price.yearFen / 365),
    hint: price.hint,
    worked,
    chancePerMille: rule.chance.perMille.toNumber(),
    worthFen: worthOf(rule, worked, price.yearFen),
    source: rule.source === null ? null : (context.book.sources[rule.source]?.title ?? rule.source),
    confidence: rule.confidence,
  }
}

type Price = Pick<Gap, 'yearFen' | 'hint'>

/** What the plan costs more; a market range when part of the suggestion has no published rate. */
function priceOf(change: Change, base: PlanRating, after: PlanRating): Price {
  const lines = linesOf(change, after)
  const unpriced = lines.filter(({ amountFen }) => amountFen === null)
  const moreFen = after.commercialFen - base.commercialFen
  if (unpriced.length === 0) return { yearFen: moreFen, hint: null }
  const hints = unpriced.map((line) => line.warnings.find(({ code }) => code === 'market-hint')?.params)
  if (hints.some((hint) => hint === undefined)) return { yearFen: null, hint: null }
  const total = (end: 'min' | 'max') =>
    hints.reduce((sum, hint) => sum + (parseYuan(String(hint?.[end] ?? '')) ?? 0), moreFen)
  return { yearFen: null, hint: { minFen: total('min'), maxFen: total('max') } }
}

/** What the plan costs more under the use the car really has, compulsory cover included. */
function declaredPrice(use: PriceRequest['vehicle']['use'], { car, coverages, books }: Context): Price {
  const yearOf = ([rating]: ReturnType<typeof ratedYear>) => {
    const lines = [...(rating.compulsory ? [rating.compulsory] : []), ...(rating.plans[0]?.lines ?? [])]
    return lines
  }
  const now = yearOf(ratedYear(car.price, [coverages], books))
  const then = yearOf(ratedYear(car.price, [coverages], books, use))
  // A line without a rate under either use would make the difference a lie.
  const keys = now.filter((line) => line.amountFen !== null).map(({ key }) => key)
  const priced = then.filter((line) => keys.includes(line.key))
  if (priced.some((line) => line.amountFen === null)) return { yearFen: null, hint: null }
  const sum = (lines: readonly Line[]) =>
    lines.reduce((total, line) => total + (keys.includes(line.key) ? (line.amountFen ?? 0) : 0), 0)
  return { yearFen: sum(then) - sum(now), hint: null }
}

/** The same loss with the plan as it is and after the change; null when it cannot be worked out for this car. */
function workedLoss(rule: Rule, change: Change, { car, book, coverages, rules }: Context): WorkedLoss | null {
  const story = storyOf(rule.story, car, book)
  if (!story || !rules) return null
  // A use that was not declared: the insurer may refuse the commercial cover (保险法 art. 52), the compulsory one stands.
  const [before, after] =
    rule.suggestion.does === 'declare-use' ? [[], coverages] : [coverages, change.coverages]
  const [without, withIt] = [before, after].map((held) => {
    const cover = coverOf(held, car)
    return cover.ok ? computePayout({ accident: story.accident, cover: cover.value }, rules) : cover
  })
  if (!without?.ok || !withIt?.ok) return null
  return {
    story: story.id,
    lossFen: without.value.lossFen,
    pocketWithoutFen: without.value.pocketFen,
    pocketWithFen: withIt.value.pocketFen,
  }
}

/** Chance × what the owner would not have to pay; a saving: what is saved less chance × what he would pay himself. */
function worthOf(rule: Rule, worked: WorkedLoss | null, yearFen: number | null): number {
  const saved = worked ? worked.pocketWithoutFen - worked.pocketWithFen : 0
  const expected = new Decimal(saved).times(rule.chance.perMille).div(1000).round().toNumber()
  return rule.kind === 'saving' ? expected - (yearFen ?? 0) : expected
}

function paramsOf(rule: Rule, change: Change, { car, coverages, damageFen, rules }: Context): Gap['params'] {
  const params: Gap['params'] = {
    ageMonths: car.ageMonths,
    use: car.price.vehicle.use,
    energy: car.price.vehicle.energy,
  }
  const put = (name: string, value: number | string | null | undefined) => {
    if (value !== null && value !== undefined) params[name] = value
  }
  const suggested = change.suggestion.find(({ key }) => key === rule.key)
  const held = coverages.find(({ key }) => key === rule.key)
  put('sumFen', suggested && 'sumFen' in suggested ? suggested.sumFen : null)
  put('limitFen', held && 'sumFen' in held ? held.sumFen : null)
  put('newPriceFen', car.price.vehicle.newPriceFen)
  put('actualValueFen', car.actualValueFen)
  put('seats', car.price.vehicle.seats)
  put('damagePremiumFen', damageFen)
  if (damageFen !== null && car.actualValueFen)
    put('damagePercent', new Decimal(damageFen).times(100).div(car.actualValueFen).toFixed(1))
  put('compulsoryDeathFen', rules?.limits.atFault.deathFen)
  put('compulsoryMedicalFen', rules?.limits.atFault.medicalFen)
  put('compulsoryPropertyFen', rules?.limits.atFault.propertyFen)
  if (suggested?.key === 'vehicle-damage') put('deductibleFen', suggested.deductibleFen)
  if (rule.suggestion.does === 'declare-use') put('declare', rule.suggestion.use)
  put('loan', car.profile.loan)
  return params
}

const rank = { duty: 0, missing: 1, low: 1, saving: 2 } as const

/** Duties, then by worth to the owner, savings last; the sort keeps the book's order among equals. */
function inOrder(a: Gap, b: Gap): number {
  return rank[a.kind] - rank[b.kind] || b.worthFen - a.worthFen
}
