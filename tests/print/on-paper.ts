import { expect } from 'vitest'
import type { PdfPage } from './read-pdf.ts'

const millimetre = 72 / 25.4

/** A4, and every run of text inside the margins: nothing cut off at an edge, nothing in the footer's way. */
export function expectOnPaper({ width, height, runs }: PdfPage): void {
  expect(Math.round(width / millimetre)).toBe(210)
  expect(Math.round(height / millimetre)).toBe(297)
  for (const run of runs) {
    expect(run.left, run.text).toBeGreaterThan(13.5 * millimetre)
    expect(run.right, run.text).toBeLessThan(196.8 * millimetre)
    expect(run.bottom, run.text).toBeGreaterThan(4 * millimetre)
    expect(run.bottom, run.text).toBeLessThan(290 * millimetre)
  }
}
