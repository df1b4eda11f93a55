import type { Locale } from '#shared/contract/fields.ts'
import { createText, type Text } from '#shared/text/text.ts'
import { html, render, styleElement, type Html } from './html.ts'
import { base, fontFaces, pageRules } from './paper-styles.ts'
import { shopBanner } from './sheet-head.ts'
import type { SheetInput } from './sheet-input.ts'

/** Who hands a paper out; every paper beside the quote sheet has it. */
export interface PaperInput extends Pick<SheetInput, 'locale' | 'shop' | 'clerk' | 'insurer'> {
  /** The frozen version the paper belongs to; null for a paper of no quote. */
  readonly quote: Pick<SheetInput, 'quoteNumber' | 'version'> | null
}

export type Paper<Input extends PaperInput> = Input & { readonly t: Text }

export function preparePaper<Input extends PaperInput>(input: Input): Paper<Input> {
  return { ...input, t: createText(input.locale) }
}

interface Page {
  readonly title: string
  /** Beside the title. */
  readonly aside: Html | null
  /** Pairs of label and value at the top right. */
  readonly meta: readonly (readonly [label: string, value: string])[]
  readonly lead: string
  readonly styles: string
  readonly body: Html
}

/** A whole page in the manner of the quote sheet: its own style sheet, no script, nothing from the app. */
export function paperPage(
  paper: Paper<PaperInput>,
  { title, aside, meta, lead, styles, body }: Page,
): string {
  const { t, locale, shop } = paper
  const css = [
    fontFaces(locale === 'zh-TW'),
    pageRules(t, locale, footerOf(paper, title)),
    base,
    frame,
    styles,
  ].join('\n')
  return `<!doctype html>\n${render(html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <title>${[title, paper.quote?.quoteNumber].filter(Boolean).join(' ')}</title>
      ${styleElement(css)}
    </head>
    <body>
      <header>
        ${shopBanner({ t, shop })}
        <div class="masthead">
          <div class="title"><h1>${title}</h1>${aside}</div>
          <dl class="meta">${meta.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
        </div>
        <p class="lead">${lead}</p>
      </header>
      ${body}
    </body>
  </html>`)}`
}

function footerOf({ t, shop, quote }: Paper<PaperInput>, title: string): string[] {
  const number = quote
    ? [quote.quoteNumber, t('documents/sheet.version', { number: quote.version.number })]
    : []
  return [shop.name, title, ...number]
}

/** Number and version of the quote, for the top right. */
export function quoteMeta({ t, quote }: Paper<PaperInput>): [string, string][] {
  if (!quote) return []
  return [
    [
      t('documents/sheet.number'),
      `${quote.quoteNumber} · ${t('documents/sheet.version', { number: quote.version.number })}`,
    ],
  ]
}

/** Notices with a bold head each. */
export function noticeList(
  title: string,
  items: readonly { readonly title: string; readonly text: string }[],
): Html {
  return html`<section class="notices">
    <h2>${title}</h2>
    <ol>${items.map((item) => html`<li><b>${item.title}</b>${item.text}</li>`)}</ol>
  </section>`
}

/** Lines to sign on. */
export function signatures(t: Text, statement: string): Html {
  const lines = [
    t('documents/sheet.signCustomer'),
    t('documents/sheet.signDate'),
    t('documents/sheet.signClerk'),
    t('documents/sheet.signDate'),
  ]
  return html`<footer>
    <p class="statement">${statement}</p>
    <div class="signatures">${lines.map((label) => html`<div class="sign"><span>${label}</span></div>`)}</div>
  </footer>`
}

/** Joins names as the language does. */
export function listed(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'en' ? ', ' : '、')
}

const frame = `
.lead { padding: 1.1mm 3mm; border-left: 0.8mm solid var(--accent); background: var(--tint); font-size: 8.8pt; }
section { margin-top: 3mm; }
section > h2 { margin-bottom: 1mm; }
.notices ol { font-size: 8pt; padding-left: 4.6mm; }
.notices li { margin-bottom: 0.7mm; }
.statement { font-size: 9.2pt; font-weight: 700; }
.signatures { margin-top: 7mm; }
footer { margin-top: 4mm; }
`
