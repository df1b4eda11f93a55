/** `2026-11-23`, 3 → `Q20261123-003`. Beyond 999 a day it simply gets longer. */
export function quoteNumber(day: string, dayNo: number): string {
  return `Q${day.replaceAll('-', '')}-${String(dayNo).padStart(3, '0')}`
}
