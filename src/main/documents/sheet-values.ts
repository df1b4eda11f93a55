import type { Line } from '#shared/contract/price.ts'
import { serviceIds } from '#shared/domain/coverage.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { formatDay, formatSignedShare, formatSum } from '#shared/text/format.ts'
import { html, type Part } from './html.ts'
import type { Sheet } from './sheet-input.ts'

/** The words and figures of one line, ready to be set. */

/** What stands in the premium column. Zero, unknown and not taken look different. */
export type PremiumCell =
  | { readonly kind: 'amount'; readonly text: string }
  | { readonly kind: 'to-ask'; readonly text: string }

export function premiumOf({ t }: Sheet, line: Line): PremiumCell {
  return line.amountFen === null
    ? { kind: 'to-ask', text: t('documents/sheet.toAsk') }
    : { kind: 'amount', text: formatFen(line.amountFen) }
}

/** The sum-insured column: a main text and, for the compulsory limits, how they divide. */
export function sumOf(
  sheet: Pick<Sheet, 't' | 'locale' | 'version'>,
  line: Line,
): { readonly text: Part; readonly detail: string | null } {
  const { t, locale, version } = sheet
  const { sum } = line
  const money = (fen: number) => t('documents/sheet.amountYuan', { amount: formatSum(fen, locale) })
  const plain = (text: Part) => ({ text, detail: null })
  switch (sum.kind) {
    case 'amount': {
      if (line.key !== 'vehicle-damage') return plain(money(sum.fen))
      const amount = formatFenShort(sum.fen)
      const actual = sum.fen === version.rating.facts.actualValueFen
      return plain(
        actual ? t('documents/sheet.actualValue', { amount }) : t('documents/sheet.agreedValue', { amount }),
      )
    }
    case 'per-seat':
      return plain(t('documents/sheet.perSeat', { amount: formatSum(sum.fen, locale), seats: sum.seats }))
    case 'per-day':
      return plain(t('documents/sheet.perDay', { amount: formatFenShort(sum.fen), days: sum.days }))
    case 'percent':
      return plain(t('documents/sheet.percent', { percent: sum.percent }))
    case 'shared':
      return plain(t('documents/sheet.shared'))
    case 'counts': {
      const items = serviceIds
        .filter((id) => (sum.counts[id] ?? 0) > 0)
        .map((id) =>
          t('documents/sheet.times', { name: t(`domain/service.${id}`), count: sum.counts[id] ?? 0 }),
        )
      const separator = locale === 'en' ? ', ' : '、'
      return plain(
        items.map((item, index) => [index > 0 && separator, html`<span class="whole">${item}</span>`]),
      )
    }
    case 'compulsory-limits': {
      const detail = t('documents/sheet.compulsoryLimitsDetail', {
        death: formatSum(sum.deathFen, locale),
        medical: formatSum(sum.medicalFen, locale),
        property: formatSum(sum.propertyFen, locale),
      })
      return { text: money(sum.totalFen), detail }
    }
    case 'none':
      return plain(t('documents/sheet.noSum'))
  }
}

/** Remarks about a line; `tags` say how sure the amount is. */
export function notesOf(sheet: Sheet, line: Line): { readonly tags: string[]; readonly notes: string[] } {
  const { t, version, reference } = sheet
  const tags: string[] = []
  const notes: string[] = []
  if (line.state === 'confirmed') tags.push(t('documents/sheet.confirmed'))
  if (line.amountFen === null) notes.push(t('documents/sheet.toAskNote'))
  if (line.state === 'early') tags.push(t('documents/sheet.early'))
  // What costs nothing by rule is no estimate: a free service, a tax not owed, a clause counted in its main line.
  if (line.state === 'estimate' && line.amountFen !== 0) {
    const ofReference = reference && line.key !== 'compulsory' && line.key !== 'vehicle-tax'
    tags.push(ofReference ? t('documents/sheet.reference') : t('documents/sheet.estimated'))
  }
  if (line.key === 'compulsory' && version.rating.facts.floatPercent !== null) {
    notes.push(
      t('documents/sheet.floatNote', { percent: formatSignedShare(version.rating.facts.floatPercent) }),
    )
  }
  if (line.amountFen === 0 && line.key.startsWith('absolute-deductible'))
    notes.push(t('documents/sheet.inMainPremium'))
  if (line.amountFen === 0 && line.key === 'services') notes.push(t('documents/sheet.noCharge'))
  if (line.key === 'vehicle-tax') notes.push(taxNote(sheet, line))
  if (line.deductibleFen !== null) {
    notes.push(t('documents/sheet.deductible', { amount: formatFenShort(line.deductibleFen) }))
  }
  return { tags, notes }
}

function taxNote({ t }: Sheet, line: Line): string {
  const codes = line.worksheet?.steps.map((step) => step.code) ?? []
  if (codes.includes('tax-paid-elsewhere')) return t('documents/sheet.taxPaid')
  if (codes.includes('tax-exempt')) return t('documents/sheet.taxExempt')
  if (codes.includes('tax-outside-scope')) return t('documents/sheet.taxOutside')
  return t('documents/sheet.taxCollected')
}

/** `2026年12月1日0时起至2027年11月30日24时止`: first and last day, both covered. */
export function periodText({ t }: Sheet, first: string | null, last: string | null): string {
  return first && last ? t('documents/sheet.period', { first, last }) : t('documents/sheet.periodUnknown')
}

export function dayText({ locale }: Sheet, day: string): string {
  return formatDay(day, locale)
}
