import { ZenEngine } from '@gorules/zen-engine'
import { performance } from 'node:perf_hooks'
import { shippedBooks } from '../fixtures/books.ts'
import { fullQuotes } from './quotes.ts'
import { measure } from './measure.ts'
import { zenInput } from './zen-input.ts'
import { zenModel } from './zen-model.ts'

/**
 * Rates the same quotes with GoRules zen-engine, in a process of its own because a decimal overflow would abort it.
 * Prints totals in fen and times in microseconds as one line of JSON.
 */
const books = shippedBooks()
const compulsory = books.get('compulsory-national-2020-09.json')
const tax = books.get('vehicle-tax-national-2026-01.json')
const commercial = books.get('commercial-reference-2020-09.json')
if (compulsory?.kind !== 'compulsory' || tax?.kind !== 'vehicle-tax' || commercial?.kind !== 'commercial')
  throw new Error('books')

const engine = new ZenEngine()
const decision = engine.createDecision(Buffer.from(zenModel(compulsory, tax, commercial)))
const inputs = fullQuotes(Number(process.argv[2])).map(zenInput)

const totals: number[] = []
for (const input of inputs) {
  const answer: { total?: number } = (await decision.evaluate(input, { trace: false })).result
  totals.push(Math.round((answer.total ?? Number.NaN) * 100))
}
const one = await measure(inputs.length, (index) => decision.evaluate(inputs[index], { trace: false }))
const start = performance.now()
await Promise.all(inputs.map((input) => decision.evaluate(input, { trace: false })))
const batch = performance.now() - start
console.log(JSON.stringify({ totals, one, batch }))
