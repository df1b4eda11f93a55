import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { CloseIcon } from '../../ui/icons.tsx'
import { useText } from '../../ui/text.tsx'
import type { GapsView } from './gaps-view.ts'
import { showStrip, stripShown } from './strip-shown.ts'
import { promptsOf, useAnswers, useReview } from './useReview.ts'
import './completeness.css'

/** One quiet line below the plans: how complete the plan is and how many points there are. Closed, it stays closed. */
export function GapsStrip({ view, onOpen }: { readonly view: GapsView; readonly onOpen: () => void }) {
  const t = useText()
  const shown = useStore(stripShown, (value) => value)
  const review = useReview(view)
  const { open } = promptsOf(review, useAnswers(view.quoteId), view)
  if (!shown || !review || view.plan === null) return null
  const plan = t(`domain/plan.${view.plan}`)
  const { percent, items } = review.figure
  return (
    <div className="gaps-strip" role="status">
      <span className="figure-track" aria-hidden="true">
        {items.map((item) => (
          <span key={item.key} data-held={item.held || undefined} />
        ))}
      </span>
      <span>
        {open.length > 0
          ? t('gaps.strip', { plan, percent, count: open.length })
          : t('gaps.stripComplete', { plan, percent })}
      </span>
      <Button size="small" shortcut="Ctrl G" onClick={onOpen}>
        {t('gaps.stripOpen')}
      </Button>
      <IconButton label={t('gaps.stripClose')} onClick={() => showStrip(false)}>
        <CloseIcon />
      </IconButton>
    </div>
  )
}

/** The number beside the tab. */
export function GapsCount({ view }: { readonly view: GapsView }) {
  const t = useText()
  const { open } = promptsOf(useReview(view), useAnswers(view.quoteId), view)
  if (open.length === 0) return null
  return (
    <span className="count" title={t('gaps.countLabel', { count: open.length })}>
      {open.length}
    </span>
  )
}
