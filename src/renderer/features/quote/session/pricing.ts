import type { Line, PriceRequest, Rating } from '#shared/contract/price.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import type { Failure, Result } from '#shared/domain/result.ts'
import type { LineKey } from '#shared/domain/coverage.ts'
import type { FieldProblem } from '#shared/domain/draft.ts'
import { createStore, type Store } from '../../../state/store.ts'

/** What the screen knows about prices at this moment. */
export interface PriceView {
  readonly rating: Rating | null
  /** Lines by `own/third-party`; a line that draws alike keeps its identity, so unchanged cells do not draw again. */
  readonly lines: ReadonlyMap<string, Line>
  readonly problems: readonly FieldProblem[]
  /** Why the last request got no answer; the amounts of the one before are then not shown. */
  readonly failure: Failure | null
}

export const noPrice: PriceView = { rating: null, lines: new Map(), problems: [], failure: null }

/** Compulsory and tax are the same in every plan. */
export function lineId(plan: PlanId, key: LineKey): string {
  return key === 'compulsory' || key === 'vehicle-tax' ? key : `${plan}/${key}`
}

export interface Pricing {
  readonly view: Store<PriceView>
  /** Takes over a new request. Answers arrive in order; one that a newer request has overtaken is dropped. */
  ask(request: PriceRequest, problems: readonly FieldProblem[]): void
  /** Asks again although nothing was typed, because a rate book has changed. */
  askAgain(): void
  /** Done when no request is on its way. */
  settled(): Promise<void>
}

/**
 * Prices after each keystroke: one request on its way, the newest one next. While a person types faster than an
 * answer comes, the requests in between are skipped, never queued, so the price on screen is at most one behind.
 */
export function createPricing(price: (request: PriceRequest) => Promise<Result<Rating>>): Pricing {
  const view = createStore<PriceView>(noPrice)
  let asked: { request: PriceRequest; text: string } | null = null
  let waiting: PriceRequest | null = null
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting) {
      const request = waiting
      waiting = null
      const answer = await price(request)
      if (waiting) continue
      view.update((before) => afterAnswer(before, answer))
    }
    running = null
  }

  function send(request: PriceRequest): void {
    waiting = request
    running ??= run()
  }

  return {
    view,
    ask(request, problems) {
      if (!sameProblems(view.get().problems, problems)) view.update((before) => ({ ...before, problems }))
      const text = JSON.stringify(request)
      if (asked?.text === text) return
      asked = { request, text }
      send(request)
    },
    askAgain() {
      if (asked) send(asked.request)
    },
    async settled() {
      while (running) await running
    },
  }
}

function afterAnswer(before: PriceView, answer: Result<Rating>): PriceView {
  if (!answer.ok) return { ...before, rating: null, lines: noPrice.lines, failure: answer.failure }
  return { ...before, rating: answer.value, lines: linesOf(answer.value, before.lines), failure: null }
}

/** All lines of a rating by their id; those that draw as before keep their identity. */
export function linesOf(
  rating: Rating,
  before: ReadonlyMap<string, Line> = noPrice.lines,
): Map<string, Line> {
  const lines = new Map<string, Line>()
  const add = (name: string, line: Line): void => {
    const old = before.get(name)
    lines.set(name, old && drawsAlike(old, line) ? old : line)
  }
  if (rating.compulsory) add('compulsory', rating.compulsory)
  if (rating.tax) add('vehicle-tax', rating.tax)
  for (const plan of rating.plans) {
    for (const line of plan.lines) add(`${plan.id}/${line.key}`, line)
  }
  return lines
}

/** Everything a cell shows; the worksheet is read from the rating itself. */
function drawsAlike(a: Line, b: Line): boolean {
  return shown(a) === shown(b)
}

function shown(line: Line): string {
  const known = shownBefore.get(line)
  if (known !== undefined) return known
  const { worksheet: _steps, ...rest } = line
  const text = JSON.stringify(rest)
  shownBefore.set(line, text)
  return text
}

const shownBefore = new WeakMap<Line, string>()

function sameProblems(a: readonly FieldProblem[], b: readonly FieldProblem[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}
