import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Gap } from '#shared/contract/completeness.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import type { PlanDraft, Quote, QuoteDraft } from '#shared/contract/quotes.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import type { Day } from '#shared/domain/time.ts'
import { isNewEnergy, vehicleUses } from '#shared/domain/vehicle.ts'
import { call } from '../bridge/client.ts'
import { useStart } from '../bridge/start.tsx'
import { GapsPane } from '../features/completeness/GapsPane.tsx'
import { GapsCount, GapsStrip } from '../features/completeness/GapsStrip.tsx'
import type { GapsView } from '../features/completeness/gaps-view.ts'
import type { QuoteParts } from '../features/quote/parts.tsx'
import { upToDate } from '../features/quote/actions/useQuoteActions.ts'
import { firstChoice, inOrder } from '../features/quote/plans/choices.ts'
import { useDraft, usePrice, useSession } from '../features/quote/session/session-context.tsx'
import type { Session } from '../features/quote/session/session.ts'
import { useStore } from '../state/store.ts'

const Simulator = lazy(async () => ({
  default: (await import('../features/simulator/Simulator.tsx')).Simulator,
}))
const ClaimOrNotDialog = lazy(async () => ({
  default: (await import('../features/claim-or-not/ClaimOrNotDialog.tsx')).ClaimOrNotDialog,
}))
const RefusalSlipDialog = lazy(async () => ({
  default: (await import('../features/completeness/RefusalSlipDialog.tsx')).RefusalSlipDialog,
}))
const ClaimGuideDialog = lazy(async () => ({
  default: (await import('../features/completeness/ClaimGuideDialog.tsx')).ClaimGuideDialog,
}))

/** What the quote screen shows of the features around it: the one place where they meet. */
export const quoteParts: QuoteParts = {
  GapsPane({ quote, onRefusalSlip }) {
    return <GapsPane view={useGapsView(quote)} onRefusalSlip={onRefusalSlip} />
  },
  GapsCount({ quote }) {
    return <GapsCount view={useGapsView(quote)} />
  },
  GapsStrip({ quote }) {
    const session = useSession()
    return <GapsStrip view={useGapsView(quote)} onOpen={() => session.pane.set('gaps')} />
  },
  ClaimOrNot({ onClose }) {
    const { plan, plans, price } = useGapsView(null)
    return (
      <Suspense>
        <ClaimOrNotDialog price={price} plans={plans} firstPlan={plan} onClose={onClose} />
      </Suspense>
    )
  },
  RefusalSlip(props) {
    const { plan } = useGapsView(null)
    return (
      <Suspense>
        <RefusalSlipDialog {...props} firstPlan={plan} />
      </Suspense>
    )
  },
  ClaimGuide(props) {
    const { plan } = useGapsView(null)
    return (
      <Suspense>
        <ClaimGuideDialog {...props} firstPlan={plan} />
      </Suspense>
    )
  },
  Simulator({ quote, onLeave }) {
    const session = useSession()
    const { templates, clauses, today } = useStart()
    const { price, profile, readOnly } = useGapsView(quote)
    const rated = usePrice((view) => view.rating?.facts.clauseSet ?? null)
    const clauseSet = rated ?? (isNewEnergy(price.vehicle.energy) ? 'nev-2021' : 'ice-2020')
    const offers = clauses.find((one) => one.clauseSet === clauseSet)?.coverages ?? []
    const fitting = templates.filter((one) => one.clauseSet === clauseSet)
    return (
      <Suspense>
        <Simulator
          quote={quote}
          frozen={() => frozenVersion(session, quote, today)}
          price={price}
          profile={profile}
          readOnly={readOnly}
          offers={offers}
          choiceFor={(key, offer) => firstChoice(key, offer, fitting)}
          onTakeOver={(id, coverages) =>
            session.changePlan(id, (before) => ({ ...before, coverages: inOrder(coverages) }))
          }
          onLeave={onLeave}
        />
      </Suspense>
    )
  },
}

/** The quote as the prompts see it. It follows the typing after a short rest, so that a keystroke stays cheap. */
function useGapsView(quote: Quote | null): GapsView {
  const session = useSession()
  const { today } = useStart()
  const draft = useRestedDraft(session)
  const cursorPlan = useStore(session.cursorPlan, (plan) => plan)
  const quoteId = useStore(session.quoteId, (id) => id)
  // A field that is being answered must show its answer at once.
  const profile = useDraft((live) => live.profile)
  const day = session.version?.frozenOn ?? today
  const price = useMemo(
    (): PriceRequest => draftToRequest(draft, { today: day, figuresFirm: false }).request,
    [draft, day],
  )
  const plans = draft.plans.map((plan) => plan.id)
  const plan = plans.find((id) => id === cursorPlan) ?? plans[0] ?? null
  return {
    quoteId,
    quoteNumber: quote?.number ?? null,
    plan,
    plans,
    price,
    profile,
    readOnly: session.readOnly,
    onPlan: (id) => session.cursorPlan.set(id),
    onProfile: (next) => session.change((before) => ({ ...before, profile: next })),
    onTake: (gap) => plan && takeGap(session, plan, gap),
    saved: () => savedId(session),
  }
}

/** The number of a version that holds what is on the screen, made now where there is none. */
async function frozenVersion(session: Session, quote: Quote, today: Day): Promise<Result<number>> {
  await session.saver.settled()
  const version =
    session.version ?? (session.readOnly ? quote.versions.at(-1) : upToDate(session, quote, today))
  if (version) return ok(version.number)
  const made = await call('quotes.freeze', { quoteId: quote.id, validUntil: null })
  return made.ok ? ok(made.value.number) : made
}

async function savedId(session: Session): Promise<string | null> {
  await session.saver.settled()
  return session.quoteId.get()
}

/** What a prompt suggests: coverages in place of those with the same key, others dropped, or the use the car really has. */
function takeGap(session: Session, plan: PlanId, { suggestion, drops, params }: Gap): void {
  const use = vehicleUses.find((one) => one === params['declare'])
  if (use) session.setField('vehicle', 'use', use)
  if (suggestion.length + drops.length === 0) return
  session.changePlan(plan, (before): PlanDraft => {
    const gone = new Set([...drops, ...suggestion.map((choice) => choice.key)])
    const kept = before.coverages.filter((choice) => !gone.has(choice.key))
    const figures = Object.entries(before.insurerFigures).filter(
      ([key]) => ![...gone].some((one) => one === key),
    )
    return {
      ...before,
      coverages: inOrder([...kept, ...suggestion]),
      insurerFigures: Object.fromEntries(figures),
    }
  })
}

const restMs = 180

/** The draft once nothing has changed for a moment. */
function useRestedDraft(session: Session): QuoteDraft {
  const [rested, setRested] = useState(() => ({ session, draft: session.draft.get() }))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = (): void => setRested({ session, draft: session.draft.get() })
    const leave = session.draft.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(take, restMs)
    })
    take()
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [session])
  return rested.session === session ? rested.draft : session.draft.get()
}
