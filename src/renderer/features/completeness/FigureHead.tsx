import type { CompletenessFigure } from '#shared/contract/completeness.ts'
import { formatSum } from '#shared/text/format.ts'
import { CheckIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/text.tsx'

/** How much of what the shop calls full cover the plan holds, item by item. */
export function FigureHead({ figure: { percent, items } }: { readonly figure: CompletenessFigure }) {
  const { t, locale } = useLanguage()
  const held = items.filter((item) => item.held).length
  return (
    <section className="figure-head" aria-label={t('gaps.figure')}>
      <div className="figure-line">
        <span className="figure-percent figures">{percent}%</span>
        <span className="figure-words">
          <span className="strong">{t('gaps.figure')}</span>
          <span className="muted">{t('gaps.figureOf', { total: items.length, held })}</span>
        </span>
      </div>
      <div className="figure-track" role="img" aria-label={`${t('gaps.figure')} ${percent}%`}>
        {items.map((item) => (
          <span key={item.key} data-held={item.held || undefined} />
        ))}
      </div>
      <ul className="figure-items">
        {items.map(({ key, minSumFen, held: has }) => {
          const name = t(`domain/coverageShort.${key}`)
          return (
            <li key={key} data-held={has || undefined}>
              {has ? <CheckIcon /> : <span className="item-open" aria-hidden="true" />}
              <span>
                {minSumFen === null
                  ? name
                  : t('gaps.itemMin', { coverage: name, sum: formatSum(minSumFen, locale) })}
              </span>
              <span className="visually-hidden">{t(has ? 'gaps.itemHeld' : 'gaps.itemMissing')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
