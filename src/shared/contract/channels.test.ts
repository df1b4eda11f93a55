import { expect, expectTypeOf, test } from 'vitest'
import { channels } from './channels.ts'
import { contract, type Channel } from './index.ts'

test('the preload offers exactly the channels of the contract', () => {
  expectTypeOf<(typeof channels)[number]>().toEqualTypeOf<Channel>()
  expect([...channels].toSorted()).toEqual(Object.keys(contract).toSorted())
})
