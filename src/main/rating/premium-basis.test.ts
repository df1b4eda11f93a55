import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Decimal } from '#shared/domain/money.ts'
import type { CommercialBook } from './commercial-book.ts'
import { addOnBase, thirdPartyBase } from './premium-basis.ts'
import { readRateBook } from './read-rate-book.ts'

const text = readFileSync(
  new URL('../../../resources/rate-books/commercial-reference-2020-09.json', import.meta.url),
  'utf8',
)
const { book } = readRateBook(text, 'h')
if (book?.kind !== 'commercial') throw new Error('no commercial book')
const ref = { code: book.code, edition: book.edition, hash: 'h' }

/** Step formula of the A款 annex: 0.9 × N × (A − B) above 1,000,000 in steps of 500,000. */
const stepped: CommercialBook = {
  ...book,
  thirdParty: {
    ...book.thirdParty,
    above: {
      basis: 'step',
      top: new Decimal(1_000_000),
      below: new Decimal(500_000),
      step: new Decimal(500_000),
      slope: new Decimal('0.9'),
      source: 'annex-notes',
      confidence: 'single',
    },
  },
}

describe('step formula above the largest tabled limit', () => {
  const at = (limit: number) => {
    const base = thirdPartyBase({ book: stepped, ref }, 'family-lt6', new Decimal(limit))
    return base.ok ? base.value.amount.toString() : base.failure.code
  }
  it('1976 + 0.9 × 2 × (1976 − 1516) = 2804 at two million', () => expect(at(2_000_000)).toBe('2804'))
  it('is the table up to its top', () => expect(at(1_000_000)).toBe('1976'))
  it('knows whole steps only', () => expect([at(1_250_000), at(1_500_000)]).toEqual(['no-rate-row', '2390']))
})

describe('bases of add-ons', () => {
  const input = { id: 'wheel', months: 0, price: null, sum: new Decimal(5000), days: null, counts: {} }
  const known = { source: null, confidence: 'recalled' } as const
  const amount = (basis: Parameters<typeof addOnBase>[1]) => {
    const base = addOnBase({ book, ref }, basis, input)
    return base.ok ? base.value.amount.toString() : base.failure.code
  }
  it('fixed amount', () =>
    expect(amount({ basis: 'fixed', premium: new Decimal('88.5'), ...known })).toBe('88.5'))
  it('rate of the sum', () =>
    expect(amount({ basis: 'rate-of-sum', ratePercent: new Decimal('1.8'), ...known })).toBe('90'))
  it('nothing published', () =>
    expect(amount({ basis: 'unpublished', hint: null, ...known })).toBe('no-published-rate'))
})
