import type { Quote } from '#shared/contract/quotes.ts'
import { formatDay } from '#shared/text/format.ts'
import { failureText } from '#shared/text/explain.ts'
import { useHashLocation } from 'wouter/use-hash-location'
import { useAnswer } from '../../../bridge/queries.ts'
import { useStore } from '../../../state/store.ts'
import { Button } from '../../../ui/Button.tsx'
import { MoreIcon } from '../../../ui/icons.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Tag, type Tone } from '../../../ui/Tag.tsx'
import { useLanguage, useText } from '../../../ui/text.tsx'
import { useSession } from '../session/session-context.tsx'

export interface QuoteActions {
  readonly freeze: () => void
  readonly sheet: () => void
  readonly outcome: () => void
  readonly copy: () => void
  readonly firm: () => void
  readonly reopen: () => void
  readonly discard: () => void
  readonly help: () => void
  readonly simulator: () => void
  readonly claimOrNot: () => void
  readonly refusalSlip: () => void
  readonly claimGuide: () => void
}

/** Which quote this is, whether it is safe, and what can be done with it. */
export function QuoteBar({
  quote,
  actions,
}: {
  readonly quote: Quote | null
  readonly actions: QuoteActions
}) {
  const t = useText()
  const session = useSession()
  const closed = quote?.outcome != null
  return (
    <div className="quote-bar">
      <QuoteIdentity quote={quote} />
      <div className="quote-actions">
        <Button onClick={actions.simulator} shortcut="F9">
          {t('simulator.open')}
        </Button>
        {closed ? (
          <Button onClick={actions.reopen}>{t('quote.bar.reopen')}</Button>
        ) : (
          <Button onClick={actions.outcome} shortcut="Ctrl E">
            {t('quote.bar.outcome')}
          </Button>
        )}
        <Button onClick={actions.sheet} shortcut="Ctrl P">
          {t('quote.bar.sheet')}
        </Button>
        {!session.readOnly && (
          <Button kind="primary" onClick={actions.freeze} shortcut="Ctrl S">
            {t('quote.bar.freeze')}
          </Button>
        )}
        <Menu
          label={t('quote.bar.more')}
          items={[
            ...(session.readOnly ? [] : [{ id: 'firm', label: t('quote.bar.firm'), run: actions.firm }]),
            { id: 'claim-or-not', label: t('claimOrNot.open'), shortcut: 'Ctrl K', run: actions.claimOrNot },
            { id: 'refusal-slip', label: t('gaps.papers.refusalSlip'), run: actions.refusalSlip },
            { id: 'claim-guide', label: t('gaps.papers.claimGuide'), run: actions.claimGuide },
            { id: 'copy', label: t('quote.bar.copy'), shortcut: 'Ctrl D', run: actions.copy },
            ...(quote ? [{ id: 'discard', label: t('quote.bar.discard'), run: actions.discard }] : []),
            { id: 'help', label: t('quote.bar.help'), shortcut: 'F1', run: actions.help },
          ]}
        >
          <MoreIcon />
        </Menu>
      </div>
    </div>
  )
}

const stateTones = {
  draft: 'plain',
  quoted: 'accent',
  firm: 'good',
  won: 'good',
  lost: 'past',
} as const satisfies Record<Quote['state'], Tone>

function QuoteIdentity({ quote }: { readonly quote: Quote | null }) {
  const { t, locale } = useLanguage()
  const session = useSession()
  const latest = quote?.versions.at(-1)
  return (
    <div className="quote-identity">
      <h1 className="quote-number">{quote ? quote.number : t('quote.bar.new')}</h1>
      {quote && <Tag tone={stateTones[quote.state]}>{t(`domain/quoteState.${quote.state}`)}</Tag>}
      {session.quoteId.get() === null && <Unfinished />}
      {quote?.expired && <Tag tone="past">{t('quote.expired')}</Tag>}
      {quote?.expired && !session.readOnly && <span className="muted">{t('quote.bar.renew')}</span>}
      {session.version ? (
        <span className="muted">{t('quote.bar.viewing', { number: session.version.number })}</span>
      ) : (
        <>
          {latest && (
            <span className="muted">
              {t('quote.bar.latest', { number: latest.number, until: formatDay(latest.validUntil, locale) })}
            </span>
          )}
          {!session.readOnly && <SaveMark />}
        </>
      )}
    </div>
  )
}

/** The newest draft, to go on with: what was being typed when the program last ended is never lost. */
function Unfinished() {
  const t = useText()
  const session = useSession()
  const [, navigate] = useHashLocation()
  const started = useStore(session.quoteId, (id) => id !== null)
  const { data } = useAnswer(
    'quotes.list',
    { search: '', states: ['draft'], expired: 'any', discarded: false, clerk: '', limit: 1 },
    { fresh: true },
  )
  const draft = data?.rows[0]
  if (!draft || started) return null
  return (
    <Button kind="quiet" size="small" onClick={() => navigate(`/quotes/${draft.id}`)}>
      {t('quote.bar.goOn', { name: draft.plate || draft.ownerName || draft.number })}
    </Button>
  )
}

/** Small and quiet while all is well, loud when a save has failed. */
function SaveMark() {
  const t = useText()
  const session = useSession()
  const state = useStore(session.saver.state, (value) => value)
  if (state.kind === 'untouched') return null
  if (state.kind === 'failed') {
    return (
      <span className="save-mark" data-kind="failed" role="alert">
        {t('quote.saving.failed')} {failureText(t, state.failure).todo}
        <Button size="small" onClick={() => session.saver.retry()}>
          {t('common.retry')}
        </Button>
      </span>
    )
  }
  return (
    <span className="save-mark" data-kind={state.kind}>
      {t(`quote.saving.${state.kind}`)}
    </span>
  )
}
