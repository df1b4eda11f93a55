import type { KeyboardEvent } from 'react'
import type { Gap } from '#shared/contract/completeness.ts'
import { isNewEnergy } from '#shared/domain/vehicle.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckBox, Segmented } from '../../ui/inputs.tsx'
import { useText } from '../../ui/text.tsx'
import { AnswerNote } from './AnswerNote.tsx'
import { FigureHead } from './FigureHead.tsx'
import { GapCard } from './GapCard.tsx'
import type { GapsView } from './gaps-view.ts'
import { ProfileForm } from './ProfileForm.tsx'
import { showStrip, stripShown } from './strip-shown.ts'
import { useRecord } from './useRecord.ts'
import { promptsOf, useAnswers, useReview, type Prompt } from './useReview.ts'
import './completeness.css'

/**
 * What the plan leaves open for this car, beside the plan: never modal, nothing ticked beforehand, each answer kept.
 */
export function GapsPane({
  view,
  onRefusalSlip,
}: {
  readonly view: GapsView
  readonly onRefusalSlip: () => void
}) {
  const t = useText()
  const review = useReview(view)
  const prompts = promptsOf(review, useAnswers(view.quoteId), view)
  const record = useRecord(view)
  const { plan } = view
  if (plan === null) {
    return (
      <div className="pane-empty">
        <p>{t('gaps.noPlan')}</p>
        <p className="muted">{t('gaps.noPlanHint')}</p>
      </div>
    )
  }
  const cards = (list: readonly Prompt[]) =>
    list.map((prompt) => (
      <GapCard
        key={`${plan}/${prompt.gap.rule}/${prompt.gap.key}`}
        prompt={prompt}
        readOnly={view.readOnly}
        onAnswer={(recorded, gap: Gap) => void record(gap, recorded, gap)}
      />
    ))
  const nothingOpen = review !== null && prompts.open.length + prompts.savings.length === 0
  const refusedCount = prompts.answered.filter(({ answer }) => answer?.answer === 'refused').length
  return (
    // Arrow keys go from card to card.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="gaps"
      role="region"
      aria-label={t('gaps.label', { plan: t(`domain/plan.${plan}`) })}
      aria-busy={review === null}
      onKeyDown={walkCards}
    >
      {view.plans.length > 1 && (
        <Segmented
          name="gaps-plan"
          label={t('gaps.whichPlan')}
          value={plan}
          options={view.plans.map((id) => ({ value: id, label: t(`domain/plan.${id}`) }))}
          onValue={view.onPlan}
        />
      )}
      {review ? <FigureHead figure={review.figure} /> : <p className="muted">{t('gaps.waiting')}</p>}
      <ProfileForm
        profile={view.profile}
        newEnergy={isNewEnergy(view.price.vehicle.energy)}
        readOnly={view.readOnly}
        onProfile={view.onProfile}
      />

      {nothingOpen && (
        <p className="gaps-none">
          {t('gaps.none')} <span className="muted">{t('gaps.noneHint')}</span>
        </p>
      )}
      {prompts.open.length > 0 && (
        <section className="gap-group">
          <GroupHead title={t('gaps.open')} hint={t('gaps.openHint')} count={prompts.open.length} />
          {cards(prompts.open)}
        </section>
      )}
      {prompts.savings.length > 0 && (
        <section className="gap-group">
          <GroupHead title={t('gaps.savings')} hint={t('gaps.savingsHint')} count={prompts.savings.length} />
          {cards(prompts.savings)}
        </section>
      )}
      {prompts.answered.length + prompts.closed.length > 0 && (
        <section className="gap-group">
          <GroupHead
            title={t('gaps.answered')}
            hint={null}
            count={prompts.answered.length + prompts.closed.length}
          />
          {cards(prompts.answered)}
          {prompts.closed.map((one) => (
            <article
              key={`${one.rule}/${one.key}`}
              className="gap-closed"
              aria-label={t(`domain/coverageShort.${one.key}`)}
            >
              <h3>{t(`domain/coverageShort.${one.key}`)}</h3>
              <AnswerNote record={one} onChange={null} />
            </article>
          ))}
        </section>
      )}

      <footer className="gaps-foot">
        <Button disabled={refusedCount === 0} onClick={onRefusalSlip}>
          {t('gaps.printSlip', { count: refusedCount })}
        </Button>
        {refusedCount === 0 && <p className="muted">{t('gaps.printSlipNone')}</p>}
        <StripChoice />
        <p className="muted">{t('gaps.keys')}</p>
      </footer>
    </div>
  )
}

function GroupHead({
  title,
  hint,
  count,
}: {
  readonly title: string
  readonly hint: string | null
  readonly count: number
}) {
  return (
    <div className="gap-group-head">
      <h2>
        {title} <span className="figures">{count}</span>
      </h2>
      {hint !== null && <p className="muted">{hint}</p>}
    </div>
  )
}

function StripChoice() {
  const t = useText()
  const shown = useStore(stripShown, (value) => value)
  return <CheckBox label={t('gaps.stripShow')} checked={shown} onChecked={showStrip} />
}

/** Up and down go from card to card. */
function walkCards(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLElement) || !event.target.matches('.gap-card')) return
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('.gap-card')]
  const next = cards[cards.indexOf(event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
