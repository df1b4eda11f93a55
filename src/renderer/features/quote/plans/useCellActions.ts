import type { CoverageChoice } from '#shared/contract/price.ts'
import type { PlanDraft } from '#shared/contract/quotes.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { type Start } from '../../../bridge/queries.ts'
import { useStart } from '../../../bridge/start.tsx'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { firstChoice, missingCovers, stepChoice, withChoice, withoutChoice } from './choices.ts'

export interface CellActions {
  toggle(): void
  choose(choice: CoverageChoice): void
  step(by: 1 | -1): void
  /** Adds the main covers this coverage needs; only ever by the clerk's own key or click. */
  fix(): void
  explain(): void
}

/** What can be done with one coverage of one plan. Plain functions of the session, so a keyboard handler can use them too. */
export function cellActions(
  session: Session,
  start: Start,
  plan: PlanId,
  coverage: CoverageKey,
  offer: CoverageOffer | null,
): CellActions {
  const templates = start.templates.filter(
    (one) => one.clauseSet === session.price.get().rating?.facts.clauseSet,
  )
  const current = (): PlanDraft | undefined => session.draft.get().plans.find((one) => one.id === plan)
  const held = (): CoverageChoice | undefined => current()?.coverages.find((one) => one.key === coverage)
  return {
    toggle() {
      session.changePlan(plan, (before) =>
        before.coverages.some((one) => one.key === coverage)
          ? withoutChoice(before, coverage)
          : withChoice(before, firstChoice(coverage, offer, templates)),
      )
    },
    choose(choice) {
      session.changePlan(plan, (before) => withChoice(before, choice))
    },
    step(by) {
      const choice = held()
      if (choice) session.changePlan(plan, (before) => withChoice(before, stepChoice(choice, offer, by)))
    },
    fix() {
      const taken = new Set(current()?.coverages.map((one) => one.key))
      const clauses = start.clauses.find(
        (one) => one.clauseSet === session.price.get().rating?.facts.clauseSet,
      )
      const missing = missingCovers(coverage, offer, taken)
      session.changePlan(plan, (before) =>
        missing.reduce((next, cover) => {
          const coverOffer = clauses?.coverages.find((one) => one.id === cover) ?? null
          return withChoice(next, firstChoice(cover, coverOffer, templates))
        }, before),
      )
    },
    explain: () => session.explain(plan, coverage),
  }
}

export function useCellActions(
  plan: PlanId,
  coverage: CoverageKey,
  offer: CoverageOffer | null,
): CellActions {
  return cellActions(useSession(), useStart(), plan, coverage, offer)
}
