import type { Gap } from '#shared/contract/completeness.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { useText } from '../../ui/text.tsx'

/** What the suggestion costs a year and a day; a market range or a plain "no rate" where nothing is published. */
export function PriceTag({ gap: { yearFen, dayFen, hint } }: { readonly gap: Gap }) {
  const t = useText()
  const [main, note] = words()
  return (
    <span className="gap-price">
      <span className="gap-price-main figures" data-known={yearFen !== null || undefined}>
        {main}
      </span>
      {note !== null && <span className="gap-price-note figures">{note}</span>}
    </span>
  )

  function words(): [string, string | null] {
    if (yearFen === null) {
      if (!hint) return [t('gaps.noRate'), t('gaps.noRateNote')]
      return [
        t('gaps.hint', { min: formatFenShort(hint.minFen), max: formatFenShort(hint.maxFen) }),
        t('gaps.hintNote'),
      ]
    }
    if (yearFen === 0) return [t('gaps.freeYear'), null]
    const [year, day] = [formatFen(Math.abs(yearFen)), formatFen(Math.abs(dayFen ?? 0))]
    if (yearFen < 0) return [t('gaps.savesYear', { amount: year }), t('gaps.savesDay', { amount: day })]
    return [t('gaps.perYear', { amount: year }), t('gaps.perDay', { amount: day })]
  }
}
