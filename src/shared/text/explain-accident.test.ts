import { describe, expect, it } from 'vitest'
import type { Gap } from '../contract/completeness.ts'
import { locale as localeSchema } from '../contract/fields.ts'
import type { PayoutRequest } from '../contract/payout.ts'
import { refusalReasons, ruleIds, storyAmounts, storyIds } from '../domain/completeness.ts'
import { coverageIds, coverageKeys } from '../domain/coverage.ts'
import { accidentPerils, payoutStepCodes } from '../domain/payout.ts'
import { payoutWords, ruleWhy, talkPoints } from './explain-accident.ts'
import { createText } from './text.ts'
import { texts } from './texts.ts'

const vehicle = (id: string): PayoutRequest['accident']['own'] => ({
  id,
  share: 50,
  compulsory: true,
  thirdPartyFen: null,
  damageFen: 0,
  rescueFen: 0,
  driver: null,
  passengers: [],
})
const person = (id: string) => ({ id, deathFen: 0, mentalFen: 0, medicalFen: 0, outsideFen: 0 })
const accident: PayoutRequest['accident'] = {
  on: '2026-11-23',
  peril: 'collision',
  holiday: false,
  own: vehicle('own'),
  others: [vehicle('B')],
  outsidePersons: [],
  outsidePropertyFen: 0,
  equipmentFen: 0,
  cargoFen: 0,
  chargerFen: 0,
  chargerLiabilityFen: 0,
}

const gap: Pick<Gap, 'rule' | 'key' | 'params' | 'yearFen' | 'dayFen' | 'hint' | 'worked'> = {
  rule: 'third-party-low',
  key: 'third-party',
  params: { limitFen: 100_000_000 },
  yearFen: 21_835,
  dayFen: 60,
  hint: null,
  worked: {
    story: 'two-killed',
    lossFen: 238_752_000,
    pocketWithoutFen: 120_752_000,
    pocketWithFen: 20_752_000,
  },
}

describe.each(localeSchema.options)('%s', (language) => {
  const t = createText(language)
  it('has words for every rule, story, peril, payment, reason and coverage', () => {
    const words = payoutWords(t, accident)
    const step = {
      payer: 'pocket',
      loss: 'own:damage',
      amountFen: 100,
      params: { cover: 'wheel', peril: 'theft' },
    }
    const said = [
      ...ruleIds.flatMap((rule) => [
        t(`domain/rule.${rule}.name`),
        ruleWhy(t, { rule, params: {} }),
        talkPoints(t, { ...gap, rule }).answer,
      ]),
      ...storyIds.flatMap((id) => [t(`domain/story.${id}.title`), t(`domain/story.${id}.line`)]),
      ...storyAmounts.map((code) => t(`domain/storyAmount.${code}`)),
      ...accidentPerils.map((peril) => t(`domain/peril.${peril}`)),
      ...refusalReasons.map((reason) => t(`domain/refusalReason.${reason}`)),
      ...coverageIds.map((id) => t(`domain/talk.${id}.what`)),
      ...coverageKeys.map((key) => talkPoints(t, { ...gap, key }).pays),
      ...payoutStepCodes.map((code) => words.sentence({ ...step, code })),
    ]
    // A key without text comes back as itself.
    for (const text of said)
      expect(text).not.toMatch(/(?:rule|story|storyAmount|peril|refusalReason|talk|payoutStep)\.[a-z]/)
  })

  it('presses nobody', () => {
    const spoken = JSON.stringify([
      texts[language].domain.talk,
      texts[language].domain.rule,
      texts[language].documents.refusal,
    ])
    expect(spoken).not.toMatch(
      /必须|必須|赶紧|趕緊|最后机会|返现|返現|优惠|優惠|\bmust\b|hurry|足够|足夠|够用|夠用|is enough/i,
    )
  })
})

describe('a payment as a sentence', () => {
  const words = payoutWords(createText('zh-CN'), accident)
  it.each([
    [
      {
        code: 'compulsory-full',
        payer: 'compulsory:B',
        loss: 'own:damage',
        amountFen: 200_000,
        params: { limit: 200_000 },
      },
      '对方交强险赔本车车损 2,000元（有责任，财产限额2,000元以内）',
    ],
    [
      {
        code: 'compulsory-no-fault',
        payer: 'compulsory:B',
        loss: 'own:driver:medical',
        amountFen: 180_000,
        params: { limit: 180_000 },
      },
      '对方交强险赔本车驾驶人医疗费 1,800元（无责任，医疗限额1,800元以内）',
    ],
    [
      {
        code: 'third-party',
        payer: 'third-party',
        loss: 'B:damage',
        amountFen: 4_850_000,
        params: { limit: 400_000_000, share: 70, doubled: 2 },
      },
      '三者险赔对方车损 48,500元（按70%的责任，节假日翻倍后限额400万元以内）',
    ],
    [
      {
        code: 'pocket-deductible-amount',
        payer: 'pocket',
        loss: 'own:damage',
        amountFen: 50_000,
        params: { amount: 50_000 },
      },
      '车主自己承担本车车损 500元（每次事故绝对免赔额500元）',
    ],
    [
      { code: 'other-owner', payer: 'owner:B', loss: 'own:rescue', amountFen: 120, params: {} },
      '对方车主赔本车施救费 1.20元（由责任人承担）',
    ],
    [
      {
        code: 'cargo',
        payer: 'cargo-liability',
        loss: 'thing:cargo',
        amountFen: 100,
        params: { limit: 10_000_000 },
      },
      '车上货物责任险赔货物损失 1元（货物责任险限额10万元以内）',
    ],
  ] as const)('%o', (step, text) => {
    expect(words.sentence(step)).toBe(text)
  })

  it('tells several cars, victims and passengers apart', () => {
    const crowd = {
      ...accident,
      own: { ...accident.own, passengers: [person('p1'), person('p2')] },
      others: [vehicle('B'), vehicle('C')],
      outsidePersons: [person('p1'), person('老王')],
    }
    const { payer, loss } = payoutWords(createText('zh-CN'), crowd)
    expect([payer('compulsory:C'), payer('owner:B'), payer('third-party:trailer'), payer('driver')]).toEqual([
      'C车交强险',
      'B车车主',
      '挂车三者险',
      '车上人员（驾驶人）',
    ])
    expect([
      loss('C:damage'),
      loss('own:p2:medical'),
      loss('outside:老王:death'),
      loss('outside:property'),
    ]).toEqual(['C车车损', '本车乘客2医疗费', '受害人老王死亡伤残赔偿', '他人财物损失'])
  })
})

describe('a prompt across the desk', () => {
  const t = createText('zh-CN')
  it('carries the figures of the car', () => {
    expect(ruleWhy(t, gap)).toContain('现选限额100万元')
    expect(talkPoints(t, gap).figures).toEqual([
      '这一项一年约218.35元，每天约0.60元，为估算。',
      '举例“两人死亡的事故”：损失2,387,520元，照现在的方案自己承担1,207,520元，改了以后自己承担207,520元。',
    ])
    const saving = {
      ...gap,
      rule: 'drop-vehicle-damage',
      key: 'vehicle-damage',
      yearFen: -150_000,
      worked: null,
    } as const
    expect(talkPoints(t, saving).figures).toEqual(['一年约省1,500.00元，为估算。'])
    expect(talkPoints(t, saving).what).toContain('不再投保车损险')
    expect(
      talkPoints(t, { ...gap, yearFen: null, hint: { minFen: 2_000, maxFen: 8_000 }, worked: null })
        .figures[0],
    ).toContain('20–80元')
  })

  it('says what is known of the car', () => {
    expect(ruleWhy(t, { rule: 'vehicle-damage-missing', params: { actualValueFen: 24_906_496 } })).toContain(
      '约249,065元',
    )
    expect(
      ruleWhy(t, { rule: 'vehicle-damage-missing', params: { loan: 'yes', actualValueFen: 1 } }),
    ).toContain('贷款')
    expect(ruleWhy(t, { rule: 'scratch', params: { ageMonths: 0 } })).not.toContain('0个月')
  })
})
