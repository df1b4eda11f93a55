import { performance } from 'node:perf_hooks'

/** Times in microseconds. */
export interface Times {
  readonly median: number
  readonly p99: number
}

/** Runs once for each index and once before that to warm up; times each call. */
export async function measure(count: number, run: (index: number) => unknown): Promise<Times> {
  for (let index = 0; index < count; index += 1) await run(index)
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const start = performance.now()
    const done = run(index)
    if (done instanceof Promise) await done
    times.push((performance.now() - start) * 1000)
  }
  return quantiles(times)
}

export function quantiles(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99) }
}
