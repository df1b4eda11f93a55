import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, fen, formatFen, formatFenShort, parseYuan, roundToFen, sumFen, yuanOf } from './money.ts'

describe('rounding to the fen', () => {
  it.each([
    ['522.5', 52_250],
    ['0.005', 1],
    ['0.0049999', 0],
    ['75950.285', 7_595_029],
    ['-0.005', -1],
    ['1.014999999999999999999999999', 101],
  ])('%s yuan → %i fen', (yuan, expected) => expect(roundToFen(new Decimal(yuan))).toBe(expected))

  it('loses nothing on whole fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => roundToFen(yuanOf(amount)) === amount),
    )
  })
})

describe('amounts as people write them', () => {
  it.each([
    ['158000', 15_800_000],
    ['¥158,000.00', 15_800_000],
    ['15.8万', 15_800_000],
    ['１２３．４', 12_340],
    ['200万元', 200_000_000],
    ['0', 0],
    ['0.001万', 1000],
  ])('%s', (text, expected) => expect(parseYuan(text)).toBe(expected))
  it.each(['', '-1', '1.234', 'abc', '1e5', '1.2.3', '9999999999999'])('%j is no amount', (text) =>
    expect(parseYuan(text)).toBeNull(),
  )

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        (amount) => parseYuan(formatFen(amount)) === amount,
      ),
    )
  })
  it('prints thousands and two decimals, or none when there are none', () => {
    expect([
      formatFen(123_456_789),
      formatFen(-5),
      formatFenShort(20_000_000),
      formatFenShort(52_250),
    ]).toEqual(['1,234,567.89', '-0.05', '200,000', '522.50'])
  })
})

describe('fen', () => {
  it('refuses what is not whole', () => expect(() => fen(0.5)).toThrow(RangeError))
  it('adds up, nothing is nothing', () => expect([sumFen([1, 2, 3]), sumFen([])]).toEqual([6, 0]))
})
