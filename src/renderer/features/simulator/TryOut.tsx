import type { CoverageChoice } from '#shared/contract/price.ts'
import type { CoverageOffer } from '#shared/contract/settings.ts'
import { coverageIdOf, mainOf, type CoverageKey } from '#shared/domain/coverage.ts'
import type { VehicleUse } from '#shared/domain/vehicle.ts'
import { formatSum } from '#shared/text/format.ts'
import { sameData } from '../../state/same-data.ts'
import { CheckIcon, PlusIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { helpfulCoverages, type Accident } from './accident.ts'

export interface TryOutProps {
  readonly planName: string
  readonly accident: Accident
  /** As in the quote. */
  readonly held: readonly CoverageChoice[]
  /** As shown now. */
  readonly coverages: readonly CoverageChoice[]
  readonly offers: readonly CoverageOffer[]
  readonly use: VehicleUse
  readonly choiceFor: (key: CoverageKey, offer: CoverageOffer | null) => CoverageChoice
  /** Null: as in the quote again. */
  readonly onTry: (coverages: readonly CoverageChoice[] | null) => void
}

/** Coverages that would pay in this accident: those of the plan ticked, the others to be tried. */
export function TryOut({ planName, accident, held, coverages, offers, use, choiceFor, onTry }: TryOutProps) {
  const { t } = useLanguage()
  const offerOf = (key: CoverageKey) => offers.find((one) => one.id === coverageIdOf(key)) ?? null
  const has = (list: readonly CoverageChoice[], key: CoverageKey) => list.some((choice) => choice.key === key)
  const keys = helpfulCoverages(accident).filter((key) => {
    const offer = offerOf(key)
    if (!offer || (offer.onlyUses && !offer.onlyUses.includes(use))) return false
    const main = mainOf(key)
    const needed = main ? [main] : offer.requires
    return needed.every((one) => has(coverages, one))
  })
  const apply = (next: readonly CoverageChoice[]): void => onTry(sameData(next, held) ? null : next)
  const without = (key: CoverageKey) =>
    coverages.filter((choice) => choice.key !== key && mainOf(choice.key) !== key)
  if (keys.length === 0) return null
  return (
    <div className="sim-try">
      <p className="sim-try-title">
        {t('simulator.tryOut')} <span>{t('simulator.tryOutNote')}</span>
      </p>
      <div className="sim-chips">
        {keys.map((key) => {
          const offer = offerOf(key)
          if (key === 'third-party') {
            return (
              <LimitChoice
                key={key}
                planName={planName}
                offer={offer}
                held={held}
                coverages={coverages}
                onCoverages={apply}
              />
            )
          }
          const name = t(`domain/coverageShort.${key}`)
          if (has(held, key)) {
            return (
              <span key={key} className="sim-chip" data-held>
                <CheckIcon />
                {name}
              </span>
            )
          }
          const pressed = has(coverages, key)
          return (
            <button
              key={key}
              type="button"
              className="sim-chip"
              aria-pressed={pressed}
              aria-label={t('simulator.tryAdd', { plan: planName, coverage: name })}
              onClick={() =>
                apply(pressed ? without(key) : [...coverages, filled(choiceFor(key, offer), accident)])
              }
            >
              {pressed ? <CheckIcon /> : <PlusIcon />}
              {name}
            </button>
          )
        })}
      </div>
    </div>
  )
}

interface LimitChoiceProps extends Pick<TryOutProps, 'planName' | 'held' | 'coverages'> {
  readonly offer: CoverageOffer | null
  readonly onCoverages: (coverages: readonly CoverageChoice[]) => void
}

/** The third-party limit, from the plan's own upwards; without the cover, what it would pay at a usual limit. */
function LimitChoice({ planName, offer, held, coverages, onCoverages }: LimitChoiceProps) {
  const { t, locale } = useLanguage()
  const quotedFen = thirdPartyFen(held)
  const currentFen = thirdPartyFen(coverages)
  const offered = offer?.sumsFen.filter((sum) => sum >= (quotedFen ?? minimumShownFen)) ?? []
  const sums = [...new Set([...(currentFen === null ? [] : [currentFen]), ...offered])].toSorted(
    (a, b) => a - b,
  )
  const choose = (sumFen: number): void => {
    const choice: CoverageChoice = { key: 'third-party', sumFen }
    if (sumFen === 0)
      onCoverages(coverages.filter(({ key }) => key !== choice.key && mainOf(key) !== choice.key))
    else if (currentFen === null) onCoverages([...coverages, choice])
    else onCoverages(coverages.map((one) => (one.key === choice.key ? choice : one)))
  }
  return (
    <select
      className="sim-limit"
      aria-label={t('simulator.thirdPartyLimit', { plan: planName })}
      value={currentFen ?? 0}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      {quotedFen === null && <option value={0}>{t('simulator.limitNone')}</option>}
      {sums.map((sum) => (
        <option key={sum} value={sum}>
          {t('simulator.limit', { sum: formatSum(sum, locale) })}
        </option>
      ))}
    </select>
  )
}

function thirdPartyFen(coverages: readonly CoverageChoice[]): number | null {
  const choice = coverages.find((one) => one.key === 'third-party')
  return choice && 'sumFen' in choice ? choice.sumFen : null
}

/** Limits below a million are not shown to a customer who has none yet. */
const minimumShownFen = 100_000_000

/** A coverage with a free sum is tried with the value that is at stake. */
function filled(choice: CoverageChoice, accident: Accident): CoverageChoice {
  if (choice.key === 'new-equipment' && choice.sumFen === 0)
    return { ...choice, sumFen: accident.equipmentFen }
  if (choice.key === 'wheel' && choice.sumFen === 0) return { ...choice, sumFen: accident.own.damageFen }
  return choice
}
