import { cssString } from './html.ts'
import type { Sheet } from './sheet-input.ts'

/**
 * The sheet's own style sheet. A4 with page numbers in the margin; table heads repeat, rows and blocks that belong
 * together never split. Fonts come from `resources/fonts`, which print pages reach under `/fonts/`.
 */
export function sheetStyles(sheet: Sheet): string {
  const { locale, style } = sheet
  return [fontFaces(locale === 'zh-TW'), pageRules(sheet), base, tables, below, style === 'comparison' ? comparison : '', style === 'large' ? large : ''].join('\n')
}

const families = { sc: 'Chudan Print SC', tc: 'Chudan Print TC' } as const

/** Systems that can draw the few rare characters that the print fonts lack (𬎆). */
const fallbacks = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'SimSun', 'SimSun-ExtB', sans-serif"

function fontFaces(traditional: boolean): string {
  const names = traditional ? (['tc', 'sc'] as const) : (['sc'] as const)
  const faces = names.flatMap((name) =>
    [400, 700].map(
      (weight) =>
        `@font-face { font-family: '${families[name]}'; font-weight: ${weight}; src: url('/fonts/noto-sans-${name}-${weight}.woff2') format('woff2'); }`,
    ),
  )
  const list = names.map((name) => `'${families[name]}'`).join(', ')
  return `${faces.join('\n')}\n:root { --sheet-font: ${list}, ${fallbacks}; font-family: var(--sheet-font); }`
}

function pageRules({ t, shop, quoteNumber, version, locale }: Sheet): string {
  const names = locale === 'zh-TW' ? `'${families.tc}', '${families.sc}'` : `'${families.sc}'`
  const left = [shop.name, quoteNumber, t('documents/sheet.version', { number: version.number })].filter((text) => text !== '')
  // Chromium counts the pages: the words around the numbers are set apart from them.
  const [before = '', between = '', after = ''] = t('documents/sheet.page', { page: '|', pages: '|' }).split('|')
  return `@page {
  size: A4;
  margin: 9mm 14mm 12mm;
  font: 7.5pt ${names}, sans-serif;
  color: #66707d;
  @bottom-left { content: ${cssString(left.join('  ·  '))}; width: 76%; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; overflow: hidden; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; }
}`
}

const base = `
:root { --ink: #1c2530; --soft: #5d6874; --rule: #d3d9e0; --tint: #f2f5f8; --accent: #17406d; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font-size: 9pt; line-height: 1.45; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; line-break: strict; text-autospace: normal; }
h1, h2, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
h2 { font-size: 9.5pt; line-height: 1.4; color: var(--accent); break-after: avoid; }
small { display: block; font-size: 7.6pt; line-height: 1.4; color: var(--soft); font-weight: 400; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; font-weight: 400; }
th, td { vertical-align: top; }
.figure { text-align: right; }
.whole { white-space: nowrap; }
.code { font-feature-settings: 'tnum'; letter-spacing: 0.02em; }
.absent { color: #8b95a1; }
.to-ask { color: #8a5a00; }

.shop { display: flex; align-items: center; gap: 4mm; padding-bottom: 2.6mm; border-bottom: 0.6mm solid var(--accent); }
.logo { max-height: 12mm; max-width: 42mm; object-fit: contain; }
.shop-name { flex: 1; font-size: 12pt; font-weight: 700; line-height: 1.3; }
.shop-contact { max-width: 45%; text-align: right; font-size: 8pt; color: var(--soft); }
.masthead { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; margin: 2.6mm 0 2.2mm; }
.title { flex: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 1.5mm 4mm; }
h1 { font-size: 19pt; line-height: 1.2; font-weight: 700; letter-spacing: 0.04em; color: var(--accent); }
:lang(en) body { word-break: keep-all; }
:lang(en) h1 { letter-spacing: 0; font-size: 15pt; }
:lang(en) .title { gap: 1mm 2.6mm; }
:lang(en) .plan-name { font-size: 11.5pt; padding-left: 2.6mm; }
.plan-name { font-size: 13pt; line-height: 1.2; font-weight: 700; padding-left: 4mm; border-left: 0.3mm solid var(--rule); }
.badges { display: flex; gap: 2mm; }
.badge { display: inline-block; padding: 0.3mm 2mm; border: 0.25mm solid; border-radius: 0.8mm; font-size: 8.5pt; font-weight: 700; line-height: 1.45; white-space: nowrap; }
.estimate { --state: #8a5a00; --state-tint: #fdf6e7; }
.confirmed { --state: #1d6b3c; --state-tint: #ebf6ee; }
.early { --state: #8a5a00; --state-tint: #fdf6e7; }
.expired { --state: #a3231f; --state-tint: #fcefee; }
.badge { color: var(--state); background: var(--state-tint); }
.meta { display: grid; grid-template-columns: auto auto; gap: 0.4mm 3mm; font-size: 8.5pt; }
.meta dt { color: var(--soft); }
.state-note { padding: 1.1mm 3mm; border-left: 0.8mm solid var(--state); background: var(--state-tint); color: var(--state); font-size: 8.5pt; }
`

const tables = `
.facts { margin-top: 2.4mm; font-size: 8.6pt; }
.facts .label { width: 23mm; }
:lang(en) .facts .label { width: 27mm; }
.facts th { color: var(--soft); padding-right: 2mm; }
.facts th, .facts td { padding-top: 0.5mm; padding-bottom: 0.5mm; border-bottom: 0.2mm solid var(--rule); }
.facts td { padding-right: 3mm; }
.facts tr:first-child > * { border-top: 0.2mm solid var(--rule); }
.premiums, .comparison { margin-top: 2.6mm; }
.premiums tr, .comparison tr, .facts tr { break-inside: avoid; }
thead { display: table-header-group; }
thead th { padding: 1.1mm 2mm; background: var(--accent); color: #fff; font-weight: 700; font-size: 8.7pt; vertical-align: middle; }
thead small { color: #dbe5ef; }
tbody th, tbody td { padding: 0.65mm 2mm; border-bottom: 0.2mm solid var(--rule); }
.facts tbody th { padding-left: 0; }
.facts tbody td { padding-left: 0; }
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
.tag { display: inline-block; margin-right: 0.6mm; padding: 0 1.2mm; border: 0.2mm solid var(--state, var(--rule)); border-radius: 0.6mm; color: var(--state, var(--soft)); font-size: 7.2pt; line-height: 1.5; white-space: nowrap; }
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
.notices ol { margin-top: 0.6mm; padding-left: 4mm; font-size: 7.1pt; line-height: 1.42; color: #3c4652; }
.notices li { margin-bottom: 0.35mm; padding-left: 0.4mm; break-inside: avoid; text-align: justify; }
.notices b { color: var(--ink); }
.notices b::after { content: '　'; }
:lang(en) .notices b::after { content: '. '; }
:lang(en) .notices li { text-align: left; }
.last, footer { break-inside: avoid; }
footer { margin-top: 1.6mm; }
.statement { font-size: 8.2pt; line-height: 1.35; }
.signatures { display: grid; grid-template-columns: 1.3fr 1fr 1.3fr 1fr; gap: 6mm; margin-top: 4.6mm; font-size: 8.5pt; }
.sign { border-bottom: 0.25mm solid var(--ink); padding-bottom: 0.6mm; color: var(--soft); }
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
