import { readFileSync } from 'node:fs'

/** Rows of a golden table: a CSV with one case a row and its source in the last column; no quoting. */
export function goldenTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const columns = head.split(',')
  return lines.map((text) => {
    const cells = text.split(',')
    if (cells.length !== columns.length) throw new Error(`${name}: ${text}`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** A cell that must be there. */
export function cell(row: Record<string, string>, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column}`)
  return value
}

/** A number, or null for an empty cell. */
export function numberOf(row: Record<string, string>, column: string): number | null {
  const text = cell(row, column)
  return text === '' ? null : Number(text)
}
