import type { Line, PlanRating } from '#shared/contract/price.ts'
import { coverageIdOf, type LineKey } from '#shared/domain/coverage.ts'
import { formatFen } from '#shared/domain/money.ts'
import { lineName } from '#shared/text/explain.ts'
import { capitalAmount } from './capital-amount.ts'
import { html, type Html } from './html.ts'
import type { Sheet } from './sheet-input.ts'
import { notesOf, premiumOf, sumOf } from './sheet-values.ts'

/** The table of one plan: cover | sum insured | premium | note, with subtotal and total. */
export function premiumTable(sheet: Sheet): Html {
  const { t, version, style } = sheet
  const [plan] = sheet.ratings
  const { compulsory, tax } = version.rating
  const withNotes = style !== 'large'
  const columns = withNotes ? 4 : 3
  return html`<table class="premiums">
    <colgroup>
      <col class="cover" />
      <col class="sum" />
      <col class="premium" />
      ${withNotes && html`<col class="note" />`}
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${t('documents/sheet.coverage')}</th>
        <th scope="col">${t('documents/sheet.sum')}</th>
        <th scope="col" class="figure">${t('documents/sheet.premium')}</th>
        ${withNotes && html`<th scope="col">${t('documents/sheet.note')}</th>`}
      </tr>
    </thead>
    <tbody>
      ${groupRow(t('documents/sheet.groupCompulsory'), columns)}
      ${compulsory ? lineRow(sheet, compulsory) : absentRow(sheet, 'compulsory', t('documents/sheet.notQuoted'))}
      ${tax ? lineRow(sheet, tax) : absentRow(sheet, 'vehicle-tax', t('documents/sheet.taxLeftOut'))}
    </tbody>
    <tbody>
      ${commercialGroup(sheet, plan.lines.length > 0, columns)}
      ${plan.lines.map((line) => lineRow(sheet, line))}
    </tbody>
    <tbody class="totals">
      ${plan.lines.length > 0 && subtotalRow(sheet, plan)}
      ${totalRow(sheet, plan)}
    </tbody>
  </table>`
}

export function groupRow(text: string, columns: number, remark: string | null = null): Html {
  return html`<tr class="group">
    <th scope="rowgroup" colspan="${columns}"><div><b>${text}</b>${remark !== null && html`<span>${remark}</span>`}</div></th>
  </tr>`
}

/** Heads the commercial lines and names the clauses they follow. */
export function commercialGroup(
  { t, version, style, reference }: Sheet,
  any: boolean,
  columns: number,
): Html {
  const { clauseSet } = version.rating.facts
  if (!any) return groupRow(t('documents/sheet.groupCommercialNone'), columns)
  const remarks = [
    style === 'comparison' && reference && t('documents/sheet.referenceAll'),
    clauseSet && t('documents/sheet.clauses', { name: t(`domain/clauseSet.${clauseSet}`) }),
  ]
  return groupRow(t('documents/sheet.groupCommercial'), columns, remarks.filter(Boolean).join(' · '))
}

/** The cover's name; in large type with what it pays for. */
function coverName(sheet: Sheet, key: LineKey): Html {
  const { t, style, version } = sheet
  const name = lineName(t, key, version.rating.facts.clauseSet)
  if (style !== 'large') return html`${name}`
  const about = key === 'compulsory' || key === 'vehicle-tax' ? key : coverageIdOf(key)
  return html`${name}<small>${t(`domain/coverageAbout.${about}`)}</small>`
}

function lineRow(sheet: Sheet, line: Line): Html {
  const sum = sumOf(sheet, line)
  const premium = premiumOf(sheet, line)
  const remarks = lineRemarks(sheet, line)
  const large = sheet.style === 'large'
  return html`<tr>
    <th scope="row">${coverName(sheet, line.key)}${large && html`<div class="remarks">${remarks}</div>`}</th>
    <td>${sum.text}${sum.detail && html`<small>${sum.detail}</small>`}</td>
    <td class="figure ${premium.kind}">${premium.text}</td>
    ${!large && html`<td class="remarks">${remarks}</td>`}
  </tr>`
}

function lineRemarks(sheet: Sheet, line: Line): Html {
  const { tags, notes } = notesOf(sheet, line)
  const marks = tags.map((tag) => html`<span class="tag ${line.state}">${tag}</span> `)
  return html`${marks}${notes.join(sheet.locale === 'en' ? ', ' : '，')}`
}

function absentRow(sheet: Sheet, key: LineKey, text: string): Html {
  return html`<tr>
    <th scope="row">${coverName(sheet, key)}</th>
    <td class="absent">${sheet.t('documents/sheet.noSum')}</td>
    <td class="figure absent">${text}</td>
    ${sheet.style !== 'large' && html`<td></td>`}
  </tr>`
}

function subtotalRow({ t, style }: Sheet, plan: PlanRating): Html {
  return html`<tr class="subtotal">
    <th scope="row" colspan="2">${t('documents/sheet.subtotalCommercial')}</th>
    <td class="figure">${subtotalText(plan)}</td>
    ${style !== 'large' && html`<td></td>`}
  </tr>`
}

/** Nothing to add up yet reads as a dash, never as 0.00. */
export function subtotalText(plan: PlanRating): string {
  return plan.lines.some((line) => line.amountFen !== null) ? formatFen(plan.commercialFen) : '—'
}

/** Figures and capital characters; a total that lacks lines says so. */
function totalRow(sheet: Sheet, plan: PlanRating): Html {
  const { t, locale, style } = sheet
  const missing = missingLines(sheet, plan)
  const label = missing > 0 ? t('documents/sheet.totalPartial') : totalLabel(sheet)
  const partial =
    missing > 0 && html`<small>${t('documents/sheet.totalPartialNote', { count: missing })}</small>`
  return html`<tr class="total">
    <th scope="row">${label}${partial}</th>
    <td colspan="${style === 'large' ? 2 : 3}">
      <div class="total-line">
        <span class="words"><span class="words-label">${t('documents/sheet.inWords')}</span>
          ${t('documents/sheet.currency')}${capitalAmount(plan.totalFen, locale)}</span>
        <span class="total-figure">¥ ${formatFen(plan.totalFen)}</span>
      </div>
    </td>
  </tr>`
}

/** The vehicle tax is no premium: a total that holds it says so. */
export function totalLabel({ t, version }: Sheet): string {
  return version.rating.tax ? t('documents/sheet.totalWithTax') : t('documents/sheet.total')
}

/** Lines of the plan, compulsory and tax included, that have no amount yet. */
export function missingLines({ version }: Sheet, plan: PlanRating): number {
  const { compulsory, tax } = version.rating
  return [compulsory, tax, ...plan.lines].filter((line) => line !== null && line.amountFen === null).length
}
