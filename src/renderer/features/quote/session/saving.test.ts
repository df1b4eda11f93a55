import { expect, test } from 'vitest'
import type { Result } from '#shared/domain/result.ts'
import { createSaver } from './saving.ts'

/** A book whose writes end when the test says so. */
function slowBook() {
  const written: string[] = []
  const ends: ((result: Result<null>) => void)[] = []
  const write = (value: string) => {
    written.push(value)
    return new Promise<Result<null>>((resolve) => ends.push(resolve))
  }
  const end = async (result: Result<null> = { ok: true, value: null }) => {
    ends.shift()?.(result)
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
  }
  return { written, write, end }
}

test('one save is on its way, the newest value is next, the ones between are not written', async () => {
  const book = slowBook()
  const saver = createSaver(book.write)
  for (const value of ['a', 'b', 'c']) saver.save(value)
  await Promise.resolve()
  expect(book.written).toEqual(['a'])
  expect(saver.state.get().kind).toBe('saving')
  await book.end()
  expect(book.written).toEqual(['a', 'c'])
  expect(saver.state.get().kind).toBe('saving')
  await book.end()
  expect(saver.state.get().kind).toBe('saved')
  await saver.settled()
})

test('a failed save says so, keeps the value and can be tried again', async () => {
  const book = slowBook()
  const saver = createSaver(book.write)
  saver.save('a')
  await Promise.resolve()
  await book.end({ ok: false, failure: { code: 'book-not-writable', params: {} } })
  expect(saver.state.get()).toMatchObject({ kind: 'failed', failure: { code: 'book-not-writable' } })
  saver.retry()
  await Promise.resolve()
  await book.end()
  expect(book.written).toEqual(['a', 'a'])
  expect(saver.state.get().kind).toBe('saved')
})

test('when the page goes away what waits is written at once', async () => {
  const book = slowBook()
  const saver = createSaver(book.write)
  saver.save('a')
  await Promise.resolve()
  saver.save('b')
  saver.hurry()
  expect(book.written).toEqual(['a', 'b'])
})

test('a write waits for its turn and then takes the newest value', async () => {
  const book = slowBook()
  const turn = Promise.withResolvers<void>()
  const saver = createSaver(book.write, () => turn.promise)
  saver.save('a')
  saver.save('b')
  expect(book.written).toEqual([])
  turn.resolve()
  for (let step = 0; step < 3; step += 1) await Promise.resolve()
  expect(book.written).toEqual(['b'])
})
