import type { SheetInput } from './sheet-input.ts'
import { html, render, styleElement, type Html } from './html.ts'
import { comparisonTable } from './sheet-comparison.ts'
import { sheetFacts, sheetHead } from './sheet-head.ts'
import { prepareSheet, type Sheet } from './sheet-input.ts'
import { closing, factorLine, notices, notTaken } from './sheet-notices.ts'
import { premiumTable } from './sheet-premiums.ts'
import { sheetStyles } from './sheet-styles.ts'

/**
 * A quote sheet (报价单) as a whole page: its own style sheet, no script, nothing from the app. Pure: the same version
 * gives the same page. Prints on A4 by its own `@page` rule.
 *
 * There is no line for gifts, cash back or anything else outside the policy, and no field for one
 * (保险法 art. 116 (4), 131 (4)).
 */
export function quoteSheet(input: SheetInput): string {
  const sheet = prepareSheet(input)
  return `<!doctype html>\n${render(page(sheet))}`
}

function page(sheet: Sheet): Html {
  const { t, locale, quoteNumber, style } = sheet
  return html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <title>${t('documents/sheet.title')} ${quoteNumber}</title>
      ${styleElement(sheetStyles(sheet))}
    </head>
    <body class="style-${style}">
      ${sheetHead(sheet)}
      ${sheetFacts(sheet)}
      ${style === 'comparison' ? comparisonTable(sheet) : premiumTable(sheet)}
      ${factorLine(sheet)}
      ${notTaken(sheet)}
      <div class="last">${notices(sheet)}${closing(sheet)}</div>
    </body>
  </html>`
}
