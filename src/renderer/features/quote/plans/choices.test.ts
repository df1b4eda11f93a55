import { describe, expect, test } from 'vitest'
import type { PlanDraft } from '#shared/contract/quotes.ts'
import type { CoverageOffer, PlanTemplate } from '#shared/contract/settings.ts'
import {
  firstChoice,
  missingCovers,
  planFromTemplate,
  stepChoice,
  withChoice,
  withoutChoice,
  withPlan,
} from './choices.ts'

const offer: CoverageOffer = {
  id: 'third-party',
  requires: [],
  requiresAny: [],
  attaches: false,
  sumsFen: [100_000_00, 200_000_00, 1_000_000_00],
  freeSum: false,
  mayShare: false,
  deductiblesFen: [],
  percents: [],
  perDayFen: [],
  maxDays: null,
  services: {},
  onlyUses: null,
}
const template: PlanTemplate = {
  plan: 'standard',
  clauseSet: 'ice-2020',
  coverages: [
    { key: 'third-party', sumFen: 2_000_000_00 },
    { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
  ],
  source: null,
  confidence: 'confirmed',
}
const empty: PlanDraft = { id: 'own', coverages: [], insurerFigures: {} }

describe('a coverage that is added', () => {
  test('starts with the customary options of a template', () => {
    expect(firstChoice('third-party', offer, [template])).toEqual({
      key: 'third-party',
      sumFen: 2_000_000_00,
    })
  })

  test('starts with the first step offered where no template has it', () => {
    expect(firstChoice('third-party', offer, [])).toEqual({ key: 'third-party', sumFen: 100_000_00 })
  })

  test('shares the main limit where the clauses allow it', () => {
    expect(firstChoice('non-medical:driver', { ...offer, mayShare: true }, [])).toEqual({
      key: 'non-medical:driver',
      sumFen: null,
    })
    expect(firstChoice('non-medical:driver', offer, [])).toEqual({
      key: 'non-medical:driver',
      sumFen: 100_000_00,
    })
  })

  test('takes its place in the order of the clauses', () => {
    const plan = withChoice(
      withChoice(empty, { key: 'scratch', sumFen: 2_000_00 }),
      template.coverages[0] ?? { key: 'holiday-double' },
    )
    expect(plan.coverages.map((one) => one.key)).toEqual(['third-party', 'scratch'])
  })
})

test('a coverage taken away takes the insurer’s figure with it and leaves what depended on it', () => {
  const plan: PlanDraft = {
    id: 'own',
    coverages: [
      { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
      { key: 'scratch', sumFen: 2_000_00 },
    ],
    insurerFigures: { 'vehicle-damage': '1000', scratch: '300' },
  }
  expect(withoutChoice(plan, 'vehicle-damage')).toEqual({
    id: 'own',
    coverages: [{ key: 'scratch', sumFen: 2_000_00 }],
    insurerFigures: { scratch: '300' },
  })
})

test('plans stand in a fixed order, each once', () => {
  const plans = withPlan(
    withPlan([empty], planFromTemplate('full', [])),
    planFromTemplate('standard', [template]),
  )
  expect(plans.map((plan) => plan.id)).toEqual(['standard', 'full', 'own'])
  expect(plans[0]?.coverages.map((one) => one.key)).toEqual(['vehicle-damage', 'third-party'])
  expect(withPlan(plans, empty)).toHaveLength(3)
})

describe('missing main covers', () => {
  test('an attached coverage needs the cover it is attached to', () => {
    expect(missingCovers('non-medical:driver', offer, new Set(['third-party']))).toEqual(['driver'])
    expect(missingCovers('non-medical:driver', offer, new Set(['driver']))).toEqual([])
  })

  test('where one of several would do, one is proposed, and none once one is there', () => {
    const services: CoverageOffer = { ...offer, id: 'services', requiresAny: ['third-party', 'driver'] }
    expect(missingCovers('services', services, new Set())).toEqual(['third-party'])
    expect(missingCovers('services', services, new Set(['driver']))).toEqual([])
  })
})

describe('stepping through the options', () => {
  test('goes to the next and the previous step and stops at the ends', () => {
    const choice = { key: 'third-party', sumFen: 200_000_00 } as const
    expect(stepChoice(choice, offer, 1)).toEqual({ key: 'third-party', sumFen: 1_000_000_00 })
    expect(stepChoice(choice, offer, -1)).toEqual({ key: 'third-party', sumFen: 100_000_00 })
    expect(stepChoice({ ...choice, sumFen: 1_000_000_00 }, offer, 1).key).toBe('third-party')
    expect(stepChoice({ ...choice, sumFen: 1_000_000_00 }, offer, 1)).toEqual({
      ...choice,
      sumFen: 1_000_000_00,
    })
  })

  test('goes from a shared limit to the first own one and back', () => {
    const sharing = { ...offer, mayShare: true }
    const shared = { key: 'non-medical:driver', sumFen: null } as const
    const own = stepChoice(shared, sharing, 1)
    expect(own).toEqual({ key: 'non-medical:driver', sumFen: 100_000_00 })
    expect(stepChoice(own, sharing, -1)).toEqual(shared)
    expect(stepChoice(shared, sharing, -1)).toEqual(shared)
  })

  test('changes nothing where there is nothing to choose', () => {
    expect(stepChoice({ key: 'holiday-double' }, offer, 1)).toEqual({ key: 'holiday-double' })
    expect(stepChoice({ key: 'third-party', sumFen: 1 }, null, 1)).toEqual({ key: 'third-party', sumFen: 1 })
  })
})
