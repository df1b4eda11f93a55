import { lazy, Suspense, useEffect, useState } from 'react'
import type { CoverageChoice, PriceRequest } from '#shared/contract/price.ts'
import type { CarProfile } from '#shared/contract/profile.ts'
import type { Quote } from '#shared/contract/quotes.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import type { StoryId } from '#shared/domain/completeness.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'
import { planIds, type PlanId } from '#shared/domain/quote.ts'
import type { Result } from '#shared/domain/result.ts'
import { useAnswer } from '../../bridge/queries.ts'
import { useStart } from '../../bridge/start.tsx'
import { Button } from '../../ui/Button.tsx'
import { failureOf } from '../../ui/failure.ts'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { BrandMark } from '../../ui/icons.tsx'
import { Segmented } from '../../ui/inputs.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { Accident } from './accident.ts'
import { FiguresPanel } from './FiguresPanel.tsx'
import { PlanColumn } from './PlanColumn.tsx'
import { StoryHead } from './StoryHead.tsx'
import { StoryList } from './StoryList.tsx'
import { useSimulation } from './useSimulation.ts'
import './simulator.css'

const SimulationPaper = lazy(async () => ({
  default: (await import('./SimulationPaper.tsx')).SimulationPaper,
}))

export interface SimulatorProps {
  readonly quote: Quote
  /** The number of a frozen version that holds what is shown; made when it is asked for. */
  readonly frozen: () => Promise<Result<number>>
  readonly price: PriceRequest
  readonly profile: CarProfile
  readonly readOnly: boolean
  readonly offers: readonly CoverageOffer[]
  /** The options a coverage starts with when it is tried. */
  readonly choiceFor: (key: CoverageKey, offer: CoverageOffer | null) => CoverageChoice
  readonly onTakeOver: (plan: PlanId, coverages: readonly CoverageChoice[]) => void
  readonly onLeave: () => void
}

/** Turned to the customer: one accident, the plans side by side, who pays what. Trying changes nothing in the quote. */
export function Simulator(props: SimulatorProps) {
  const { price, profile, readOnly, offers, choiceFor, onTakeOver, onLeave } = props
  const t = useText()
  const { settings } = useStart()
  const stories = useAnswer('stories.list', { price, profile })
  const [chosen, setChosen] = useState<StoryId | null>(null)
  const [edited, setEdited] = useState<Accident | null>(null)
  const [side, setSide] = useState<'stories' | 'figures'>('stories')
  const [tried, setTried] = useState<ReadonlyMap<PlanId, readonly CoverageChoice[]>>(new Map())
  const [printing, setPrinting] = useState(false)
  const print = (): void => {
    if (accident && tried.size === 0) setPrinting(true)
  }
  useShortcuts({ F9: onLeave, 'Ctrl P': print })
  useEscape(onLeave)

  const story = stories.data?.find((one) => one.id === chosen) ?? stories.data?.[0] ?? null
  const accident = edited ?? story?.accident ?? null
  const triedPrice: PriceRequest = {
    ...price,
    plans: price.plans.map((plan) => {
      const coverages = [...tried].find(([id]) => id === plan.id)?.[1]
      return coverages ? { ...plan, coverages: [...coverages] } : plan
    }),
  }
  const asQuoted = useSimulation(price, accident)
  const asTried = useSimulation(triedPrice, accident)

  const setTry = (plan: PlanId, coverages: readonly CoverageChoice[] | null): void => {
    const next = new Map(tried)
    if (coverages) next.set(plan, coverages)
    else next.delete(plan)
    setTried(next)
  }
  const failed = stories.error ?? asQuoted.error

  return (
    <div className="simulator">
      <header className="sim-bar">
        <span className="sim-shop">
          <BrandMark />
          {settings.shopName || t('app.title')}
        </span>
        <span className="sim-title">
          <h1>{t('simulator.title')}</h1>
          <p>{t('simulator.lead')}</p>
        </span>
        <span className="sim-actions">
          <Button
            onClick={print}
            shortcut="Ctrl P"
            disabled={!accident || tried.size > 0}
            title={tried.size > 0 ? t('simulator.printTried') : undefined}
          >
            {t('simulator.print')}
          </Button>
          <Button onClick={onLeave} shortcut="F9">
            {t('simulator.back')}
          </Button>
        </span>
      </header>
      <main className="sim-main scroll">
        {failed && <FailurePanel failure={failureOf(failed)} />}
        {stories.data && !story && <p className="sim-empty">{t('simulator.noStories')}</p>}
        {stories.data && story && accident && (
          <div className="sim-columns">
            <div className="sim-side">
              <Segmented
                name="sim-side"
                label={t('simulator.side')}
                value={side}
                options={[
                  { value: 'stories', label: t('simulator.stories') },
                  { value: 'figures', label: t('simulator.figures') },
                ]}
                onValue={setSide}
              />
              {side === 'stories' ? (
                <StoryList
                  stories={stories.data}
                  chosen={story.id}
                  onChoose={(id) => {
                    setChosen(id)
                    setEdited(null)
                  }}
                />
              ) : (
                <FiguresPanel
                  key={story.id}
                  story={story}
                  accident={accident}
                  onAccident={setEdited}
                  onReset={() => setEdited(null)}
                />
              )}
            </div>
            <div className="sim-stage">
              <StoryHead
                story={story}
                accident={accident}
                lossFen={asQuoted.data?.find((one) => one.payout)?.payout?.lossFen ?? null}
              />
              {price.plans.length === 0 && <p className="sim-empty">{t('simulator.noPlan')}</p>}
              <div
                className="sim-plans"
                data-few={price.plans.length < 3 || undefined}
                role="group"
                aria-label={t('simulator.plans')}
                aria-live="polite"
              >
                {price.plans.map((plan, index) => {
                  const id = planIds.find((one) => one === plan.id)
                  const quoted = asQuoted.data?.[index]
                  const now = asTried.data?.[index] ?? quoted
                  if (!id || !quoted || !now || quoted.plan !== plan.id || now.plan !== plan.id) return null
                  const coverages = tried.get(id) ?? plan.coverages
                  return (
                    <PlanColumn
                      key={id}
                      plan={id}
                      accident={accident}
                      quoted={quoted}
                      now={now}
                      held={plan.coverages}
                      coverages={coverages}
                      tried={tried.has(id)}
                      offers={offers}
                      use={price.vehicle.use}
                      choiceFor={choiceFor}
                      onTry={(next) => setTry(id, next)}
                      onTakeOver={
                        readOnly
                          ? null
                          : () => {
                              onTakeOver(id, coverages)
                              setTry(id, null)
                              toast(t('simulator.takenOver', { plan: t(`domain/plan.${id}`) }))
                            }
                      }
                    />
                  )
                })}
              </div>
              <p className="sim-note">{t('simulator.disclaimer')}</p>
            </div>
          </div>
        )}
      </main>
      {printing && accident && (
        <Suspense>
          <SimulationPaper
            quoteId={props.quote.id}
            frozen={props.frozen}
            plans={planIds.filter((id) => price.plans.some((plan) => plan.id === id))}
            story={edited ? null : (story?.id ?? null)}
            accident={accident}
            onClose={() => setPrinting(false)}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Esc goes back to the quote, unless a dialog or a panel takes it. */
function useEscape(onLeave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== 'Escape' ||
        event.defaultPrevented ||
        document.querySelector('dialog[open], :popover-open:not(.toasts)')
      )
        return
      onLeave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onLeave])
}
