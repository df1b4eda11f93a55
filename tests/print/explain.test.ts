import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locale as localeSchema } from '#shared/contract/fields.ts'
import { priceRequest, type Line, type Rating } from '#shared/contract/price.ts'
import { failureText, lineName, stepText, warningText } from '#shared/text/explain.ts'
import { createText } from '#shared/text/text.ts'
import { texts } from '#shared/text/texts.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { familyDraft, plans, versionOf } from './sheets.ts'

/** Every sentence that a real rating needs, in every language: each value a sentence names must be in the rating. */

const folder = new URL('../fixtures/requests/', import.meta.url)
const books = shippedRateBooks()
const ratings: [string, Rating][] = [
  ...readdirSync(folder).map((name): [string, Rating] => [
    name,
    rate(priceRequest.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))), books),
  ]),
  ['every cover', versionOf(familyDraft()).rating],
  [
    'electric, with a record and a gap',
    versionOf(
      familyDraft((draft) => {
        Object.assign(draft.vehicle, {
          energy: 'electric',
          displacementMl: '',
          use: 'ride-hailing',
          newPrice: '',
        })
        Object.assign(draft.compulsory, {
          atFaultAccidents: '2',
          unpaidAtFault: '1',
          drinkDrivingPercent: '15',
          firstDay: '2027-04-01',
          previousLastDay: '2026-11-01',
        })
        Object.assign(draft.commercial, { history: 'transferred', insuredYears: '', pricingFactor: '9' })
        draft.plans = [{ id: 'own', coverages: plans.everythingElectric.slice(2), insurerFigures: {} }]
      }),
    ).rating,
  ],
]

function linesOf({ compulsory, tax, plans: rated }: Rating): Line[] {
  return [compulsory, tax, ...rated.flatMap((plan) => plan.lines)].filter((line) => line !== null)
}

/** Values named by the wording of any variant of a code, of which the one chosen uses some. */
const named = (text: string) => [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? '')

describe.each(localeSchema.options)('in %s', (language) => {
  const t = createText(language)

  it.each(ratings)('%s', (_name, rating) => {
    const sentences: string[] = []
    for (const line of linesOf(rating)) {
      sentences.push(lineName(t, line.key, rating.facts.clauseSet))
      for (const step of line.worksheet?.steps ?? []) sentences.push(stepText(t, step))
      if (line.failure) {
        const { what, todo } = failureText(t, line.failure)
        const source = texts[language].failures[line.failure.code]
        expect(Object.keys(line.failure.params), line.failure.code).toEqual(
          expect.arrayContaining([...named(source.what), ...named(source.todo)]),
        )
        sentences.push(what, todo)
      }
      for (const warning of line.warnings) sentences.push(warningText(t, warning))
    }
    for (const step of rating.facts.actualValueSheet?.steps ?? []) sentences.push(stepText(t, step))
    for (const warning of rating.warnings) {
      expect(Object.keys(warning.params), warning.code).toEqual(
        expect.arrayContaining(named(texts[language].domain.warning[warning.code])),
      )
      sentences.push(warningText(t, warning))
    }
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/\{\{|undefined|NaN|\[object|[a-z]+-[a-z]+\.|domain\/|failures\//)
      // A code left untranslated would show as kebab case.
      if (language !== 'en') expect(sentence).not.toMatch(/[a-z]{3,}-[a-z]{2,}/)
    }
  })
})

it('names every value that the wording of a step uses', () => {
  for (const [name, rating] of ratings) {
    for (const line of linesOf(rating)) {
      for (const { code, params } of line.worksheet?.steps ?? []) {
        const values =
          code === 'ncd' && params['history'] !== 'insured' ? [] : named(texts['zh-CN'].domain.step[code])
        expect(Object.keys(params), `${name}: ${code}`).toEqual(expect.arrayContaining(values))
      }
    }
  }
})
