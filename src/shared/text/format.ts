import type { Locale } from '../contract/fields.ts'
import { Decimal, formatFen, formatFenShort } from '../domain/money.ts'
import { isDay } from '../domain/time.ts'
import { regions } from '../domain/region.ts'
import { texts } from './texts.ts'

/**
 * How a value looks inside a sentence: `{{sumFen, yuan}}`. Values come from ratings and failures, so each format
 * takes what the contract gives (fen, exact decimals, ISO days, codes) and leaves anything else as it is.
 *
 * yuan: fen, two decimals. wan: fen as a round sum (20万). percent: a share (`0.15` → 15%), signed: with its sign.
 * factor: an exact decimal without needless zeros. day: a civil day. region: a region code.
 * Any other name is a group of the domain text: `{{use, use}}` looks up `domain/use.<value>`.
 */
export function formatValue(value: unknown, format?: string, language?: string): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const locale = localeOf(language)
  switch (format) {
    case undefined:
      return text
    case 'yuan':
      return isWhole(text) ? formatFen(Number(text)) : text
    case 'wan':
      return isWhole(text) ? formatSum(Number(text), locale) : text
    case 'percent':
      return isDecimal(text) ? `${new Decimal(text).times(100).toFixed().replace('-', '−')}%` : text
    case 'signed':
      return isDecimal(text) ? signedPercent(text) : text
    case 'factor':
      return isDecimal(text) ? new Decimal(text).toFixed() : text
    case 'day':
      return isDay(text) ? formatDay(text, locale) : text
    case 'region':
      return regionName(text, locale)
    default:
      return domainTerm(format, text, locale)
  }
}

/** `20000000` fen → 20万 in Chinese, 200,000 in English; sums that are no round ten thousands in full. */
export function formatSum(amountFen: number, locale: Locale): string {
  if (locale === 'en' || amountFen === 0 || amountFen % 100_000_00 !== 0) return formatFenShort(amountFen)
  return `${formatFenShort(amountFen / 10_000)}${locale === 'zh-CN' ? '万' : '萬'}`
}

/** `2026-11-23` → 2026年11月23日, or 23 Nov 2026. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, dayOfMonth] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  if (locale === 'en') return `${dayOfMonth} ${months[month - 1]} ${year}`
  return `${year}年${month}月${dayOfMonth}日`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A region's name in the language; the code itself when it is none of ours (`national`). */
export function regionName(code: string, locale: Locale): string {
  const region = regions.find((candidate) => candidate.code === code)
  if (!region) return code
  if (locale === 'en') return region.nameEn
  return locale === 'zh-TW' ? region.nameTw : region.name
}

function signedPercent(text: string): string {
  const percent = new Decimal(text).times(100)
  return `${percent.gt(0) ? '+' : ''}${percent.toFixed().replace('-', '−')}%`
}

function domainTerm(group: string, value: string, locale: Locale): string {
  const groups: Readonly<Record<string, unknown>> = texts[locale].domain
  const terms = groups[group]
  if (typeof terms !== 'object' || terms === null) return value
  const term: unknown = Object.entries(terms).find(([key]) => key === value)?.[1]
  return typeof term === 'string' ? term : value
}

function isWhole(text: string): boolean {
  return /^-?\d{1,15}$/.test(text)
}

function isDecimal(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,20})?$/.test(text)
}

function localeOf(language: string | undefined): Locale {
  return language === 'zh-TW' || language === 'en' ? language : 'zh-CN'
}
