import { expect, test } from 'vitest'
import type { ClauseOffer, CoverageOffer } from '#shared/contract/settings.ts'
import type { CoverageId } from '#shared/domain/coverage.ts'
import { coverageRows } from './coverage-rows.ts'
import { differingKeys } from './differences.ts'

const offered = (id: CoverageId, onlyUses: CoverageOffer['onlyUses'] = null): CoverageOffer => ({
  id,
  requires: [],
  requiresAny: [],
  attaches: false,
  sumsFen: [],
  freeSum: false,
  mayShare: false,
  deductiblesFen: [],
  percents: [],
  perDayFen: [],
  maxDays: null,
  services: {},
  onlyUses,
})
const clauses: ClauseOffer = {
  clauseSet: 'ice-2020',
  name: '',
  coverages: [
    offered('vehicle-damage'),
    offered('third-party'),
    offered('cargo-liability', ['truck-hire']),
    offered('mental-distress'),
  ],
}

test('the table has what the clauses offer for the use, and says why the rest is missing', () => {
  const { rows, withheld } = coverageRows(clauses, 'family', new Set())
  expect(rows.map((row) => [row.key, row.group])).toEqual([
    ['vehicle-damage', 'main'],
    ['third-party', 'main'],
    ['mental-distress:third-party', 'rare'],
    ['mental-distress:driver', 'rare'],
    ['mental-distress:passengers', 'rare'],
  ])
  expect(withheld).toContainEqual({ id: 'cargo-liability', reason: 'not-for-use' })
  expect(withheld).toContainEqual({ id: 'charger-damage', reason: 'not-in-clauses' })
  expect(withheld.filter((one) => one.id === 'non-medical')).toHaveLength(1)
})

test('a coverage that a plan holds is never hidden, even when it is not for this car', () => {
  const { rows, withheld } = coverageRows(clauses, 'family', new Set(['cargo-liability']))
  expect(rows.find((row) => row.key === 'cargo-liability')).toEqual({
    key: 'cargo-liability',
    offer: null,
    group: 'usual',
  })
  expect(withheld.some((one) => one.id === 'cargo-liability')).toBe(false)
})

test('plans differ in a coverage that one lacks or that has other options', () => {
  const one = { id: 'economy', coverages: [{ key: 'third-party', sumFen: 1 }], insurerFigures: {} } as const
  const same = { id: 'standard', coverages: [{ sumFen: 1, key: 'third-party' }], insurerFigures: {} } as const
  const more = {
    id: 'full',
    coverages: [{ key: 'third-party', sumFen: 2 }, { key: 'holiday-double' }],
    insurerFigures: {},
  } as const
  expect(differingKeys([{ ...one, coverages: [...one.coverages] }])).toEqual(new Set())
  const plans = [one, same, more].map((plan) => ({ ...plan, coverages: [...plan.coverages] }))
  expect(differingKeys(plans.slice(0, 2))).toEqual(new Set())
  expect(differingKeys(plans)).toEqual(new Set(['third-party', 'holiday-double']))
})
