import { expect, it } from 'vitest'
import { storyAmounts } from '#shared/domain/completeness.ts'
import { amountOf, helpfulCoverages, withAmount, withPeople, withShare, type Accident } from './accident.ts'

const quiet: Accident = {
  on: '2026-11-23',
  peril: 'collision',
  holiday: false,
  own: {
    id: 'own',
    share: 100,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: 0,
    rescueFen: 0,
    driver: null,
    passengers: [],
  },
  others: [],
  outsidePersons: [],
  outsidePropertyFen: 0,
  equipmentFen: 0,
  cargoFen: 0,
  chargerFen: 0,
  chargerLiabilityFen: 0,
}

it('reads back every figure it sets', () => {
  for (const code of storyAmounts) expect(amountOf(withAmount(quiet, code, 12_300), code), code).toBe(12_300)
})

it('changes one figure only', () => {
  const hurt = withAmount(withAmount(quiet, 'person-medical', 100), 'other-damage', 200)
  const changed = withAmount(hurt, 'person-medical', 300)
  expect(storyAmounts.filter((code) => amountOf(changed, code) !== amountOf(hurt, code))).toEqual([
    'person-medical',
  ])
})

it('gives the other car what is left of the liability', () => {
  const crash = withShare(withAmount(quiet, 'other-damage', 100), 70)
  expect([crash.own.share, crash.others[0]?.share]).toEqual([70, 30])
})

it('hurts everybody outside alike', () => {
  const two = withPeople(withAmount(quiet, 'person-death', 500), 2)
  expect(two.outsidePersons).toMatchObject([
    { id: 'p1', deathFen: 500 },
    { id: 'p2', deathFen: 500 },
  ])
})

it('names the coverages that pay, main covers first', () => {
  expect(helpfulCoverages(quiet)).toEqual([])
  expect(helpfulCoverages(withAmount(quiet, 'person-outside', 1))).toEqual([
    'third-party',
    'non-medical:third-party',
  ])
  expect(helpfulCoverages(withAmount({ ...quiet, peril: 'scratch' }, 'own-damage', 1))).toEqual(['scratch'])
  expect(helpfulCoverages(withAmount(quiet, 'driver-outside', 1))).toEqual(['driver', 'non-medical:driver'])
})
