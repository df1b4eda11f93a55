import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { decode, encode } from './wire.ts'

test('plain values arrive as they were', () => {
  const value = { text: '粤B12345', list: [1, null, true], deep: { empty: {} } }
  expect(decode(encode(value))).toEqual(value)
})

test('bytes arrive as bytes', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
  expect(decode(encode({ pdf: bytes }))).toEqual({ pdf: bytes })
})

test('the functions stand alone, since the page gets them as text', () => {
  const alone = runInNewContext(
    `(${decode.toString()})((${encode.toString()})({ bytes: new Uint8Array([1]) }))`,
    { atob, btoa },
  )
  expect(JSON.stringify(alone)).toBe('{"bytes":{"0":1}}')
})
