import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { measure, type Times } from './measure.ts'
import { fullQuotes } from './quotes.ts'
import { row, type BenchRow } from './report.ts'

const single = 2000
const batch = 10_000

/** One full quote with its worksheet, and a batch, beside zen-engine on the same tables in the same run. */
export async function inProcess(): Promise<BenchRow[]> {
  const books = shippedRateBooks()
  const quotes = fullQuotes(single)
  const zen = zenRun(single)
  const agreed = quotes.filter(
    (quote, index) => rate(quote, books).plans[0]?.totalFen === zen.totals[index],
  ).length
  if (agreed !== single)
    throw new Error(`zen-engine agrees on ${agreed} of ${single} quotes: the two do not do the same work`)

  const ours = await measure(single, (index) => rateAt(index))
  function rateAt(index: number) {
    const quote = quotes[index]
    return quote && rate(quote, books)
  }

  const many = fullQuotes(batch)
  const start = performance.now()
  for (const quote of many) rate(quote, books)
  const batchMs = performance.now() - start
  const zenBatch = zenRun(batch)

  return [
    row(
      'one full quote with worksheet, median',
      micro(ours.median),
      `zen-engine ${micro(zen.one.median)}`,
      zen.one.median / ours.median,
      { atLeast: 5 },
    ),
    row(
      'one full quote with worksheet, p99',
      micro(ours.p99),
      `zen-engine ${micro(zen.one.p99)}`,
      zen.one.p99 / ours.p99,
    ),
    row(
      `batch of ${batch.toLocaleString('en')}, one thread`,
      `${batchMs.toFixed(0)} ms`,
      `zen-engine, all in flight on ${navigator.hardwareConcurrency} cores: ${zenBatch.batch.toFixed(0)} ms`,
      zenBatch.batch / batchMs,
    ),
  ]
}

interface ZenRun {
  readonly totals: readonly number[]
  readonly one: Times
  readonly batch: number
}

function zenRun(count: number): ZenRun {
  const child = join(import.meta.dirname, 'zen-child.ts')
  const printed: ZenRun = JSON.parse(
    execFileSync(process.execPath, [child, String(count)], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  )
  return printed
}

function micro(value: number): string {
  return `${value.toFixed(0)} µs`
}
