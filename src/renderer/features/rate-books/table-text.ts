import { coverageIds, lineKeys, serviceIds } from '#shared/domain/coverage.ts'
import { planIds } from '#shared/domain/quote.ts'
import { regions } from '#shared/domain/region.ts'
import { clauseSets } from '#shared/domain/vehicle.ts'
import { regionName } from '#shared/text/format.ts'
import type { Locale } from '#shared/contract/fields.ts'
import type { Text } from '#shared/text/text.ts'

/**
 * A rate book's tables carry codes (`family-lt6`, `free-counts`, `310000`); here they become words. What is no code
 * of ours (a figure, a name as filed, a word of an imported book) is shown as it is.
 */

/** The name of a table. */
export function tableName(t: Text, id: string): string {
  return t(`rateBooks.table.${id}`, { defaultValue: id })
}

export function columnName(t: Text, id: string): string {
  return t(`rateBooks.word.${id}`, { defaultValue: id })
}

/** Every code inside a cell as a word; region codes only where a column holds regions. */
export function cellText(t: Text, locale: Locale, column: string, text: string): string {
  if (column === 'name') return text
  const named = text.replaceAll(/[A-Za-z][A-Za-z0-9:.-]*/g, (code) => wordOf(t, column, code))
  if (column !== 'region' && column !== 'regions') return named
  return named.replaceAll(/\b\d{6}\b/g, (code) =>
    regions.some((region) => region.code === code) ? regionName(code, locale) : code,
  )
}

function wordOf(t: Text, column: string, code: string): string {
  if (column === 'class') return t(`domain/class.${code}`, { defaultValue: code })
  const line = lineKeys.find((key) => key === code)
  if (line) return t(`domain/coverageShort.${line}`)
  const coverage = coverageIds.find((id) => id === code)
  if (coverage) return t(`quote.coverageName.${coverage}`)
  const plan = planIds.find((id) => id === code)
  if (plan) return t(`domain/plan.${plan}`)
  const service = serviceIds.find((id) => id === code)
  if (service) return t(`domain/service.${service}`)
  const set = clauseSets.find((id) => id === code)
  if (set) return t(`quote.clauses.${set}`)
  return t(`rateBooks.word.${code}`, { defaultValue: code })
}
