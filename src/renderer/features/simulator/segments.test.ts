import { expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

it('puts other sides first and the own pocket last, and leaves out who pays nothing', () => {
  const segments = segmentsOf({
    byPayer: {
      pocket: 500,
      'third-party': 300,
      'compulsory:B': 100,
      compulsory: 200,
      'vehicle-damage': 0,
      victim: 50,
    },
  })
  expect(segments.map(({ payer, group }) => [payer, group])).toEqual([
    ['compulsory:B', 'others'],
    ['compulsory', 'compulsory'],
    ['third-party', 'cover'],
    ['victim', 'victim'],
    ['pocket', 'pocket'],
  ])
})

it('gives a cover the same shade whatever else pays', () => {
  const shadeIn = (byPayer: Record<string, number>) =>
    segmentsOf({ byPayer }).find(({ payer }) => payer === 'third-party')?.shade
  expect(shadeIn({ 'third-party': 1 })).toBe(
    shadeIn({ 'vehicle-damage': 1, 'third-party': 1, 'non-medical:driver': 1 }),
  )
})
