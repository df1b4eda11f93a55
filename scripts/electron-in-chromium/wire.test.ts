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
  const revived: unknown = new Function(`return (${decode.toString()})((${encode.toString()})({ a: [1] }))`)()
  expect(revived).toEqual({ a: [1] })
})
