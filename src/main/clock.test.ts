import { expect, test } from 'vitest'
import { shanghaiDayOf, systemClock } from './clock.ts'

test('the day turns at midnight in Shanghai, eight hours before UTC', () => {
  const midnightUtc = 1_772_323_200_000 // 2026-03-01T00:00:00Z
  const hour = 3_600_000
  expect(shanghaiDayOf(midnightUtc)).toBe('2026-03-01')
  expect(shanghaiDayOf(midnightUtc - 8 * hour)).toBe('2026-03-01')
  expect(shanghaiDayOf(midnightUtc - 8 * hour - 1)).toBe('2026-02-28')
  expect(shanghaiDayOf(midnightUtc + 16 * hour)).toBe('2026-03-02')
})

test('today is written as an ISO day', () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
