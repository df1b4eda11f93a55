import { expect, test } from 'vitest'
import { fail, ok } from '#shared/domain/result.ts'
import { createDispatch, type Route } from './dispatch.ts'

const logged: string[] = []
const note = (message: string, ...details: readonly unknown[]) =>
  void logged.push([message, ...details].map(String).join(' '))
const log = { error: note, warn: note, info: note }

function dispatchOver(...routes: Route[]) {
  logged.length = 0
  const full = new Error('disk full')
  const failureOf = (error: unknown) => (error === full ? fail('book-not-writable').failure : null)
  return { full, dispatch: createDispatch(routes, { failureOf, newId: () => '0123456789', log }) }
}

test('a bug is caught once, logged under an id, and answered with that id', async () => {
  const { dispatch } = dispatchOver(['app.start', () => Promise.reject(new TypeError('x is undefined'))])
  expect(await dispatch('app.start', {})).toEqual({
    ok: false,
    failure: { code: 'internal-error', params: { errorId: '01234567' } },
  })
  expect(logged).toEqual(['internal error 01234567 app.start TypeError: x is undefined'])
})

test('an error of the database that a person can act on is told as such', async () => {
  const { full, dispatch } = dispatchOver([
    'app.start',
    () => {
      throw full
    },
  ])
  expect(await dispatch('app.start', {})).toMatchObject({ ok: false, failure: { code: 'book-not-writable' } })
})

test('a channel nobody serves is answered', async () => {
  const { dispatch } = dispatchOver(['app.start', () => Promise.resolve(ok(1))])
  expect(await dispatch('app.start', {})).toEqual({ ok: true, value: 1 })
  expect(await dispatch('toString', {})).toEqual({
    ok: false,
    failure: { code: 'unknown-channel', params: { channel: 'toString' } },
  })
})
