import type { Line, Rating } from '#shared/contract/price.ts'
import type { LastYear, LastYearDifference, LastYearLine, PlanId } from '#shared/contract/quotes.ts'
import { lineKeys, type LineKey } from '#shared/domain/coverage.ts'
import { Decimal } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { addKnown } from './known-amounts.ts'

/** 10 billion yuan. */
const mostFen = 1_000_000_000_000

type Reason = LastYearDifference['reasons'][number]

/**
 * This year against last, line by line. Each difference is taken apart into effects that add up to it exactly:
 * starting from last year's premium the known changes (no-claim discount, pricing factor, sum insured) are put in
 * one after another, each rounded to the fen, and what is left is the rate or something we were not told.
 * Fails with `plan-not-found`.
 */
export function compareWithLastYear(request: {
  readonly lastYear: LastYear
  readonly rating: Rating
  readonly plan: PlanId
}): Result<LastYearDifference[]> {
  const { lastYear, rating, plan } = request
  const rated = rating.plans.find((candidate) => candidate.id === plan)
  if (!rated) return fail('plan-not-found', { plan })
  const before = byKey(lastYear.lines)
  const now = new Map<LineKey, Line>()
  for (const line of [rating.compulsory, rating.tax, ...rated.lines]) if (line) now.set(line.key, line)
  return ok(
    lineKeys.flatMap((key) => {
      const last = before.get(key) ?? null
      const line = now.get(key) ?? null
      return last || line ? [difference(key, last, line, lastYear, rating)] : []
    }),
  )
}

/** Two lines of one coverage are one line: their premiums are added. */
function byKey(lines: readonly LastYearLine[]): Map<LineKey, LastYearLine> {
  const merged = new Map<LineKey, LastYearLine>()
  for (const line of lines) {
    const known = merged.get(line.key)
    const premiumFen = addKnown(known?.premiumFen ?? null, line.premiumFen)
    merged.set(line.key, { key: line.key, sumFen: known?.sumFen ?? line.sumFen, premiumFen })
  }
  return merged
}

function difference(
  key: LineKey,
  last: LastYearLine | null,
  line: Line | null,
  lastYear: LastYear,
  rating: Rating,
): LastYearDifference {
  const lastFen = last?.premiumFen ?? null
  const thisFen = line?.amountFen ?? null
  const shared = { key, lastFen, thisFen, lastSum: last?.sumFen ?? null, thisSum: line?.sum ?? null }
  if (!last) return { ...shared, differenceFen: thisFen, reasons: [reason('added', thisFen)] }
  if (!line) {
    const differenceFen = lastFen === null ? null : -lastFen
    return { ...shared, differenceFen, reasons: [reason('dropped', differenceFen)] }
  }
  if (lastFen === null || thisFen === null)
    return { ...shared, differenceFen: null, reasons: [reason('unknown', null)] }
  const changes =
    key === 'compulsory'
      ? recordChange(lastFen, thisFen, line)
      : key === 'vehicle-tax'
        ? [reason('rate-or-other', thisFen - lastFen)]
        : factorChanges({ lastFen, thisFen, last, line, lastYear, rating })
  return {
    ...shared,
    differenceFen: thisFen - lastFen,
    reasons: changes.filter(({ effectFen }) => effectFen !== 0),
  }
}

function reason(code: Reason['code'], effectFen: number | null, params: Reason['params'] = {}): Reason {
  return { code, effectFen, params }
}

/**
 * Compulsory cover floats by the accident record alone. Last year's float is read off its premium and this year's
 * base; where that gives no float there is (a multiple of 5 %, −50 % to +60 %), the reason is not known.
 */
function recordChange(lastFen: number, thisFen: number, line: Line): Reason[] {
  const effect = thisFen - lastFen
  const steps = line.worksheet?.steps ?? []
  const base = steps.find((step) => step.code === 'compulsory-base')
  const float = steps.find((step) => step.code === 'compulsory-float')
  if (!base || !float || steps.some((step) => step.code === 'short-term-months'))
    return [reason('rate-or-other', effect)]
  const baseFen = new Decimal(base.operand).times(100)
  const before = new Decimal(lastFen).div(baseFen).minus(1).times(100).toDecimalPlaces(4)
  const plausible = before.gte(-50) && before.lte(60) && before.mod(5).isZero()
  if (!plausible) return [reason('rate-or-other', effect)]
  const now = new Decimal(float.operand).times(10_000).div(baseFen)
  return [reason('record-changed', effect, { lastPercent: before.toString(), thisPercent: now.toString() })]
}

interface Changed {
  readonly lastFen: number
  readonly thisFen: number
  readonly last: LastYearLine
  readonly line: Line
  readonly lastYear: LastYear
  readonly rating: Rating
}

function factorChanges({ lastFen, thisFen, last, line, lastYear, rating }: Changed): Reason[] {
  const reasons: Reason[] = []
  let reached = new Decimal(lastFen)
  const put = (code: Reason['code'], ratio: Decimal, params: Reason['params']) => {
    const next = reached.times(ratio).toDecimalPlaces(0)
    if (next.gt(mostFen)) return // a slip of the pen: no premium is explained by it
    reasons.push(reason(code, next.minus(reached).toNumber(), params))
    reached = next
  }
  for (const { code, step, before, now } of [
    { code: 'ncd-changed', step: 'ncd', before: lastYear.ncdFactor, now: rating.facts.ncdFactor },
    {
      code: 'pricing-changed',
      step: 'pricing',
      before: lastYear.pricingFactor,
      now: rating.facts.pricingFactor,
    },
  ] as const) {
    const from = factor(before)
    const to = factor(now ?? '')
    if (from && to && carries(line, step))
      put(code, to.div(from), { last: from.toString(), this: to.toString() })
  }
  const sums = changedSums(last, line)
  if (sums && isProportional(line)) put('sum-changed', new Decimal(sums.thisFen).div(sums.lastFen), sums)
  const rest = thisFen - reached.toNumber()
  const bySum = sums !== null && !isProportional(line) && line.key !== 'vehicle-damage'
  return [...reasons, bySum ? reason('sum-changed', rest, sums) : reason('rate-or-other', rest)]
}

/** A factor as typed; null when it is blank, zero or no number. */
function factor(text: string): Decimal | null {
  const plain = text.normalize('NFKC').trim()
  if (!/^\d{1,3}(\.\d{1,8})?$/.test(plain)) return null
  const value = new Decimal(plain)
  return value.isZero() ? null : value
}

/** Whether the factor is in this line's premium: in its own steps, or in those of the line it is a share of. */
function carries(line: Line, step: 'ncd' | 'pricing'): boolean {
  const { worksheet } = line
  return worksheet === null || worksheet.steps.some(({ code }) => code === step || code === 'share-of-line')
}

/** Premiums that rise in step with the sum insured; others follow a table we have no last year's row of. */
function isProportional(line: Line): boolean {
  const start = line.worksheet?.steps[0]?.code
  return start === 'rate-of-sum' || start === 'rate-of-sum-seats' || start === 'per-day'
}

/**
 * Both sums, when they differ. (The damage premium follows the price of the new car, not its falling value, so a
 * changed sum of vehicle damage explains nothing and is never given as a reason.)
 */
function changedSums(
  last: LastYearLine,
  { sum }: Line,
): { readonly lastFen: number; readonly thisFen: number } | null {
  if (last.sumFen === null || last.sumFen === 0) return null
  if (sum.kind !== 'amount' && sum.kind !== 'per-seat' && sum.kind !== 'per-day') return null
  return sum.fen === last.sumFen ? null : { lastFen: last.sumFen, thisFen: sum.fen }
}
