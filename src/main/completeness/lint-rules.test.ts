import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tablesOf } from '../rating/tables.ts'
import { readRateBook } from '../rating/read-rate-book.ts'

const text = readFileSync(
  new URL('../../../resources/rate-books/completeness-national-2026-11.json', import.meta.url),
  'utf8',
)

function problemsAfter(change: (text: string) => string): string[] {
  const changed = change(text)
  expect(changed).not.toBe(text)
  return readRateBook(changed, 'test').problems.map(({ code, path }) => `${code} ${path}`)
}

const lines = text.split('\n')
/** The n-th row of a rule, as it stands in the file. */
const row = (rule: string, index = 0) =>
  lines.filter((line) => line.includes(`"id": "${rule}", "kind"`))[index] ?? ''

it('finds a row that an earlier one of the same rule makes unreachable', () => {
  const twice = problemsAfter((book) => book.replace(row('wheel'), `${row('wheel')}\n${row('wheel')}`))
  expect(twice).toContain('unreachable rules.wheel')
})

it('lets a later row of the same rule be wider', () => {
  expect(readRateBook(text, 'test').problems).toEqual([])
})

it('finds a rule whose story nobody tells, and a story told twice', () => {
  expect(problemsAfter((book) => book.replace('"id": "grid-fault"', '"id": "theft"'))).toEqual([
    'overlap stories.theft',
    'gap rules.external-grid',
  ])
})

it('finds people without amounts and ranges upside down', () => {
  expect(problemsAfter((book) => book.replace('"people": 1', '"people": 0'))).toEqual([
    'gap stories.pedestrian-hurt',
  ])
  expect(
    problemsAfter((book) => book.replace('"ageMonthsTo": 72', '"ageMonthsFrom": 72, "ageMonthsTo": 72')),
  ).toEqual(['range rules.wheel'])
  expect(problemsAfter((book) => book.replace('"perMille": "150"', '"perMille": "1500"'))).toEqual([
    'range rules.scratch',
  ])
})

it('finds a suggestion that is not for its kind or another coverage', () => {
  expect(
    problemsAfter((book) =>
      book.replace(row('drop-vehicle-damage'), row('drop-vehicle-damage').replace('"saving"', '"missing"')),
    ),
  ).toEqual(['range rules.drop-vehicle-damage'])
  expect(
    problemsAfter((book) =>
      book.replace('"key": "charger-liability", "when"', '"key": "charger-damage", "when"'),
    ),
  ).toEqual(['range rules.charger-liability'])
})

it('finds a source that is not listed, and a rule without wording does not even read', () => {
  expect(problemsAfter((book) => book.replace('"source": "old-car"', '"source": "hearsay"'))[0]).toMatch(
    /^unknown-source rules\.\d+\.source$/,
  )
  expect(problemsAfter((book) => book.replace('"id": "wheel", "kind"', '"id": "wheels", "kind"'))).toEqual([
    expect.stringMatching(/^schema rules\.\d+\.id$/),
  ])
})

it('shows every rule, chance and amount as a row', () => {
  const { book } = readRateBook(text, 'test')
  if (book?.kind !== 'completeness') throw new Error('not read')
  const [rules, chances, stories] = tablesOf(book)
  expect(rules?.rows).toHaveLength(book.rules.length)
  expect(chances?.rows.every(({ confidence }) => confidence === 'recalled')).toBe(true)
  expect(stories?.rows.flatMap(({ cells }) => (cells[3] === 'person-death' ? [cells[4]] : []))).toEqual([
    '1083760',
    '1083760',
    '1083760',
  ])
  expect(rules?.rows.find(({ cells }) => cells[0] === 'wheel')?.cells[3]).toBe(
    'sets ice-2020 nev-2021 · uses family enterprise government · ageMonthsTo 72 · newPriceFrom 300000',
  )
})
