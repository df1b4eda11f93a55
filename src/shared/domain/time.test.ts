import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysInclusive,
  isDay,
  lastDayOfYearFrom,
  parseDay,
  startedMonthsBetween,
  wholeMonthsBetween,
} from './time.ts'

const anyDay = fc.integer({ min: -30_000, max: 30_000 }).map((days) => addDays('2000-01-01', days))

describe('days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
  ])('%s: %s', (text, expected) => expect(isDay(text)).toBe(expected))

  it.each([
    '2025.3.1',
    '2025/03/01',
    '2025年3月1日',
    '20250301',
    '2025-3-1',
    '２０２５-03-01',
    ' 2025-03-01 ',
  ])('reads %s', (text) => expect(parseDay(text)).toBe('2025-03-01'))
  it.each(['', '2025-02-30', '3.1.2025', '2025-03', 'x'])('refuses %j', (text) =>
    expect(parseDay(text)).toBeNull(),
  )
})

describe('a year of cover', () => {
  it.each([
    ['2026-03-01', '2027-02-28'],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-29', '2029-02-27'],
    ['2026-01-01', '2026-12-31'],
  ])('from %s runs to %s', (first, last) => expect(lastDayOfYearFrom(first)).toBe(last))
})

describe('months', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-03-15', '2026-04-14', 0],
    ['2026-03-15', '2026-04-15', 1],
    ['2026-03-15', '2026-03-01', 0],
  ])('whole months from %s to %s: %i', (from, to, months) =>
    expect(wholeMonthsBetween(from, to)).toBe(months),
  )

  it.each([
    ['2026-03-01', '2026-03-20', 1],
    ['2026-03-01', '2026-03-31', 1],
    ['2026-03-01', '2026-04-01', 2],
    ['2026-01-31', '2026-02-27', 1],
  ])('started months from %s to %s: %i', (first, last, months) =>
    expect(startedMonthsBetween(first, last)).toBe(months),
  )

  it('a whole month later is one whole month', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 200 }),
        (day, months) => wholeMonthsBetween(day, addMonths(day, months)) === months,
      ),
    )
  })
})

describe('distances', () => {
  it('adding the distance arrives', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to))
  })
  it('a day is one day long', () => expect(daysInclusive('2026-02-28', '2026-02-28')).toBe(1))
})
