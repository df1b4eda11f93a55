import type { Line, PlanRating } from '#shared/contract/price.ts'
import { lineKeys, type LineKey } from '#shared/domain/coverage.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { lineShortName } from '#shared/text/explain.ts'
import { capitalAmount } from './capital-amount.ts'
import { html, type Html } from './html.ts'
import { badge } from './sheet-head.ts'
import type { Sheet } from './sheet-input.ts'
import { commercialGroup, groupRow, missingLines, subtotalText, totalLabel } from './sheet-premiums.ts'
import { premiumOf, sumOf } from './sheet-values.ts'

/** Plans side by side: a row a cover, in each cell the premium over its sum insured. */
export function comparisonTable(sheet: Sheet): Html {
  const { t, ratings, version } = sheet
  const { compulsory, tax } = version.rating
  const columns = ratings.length + 1
  const keys = lineKeys.filter((key) => ratings.some((plan) => plan.lines.some((line) => line.key === key)))
  const everywhere = (line: Line | null) => ratings.map(() => line)
  return html`<table class="comparison plans-${ratings.length}">
    <thead>
      <tr>
        <th scope="col">${t('documents/sheet.coverage')}<small>${t('documents/sheet.sumAndPremium')}</small></th>
        ${ratings.map((plan) => planHead(sheet, plan))}
      </tr>
    </thead>
    <tbody>
      ${groupRow(t('documents/sheet.groupCompulsory'), columns)}
      ${lineRow(sheet, 'compulsory', everywhere(compulsory), t('documents/sheet.notQuoted'))}
      ${lineRow(sheet, 'vehicle-tax', everywhere(tax), t('documents/sheet.taxLeftOut'))}
    </tbody>
    <tbody>
      ${commercialGroup(sheet, keys.length > 0, columns)}
      ${keys.map((key) =>
        lineRow(
          sheet,
          key,
          ratings.map((plan) => plan.lines.find((line) => line.key === key) ?? null),
          t('documents/sheet.notIncluded'),
        ),
      )}
    </tbody>
    <tbody class="totals">
      <tr class="subtotal">
        <th scope="row">${t('documents/sheet.subtotalCommercial')}</th>
        ${ratings.map((plan) => html`<td class="figure">${plan.lines.length > 0 ? subtotalText(plan) : notIncluded(sheet)}</td>`)}
      </tr>
      <tr class="total">
        <th scope="row">${totalLabel(sheet)}</th>
        ${ratings.map((plan) => totalCell(sheet, plan))}
      </tr>
      <tr class="words-row">
        <th scope="row">${t('documents/sheet.inWords')}</th>
        ${ratings.map((plan) => html`<td>${t('documents/sheet.currency')}${capitalAmount(plan.totalFen, sheet.locale)}</td>`)}
      </tr>
    </tbody>
  </table>`
}

function planHead(sheet: Sheet, plan: PlanRating): Html {
  const id = sheet.plans.find((candidate) => candidate === plan.id)
  const mixed = new Set(sheet.ratings.map(({ state }) => state)).size > 1
  return html`<th scope="col" class="plan">${id ? sheet.t(`domain/plan.${id}`) : plan.id}${mixed && badge(sheet, plan.state)}</th>`
}

function lineRow(sheet: Sheet, key: LineKey, lines: readonly (Line | null)[], absent: string): Html {
  // Where only some figures are the insurer's, each of them says so.
  const mixed = sheet.ratings.some((plan) => plan.state !== 'confirmed')
  return html`<tr>
    <th scope="row">${lineShortName(sheet.t, key)}</th>
    ${lines.map((line) => (line ? lineCell(sheet, line, mixed) : html`<td class="figure absent">${absent}</td>`))}
  </tr>`
}

function lineCell(sheet: Sheet, line: Line, mixed: boolean): Html {
  const { t } = sheet
  const premium = premiumOf(sheet, line)
  const sum = line.sum.kind === 'none' ? null : sumOf(sheet, line).text
  const small = [
    sum,
    line.deductibleFen !== null &&
      t('documents/sheet.deductible', { amount: formatFenShort(line.deductibleFen) }),
    mixed && line.state === 'confirmed' && t('documents/sheet.confirmed'),
    line.state === 'early' && t('documents/sheet.early'),
  ].filter((text) => text !== null && text !== false)
  return html`<td class="figure ${premium.kind}">${premium.text}${small.map((text) => html`<small>${text}</small>`)}</td>`
}

function totalCell(sheet: Sheet, plan: PlanRating): Html {
  const missing = missingLines(sheet, plan)
  const partial =
    missing > 0 && html`<small>${sheet.t('documents/sheet.totalPartialNote', { count: missing })}</small>`
  return html`<td class="figure">${formatFen(plan.totalFen)}${partial}</td>`
}

function notIncluded({ t }: Sheet): Html {
  return html`<span class="absent">${t('documents/sheet.notIncluded')}</span>`
}
