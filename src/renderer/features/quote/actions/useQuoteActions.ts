import { useHashLocation } from 'wouter/use-hash-location'
import type { Quote, QuoteVersion } from '#shared/contract/quotes.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { call } from '../../../bridge/client.ts'
import { useStart } from '../../../bridge/start.tsx'
import { sameData } from '../../../state/same-data.ts'
import { toastFailure } from '../../../ui/failure.ts'
import { useText } from '../../../ui/text.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import type { QuoteActions } from './QuoteBar.tsx'

export type OpenDialog =
  | { readonly kind: 'help' | 'last-year' | 'outcome' | 'claim-or-not' }
  | { readonly kind: 'freeze'; readonly done: (version: QuoteVersion) => void }
  | { readonly kind: 'sheet' | 'refusal-slip' | 'claim-guide'; readonly version: QuoteVersion }

/** What can be done with the quote on the screen. Everything that reads the book waits until the draft is safe in it. */
export function useQuoteActions(quote: Quote | null, openDialog: (dialog: OpenDialog) => void): QuoteActions {
  const t = useText()
  const session = useSession()
  const { today } = useStart()
  const [, navigate] = useHashLocation()

  /** The quote's id once everything typed is saved; says what is missing when there is no quote yet. */
  const saved = async (): Promise<string | null> => {
    await session.saver.settled()
    const id = session.quoteId.get()
    if (id === null) toastFailure(t, { code: 'quote-empty', params: {} })
    return id
  }

  const frozen = (version: QuoteVersion): void => {
    toast(t('quote.freeze.done', { number: version.number }))
  }

  /** Opens a paper of what is on the screen; where no version holds exactly that, one is frozen first. */
  const paper = async (dialog: (version: QuoteVersion) => OpenDialog): Promise<void> => {
    if ((await saved()) === null) return
    const version =
      session.version ?? (session.readOnly ? quote?.versions.at(-1) : upToDate(session, quote, today))
    if (version) openDialog(dialog(version))
    else if (!session.readOnly) {
      openDialog({
        kind: 'freeze',
        done(made) {
          frozen(made)
          // The freeze dialog closes itself right after this.
          queueMicrotask(() => openDialog(dialog(made)))
        },
      })
    }
  }

  return {
    help: () => openDialog({ kind: 'help' }),
    async freeze() {
      if (session.readOnly) return
      if ((await saved()) !== null) openDialog({ kind: 'freeze', done: frozen })
    },
    sheet: () => paper((version) => ({ kind: 'sheet', version })),
    async outcome() {
      if ((await saved()) !== null && !quote?.outcome) openDialog({ kind: 'outcome' })
    },
    refusalSlip: () => paper((version) => ({ kind: 'refusal-slip', version })),
    claimGuide: () => paper((version) => ({ kind: 'claim-guide', version })),
    claimOrNot: () => openDialog({ kind: 'claim-or-not' }),
    async simulator() {
      const id = await saved()
      if (id === null) return
      const version = session.version ? `/versions/${session.version.number}` : ''
      navigate(`/quotes/${id}${version}/simulator`)
    },
    async copy() {
      const id = await saved()
      if (id === null) return
      const answer = await call('quotes.start', { copyOf: id })
      if (!answer.ok) {
        toastFailure(t, answer.failure)
        return
      }
      navigate(`/quotes/${answer.value.id}`)
      toast(t('quote.bar.copied', { number: answer.value.number }))
    },
    async firm() {
      const id = await saved()
      const plan = firmPlan(session)
      if (id === null || plan === null) return
      const answer = await call('quotes.markFirm', { quoteId: id, plan })
      if (answer.ok)
        toast(t('quote.bar.firmDone', { plan: t(`domain/plan.${plan}`), number: answer.value.number }))
      else toastFailure(t, answer.failure)
    },
    async reopen() {
      if (!quote) return
      const answer = await call('quotes.reopen', { quoteId: quote.id })
      if (answer.ok) toast(t('quote.bar.reopened'))
      else toastFailure(t, answer.failure)
    },
    async discard() {
      const id = await saved()
      if (id === null) return
      const answer = await call('quotes.discard', { quoteId: id })
      if (!answer.ok) {
        toastFailure(t, answer.failure)
        return
      }
      navigate('/')
      toast(t('list.discarded'), {
        action: {
          label: t('common.undo'),
          run: () => void call('quotes.restore', { quoteId: id }).then(() => navigate(`/quotes/${id}`)),
        },
      })
    },
  }
}

/** The newest version if it holds exactly what is on the screen and is still valid: then no new one is needed. */
export function upToDate(session: Session, quote: Quote | null, today: string): QuoteVersion | null {
  const latest = quote?.versions.at(-1)
  if (!latest || latest.validUntil < today) return null
  return sameData(latest.draft, session.draft.get()) ? latest : null
}

/** The plan being filled with the insurer's figures, else the first whose every line has one, else the first. */
function firmPlan(session: Session): PlanId | null {
  const entering = session.figurePlan.get()
  if (entering) return entering
  const { plans } = session.draft.get()
  const confirmed = session.price.get().rating?.plans.find((plan) => plan.state === 'confirmed')
  return plans.find((plan) => plan.id === confirmed?.id)?.id ?? plans[0]?.id ?? null
}
