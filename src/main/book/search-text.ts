import type { QuoteDraft } from '#shared/contract/quotes.ts'

/**
 * How text is folded before it is searched: width and case do not matter, nor do the spaces, dots and dashes
 * people put into plates and numbers.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·・.\-_]/g, '')
}

/** What a quote is found by: number, plate, owner, VIN, model. A line break keeps a search inside one of them. */
export function searchTextOf(number: string, draft: QuoteDraft): string {
  const { owner, vehicle } = draft
  return [number, vehicle.plate, owner.name, vehicle.vin, vehicle.model].map(foldForSearch).join('\n')
}
