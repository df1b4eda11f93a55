import type { BookProblem } from '#shared/contract/rate-books.ts'
import type { CarConditions, CompletenessBook, Rule } from './completeness-book.ts'

/** What the schema cannot see in the rules: rows nothing reaches, stories nobody tells, ranges upside down. */
export function lintRules(book: CompletenessBook): BookProblem[] {
  const problems: BookProblem[] = []
  const report = (code: BookProblem['code'], path: string, detail: string) =>
    problems.push({ code, path, detail })
  const stories = new Set<string>()
  for (const story of book.stories) {
    const at = `stories.${story.id}`
    if (stories.has(story.id)) report('overlap', at, 'story twice')
    stories.add(story.id)
    const codes = story.amounts.map(({ code }) => code)
    if (new Set(codes).size !== codes.length) report('overlap', at, 'amount twice')
    const hurt = codes.some((code) => code.startsWith('person-'))
    if (hurt !== story.people > 0) report('gap', at, 'people without amounts, or amounts without people')
    lintRange(story.when, at, report)
  }
  const seen: Rule[] = []
  for (const rule of book.rules) {
    const at = `rules.${rule.id}`
    if (!stories.has(rule.story)) report('gap', at, `no story ${rule.story}`)
    if (
      seen.some(
        (earlier) =>
          earlier.id === rule.id &&
          Object.keys(earlier.when).every((name) => sameCondition(name, earlier, rule)),
      )
    ) {
      report('unreachable', at, 'an earlier row of this rule fits every car this one fits')
    }
    seen.push(rule)
    lintRange(rule.when, at, report)
    const { damageShareFrom, damageShareTo } = rule.when
    if (damageShareFrom && damageShareTo && damageShareFrom.gte(damageShareTo))
      report('range', at, 'damageShare')
    if (!fits(rule)) report('range', at, `${rule.kind} cannot ${rule.suggestion.does}`)
    if (rule.suggestion.does === 'hold' && rule.suggestion.choice.key !== rule.key)
      report('range', at, rule.suggestion.choice.key)
    if (rule.chance.perMille.lt(0) || rule.chance.perMille.gt(1000)) report('range', at, 'chance')
  }
  const deductibles = book.faultDeductibles.map(({ clauses, main }) => `${clauses}.${main}`)
  if (new Set(deductibles).size !== deductibles.length) report('overlap', 'faultDeductibles', 'row twice')
  for (const { main, full, major, equal, minor } of book.faultDeductibles) {
    if (full < major || major < equal || equal < minor)
      report('not-rising', `faultDeductibles.${main}`, 'must fall with the fault')
  }
  const mains = book.mains.map(({ key }) => key)
  if (new Set(mains).size !== mains.length) report('overlap', 'mains', 'cover twice')
  return problems
}

/** True when a condition of the earlier row stands word for word in the later one too. */
function sameCondition(name: string, earlier: Rule, later: Rule): boolean {
  const of = (rule: Rule) => JSON.stringify(Object.entries(rule.when).find(([key]) => key === name)?.[1])
  return of(earlier) === of(later)
}

function lintRange(
  when: CarConditions,
  at: string,
  report: (code: 'range', path: string, detail: string) => void,
) {
  const { ageMonthsFrom, ageMonthsTo, newPriceFrom, newPriceTo } = when
  if (ageMonthsFrom !== undefined && ageMonthsTo !== undefined && ageMonthsFrom >= ageMonthsTo)
    report('range', at, 'ageMonths')
  if (newPriceFrom && newPriceTo && newPriceFrom.gte(newPriceTo)) report('range', at, 'newPrice')
}

/** Which kinds of gap a suggestion may speak for. */
function fits({ kind, suggestion, key }: Rule): boolean {
  switch (suggestion.does) {
    case 'hold':
      return kind !== 'duty'
    case 'insure-equipment':
      return kind === 'missing' && key === 'new-equipment'
    case 'deductible':
      return kind === 'saving' && key === 'vehicle-damage'
    case 'drop':
      return kind === 'saving'
    case 'declare-use':
      return kind === 'duty'
  }
}
