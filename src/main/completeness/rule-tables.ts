import type { BookTable } from '#shared/contract/rate-books.ts'
import type { CoverageChoice } from '#shared/contract/price.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import type { BookStory, CompletenessBook, Rule } from './completeness-book.ts'

/** Rules and stories as tables to read, for the manager's screen. */
export function ruleTables(book: CompletenessBook): BookTable[] {
  return [
    {
      id: 'rules',
      columns: ['rule', 'gap-kind', 'coverage', 'conditions', 'suggestion', 'story'],
      rows: book.rules.map((rule) => ({
        cells: [rule.id, rule.kind, rule.key, conditionText(rule.when), suggestionText(rule), rule.story],
        source: rule.source,
        confidence: rule.confidence,
        note: rule.note ?? null,
      })),
    },
    {
      id: 'chances',
      columns: ['rule', 'conditions', 'chance-per-mille'],
      rows: book.rules.map(({ id, when, chance }) => ({
        cells: [id, conditionText(when), chance.perMille.toString()],
        source: chance.source,
        confidence: chance.confidence,
        note: null,
      })),
    },
    {
      id: 'stories',
      columns: ['story', 'peril', 'fault', 'amount', 'value'],
      rows: book.stories.flatMap(({ id, peril, share, amounts }) =>
        amounts.map(({ code, measure, source, confidence, note }) => ({
          cells: [id, peril, `${share}%`, code, measureText(measure)],
          source,
          confidence,
          note: note ?? null,
        })),
      ),
    },
    {
      id: 'fault-deductibles',
      columns: ['clauses', 'cover', 'full', 'major', 'equal', 'minor'],
      rows: book.faultDeductibles.map(({ clauses, main, full, major, equal, minor, source, confidence }) => ({
        cells: [clauses, main, ...[full, major, equal, minor].map((share) => `${share}%`)],
        source,
        confidence,
        note: null,
      })),
    },
  ]
}

/** `ageMonthsTo 36 · uses family enterprise`: the conditions as the file names them. */
function conditionText(when: object): string {
  return Object.entries(when)
    .map(([name, value]) =>
      name === 'profile' && typeof value === 'object'
        ? conditionText(value ?? {})
        : `${name} ${listText(value)}`,
    )
    .join(' · ')
}

function listText(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function suggestionText({ suggestion }: Rule): string {
  switch (suggestion.does) {
    case 'hold':
      return choiceText(suggestion.choice)
    case 'deductible':
      return `${suggestion.does} ${suggestion.amount.toString()}`
    case 'declare-use':
      return `${suggestion.does} ${suggestion.use}`
    case 'insure-equipment':
    case 'drop':
      return suggestion.does
  }
}

function choiceText(choice: CoverageChoice): string {
  return 'sumFen' in choice && choice.sumFen !== null
    ? `${choice.key} ${formatFenShort(choice.sumFen)}`
    : choice.key
}

function measureText(measure: BookStory['amounts'][number]['measure']): string {
  switch (measure.of) {
    case 'yuan':
      return measure.yuan.toString()
    case 'equipment':
      return measure.of
    case 'new-price':
    case 'actual-value':
      return `${measure.percent}% ${measure.of}`
  }
}
