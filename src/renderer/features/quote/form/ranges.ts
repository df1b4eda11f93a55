import { Decimal } from '#shared/domain/money.ts'

interface Range {
  readonly min: string
  readonly max: string
}

/** Shares as a range of percent: 0.1 to 0.6 → `10–60`. */
export function percentRange(range: Range | null): string | null {
  return range && `${percent(range.min)}–${percent(range.max)}`
}

/** `0.5–1.5` */
export function factorRange(range: Range | null): string | null {
  return range && `${new Decimal(range.min).toString()}–${new Decimal(range.max).toString()}`
}

function percent(share: string): string {
  return new Decimal(share).times(100).toString()
}
