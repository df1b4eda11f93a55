import { expect, test } from 'vitest'
import type { Line } from '#shared/contract/price.ts'
import type { FailureCode } from '#shared/domain/failure.ts'
import { createText } from '#shared/text/text.ts'
import { readingOf } from './line-state.ts'
import { optionText, shortSum } from './option-text.ts'
import { readingMarks } from './Premium.tsx'

const line = (part: Partial<Line>): Line => ({
  key: 'third-party',
  sum: { kind: 'none' },
  deductibleFen: null,
  estimateFen: null,
  worksheet: null,
  failure: null,
  insurerFen: null,
  amountFen: null,
  gapFen: null,
  state: 'estimate',
  confidence: null,
  warnings: [],
  ...part,
})
const failed = (code: FailureCode) => line({ state: 'failed', failure: { code, params: {} } })

test('not priced, zero and priced read differently, each with a mark of its own', () => {
  expect(readingOf(line({ amountFen: 100 }))).toBe('estimate')
  expect(readingOf(line({ amountFen: 0 }))).toBe('zero')
  expect(readingOf(line({ amountFen: 1, state: 'confirmed' }))).toBe('confirmed')
  expect(readingOf(line({ amountFen: 1, state: 'early' }))).toBe('early')
  expect(readingOf(failed('no-published-rate'))).toBe('ask')
  expect(readingOf(failed('missing-input'))).toBe('input')
  expect(readingOf(failed('coverage-requires'))).toBe('requires')
  expect(readingOf(failed('option-not-offered'))).toBe('option')
  expect(readingOf(failed('coverage-not-for-vehicle'))).toBe('not-for-car')
  const { requires, option, ...marks } = readingMarks
  expect(requires).toBe(option)
  expect(new Set(Object.values(marks)).size).toBe(Object.values(marks).length)
})

test('options are told in a few characters', () => {
  const t = createText('zh-CN')
  expect(optionText(t, 'zh-CN', { key: 'third-party', sumFen: 200_000_000 }, null)).toBe('200万')
  expect(optionText(t, 'zh-CN', { key: 'passengers', sumFen: 1_000_000, seats: null }, null)).toBe('1万/座')
  expect(
    optionText(t, 'zh-CN', { key: 'vehicle-damage', sumFen: null, deductibleFen: 50_000 }, 11_850_000),
  ).toBe('118,500 · −500')
  expect(optionText(t, 'zh-CN', { key: 'non-medical:driver', sumFen: null }, null)).toBe('共用限额')
  expect([200_000_000, 5_000_000, 200_000, 123_45].map((fen) => shortSum(fen, 'en'))).toEqual([
    '2m',
    '50k',
    '2,000',
    '123.45',
  ])
})
