import { describe, expect, it } from 'vitest'
import type { AccidentVehicle, Injured, PayoutRequest } from '#shared/contract/payout.ts'
import type { CoverageChoice } from '#shared/contract/price.ts'
import { payoutOn } from '#main/payout/rules.ts'
import { shippedRateBooks } from '../fixtures/books.ts'

const books = shippedRateBooks()
const yuan = (amount: number) => Math.round(amount * 100)

function car(id: string, share: number, change: Partial<AccidentVehicle> = {}): AccidentVehicle {
  return {
    id,
    share,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: 0,
    rescueFen: 0,
    driver: null,
    passengers: [],
    ...change,
  }
}

function hurt(id: string, change: Partial<Injured>): Injured {
  return { id, deathFen: 0, mentalFen: 0, medicalFen: 0, outsideFen: 0, ...change }
}

const damage = (deductible = 0): CoverageChoice => ({
  key: 'vehicle-damage',
  sumFen: null,
  deductibleFen: yuan(deductible),
})
const third = (limit: number): CoverageChoice => ({ key: 'third-party', sumFen: yuan(limit) })

interface Case {
  readonly name: string
  readonly source: string
  readonly accident: Partial<PayoutRequest['accident']>
  readonly cover?: Partial<PayoutRequest['cover']>
  /** Yuan each payer pays; whoever is not named pays nothing. */
  readonly paid: Readonly<Record<string, number>>
}

const mutual = '机动车交强险互碰赔偿处理规则'
const faultless = '交强险无责代赔：代赔限额 = 无责方车辆数 × 无责任财产限额 ÷ 有责方车辆数'
const formula = '商业三者险赔款公式：（核定损失 − 交强险分项限额）× 责任比例，不超过责任限额'

const cases: Case[] = [
  {
    name: 'two cars, both at fault: 3,500 and 3,200',
    source: `${mutual} 例1`,
    accident: {
      own: car('own', 50, { damageFen: yuan(3500) }),
      others: [car('B', 50, { damageFen: yuan(3200), thirdPartyFen: yuan(1_000_000) })],
    },
    cover: { coverages: [damage(), third(1_000_000)] },
    paid: {
      compulsory: 2000,
      'compulsory:B': 2000,
      'third-party:B': 750,
      'vehicle-damage': 750,
      'third-party': 600,
      'owner:B': 600,
    },
  },
  {
    name: 'we are fully at fault: the other side’s compulsory cover pays 100',
    source: `${faultless}（一方全责，一方无责）`,
    accident: {
      own: car('own', 100, { damageFen: yuan(5000) }),
      others: [car('B', 0, { damageFen: yuan(3000) })],
    },
    cover: { coverages: [damage(), third(1_000_000)] },
    paid: { 'compulsory:B': 100, compulsory: 2000, 'third-party': 1000, 'vehicle-damage': 4900 },
  },
  {
    name: 'compulsory cover alone: the rest is the owner’s',
    source: '民法典第一千二百一十三条：交强险、商业险、侵权人',
    accident: {
      own: car('own', 100, { damageFen: yuan(5000) }),
      others: [car('B', 0, { damageFen: yuan(30_000) })],
    },
    paid: { 'compulsory:B': 100, compulsory: 2000, pocket: 4900 + 28_000 },
  },
  {
    name: 'two at fault, one not: its 100 is split between them',
    source: `${faultless}（多方有责，一方无责）`,
    accident: {
      own: car('own', 50, { damageFen: yuan(1000) }),
      others: [car('B', 50, { damageFen: yuan(1000) }), car('C', 0)],
    },
    paid: { 'compulsory:C': 100, compulsory: 950, 'compulsory:B': 950 },
  },
  {
    name: 'one at fault, two not: 200 together',
    source: `${faultless}（一方全责，多方无责）`,
    accident: { own: car('own', 100, { damageFen: yuan(1000) }), others: [car('B', 0), car('C', 0)] },
    paid: { 'compulsory:B': 100, 'compulsory:C': 100, pocket: 800 },
  },
  {
    name: 'three cars at fault: limits are shared in proportion',
    source: `${mutual}：按适用限额占总限额的比例分摊`,
    accident: {
      own: car('own', 40, { damageFen: yuan(3000) }),
      others: [car('B', 30, { damageFen: yuan(3000) }), car('C', 30, { damageFen: yuan(3000) })],
    },
    cover: { coverages: [damage(), third(1_000_000)] },
    // Each gets 1,000 + 1,000; of each 1,000 left A owes 400, B and C 300.
    paid: {
      compulsory: 2000,
      'compulsory:B': 2000,
      'compulsory:C': 2000,
      'third-party': 800,
      'vehicle-damage': 1000,
      'owner:B': 600,
      'owner:C': 600,
    },
  },
  {
    name: 'two pedestrians share one medical limit in proportion',
    source: '交强险责任限额 2020：医疗费用 18,000 元每次事故；多名受害人按比例',
    accident: {
      own: car('own', 100),
      outsidePersons: [hurt('p1', { medicalFen: yuan(30_000) }), hurt('p2', { medicalFen: yuan(10_000) })],
    },
    paid: { compulsory: 18_000, pocket: 22_000 },
  },
  {
    name: 'a death beyond the limits: third-party cover of 500,000 is not enough',
    source: formula,
    accident: {
      own: car('own', 100),
      outsidePersons: [hurt('p1', { deathFen: yuan(1_000_000), medicalFen: yuan(50_000) })],
    },
    cover: { coverages: [third(500_000)] },
    paid: { compulsory: 198_000, 'third-party': 500_000, pocket: 352_000 },
  },
  {
    name: 'the same with 2,000,000',
    source: formula,
    accident: {
      own: car('own', 100),
      outsidePersons: [hurt('p1', { deathFen: yuan(1_000_000), medicalFen: yuan(50_000) })],
    },
    cover: { coverages: [third(2_000_000)] },
    paid: { compulsory: 198_000, 'third-party': 852_000 },
  },
  {
    name: 'we bear 70 %: the pedestrian keeps the rest',
    source: `${formula}；非机动车方自负部分`,
    accident: { own: car('own', 70), outsidePersons: [hurt('p1', { medicalFen: yuan(28_000) })] },
    cover: { coverages: [third(1_000_000)] },
    paid: { compulsory: 18_000, 'third-party': 7000, victim: 3000 },
  },
  {
    name: 'an accident before 2020-09-19 has the limits of its day',
    source: '2020-09-10 公告：以事故发生时间为准',
    accident: {
      on: '2020-09-18',
      own: car('own', 100),
      outsidePersons: [hurt('p1', { deathFen: yuan(300_000), medicalFen: yuan(20_000) })],
    },
    paid: { compulsory: 120_000, pocket: 200_000 },
  },
  {
    name: 'not at fault towards a pedestrian: the no-fault limits',
    source: '交强险无责任限额：死亡伤残 18,000，医疗 1,800',
    accident: {
      own: car('own', 0),
      outsidePersons: [hurt('p1', { deathFen: yuan(300_000), medicalFen: yuan(20_000) })],
    },
    paid: { compulsory: 19_800, victim: 300_200 },
  },
  {
    name: 'deductible amount first, then the rate: (10,000 − 500) × 90 %',
    source: '示范条款 2020 车损险赔款；附加绝对免赔率特约：主险赔款 ×（1 − 绝对免赔率）',
    accident: { own: car('own', 100, { damageFen: yuan(10_000) }) },
    cover: { coverages: [damage(500), { key: 'absolute-deductible:vehicle-damage', percent: 10 }] },
    paid: { 'vehicle-damage': 8550, pocket: 1450 },
  },
  {
    name: 'clauses before 2020: 20 % of third party when fully at fault',
    source: '2014 版示范条款第二十七条：事故责任免赔率，全责 20 %',
    accident: { own: car('own', 100), others: [car('B', 0, { damageFen: yuan(12_000) })] },
    cover: { clauses: 'ice-2014', coverages: [third(1_000_000)] },
    paid: { compulsory: 2000, 'third-party': 8000, pocket: 2000 },
  },
  {
    name: 'clauses before 2020: the rate first, then the amount: 10,000 × 80 % − 500',
    source:
      '2014 版示范条款第十一、十九条：实际修复费用 ×（1 − 事故责任免赔率）×（1 − 绝对免赔率之和）− 绝对免赔额',
    accident: { own: car('own', 100, { damageFen: yuan(10_000) }) },
    cover: { clauses: 'ice-2014', coverages: [damage(500)] },
    paid: { 'vehicle-damage': 7500, pocket: 2500 },
  },
  {
    name: 'clauses before 2020: mainly at fault, 15 % off what we owe our own driver',
    source: '2014 版示范条款第四十三、四十八条',
    accident: {
      own: car('own', 70, { driver: hurt('driver', { medicalFen: yuan(30_000) }) }),
      others: [car('B', 30)],
    },
    cover: { clauses: 'ice-2014', coverages: [{ key: 'driver', sumFen: yuan(20_000) }] },
    // B's compulsory cover 18,000; of 12,000 left B owes 3,600; 8,400 × 85 %.
    paid: { 'compulsory:B': 18_000, 'owner:B': 3600, driver: 7140, pocket: 1260 },
  },
  {
    name: 'clauses before 2020: truck and trailer pay no more together than the truck’s limit',
    source: '2014 版示范条款第二十九条',
    accident: { own: car('own', 100), others: [car('B', 0, { damageFen: yuan(302_000) })] },
    cover: {
      clauses: 'ice-2014',
      waiver: true,
      coverages: [third(200_000)],
      trailerThirdPartyFen: yuan(50_000),
    },
    paid: { compulsory: 2000, 'third-party': 160_000, 'third-party:trailer': 40_000, pocket: 100_000 },
  },
  {
    name: 'the same with the deductible waiver',
    source: '不计免赔率险',
    accident: { own: car('own', 100), others: [car('B', 0, { damageFen: yuan(12_000) })] },
    cover: { clauses: 'ice-2014', waiver: true, coverages: [third(1_000_000)] },
    paid: { compulsory: 2000, 'third-party': 10_000 },
  },
  {
    name: 'the other side has no compulsory cover: its owner owes that part, our insurer pays the rest first',
    source: '保险法第六十条（代位求偿）；未投保交强险由投保义务人在限额内赔偿',
    accident: {
      own: car('own', 0, { damageFen: yuan(5000) }),
      others: [car('B', 100, { compulsory: false })],
    },
    cover: { coverages: [damage()] },
    paid: { 'owner:B': 2000, 'vehicle-damage': 3000 },
  },
  {
    name: 'we have no compulsory cover: its part comes out of the pocket though third-party cover is there',
    source: '示范条款：交强险应赔部分先扣除，未投保亦然',
    accident: {
      own: car('own', 100, { compulsory: false }),
      others: [car('B', 0, { damageFen: yuan(5000) })],
    },
    cover: { coverages: [third(1_000_000)] },
    paid: { pocket: 2000, 'third-party': 3000 },
  },
  {
    name: 'tractor with trailer: one compulsory cover, third-party limits in proportion',
    source: '条例第四十二条（挂车由牵引车交强险赔偿）；主挂车按限额比例（凭经验）',
    accident: { own: car('own', 100), others: [car('B', 0, { damageFen: yuan(107_000) })] },
    cover: { coverages: [third(1_000_000)], trailerThirdPartyFen: yuan(50_000) },
    paid: { compulsory: 2000, 'third-party': 100_000, 'third-party:trailer': 5000 },
  },
  {
    name: 'cost outside the medical catalogue: only the add-on pays it',
    source: '附加医保外医疗费用责任险；三者险按基本医疗保险标准',
    accident: {
      own: car('own', 100),
      outsidePersons: [hurt('p1', { medicalFen: yuan(20_000), outsideFen: yuan(9000) })],
    },
    cover: { coverages: [third(1_000_000), { key: 'non-medical:third-party', sumFen: yuan(5000) }] },
    paid: { compulsory: 18_000, 'third-party': 2000, 'non-medical:third-party': 5000, pocket: 4000 },
  },
  {
    name: 'mental distress first inside the death limit, the add-on pays what is left of it',
    source: '司法解释：精神损害可请求在交强险内优先赔偿；附加精神损害抚慰金责任险',
    accident: {
      own: car('own', 100),
      outsidePersons: [hurt('p1', { deathFen: yuan(180_000), mentalFen: yuan(50_000) })],
    },
    cover: { coverages: [third(1_000_000)] },
    paid: { compulsory: 180_000, 'third-party': 50_000 },
  },
  {
    name: 'our own driver and passengers: a limit a person',
    source: '示范条款 2020 车上人员责任险：每座责任限额',
    accident: {
      own: car('own', 100, {
        driver: hurt('driver', { medicalFen: yuan(15_000) }),
        passengers: [hurt('a', { medicalFen: yuan(8000) }), hurt('b', { medicalFen: yuan(12_000) })],
      }),
    },
    cover: {
      coverages: [
        { key: 'driver', sumFen: yuan(10_000) },
        { key: 'passengers', sumFen: yuan(10_000), seats: 4 },
      ],
    },
    paid: { driver: 10_000, passengers: 18_000, pocket: 7000 },
  },
  {
    name: 'holiday doubling doubles the limit on a holiday',
    source: '附加法定节假日限额翻倍险',
    accident: {
      holiday: true,
      own: car('own', 100),
      outsidePersons: [hurt('p1', { deathFen: yuan(1_180_000) })],
    },
    cover: { coverages: [third(500_000), { key: 'holiday-double' }] },
    paid: { compulsory: 180_000, 'third-party': 1_000_000 },
  },
  {
    name: 'engine water damage, excluded by choice',
    source: '附加发动机进水损坏除外特约条款',
    accident: { peril: 'flood-engine', own: car('own', 100, { damageFen: yuan(40_000) }) },
    cover: { coverages: [damage(), { key: 'engine-water-exclusion' }] },
    paid: { pocket: 40_000 },
  },
  {
    name: 'scratch: its own cover, not vehicle damage',
    source: '示范条款 2020：无明显碰撞痕迹的车身划痕除外；附加车身划痕损失险',
    accident: { peril: 'scratch', own: car('own', 100, { damageFen: yuan(3000) }) },
    cover: { coverages: [damage(), { key: 'scratch', sumFen: yuan(2000) }] },
    paid: { scratch: 2000, pocket: 1000 },
  },
  {
    name: 'hit and run: vehicle damage pays since 2020',
    source: '2020 版车损险已含无法找到第三方',
    accident: { peril: 'unknown-third-party', own: car('own', 100, { damageFen: yuan(6000) }) },
    cover: { coverages: [damage()] },
    paid: { 'vehicle-damage': 6000 },
  },
]

describe('who pays what', () => {
  it.each(cases)('$name', ({ accident, cover, paid }) => {
    const request: PayoutRequest = {
      accident: {
        on: '2026-11-23',
        peril: 'collision',
        holiday: false,
        own: car('own', 100),
        others: [],
        outsidePersons: [],
        outsidePropertyFen: 0,
        equipmentFen: 0,
        cargoFen: 0,
        chargerFen: 0,
        chargerLiabilityFen: 0,
        ...accident,
      },
      cover: {
        clauses: 'ice-2020',
        coverages: [],
        damageSumFen: yuan(100_000),
        waiver: false,
        trailerThirdPartyFen: null,
        ...cover,
      },
    }
    const answer = payoutOn(request, books)
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    const expected = Object.fromEntries(Object.entries(paid).map(([payer, amount]) => [payer, yuan(amount)]))
    expect(answer.value.byPayer).toEqual(expected)
  })
})

describe('what the engine does not cover is named, never guessed', () => {
  const base: PayoutRequest['accident'] = {
    on: '2026-11-23',
    peril: 'collision',
    holiday: false,
    own: car('own', 100),
    others: [],
    outsidePersons: [],
    outsidePropertyFen: 0,
    equipmentFen: 0,
    cargoFen: 0,
    chargerFen: 0,
    chargerLiabilityFen: 0,
  }
  const codeOf = (
    accident: Partial<PayoutRequest['accident']>,
    clauses: PayoutRequest['cover']['clauses'] = 'ice-2020',
  ) => {
    const cover = {
      clauses,
      coverages: [damage()],
      damageSumFen: yuan(100_000),
      waiver: false,
      trailerThirdPartyFen: null,
    }
    const answer = payoutOn({ accident: { ...base, ...accident }, cover }, books)
    return answer.ok ? 'ok' : answer.failure.code
  }
  it('shares that do not add up', () => {
    expect(codeOf({ own: car('own', 60), others: [car('B', 50)] })).toBe('payout-shares')
    expect(codeOf({ own: car('own', 50), others: [car('B', 30)] })).toBe('payout-shares')
  })
  it('people hurt in one of several faultless cars', () => {
    expect(
      codeOf({ others: [car('B', 0, { driver: hurt('driver', { medicalFen: 100 }) }), car('C', 0)] }),
    ).toBe('payout-not-covered')
  })
  it('theft under clauses before 2020', () =>
    expect(codeOf({ peril: 'theft' }, 'ice-2014')).toBe('payout-not-covered'))
})
