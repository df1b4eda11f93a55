import { describe, expect, it } from 'vitest'
import { compulsoryLimits } from '#main/rating/compulsory-limits.ts'
import { computeRefund } from '#main/rating/refund.ts'
import { shippedRateBooks } from '../fixtures/books.ts'

const books = shippedRateBooks()
const year = { firstDay: '2026-01-01', lastDay: '2026-12-31' }

/** Refunds: compulsory by 条例 art. 17, commercial by 示范条款 art. 68; the two examples are the reference's own. */
describe('refund', () => {
  it.each([
    ['compulsory', 95_000, '2026-04-11', 68_973, '100 of 365 days have run'],
    ['commercial', 1_000_000, '2026-04-11', 726_027, '100 of 365 days have run'],
    ['compulsory', 95_000, '2025-12-31', 95_000, 'before the first day: all of it'],
    ['commercial', 1_000_000, '2025-12-31', 970_000, 'before the first day: less 3 %'],
    ['commercial', 1_000_000, '2026-01-01', 1_000_000, 'on the first day nothing has run'],
    ['compulsory', 95_000, '2026-12-31', 260, 'one day left'],
  ] as const)('%s %i on %s → %i (%s)', (policy, premiumFen, endedOn, expected, _why) => {
    const refund = computeRefund({ policy, premiumFen, endedOn, ...year }, books)
    expect(refund.ok && refund.value.refundFen).toBe(expected)
  })
  it('counts 366 days when 29 February lies in the term', () => {
    const refund = computeRefund(
      {
        policy: 'compulsory',
        premiumFen: 36_600,
        firstDay: '2027-12-01',
        lastDay: '2028-11-30',
        endedOn: '2028-03-01',
      },
      books,
    )
    expect(refund.ok && refund.value.refundFen).toBe(36_600 - 9_100)
  })
  it('after the last day there is nothing to refund', () => {
    const refund = computeRefund(
      { policy: 'commercial', premiumFen: 1, endedOn: '2027-01-01', ...year },
      books,
    )
    expect(!refund.ok && refund.failure.code).toBe('short-term-period')
  })
})

describe('compulsory limits follow the day of the accident', () => {
  it.each([
    ['2020-09-18', 11_000_000, 1_000_000, 1_100_000],
    ['2020-09-19', 18_000_000, 1_800_000, 1_800_000],
  ])('%s', (accidentOn, deathFen, medicalFen, noFaultDeathFen) => {
    const limits = compulsoryLimits(accidentOn, books)
    expect(
      limits.ok && [
        limits.value.atFault.deathFen,
        limits.value.atFault.medicalFen,
        limits.value.notAtFault.deathFen,
      ],
    ).toEqual([deathFen, medicalFen, noFaultDeathFen])
  })
  it('no table before 2008-02-01', () => {
    const limits = compulsoryLimits('2008-01-31', books)
    expect(!limits.ok && limits.failure.code).toBe('no-rate-row')
  })
})
