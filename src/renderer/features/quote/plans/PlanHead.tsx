import type { PlanDraft } from '#shared/contract/quotes.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { useStart } from '../../../bridge/start.tsx'
import { useStore } from '../../../state/store.ts'
import { MoreIcon } from '../../../ui/icons.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { useText } from '../../../ui/text.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { planFromTemplate, withPlan } from './choices.ts'

const planShortcuts = { economy: 'Alt 1', standard: 'Alt 2', full: 'Alt 3', own: 'Alt 4' } as const

/** Name, state and actions of a plan. */
export function PlanHead({ plan }: { readonly plan: PlanId }) {
  const t = useText()
  const session = useSession()
  const state = usePrice((view) => view.rating?.plans.find((one) => one.id === plan)?.state ?? 'estimate')
  const entering = useStore(session.figurePlan, (figurePlan) => figurePlan === plan)
  const empty = useDraft((draft) => draft.plans.find((one) => one.id === plan)?.coverages.length === 0)
  const ownTaken = useDraft((draft) => draft.plans.some((one) => one.id === 'own'))
  const name = t(`domain/plan.${plan}`)
  return (
    <th role="columnheader" scope="col" className="plan-head" data-entering={entering || undefined}>
      <span className="plan-head-line">
        <span className="plan-name">{name}</span>
        {entering ? (
          <Tag tone="accent">{t('quote.figure.entering')}</Tag>
        ) : (
          <Tag tone={state === 'confirmed' ? 'good' : 'plain'}>
            {empty && state === 'estimate' ? t('quote.table.emptyPlan') : t(`quote.planState.${state}`)}
          </Tag>
        )}
        {!session.readOnly && (
          <Menu
            label={t('quote.table.planMenu', { plan: name })}
            items={[
              {
                id: 'figures',
                label: entering ? t('quote.figure.leave') : t('quote.figure.enter'),
                shortcut: 'F8',
                run: () => session.figurePlan.set(entering ? null : plan),
              },
              ...(plan === 'own' || ownTaken
                ? []
                : [{ id: 'copy', label: t('quote.table.copyToOwn'), run: () => copyToOwn(session, plan) }]),
              {
                id: 'remove',
                label: t('quote.table.removePlan'),
                run: () =>
                  removePlan(session, plan, t('quote.table.planRemoved', { plan: name }), t('common.undo')),
              },
            ]}
          >
            <MoreIcon />
          </Menu>
        )}
      </span>
    </th>
  )
}

/** A plan that is not in the quote yet: it comes in only by this button. */
export function GhostHead({ plan }: { readonly plan: PlanId }) {
  const t = useText()
  const addPlan = useAddPlan()
  return (
    <th role="columnheader" scope="col" className="ghost-head" aria-label={t(`domain/plan.${plan}`)}>
      <button
        type="button"
        className="ghost-button"
        aria-keyshortcuts={planShortcuts[plan].replace(' ', '+')}
        onClick={() => addPlan(plan)}
      >
        <span>＋ {t(`domain/plan.${plan}`)}</span>
        <kbd aria-hidden="true">{planShortcuts[plan]}</kbd>
      </button>
    </th>
  )
}

/** Puts a template's plan into the quote (own starts empty). A plan that is there already is left alone. */
export function useAddPlan(): (plan: PlanId) => void {
  const session = useSession()
  const { templates } = useStart()
  return (plan) => {
    if (session.readOnly) return
    const clauseSet = session.price.get().rating?.facts.clauseSet
    const fitting = templates.filter((one) => one.clauseSet === clauseSet)
    session.change((draft) =>
      draft.plans.some((one) => one.id === plan)
        ? draft
        : { ...draft, plans: withPlan(draft.plans, planFromTemplate(plan, fitting)) },
    )
  }
}

function copyToOwn(session: Session, from: PlanId): void {
  session.change((draft) => {
    const source = draft.plans.find((one) => one.id === from)
    return source ? { ...draft, plans: withPlan(draft.plans, { ...source, id: 'own' }) } : draft
  })
}

function removePlan(session: Session, plan: PlanId, text: string, undo: string): void {
  const removed: PlanDraft | undefined = session.draft.get().plans.find((one) => one.id === plan)
  if (!removed) return
  session.change((draft) => ({ ...draft, plans: draft.plans.filter((one) => one.id !== plan) }))
  if (session.figurePlan.get() === plan) session.figurePlan.set(null)
  toast(text, {
    action: {
      label: undo,
      run: () => session.change((draft) => ({ ...draft, plans: withPlan(draft.plans, removed) })),
    },
  })
}
