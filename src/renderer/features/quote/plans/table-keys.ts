/** Finding one's way in the plan table with the arrow keys, on the page itself: no state to keep in step. */

export function cellAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
}

/** The cell beside or below; null at the edge. */
export function neighbour(cell: HTMLElement, across: number, down: number): HTMLElement | null {
  const table = cell.closest('table')
  const row = cell.closest('tr')
  if (!table || !row) return null
  const rows = [...table.querySelectorAll('tr')].filter((one) => one.querySelector('[data-cell]'))
  const column = cellsOf(row).indexOf(cell) + across
  const next = rows[rows.indexOf(row) + down]
  return (next && cellsOf(next)[column]) ?? null
}

export function edge(cell: HTMLElement, which: 'first' | 'last'): HTMLElement | null {
  const row = cell.closest('tr')
  return (row && cellsOf(row).at(which === 'first' ? 0 : -1)) ?? null
}

function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-cell]')]
}

/** Moves the focus; exactly one cell of the table is a Tab stop. A cell being filled in hands it to its field. */
export function focusCell(cell: HTMLElement): void {
  const field = cell.querySelector<HTMLInputElement>('.figure-input input')
  if (field) {
    field.focus()
    field.select()
  } else cell.focus()
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Makes this the cell that Tab comes back to. */
export function makeTabStop(cell: HTMLElement): void {
  for (const other of cell.closest('table')?.querySelectorAll('[data-cell][tabindex="0"]') ?? []) {
    if (other !== cell) other.setAttribute('tabindex', '-1')
  }
  cell.setAttribute('tabindex', '0')
}

/** The control of a cell's option, if it has one. */
export function controlOf(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector<HTMLElement>('.cell-options select, .cell-options input, .cell-options button')
}
