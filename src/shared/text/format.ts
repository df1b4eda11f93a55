import type { Locale } from '../contract/fields.ts'
import { Decimal, formatFen, formatFenShort } from '../domain/money.ts'
import { regions } from '../domain/region.ts'
import { isDay } from '../domain/time.ts'
import { texts } from './texts.ts'

/**
 * How a value looks inside a sentence: `{{limit, sum}}`. Values come from ratings and failures, so each format takes
 * what the contract gives (fen, exact decimals, ISO days, codes) and leaves anything else as it is.
 *
 * fen: fen → 1,234.50. fenShort: fen → 1,234.50 or 2,000. fenWhole: fen in whole yuan, half up → 1,235. fenSum: fen as a round sum → 20万. yuan: decimal yuan → 1,234.5. sum: decimal yuan as a round sum → 20万. share: 0.15 → 15%.
 * points: per cent with its sign → −10%. number: a decimal with a true minus sign. day: a civil day.
 * region: a region code. Any other name is a group of the domain text: `{{use, use}}` looks up `domain/use.<value>`;
 * lists are taken apart at commas (all of them) and bars (one of them).
 */
export function formatValue(value: unknown, format?: string, language?: string): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const locale = localeOf(language)
  switch (format) {
    case undefined:
      return text
    case 'fen':
      return isWhole(text) ? formatFen(Number(text)) : text
    case 'fenShort':
      return isWhole(text) ? formatFenShort(Number(text)) : text
    case 'fenWhole':
      return isWhole(text) ? formatFenShort(Math.round(Number(text) / 100) * 100) : text
    case 'fenSum':
      return isWhole(text) ? formatSum(Number(text), locale) : text
    case 'yuan':
      return isDecimal(text) ? formatYuan(text) : text
    case 'sum':
      return isWhole(text) ? formatSum(Number(text) * 100, locale) : text
    case 'share':
      return isDecimal(text) ? `${trueMinus(new Decimal(text).times(100).toFixed())}%` : text
    case 'points':
      return isDecimal(text) ? `${signed(new Decimal(text))}%` : text
    case 'number':
      return trueMinus(text)
    case 'day':
      return isDay(text) ? formatDay(text, locale) : text
    case 'region':
      return regionName(text, locale)
    default:
      return domainTerms(format, text, locale)
  }
}

/** `20000000` fen → 20万 in Chinese, 200,000 in English; sums that are no round ten thousands in full. */
export function formatSum(amountFen: number, locale: Locale): string {
  if (locale === 'en' || amountFen === 0 || amountFen % 100_000 !== 0 || amountFen < 1_000_000)
    return formatFenShort(amountFen)
  return `${formatFenShort(amountFen / 10_000).replace(/(\.\d)0$/, '$1')}${locale === 'zh-CN' ? '万' : '萬'}`
}

/** `2026-11-23` → 2026年11月23日, or 23 Nov 2026. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, dayOfMonth] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (locale === 'en') return `${dayOfMonth} ${months[month - 1]} ${year}`
  return `${year}年${month}月${dayOfMonth}日`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A share with its sign and per cent: `-0.1` → −10%, `0.1` → +10%, `0` → 0%. */
export function formatSignedShare(share: string): string {
  return isDecimal(share) ? `${signed(new Decimal(share).times(100))}%` : share
}

/** A region's name in the language; the code itself when it is none of ours (`national`). */
export function regionName(code: string, locale: Locale): string {
  const region = regions.find((candidate) => candidate.code === code)
  if (!region) return code
  if (locale === 'en') return region.nameEn
  return locale === 'zh-TW' ? region.nameTw : region.name
}

function signed(value: Decimal): string {
  return `${value.gt(0) ? '+' : ''}${trueMinus(value.toFixed())}`
}

function trueMinus(text: string): string {
  return text.replace(/^-(?=\d)/, '−')
}

function formatYuan(text: string): string {
  const [whole = '', fraction] = text.replace(/^-/, '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${text.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

function domainTerms(group: string, value: string, locale: Locale): string {
  const all = value.split(',').map((item) => domainTerm(group, item, locale))
  const anyOf = value.split('|').map((item) => domainTerm(group, item, locale))
  if (anyOf.length > 1) return anyOf.join(locale === 'en' ? ' or ' : '或')
  return all.join(locale === 'en' ? ', ' : '、')
}

function domainTerm(group: string, value: string, locale: Locale): string {
  const terms = new Map<string, unknown>(Object.entries(texts[locale].domain)).get(group)
  if (typeof terms !== 'object' || terms === null) return value
  const term = new Map<string, unknown>(Object.entries(terms)).get(value)
  return typeof term === 'string' ? term : value
}

function isWhole(text: string): boolean {
  return /^-?\d{1,13}$/.test(text)
}

function isDecimal(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,20})?$/.test(text)
}

function localeOf(language: string | undefined): Locale {
  return language === 'zh-TW' || language === 'en' ? language : 'zh-CN'
}
