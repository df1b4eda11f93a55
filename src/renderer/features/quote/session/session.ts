import type { PriceRequest, Rating } from '#shared/contract/price.ts'
import type { PlanDraft, Quote, QuoteDraft, QuoteVersion } from '#shared/contract/quotes.ts'
import type { Insurer } from '#shared/contract/settings.ts'
import type { LineKey } from '#shared/domain/coverage.ts'
import { draftToRequest, firstDayOf, opensOn } from '#shared/domain/draft.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import type { Result } from '#shared/domain/result.ts'
import type { Day } from '#shared/domain/time.ts'
import { createStore, type Store } from '../../../state/store.ts'
import { createPricing, linesOf, noPrice, type Pricing, type PriceView } from './pricing.ts'
import { createSaver, type Saver } from './saving.ts'

/** Sections of a draft that are plain records of fields. */
export type Section = 'owner' | 'vehicle' | 'compulsory' | 'tax' | 'commercial'

/** What the pane beside the plans shows. */
export type Pane = 'form' | 'gaps' | 'why' | 'last-year' | 'versions'

/** The figure that is being explained. */
export interface Inspected {
  readonly plan: PlanId
  readonly key: LineKey
}

export interface SessionEnvironment {
  readonly today: Day
  readonly insurers: () => readonly Insurer[]
  readonly price: (request: PriceRequest) => Promise<Result<Rating>>
  readonly start: () => Promise<Result<Quote>>
  readonly saveDraft: (quoteId: string, draft: QuoteDraft) => Promise<Result<unknown>>
}

/**
 * One quote on the screen: the draft as typed, its prices, and whether it is safe in the book. Lives outside React;
 * the components read the parts they show.
 */
export interface Session {
  /** Null until the first keystroke has put the quote into the book. */
  readonly quoteId: Store<string | null>
  readonly draft: Store<QuoteDraft>
  readonly price: Store<PriceView>
  readonly saver: Saver<QuoteDraft>
  /** The frozen version on the screen, or null for the live draft. */
  readonly version: QuoteVersion | null
  readonly readOnly: boolean
  readonly pane: Store<Pane>
  readonly inspected: Store<Inspected | null>
  /** The plan the cursor was in last. */
  readonly cursorPlan: Store<PlanId | null>
  /** The plan whose cells take the insurer's own figures instead of options. */
  readonly figurePlan: Store<PlanId | null>
  /** Rows that are seldom sold. */
  readonly rareShown: Store<boolean>
  change(update: (draft: QuoteDraft) => QuoteDraft): void
  setField<S extends Section, K extends keyof QuoteDraft[S]>(
    section: S,
    key: K,
    value: QuoteDraft[S][K],
  ): void
  changePlan(id: PlanId, update: (plan: PlanDraft) => PlanDraft): void
  /** Shows where a figure comes from. */
  explain(plan: PlanId, key: LineKey): void
  repriceAll(): void
}

function viewStores() {
  return {
    pane: createStore<Pane>('form'),
    inspected: createStore<Inspected | null>(null),
    cursorPlan: createStore<PlanId | null>(null),
    figurePlan: createStore<PlanId | null>(null),
    rareShown: createStore(false),
  }
}

/** A session that types into a draft. With `quote` null the draft gets its place in the book at the first change. */
export function openSession(
  quote: Quote | null,
  initial: QuoteDraft,
  environment: SessionEnvironment,
): Session {
  const quoteId = createStore<string | null>(quote?.id ?? null)
  const draft = createStore(initial)
  const pricing: Pricing = createPricing(environment.price)
  const views = viewStores()

  async function write(value: QuoteDraft): Promise<Result<unknown>> {
    let id = quoteId.get()
    if (id === null) {
      const started = await environment.start()
      if (!started.ok) return started
      id = started.value.id
      quoteId.set(id)
    }
    return environment.saveDraft(id, value)
  }

  const saver = createSaver(write, () => afterPrice(pricing))

  function reprice(current: QuoteDraft): void {
    const { request, problems } = draftToRequest(current, {
      today: environment.today,
      figuresFirm: figuresFirm(current, environment.insurers(), environment.today),
    })
    pricing.ask(request, problems)
  }

  const change = (update: (draft: QuoteDraft) => QuoteDraft): void => {
    const next = update(draft.get())
    if (next === draft.get()) return
    // The question goes out first: main answers it while the page draws what was typed.
    reprice(next)
    draft.set(next)
    saver.save(next)
  }

  reprice(initial)
  return {
    quoteId,
    draft,
    price: pricing.view,
    saver,
    version: null,
    readOnly: quote?.outcome != null,
    ...views,
    change,
    setField: (section, key, value) =>
      change((current) =>
        current[section][key] === value
          ? current
          : { ...current, [section]: { ...current[section], [key]: value } },
      ),
    changePlan: (id, update) =>
      change((current) => ({
        ...current,
        plans: current.plans.map((plan) => (plan.id === id ? update(plan) : plan)),
      })),
    explain: (plan, key) => explainIn(views, plan, key),
    repriceAll() {
      reprice(draft.get())
      pricing.askAgain()
    },
  }
}

/** A frozen version: its own figures, never rated again, nothing to type. */
export function openVersion(quote: Quote, version: QuoteVersion): Session {
  const { draft, rating } = version
  const views = viewStores()
  views.pane.set('versions')
  const nothing = (): void => undefined
  return {
    quoteId: createStore<string | null>(quote.id),
    draft: createStore(draft),
    price: createStore<PriceView>({ ...noPrice, rating, lines: linesOf(rating) }),
    saver: createSaver(async () => ({ ok: true, value: null })),
    version,
    readOnly: true,
    ...views,
    change: nothing,
    setField: nothing,
    changePlan: nothing,
    explain: (plan, key) => explainIn(views, plan, key),
    repriceAll: nothing,
  }
}

/**
 * The price of a keystroke goes first, and is painted, before the disk is asked to keep the draft: a commit keeps the
 * main process busy for some milliseconds. A price that takes long does not hold up the save.
 */
async function afterPrice(pricing: Pricing): Promise<void> {
  await Promise.race([pricing.settled().then(painted), pause(maxSaveDelayMs)])
}

const maxSaveDelayMs = 60

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

function explainIn(views: ReturnType<typeof viewStores>, plan: PlanId, key: LineKey): void {
  views.inspected.set({ plan, key })
  views.pane.set('why')
}

/** The insurer's figures are firm from its opening day on. */
function figuresFirm(draft: QuoteDraft, insurers: readonly Insurer[], today: Day): boolean {
  const insurer = insurers.find((candidate) => candidate.code === draft.insurer)
  const firstDay = firstDayOf(draft)
  return insurer !== undefined && firstDay !== null && opensOn(firstDay, insurer.openingDays) <= today
}
