import { Decimal as DecimalJs } from 'decimal.js'

/**
 * Exact decimals for rates and factors: 34 significant digits, ties away from zero.
 * A private clone, so that nothing outside can change its settings.
 */
export const Decimal = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
})
export type Decimal = DecimalJs

/** Money: a whole number of fen (1/100 yuan), within the safe-integer range. */
export type Fen = number & { readonly __unit: 'fen' }

/** Asserts that a number is whole fen in the safe range; throws a RangeError (a bug, not bad input) otherwise. */
export function fen(value: number): Fen {
  if (!isFen(value)) throw new RangeError(`not a whole number of fen: ${value}`)
  return value
}

function isFen(value: number): value is Fen {
  return Number.isSafeInteger(value)
}

/** Adds whole fen; 0 for nothing. */
export function sumFen(amounts: Iterable<number>): Fen {
  let total = 0
  for (const amount of amounts) total += amount
  return fen(total)
}

/**
 * Yuan to fen, rounded half up at the second decimal. The one rounding rule of every premium line
 * (docs/rating.md, "Rounding").
 */
export function roundToFen(yuan: Decimal): Fen {
  return fen(yuan.times(100).toDecimalPlaces(0, DecimalJs.ROUND_HALF_UP).toNumber())
}

/** One percent, or one fen in yuan. Multiplying by it is exact and several times faster than dividing by 100. */
export const hundredth = new Decimal('0.01')

/** Exact yuan of an amount in fen. */
export function yuanOf(amountFen: number): Decimal {
  return hundredth.times(amountFen)
}

const grouped = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const groupedWhole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** `123456789` fen → `1,234,567.89`. Exact: splits before formatting, so no binary fraction is involved. */
export function formatFen(amountFen: number): string {
  const sign = amountFen < 0 ? '-' : ''
  const absolute = Math.abs(amountFen)
  const cents = absolute % 100
  if (absolute > 1e15) return grouped.format(amountFen / 100)
  return `${sign}${groupedWhole.format((absolute - cents) / 100)}.${String(cents).padStart(2, '0')}`
}

/** Whole yuan without decimals when there are none: `20000000` fen → `200,000`, `52250` fen → `522.50`. */
export function formatFenShort(amountFen: number): string {
  return amountFen % 100 === 0 ? formatFen(amountFen).slice(0, -3) : formatFen(amountFen)
}

/**
 * Reads an amount in yuan as people type it: `158000`, `158,000.00`, `¥1,234.5`, `15.8万`, `１５８０００`.
 * Null when it is not an amount, is negative, or has more than two decimals of a yuan.
 */
export function parseYuan(text: string): Fen | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .replace(/元$/, '')
  const match = /^(\d{1,12})(?:\.(\d{1,6}))?(万)?$/.exec(plain)
  if (!match) return null
  const yuan = new Decimal(match[2] ? `${match[1]}.${match[2]}` : String(match[1])).times(
    match[3] ? 10_000 : 1,
  )
  const exact = yuan.times(100)
  return exact.isInteger() && exact.lte(1e14) ? fen(exact.toNumber()) : null
}
