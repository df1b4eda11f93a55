import type { Gap } from '../contract/completeness.ts'
import type { PayoutRequest, PayoutStep } from '../contract/payout.ts'
import { coverageIdOf, coverageKeys, type CoverageKey } from '../domain/coverage.ts'
import { lineShortName } from './explain.ts'
import type { Text } from './text.ts'

/** Prompts and payouts in words, in the language of the translator given. */

/** Why a gap matters for this car, with its values. */
export function ruleWhy(t: Text, { rule, params }: Pick<Gap, 'rule' | 'params'>): string {
  if (rule === 'vehicle-damage-missing') {
    if (params['loan'] === 'yes') return t('domain/ruleVariant.vehicle-damage-loan')
    if (params['actualValueFen'] !== undefined) return t('domain/ruleVariant.vehicle-damage-value', params)
  }
  if (rule === 'scratch' && !params['ageMonths']) return t('domain/ruleVariant.scratch-new')
  return t(`domain/rule.${rule}.why`, params)
}

export interface TalkPoints {
  readonly what: string
  readonly pays: string
  readonly paysNot: string
  /** What a customer may ask, and the honest answer. */
  readonly objection: string
  readonly answer: string
  /** What it costs or saves for this car, and the worked loss: up to two sentences. */
  readonly figures: readonly string[]
}

/** How to explain a prompt across the desk, with the figures of this car. */
export function talkPoints(
  t: Text,
  gap: Pick<Gap, 'rule' | 'key' | 'yearFen' | 'dayFen' | 'hint' | 'worked'>,
): TalkPoints {
  const id = topicOf(gap)
  const { yearFen, dayFen, hint, worked } = gap
  const price = () => {
    if (yearFen !== null && yearFen < 0) return t('domain/talkFigure.saving', { year: -yearFen })
    if (yearFen !== null) return t('domain/talkFigure.cost', { year: yearFen, day: dayFen ?? 0 })
    return hint
      ? t('domain/talkFigure.range', { min: hint.minFen, max: hint.maxFen })
      : t('domain/talkFigure.ask')
  }
  const example = worked && {
    story: t(`domain/story.${worked.story}.title`),
    loss: worked.lossFen,
    without: worked.pocketWithoutFen,
    with: worked.pocketWithFen,
  }
  return {
    what: t(`domain/talk.${id}.what`),
    pays: t(`domain/talk.${id}.pays`),
    paysNot: t(`domain/talk.${id}.paysNot`),
    objection: t(`domain/talk.${id}.objection`),
    answer: t(`domain/talk.${id}.answer`),
    figures: [price(), ...(example ? [t('domain/talkFigure.worked', example)] : [])],
  }
}

/** Of the cover; prompts about something else than having it are explained in words of their own. */
function topicOf({ rule, key }: Pick<Gap, 'rule' | 'key'>) {
  switch (rule) {
    case 'deductible-amount':
    case 'drop-vehicle-damage':
    case 'ride-hailing-undeclared':
      return rule
    default:
      return coverageIdOf(key)
  }
}

export interface PayoutWords {
  /** 对方交强险, 三者险, 车主 … */
  readonly payer: (payer: string) => string
  /** 对方车损, 受害人2医疗费 … */
  readonly loss: (loss: string) => string
  /** Why a payment is what it is, without payer and amount. */
  readonly reason: (step: PayoutStep) => string
  /** Payer, loss, amount and reason: 本车交强险赔对方车损 2,000元（有责任，财产限额2,000元已用完） */
  readonly sentence: (step: PayoutStep) => string
}

/** The words for the payout of one accident: the only other car is 对方, of several each has its name. */
export function payoutWords(t: Text, accident: PayoutRequest['accident']): PayoutWords {
  const only = accident.others.length < 2
  const party = (id: string) => {
    if (id === accident.own.id) return t('domain/lossParty.own')
    return only ? t('domain/lossParty.other') : t('domain/lossParty.named', { name: id })
  }
  const payer = (name: string) => {
    const [kind = '', of] = name.split(':')
    if (of !== undefined && isKindOfOthers(kind) && of !== 'trailer') {
      return only ? t(`domain/payer.other-${kind}`) : t(`domain/payer.named-${kind}`, { name: of })
    }
    if (name === 'compulsory' || name === 'victim' || name === 'pocket' || name === 'third-party:trailer')
      return t(`domain/payer.${name}`)
    return isCoverage(name) ? lineShortName(t, name) : name
  }
  const loss = (id: string) => {
    const [of = '', who = '', kind = ''] = id.split(':')
    if (of === 'thing' && isThing(who)) return t(`domain/lossThing.${who}`)
    if (of === 'outside') {
      if (who === 'property') return t('domain/loss.property', { party: t('domain/lossParty.outside') })
      const single = accident.outsidePersons.length < 2
      const victim = single
        ? t('domain/lossParty.victim')
        : t('domain/lossParty.named-victim', { name: numberOf(who) })
      return isLoss(kind) ? t(`domain/loss.${kind}`, { party: victim }) : id
    }
    if (isLoss(who)) return t(`domain/loss.${who}`, { party: party(of) })
    if (!isLoss(kind)) return id
    return t(`domain/loss.${kind}`, {
      party: who === 'driver' ? t('domain/lossParty.driver', { party: party(of) }) : passenger(of, who),
    })
  }
  const passenger = (of: string, who: string) => {
    const vehicle = [accident.own, ...accident.others].find(({ id }) => id === of)
    const single = (vehicle?.passengers.length ?? 0) < 2
    return single
      ? t('domain/lossParty.passenger', { party: party(of) })
      : t('domain/lossParty.named-passenger', { party: party(of), name: numberOf(who) })
  }
  const reason = ({ code, params, loss: id }: PayoutStep) => {
    const values = { ...params, category: categoryOf(id) }
    if (code === 'third-party' && params['doubled'] === 2)
      return t('domain/payoutStepVariant.third-party-doubled', values)
    return t(`domain/payoutStep.${code}`, values)
  }
  const sentence = (step: PayoutStep) => {
    const values = {
      payer: payer(step.payer),
      loss: loss(step.loss),
      amount: step.amountFen,
      reason: reason(step),
    }
    if (step.amountFen === 0) return t('domain/payoutSentence.explains', values)
    const [, of = ''] = step.payer.split(':')
    const bears =
      step.payer === 'pocket' ||
      step.payer === 'victim' ||
      (step.payer === `owner:${of}` && step.loss.startsWith(`${of}:`))
    return bears ? t('domain/payoutSentence.bears', values) : t('domain/payoutSentence.pays', values)
  }
  return { payer, loss, reason, sentence }
}

const kindsOfOthers = ['compulsory', 'third-party', 'owner'] as const
const losses = ['damage', 'rescue', 'medical', 'death', 'mental', 'outside', 'property'] as const
const things = ['equipment', 'cargo', 'charger', 'charger-liability'] as const

const isKindOfOthers = among(kindsOfOthers)
const isLoss = among(losses)
const isThing = among(things)
const isCoverage: (name: string) => name is CoverageKey = among(coverageKeys)

function among<T extends string>(list: readonly T[]): (name: string) => name is T {
  return (name): name is T => list.some((entry) => entry === name)
}

/** `p2` is the second person; any other id is a name. */
function numberOf(id: string): string {
  return /^p(\d+)$/.exec(id)?.[1] ?? id
}

/** Which limit of compulsory cover a loss belongs to. */
function categoryOf(loss: string): 'medical' | 'death' | 'property' {
  const kind = loss.split(':')[2]
  if (kind === 'medical' || kind === 'outside') return 'medical'
  return kind === 'death' || kind === 'mental' ? 'death' : 'property'
}
