import type { ClauseOffer, CoverageOffer, PlanTemplate } from '#shared/contract/settings.ts'
import type { Decimal } from '#shared/domain/money.ts'
import type { Day } from '#shared/domain/time.ts'
import type { ClauseBook, OfferedCoverage } from './clause-book.ts'
import { bookFor, type RateBooks } from './rate-books.ts'

/** The plans the trade sells by name, from the clauses book in force. Never put into a quote unasked. */
export function planTemplates(books: RateBooks, on: Day): PlanTemplate[] {
  return clausesOn(books, on)?.templates ?? []
}

/** What may be chosen in a plan, clause set by clause set. */
export function clauseOffers(books: RateBooks, on: Day): ClauseOffer[] {
  const sets = clausesOn(books, on)?.sets ?? []
  return sets.map(({ set, name, coverages }) => ({ clauseSet: set, name, coverages: coverages.map(offerOf) }))
}

function clausesOn(books: RateBooks, on: Day): ClauseBook | null {
  const found = bookFor(books, 'clauses', { region: 'national', insurer: 'reference', on })
  return found.ok ? found.value.book : null
}

function offerOf(coverage: OfferedCoverage): CoverageOffer {
  return {
    id: coverage.id,
    requires: coverage.requires,
    requiresAny: coverage.requiresAny ?? [],
    attaches: coverage.attaches ?? false,
    sumsFen: inFen(coverage.sums),
    freeSum: coverage.freeSum ?? coverage.sums === undefined,
    mayShare: coverage.mayShare ?? false,
    deductiblesFen: inFen(coverage.deductibles),
    percents: coverage.percents ?? [],
    perDayFen: inFen(coverage.perDay),
    maxDays: coverage.maxDays ?? null,
    services: coverage.services ?? {},
    onlyUses: coverage.onlyUses ?? null,
  }
}

function inFen(amounts: readonly Decimal[] | undefined): number[] {
  return (amounts ?? []).map((yuan) => yuan.times(100).toNumber())
}
