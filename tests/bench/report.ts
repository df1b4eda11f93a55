/** One line of the report: ours beside what it is compared with, in the same run. */
export interface BenchRow {
  readonly what: string
  readonly ours: string
  readonly other: string
  readonly ratio: number | null
  readonly target: Target | null
  /** The number the target speaks of. */
  readonly value: number
}

export type Target = { readonly atLeast: number } | { readonly atMost: number; readonly unit?: string }

export function row(
  what: string,
  ours: string,
  other: string,
  ratio: number | null,
  target: Target | null = null,
  value = ratio ?? Number.NaN,
): BenchRow {
  return { what, ours, other, ratio, target, value }
}

export function reached({ target, value }: BenchRow): boolean | null {
  if (!target) return null
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
}

export function printed(rows: readonly BenchRow[]): string {
  const lines = rows.map((entry) => {
    const met = reached(entry)
    const ratio = entry.ratio === null ? '' : `${entry.ratio.toFixed(2)}×`
    const target = !entry.target
      ? ''
      : 'atLeast' in entry.target
        ? `≥ ${entry.target.atLeast}×`
        : `≤ ${entry.target.atMost}${entry.target.unit ?? '×'}`
    return [
      entry.what,
      entry.ours,
      entry.other,
      ratio,
      target,
      met === null ? '' : met ? 'reached' : 'MISSED',
    ]
  })
  const head = ['what', 'Chudan', 'beside it', 'ratio', 'to reach', '']
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((cells) => (cells[column] ?? '').length)),
  )
  const text = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [text(head), ...lines.map(text)].join('\n')
}
