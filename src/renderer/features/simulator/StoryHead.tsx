import type { Story } from '#shared/contract/completeness.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import { useText } from '../../ui/text.tsx'
import { amountOf, type Accident } from './accident.ts'

interface StoryHeadProps {
  readonly story: Story
  readonly accident: Accident
  readonly lossFen: number | null
}

/** The accident in a sentence, and its figures: each says that it is an example, or where it comes from. */
export function StoryHead({ story, accident, lossFen }: StoryHeadProps) {
  const t = useText()
  const people = accident.outsidePersons.length
  return (
    <section className="sim-head">
      <div className="sim-head-line">
        <div>
          <h2>{t(`domain/story.${story.id}.title`)}</h2>
          <p>{t(`domain/story.${story.id}.line`)}</p>
        </div>
        {lossFen !== null && (
          <p className="sim-loss">
            <span>{t('simulator.loss')}</span>
            <strong className="figures">{t('quote.amountYuan', { amount: formatFenShort(lossFen) })}</strong>
          </p>
        )}
      </div>
      <ul className="sim-facts" aria-label={t('simulator.amounts')}>
        {story.amounts.map(({ code, fen, source, confidence }) => {
          const now = amountOf(accident, code)
          const times = code.startsWith('person') && people > 1 ? ` × ${people}` : ''
          const own = now !== fen
          return (
            <li key={code}>
              <span className="sim-fact-name">{t(`domain/storyAmount.${code}`)}</span>
              <span className="sim-fact-sum figures">
                {t('quote.amountYuan', { amount: formatFenShort(now) })}
                {times}
              </span>
              <span className="sim-fact-source">
                <span className="example-mark">{t(own ? 'simulator.edited' : 'simulator.example')}</span>
                {!own && source !== null && (
                  <>
                    {t('simulator.sourceOf', { source })}
                    {confidence !== 'confirmed' && (
                      <span className="muted"> ({t(`domain/confidence.${confidence}`)})</span>
                    )}
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
