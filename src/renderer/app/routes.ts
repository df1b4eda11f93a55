/** What an address shows. */
export type Route =
  | {
      readonly screen: 'quote'
      readonly quoteId: string | null
      readonly version: number | null
      readonly simulator: boolean
    }
  | {
      readonly screen: 'rate-books'
      readonly book: { readonly code: string; readonly edition: string } | null
    }
  | { readonly screen: 'quotes' | 'refund' | 'settings' }

/** `/quotes/abc/versions/2` and so on; an unknown address shows a new quote. */
export function readRoute(path: string): Route {
  const steps = path.split('/').filter(Boolean).map(decodeURIComponent)
  const [area, first, second, third] = steps
  switch (area) {
    case 'quotes':
      if (first === undefined) return { screen: 'quotes' }
      return {
        screen: 'quote',
        quoteId: first,
        version: second === 'versions' && third !== undefined ? Number(third) : null,
        simulator: steps.at(-1) === 'simulator',
      }
    case 'rate-books':
      return {
        screen: 'rate-books',
        book: first !== undefined && second !== undefined ? { code: first, edition: second } : null,
      }
    case 'refund':
    case 'settings':
      return { screen: area }
    default:
      return { screen: 'quote', quoteId: null, version: null, simulator: false }
  }
}
