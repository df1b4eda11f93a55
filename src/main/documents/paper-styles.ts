import type { Locale } from '#shared/contract/fields.ts'
import type { Text } from '#shared/text/text.ts'
import { cssString } from './html.ts'

/** What every paper's style sheet begins with: fonts, page, head and facts. */

const families = { sc: 'Chudan Print SC', tc: 'Chudan Print TC' } as const

/** Systems that can draw the few rare characters that the print fonts lack (𬎆). */
const fallbacks = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'SimSun', 'SimSun-ExtB', sans-serif"

/** The bundled fonts; a traditional paper falls back to the simplified one for names. */
export function fontFaces(traditional: boolean): string {
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

/** A4 with the left text and page numbers in the bottom margin. */
export function pageRules(t: Text, locale: Locale, footer: readonly string[]): string {
  const names = locale === 'zh-TW' ? `'${families.tc}', '${families.sc}'` : `'${families.sc}'`
  const left = footer.filter((text) => text !== '')
  // Chromium counts the pages: the words around the numbers are set apart from them.
  const [before = '', between = '', after = ''] = t('documents/sheet.page', { page: '|', pages: '|' }).split(
    '|',
  )
  return `@page {
  size: A4;
  margin: 9mm 14mm 12mm;
  font: 7.5pt ${names}, sans-serif;
  color: #66707d;
  @bottom-left { content: ${cssString(left.join('  ·  '))}; width: 76%; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; overflow: hidden; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; vertical-align: top; padding-top: 2.5mm; white-space: nowrap; }
}`
}

/** Colours, type and the head that all papers share. */
export const base = `
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

.facts { margin-top: 2.4mm; font-size: 8.6pt; }
.facts .label { width: 23mm; }
:lang(en) .facts .label { width: 27mm; }
.facts th { color: var(--soft); padding-right: 2mm; }
.facts th, .facts td { padding-top: 0.5mm; padding-bottom: 0.5mm; border-bottom: 0.2mm solid var(--rule); }
.facts td { padding-right: 3mm; }
.facts tr:first-child > * { border-top: 0.2mm solid var(--rule); }
.facts tr { break-inside: avoid; }
thead { display: table-header-group; }
thead th { padding: 1.1mm 2mm; background: var(--accent); color: #fff; font-weight: 700; font-size: 8.7pt; vertical-align: middle; }
thead small { color: #dbe5ef; }
tbody th, tbody td { padding: 0.65mm 2mm; border-bottom: 0.2mm solid var(--rule); }
.facts tbody th { padding-left: 0; }
.facts tbody td { padding-left: 0; }
.tag { display: inline-block; margin-right: 0.6mm; padding: 0 1.2mm; border: 0.2mm solid var(--state, var(--rule)); border-radius: 0.6mm; color: var(--state, var(--soft)); font-size: 7.2pt; line-height: 1.5; white-space: nowrap; }

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
`
