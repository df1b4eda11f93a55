import { useRef, useState, type KeyboardEvent } from 'react'
import type { Gap } from '#shared/contract/completeness.ts'
import { ruleWhy } from '#shared/text/explain-accident.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag, type Tone } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { AnswerNote } from './AnswerNote.tsx'
import { LossBars } from './LossBars.tsx'
import { PriceTag } from './PriceTag.tsx'
import { RefusalForm } from './RefusalForm.tsx'
import { TalkPoints } from './TalkPoints.tsx'
import type { Recorded } from './useRecord.ts'
import type { Prompt } from './useReview.ts'

const kindTones = { missing: 'warn', low: 'warn', duty: 'bad', saving: 'good' } as const satisfies Record<
  Gap['kind'],
  Tone
>
const takeLabels = {
  missing: 'gaps.take',
  low: 'gaps.take',
  duty: 'gaps.takeDuty',
  saving: 'gaps.takeSaving',
} as const

interface GapCardProps {
  readonly prompt: Prompt
  readonly readOnly: boolean
  readonly onAnswer: (recorded: Recorded, gap: Gap) => void
}

/**
 * One prompt: why it matters for this car, what it costs, a loss with and without it, what it rests on, and three
 * answers of equal weight. With the focus on it: Y takes, N refuses, L puts off, Enter shows how to explain it.
 */
export function GapCard({ prompt: { gap, answer, earlier, takenGone }, readOnly, onAnswer }: GapCardProps) {
  const t = useText()
  const [mode, setMode] = useState<'answered' | 'asking' | 'refusing'>(answer ? 'answered' : 'asking')
  const [talking, setTalking] = useState(false)
  const name = t(`domain/rule.${gap.rule}.name`)
  const card = useRef<HTMLElement>(null)
  const say = (recorded: Recorded): void => {
    setMode('answered')
    focusNext(card.current)
    onAnswer(recorded, gap)
  }
  const take = (): void => say({ answer: 'taken', reason: null, note: '' })
  const later = (): void => say({ answer: 'later', reason: null, note: '' })
  const asking = !readOnly && (mode === 'asking' || answer === null) && mode !== 'refusing'

  const settled = answer !== null && mode === 'answered' && !talking

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const done = keyAction(event.key)
    if (!done) return
    event.preventDefault()
    done()
  }
  function keyAction(key: string): (() => void) | null {
    if (key === 'Enter') return () => setTalking(!talking)
    if (!asking) return null
    switch (key.toLowerCase()) {
      case 'y':
        return take
      case 'n':
        return () => setMode('refusing')
      case 'l':
        return later
      default:
        return null
    }
  }

  return (
    // One key an answer: the card itself takes the focus, as a row of a list does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={card}
      className="gap-card"
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-gap={gap.rule}
      onKeyDown={onKeyDown}
    >
      <header className="gap-head">
        <div>
          <h3>{name}</h3>
          <span className="gap-tags">
            {gap.kind !== 'missing' && (
              <Tag tone={kindTones[gap.kind]}>{t(`domain/gapKind.${gap.kind}`)}</Tag>
            )}
            {takenGone && <Tag tone="past">{t('gaps.takenGone')}</Tag>}
            {earlier && <Tag tone="accent">{t('gaps.earlierLater', { quote: earlier.fromQuote })}</Tag>}
          </span>
        </div>
        <PriceTag gap={gap} />
      </header>
      {!settled && (
        <>
          <p className="gap-why">{ruleWhy(t, gap)}</p>
          {gap.withMain.length > 0 && (
            <p className="gap-with">
              {t('gaps.withMain', {
                names: gap.withMain
                  .map((key) => t(`domain/coverageShort.${key}`))
                  .join(t('common.listComma')),
              })}
            </p>
          )}
          <LossBars gap={gap} />
          <SourceLine gap={gap} />
          <details
            className="gap-talk"
            open={talking}
            onToggle={(event) => setTalking(event.currentTarget.open)}
          >
            <summary>{t('gaps.talk')}</summary>
            {talking && <TalkPoints gap={gap} />}
          </details>
        </>
      )}
      {mode === 'refusing' && !readOnly ? (
        <RefusalForm
          name={`${gap.rule}-${gap.key}`}
          onDone={(reason, note) => say({ answer: 'refused', reason, note })}
          onCancel={() => setMode(answer ? 'answered' : 'asking')}
        />
      ) : asking ? (
        <div className="gap-buttons">
          <Button size="small" aria-keyshortcuts="Y" onClick={take}>
            {t(takeLabels[gap.kind])} <kbd aria-hidden="true">Y</kbd>
          </Button>
          <Button size="small" aria-keyshortcuts="N" onClick={() => setMode('refusing')}>
            {t('gaps.refuse')} <kbd aria-hidden="true">N</kbd>
          </Button>
          <Button size="small" aria-keyshortcuts="L" onClick={later}>
            {t('gaps.later')} <kbd aria-hidden="true">L</kbd>
          </Button>
        </div>
      ) : (
        answer && <AnswerNote record={answer} onChange={readOnly ? null : () => setMode('asking')} />
      )}
    </article>
  )
}

/** An answered card goes to another place: the focus goes on to the next one, so that the keys go on working. */
function focusNext(card: HTMLElement | null): void {
  if (!card?.contains(document.activeElement)) return
  const cards = [...(card.closest('.gaps')?.querySelectorAll<HTMLElement>('.gap-card') ?? [])]
  const at = cards.indexOf(card)
  const next = cards[at + 1] ?? cards[at - 1]
  next?.focus()
}

function SourceLine({ gap: { source, confidence, chancePerMille } }: { readonly gap: Gap }) {
  const t = useText()
  return (
    <p className="gap-source">
      {source !== null && (
        <>
          {t('gaps.source')} {source}
          {confidence !== 'confirmed' && (
            <span className="confidence" data-confidence={confidence}>
              {t(`domain/confidence.${confidence}`)}
            </span>
          )}
        </>
      )}
      {chancePerMille !== null && (
        <span className="gap-chance">{t('gaps.chance', { count: chancePerMille })}</span>
      )}
    </p>
  )
}
