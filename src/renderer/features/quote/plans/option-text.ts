import type { CoverageChoice } from '#shared/contract/price.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import { formatSum } from '#shared/text/format.ts'
import type { Locale } from '#shared/contract/fields.ts'
import type { Text } from '#shared/text/text.ts'

/** The options of a coverage in a few characters: `200万`, `1万/座`, `共用限额`. */
export function optionText(
  t: Text,
  locale: Locale,
  choice: CoverageChoice,
  actualValueFen: number | null,
): string {
  switch (choice.key) {
    case 'vehicle-damage': {
      const value = choice.sumFen ?? actualValueFen
      const sum =
        value === null ? t('quote.option.actualValue') : formatFenShort(Math.round(value / 100) * 100)
      return choice.deductibleFen > 0 ? `${sum} · −${formatFenShort(choice.deductibleFen)}` : sum
    }
    case 'passengers': {
      const sum = shortSum(choice.sumFen, locale)
      return choice.seats === null
        ? t('quote.option.perSeat', { sum })
        : t('quote.option.seats', { sum, seats: choice.seats })
    }
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return `${choice.percent}%`
    case 'repair-expense':
      return t('quote.option.perDay', { perDay: formatFenShort(choice.perDayFen), days: choice.days })
    case 'engine-water-exclusion':
    case 'holiday-double':
    case 'external-grid':
      return t('quote.option.on')
    case 'services':
      return t('quote.option.services', { items: Object.values(choice.counts).length })
    default:
      return choice.sumFen === null ? t('quote.option.shared') : shortSum(choice.sumFen, locale)
  }
}

/** A sum in as few characters as a cell has: 200万 in Chinese, 2m or 50k in English. */
export function shortSum(amountFen: number, locale: Locale): string {
  if (locale !== 'en' || amountFen < 1_000_000) return formatSum(amountFen, locale)
  if (amountFen % 10_000_000 === 0 && amountFen >= 100_000_000) return `${amountFen / 100_000_000}m`
  return amountFen % 100_000 === 0 ? `${amountFen / 100_000}k` : formatSum(amountFen, locale)
}
