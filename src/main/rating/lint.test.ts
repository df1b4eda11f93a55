import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRateBook } from './read-rate-book.ts'

const folder = new URL('../../../resources/rate-books/', import.meta.url)

/** The problems of a shipped book after a change to its text. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  return readRateBook(changed, 'test').problems.map(({ code, path }) => `${code} ${path}`)
}

describe('what the lint finds', () => {
  it('a gap between bands', () => {
    const found = problemsAfter('compulsory-national-2020-09.json', (text) =>
      text.replace('"from": 10, "to": 20', '"from": 11, "to": 20'),
    )
    expect(found).toContain('gap classes.enterprise-10-20')
  })
  it('an overlap of bands', () => {
    const found = problemsAfter('compulsory-national-2020-09.json', (text) =>
      text.replace('"from": 10, "to": 20', '"from": 9, "to": 20'),
    )
    expect(found).toContain('overlap classes.enterprise-10-20')
  })
  it('a region without a scheme', () => {
    const found = problemsAfter('compulsory-national-2020-09.json', (text) =>
      text.replace('"650000": "C"', '"659000": "C"'),
    )
    expect(found).toContain('gap float.regions')
  })
  it('a row nothing reaches', () => {
    const found = problemsAfter('commercial-reference-2020-09.json', (text) =>
      text.replace('"class": "coach-ge36"', '"class": "coach-ge37"'),
    )
    expect(found).toContain('unreachable thirdParty.coach-ge37')
  })
  it('a premium that falls as the limit rises', () => {
    const found = problemsAfter('commercial-reference-2020-09.json', (text) =>
      text.replace('"1516", "1976"', '"1516", "1076"'),
    )
    expect(found).toContain('not-rising thirdParty.family-lt6')
  })
  it('a day without a pricing range', () => {
    const found = problemsAfter('commercial-reference-2020-09.json', (text) =>
      text.replace('"from": "2025-09-07"', '"from": "2025-09-08"'),
    )
    expect(found).toContain('gap pricing.new-energy')
  })
  it('a source that is not listed', () => {
    const found = problemsAfter('commercial-reference-2020-09.json', (text) =>
      text.replaceAll('"source": "scratch-a2009"', '"source": "nowhere"'),
    )
    expect(found).toContain('unknown-source addOns.scratch.source')
  })
  it('a tariff outside the national range', () => {
    const found = problemsAfter('vehicle-tax-national-2026-01.json', (text) =>
      text.replace('"300", "420", "480"', '"300", "620", "480"'),
    )
    expect(found).toContain('range regions.北京.passenger.1-0-1-6')
  })
  it('a template with a coverage its clauses do not offer', () => {
    const found = problemsAfter('clauses-national-2021-12.json', (text) =>
      text.replace(
        '"plan": "full",\n      "clauseSet": "nev-2021"',
        '"plan": "full",\n      "clauseSet": "ice-2020"',
      ),
    )
    expect(found).toContain('unreachable templates.full')
  })
  it('a text that is no rate book says where', () => {
    const found = problemsAfter('commercial-reference-2020-09.json', (text) =>
      text.replace('"factor": "0.8667"', '"factor": 0.8667'),
    )
    expect(found).toEqual(['schema level.factor'])
    expect(readRateBook('{', 'x').problems[0]?.code).toBe('schema')
  })
})
