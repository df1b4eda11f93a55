import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createQueue } from './queue.ts'
import { withTimeLimit } from './time-limit.ts'

test('jobs run one at a time, in the order they came', async () => {
  const enqueue = createQueue()
  const events: string[] = []
  const job = (name: string, milliseconds: number) => async (): Promise<string> => {
    events.push(`${name} starts`)
    await wait(milliseconds)
    events.push(`${name} ends`)
    return name
  }
  const results = await Promise.all([enqueue(job('a', 20)), enqueue(job('b', 1)), enqueue(job('c', 5))])
  expect(results).toEqual(['a', 'b', 'c'])
  expect(events).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends'])
})

test('a failed job fails for whoever asked for it, and the next one runs', async () => {
  const enqueue = createQueue()
  const failed = enqueue(() => Promise.reject(new Error('no paper')))
  const next = enqueue(() => Promise.resolve('printed'))
  await expect(failed).rejects.toThrow('no paper')
  await expect(next).resolves.toBe('printed')
})

test('work that takes too long fails with a TimeoutError', async () => {
  await expect(withTimeLimit(5, () => wait(1000))).rejects.toMatchObject({ name: 'TimeoutError' })
  await expect(withTimeLimit(1000, () => Promise.resolve(1))).resolves.toBe(1)
})
