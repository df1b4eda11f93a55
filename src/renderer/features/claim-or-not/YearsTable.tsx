import type { ClaimOrNot } from '#shared/contract/completeness.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { formatDay } from '#shared/text/format.ts'
import { useLanguage } from '../../ui/text.tsx'

/** Three years of premium with and without the claim, compulsory and commercial apart. */
export function YearsTable({ data }: { readonly data: ClaimOrNot }) {
  const { t, locale } = useLanguage()
  return (
    <table className="plain-table claim-table">
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('claimOrNot.yearHead')}
          </th>
          <th scope="colgroup" colSpan={3}>
            {t('claimOrNot.commercial')}
          </th>
          <th scope="colgroup" colSpan={3}>
            {t('claimOrNot.compulsory')}
          </th>
        </tr>
        <tr>
          <Heads />
          <Heads />
        </tr>
      </thead>
      <tbody>
        {data.years.map((year, index) => (
          <tr key={year.firstDay}>
            <th scope="row">
              {t('claimOrNot.year', { number: index + 1, day: formatDay(year.firstDay, locale) })}
              <small className="muted figures">
                {t('claimOrNot.ncd')} {year.ncdWithout} → {year.ncdWith}
              </small>
            </th>
            <Cells without={year.commercialWithoutFen} withIt={year.commercialWithFen} />
            <Cells without={year.compulsoryWithoutFen} withIt={year.compulsoryWithFen} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('claimOrNot.sum')}</th>
          <td className="end figures" colSpan={3}>
            {formatFenShort(data.commercialCostFen)}
          </td>
          <td className="end figures" colSpan={3}>
            {formatFenShort(data.compulsoryCostFen)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function Heads() {
  const { t } = useLanguage()
  return (
    <>
      <th scope="col" className="end">
        {t('claimOrNot.without')}
      </th>
      <th scope="col" className="end">
        {t('claimOrNot.with')}
      </th>
      <th scope="col" className="end">
        {t('claimOrNot.more')}
      </th>
    </>
  )
}

function Cells({ without, withIt }: { readonly without: number; readonly withIt: number }) {
  const more = withIt - without
  return (
    <>
      <td className="end figures">{formatFen(without)}</td>
      <td className="end figures">{formatFen(withIt)}</td>
      <td className="end figures claim-more" data-more={more > 0 || undefined}>
        {more === 0 ? '—' : formatFen(more)}
      </td>
    </>
  )
}
