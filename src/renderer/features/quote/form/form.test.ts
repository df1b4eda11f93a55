import { describe, expect, test } from 'vitest'
import type { Insurer, Settings } from '#shared/contract/settings.ts'
import { emptyDraft } from '#shared/domain/draft.ts'
import { chooseEnergy, chooseInsurer } from './linked-changes.ts'
import { factorRange, percentRange } from './ranges.ts'
import { relevantFields } from './relevance.ts'

const settings: Settings = {
  locale: 'zh-CN',
  shopName: '',
  shopAddress: '',
  shopPhone: '',
  clerkName: '',
  clerkPhone: '',
  clerkCertificate: '',
  region: '310000',
  insurer: '',
  validityDays: 7,
}
const insurer: Insurer = {
  code: 'a',
  name: 'A',
  phone: '',
  openingDays: 30,
  pricingFactor: '0.85',
  pricingFactorNev: '0.95',
  active: true,
}
const other: Insurer = { ...insurer, code: 'b', pricingFactor: '1.1' }
const draft = emptyDraft(settings, null, '2026-11-23')

describe('what is asked for', () => {
  test('a family petrol car: seats and displacement, no tonnes', () => {
    expect(relevantFields(draft.vehicle)).toEqual({
      seats: true,
      displacementMl: true,
      ratedLoadKg: false,
      kerbMassKg: false,
      powerKw: false,
      sidecar: false,
    })
  })

  test('an electric car has no displacement, a truck has load and kerb mass, a tractor power, a motorcycle a sidecar', () => {
    expect(relevantFields({ ...draft.vehicle, energy: 'electric' }).displacementMl).toBe(false)
    expect(relevantFields({ ...draft.vehicle, use: 'truck-hire' })).toMatchObject({
      ratedLoadKg: true,
      kerbMassKg: true,
      displacementMl: false,
    })
    expect(relevantFields({ ...draft.vehicle, use: 'tractor-farm' })).toMatchObject({
      powerKw: true,
      seats: false,
    })
    expect(relevantFields({ ...draft.vehicle, use: 'motorcycle' })).toMatchObject({
      sidecar: true,
      displacementMl: true,
    })
  })

  test('a field that holds something stays in sight', () => {
    expect(relevantFields({ ...draft.vehicle, kerbMassKg: '1500' }).kerbMassKg).toBe(true)
  })
})

describe('presets that follow a choice', () => {
  test('an insurer brings its factor, another insurer its own', () => {
    const first = chooseInsurer(draft, 'a', [insurer, other])
    expect(first.commercial.pricingFactor).toBe('0.85')
    expect(chooseInsurer(first, 'b', [insurer, other]).commercial.pricingFactor).toBe('1.1')
  })

  test('the energy decides which of the two factors', () => {
    const first = chooseInsurer(draft, 'a', [insurer])
    expect(chooseEnergy(first, 'phev', [insurer]).commercial.pricingFactor).toBe('0.95')
  })

  test('a factor the clerk has typed stays', () => {
    const typed = { ...draft, commercial: { ...draft.commercial, pricingFactor: '0.7' } }
    expect(chooseInsurer(typed, 'a', [insurer]).commercial.pricingFactor).toBe('0.7')
  })
})

test('ranges read as people write them', () => {
  expect(percentRange({ min: '0.1', max: '0.6' })).toBe('10–60')
  expect(factorRange({ min: '0.50', max: '1.5' })).toBe('0.5–1.5')
  expect(factorRange(null)).toBeNull()
})
