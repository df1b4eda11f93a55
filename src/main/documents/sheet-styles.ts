import { base, fontFaces, pageRules } from './paper-styles.ts'
import type { Sheet } from './sheet-input.ts'

/**
 * The sheet's own style sheet. A4 with page numbers in the margin; table heads repeat, rows and blocks that belong
 * together never split. Fonts come from `resources/fonts`, which print pages reach under `/fonts/`.
 */
export function sheetStyles(sheet: Sheet): string {
  const { t, locale, style, shop, quoteNumber, version } = sheet
  const footer = [shop.name, quoteNumber, t('documents/sheet.version', { number: version.number })]
  return [
    fontFaces(locale === 'zh-TW'),
    pageRules(t, locale, footer),
    base,
    tables,
    below,
    style === 'comparison' ? comparison : '',
    style === 'large' ? large : '',
  ].join('\n')
}

const tables = `
.premiums, .comparison { margin-top: 2.6mm; }
.premiums tr, .comparison tr { break-inside: avoid; }
.group th { background: var(--tint); color: var(--accent); font-weight: 700; font-size: 8.5pt; padding-top: 0.8mm; padding-bottom: 0.8mm; }
.group { break-after: avoid; }
.group div { display: flex; justify-content: space-between; gap: 4mm; }
.group b { white-space: nowrap; }
.group span { text-align: right; color: var(--soft); font-weight: 400; font-size: 7.8pt; }
.premiums .cover { width: 62mm; }
.premiums .premium { width: 28mm; }
.premiums .note { width: 36mm; }
.premiums td.amount { font-size: 9.5pt; }
.remarks { font-size: 8pt; color: var(--soft); }
.tag.early { white-space: normal; }
.totals { break-inside: avoid; }
.subtotal > * { font-weight: 700; }
.total > * { border-bottom: 0.5mm solid var(--accent); border-top: 0.3mm solid var(--accent); background: var(--tint); vertical-align: middle; padding-top: 1.1mm; padding-bottom: 1.1mm; }
.total th { font-weight: 700; font-size: 9.5pt; }
.total-line { display: flex; align-items: baseline; justify-content: space-between; gap: 5mm; }
.words-label { margin-right: 2mm; color: var(--soft); font-size: 8pt; }
.total-figure { font-size: 14pt; font-weight: 700; line-height: 1.2; color: var(--accent); white-space: nowrap; }
`

const below = `
.factors, .not-taken, .notices { margin-top: 1.8mm; }
.factors { display: flex; gap: 4mm; align-items: baseline; break-inside: avoid; font-size: 8.3pt; }
.factors h2 { white-space: nowrap; }
.factors ul { display: flex; flex-wrap: wrap; gap: 0.3mm 5mm; color: var(--soft); }
.factors b { color: var(--ink); }
.not-taken { font-size: 8.3pt; break-inside: avoid; }
.not-taken h2, .not-taken p { display: inline; }
.not-taken p { margin-left: 3mm; color: var(--soft); }
.not-taken ul { display: flex; flex-wrap: wrap; gap: 0 4.5mm; margin-top: 0.4mm; }
.not-taken li::before { content: ''; display: inline-block; width: 1.3mm; height: 1.3mm; margin-right: 1.3mm; border: 0.2mm solid var(--soft); vertical-align: 0.1mm; }
.not-taken b { font-weight: 400; color: var(--ink); }
.about { color: var(--soft); }
.about::before { content: ' — '; }
:lang(zh) .about::before { content: '：'; }
.editions { margin-top: 2mm; font-size: 6.5pt; line-height: 1.4; color: var(--soft); }
.editions span { margin-left: 2mm; }
.editions b { font-weight: 400; color: var(--ink); margin-right: 1mm; }
`

const comparison = `
.comparison thead th:first-child { width: 27%; }
.plans-2 thead th:first-child { width: 36%; }
.comparison .plan { text-align: right; font-size: 10pt; }
.comparison .plan .badge { display: block; width: fit-content; margin: 0.8mm 0 0 auto; font-size: 7.2pt; }
.comparison td + td, .comparison th + th { border-left: 0.2mm solid var(--rule); }
.comparison thead th + th { border-left-color: #4a6c92; }
.comparison td.amount { font-size: 9.3pt; }
.comparison td.absent { font-size: 8.3pt; }
.comparison .absent { font-weight: 400; }
.comparison .total td { vertical-align: top; font-size: 12pt; font-weight: 700; color: var(--accent); }
.comparison .total small { color: #8a5a00; line-height: 1.3; }
.words-row > * { font-size: 7.6pt; line-height: 1.35; color: var(--soft); }
.words-row td { text-align: right; }
`

const large = `
body { font-size: 13pt; line-height: 1.5; }
small { font-size: 10.5pt; }
h2 { font-size: 14.5pt; }
h1 { font-size: 25pt; }
:lang(en) h1 { font-size: 21pt; }
.shop-name { font-size: 15pt; }
.shop-contact { font-size: 10.5pt; }
.masthead { flex-direction: column; align-items: stretch; gap: 3mm; }
.badge { font-size: 12pt; }
.meta { font-size: 12.5pt; grid-template-columns: auto 1fr; gap: 0.6mm 5mm; }
.state-note { font-size: 12.5pt; padding: 2mm 3.5mm; }
.facts { font-size: 12.5pt; }
.facts .label, :lang(en) .facts .label { width: 32mm; }
.facts tbody th, .facts tbody td { padding-top: 1.4mm; padding-bottom: 1.4mm; }
.plan-name, :lang(en) .plan-name { font-size: 16pt; }
.premiums { margin-top: 5mm; }
thead th { font-size: 12.5pt; padding: 2mm 2.5mm; }
tbody th, tbody td { padding: 2mm 2.5mm; }
.group b { white-space: nowrap; }
.group span { text-align: right; font-size: 10pt; }
.remarks { font-weight: 400; }
.premiums .cover { width: 92mm; }
.premiums .premium { width: 36mm; }
.premiums th[scope='row'] { font-weight: 700; }
.premiums td.amount { font-size: 14.5pt; font-weight: 700; }
.group th { font-size: 12.5pt; }
.remarks, .tag { font-size: 10.5pt; }
.total th { font-size: 14pt; }
.total-line { flex-direction: column; align-items: flex-end; gap: 1mm; }
.total-figure { font-size: 24pt; order: -1; }
.words { font-size: 13pt; text-align: right; }
.words-label { font-size: 11pt; }
.factors { font-size: 12pt; display: block; }
.factors, .not-taken, .notices { margin-top: 5mm; }
.not-taken { font-size: 12pt; }
.not-taken ul { display: block; margin-top: 1mm; }
.not-taken li { margin-bottom: 0.6mm; padding-left: 5mm; text-indent: -5mm; }
.not-taken li::before { width: 2.4mm; height: 2.4mm; margin-right: 2.6mm; }
.notices ol { font-size: 11pt; padding-left: 6mm; }
.notices li { margin-bottom: 1.4mm; }
.statement, .signatures { font-size: 12.5pt; }
.signatures { grid-template-columns: 1.4fr 1fr; row-gap: 12mm; margin-top: 14mm; }
.editions { font-size: 8.5pt; }
`
