/**
 * Splits a whole amount by weights, to the fen, by largest remainder: the parts always add up to the amount, no part
 * differs from its exact share by a fen or more, and equal shares go to the earlier one first. All weights zero: nothing.
 */
export function split(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const parts = exact.map((product) => Number(product / BigInt(total)))
  const rests = exact.map((product) => Number(product % BigInt(total)))
  let left = amount - parts.reduce((sum, part) => sum + part, 0)
  const byRest = rests
    .map((rest, index) => ({ rest, index }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest) {
    if (left === 0) break
    parts[index] = (parts[index] ?? 0) + 1
    left -= 1
  }
  return parts
}

/** A share of an amount in percent, half up to the fen. */
export function percentOf(amount: number, percent: number): number {
  const product = BigInt(amount) * BigInt(percent) * 2n + 100n
  return Number(product / 200n)
}
