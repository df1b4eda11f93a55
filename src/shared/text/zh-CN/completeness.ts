import type { RefusalReason, RuleId, StoryAmount, StoryId } from '../../domain/completeness.ts'
import type { AccidentPeril, PayoutStepCode } from '../../domain/payout.ts'

/** What a plan leaves open, what can happen, and who pays then: for prompts, simulator and papers. */

/** Name of a prompt, and why it matters for this car. Values come from the gap's params. */
const rule = {
  'third-party-missing': {
    name: '没有三者险',
    why: '交强险赔对方的死亡伤残最多{{compulsoryDeathFen, fenSum}}元、医疗最多{{compulsoryMedicalFen, fenSum}}元、财产最多{{compulsoryPropertyFen, fenShort}}元。超出的部分由侵权人自己承担。',
  },
  'third-party-low': {
    name: '三者险限额偏低',
    why: '现选限额{{limitFen, fenSum}}元。多人伤亡的事故，赔偿可能超过这个限额，超出的部分由车主承担。',
  },
  'vehicle-damage-missing': {
    name: '没有车损险',
    why: '本车因碰撞、火灾、盗抢、涉水或自然灾害受损时，修理和重置的费用由车主承担。',
  },
  'driver-missing': {
    name: '没有驾驶人座位险',
    why: '三者险不赔本车上的人。驾驶人受伤或死亡，由本方责任造成的部分没有车险赔付。',
  },
  'driver-low': {
    name: '驾驶人座位险限额偏低',
    why: '现选限额{{limitFen, fenSum}}元。住院治疗的费用可能超过这个限额，超出的部分由自己承担。',
  },
  'passengers-missing': {
    name: '没有乘客座位险',
    why: '三者险不赔本车上的人。乘客受伤或死亡，由本方责任造成的部分由车主承担。',
  },
  'passengers-low': {
    name: '乘客座位险限额偏低',
    why: '现选每座限额{{limitFen, fenSum}}元。住院治疗的费用可能超过这个限额，超出的部分由车主承担。',
  },
  'non-medical-third-party': {
    name: '没有医保外用药（三者）',
    why: '三者险只赔基本医疗保险范围内的医疗费。范围以外的药品和器材，由车主承担应负的部分。',
  },
  'non-medical-driver': {
    name: '没有医保外用药（驾驶人）',
    why: '驾驶人座位险只赔基本医疗保险范围内的医疗费，范围以外的由自己承担。',
  },
  'non-medical-passengers': {
    name: '没有医保外用药（乘客）',
    why: '乘客座位险只赔基本医疗保险范围内的医疗费，范围以外的由车主承担应负的部分。',
  },
  'mental-distress-third-party': {
    name: '没有精神损害抚慰金（三者）',
    why: '法院判决的精神损害抚慰金，三者险不赔。交强险的死亡伤残限额用完后，由车主承担。',
  },
  'holiday-double': {
    name: '没有节假日限额翻倍',
    why: '您常在节假日出行。选用后，法定节假日和周末出险时，三者险限额按两倍计算。',
  },
  scratch: {
    name: '没有车身划痕险',
    why: '没有明显碰撞痕迹的车身划痕，车损险不赔。本车车龄{{ageMonths}}个月，多数保险公司只承保较新的车。',
  },
  wheel: {
    name: '没有车轮单独损失险',
    why: '轮胎、轮毂单独损坏，车损险不赔。本车新车购置价{{newPriceFen, fenSum}}元，更换车轮的费用由车主承担。',
  },
  'new-equipment': {
    name: '加装设备没有保障',
    why: '出厂后加装的设备（{{sumFen, fenShort}}元）不在车损险的保障范围内。',
  },
  'external-grid': {
    name: '没有外部电网故障险',
    why: '充电时因外部电网故障造成的车辆损失，新能源车损险不赔。',
  },
  'charger-damage': {
    name: '自用充电桩没有保障',
    why: '您有自用充电桩。充电桩被盗、被撞或因灾害损坏，车损险不赔。',
  },
  'charger-liability': {
    name: '没有充电桩责任险',
    why: '您有自用充电桩。充电桩造成他人伤亡或财产损失，三者险不赔。',
  },
  'cargo-liability': {
    name: '没有车上货物责任险',
    why: '本车用于{{use, use}}。所载货物受损，应由承运人赔偿的部分，三者险不赔。',
  },
  'ride-hailing-undeclared': {
    name: '载客收费的用途没有告知',
    why: '本车按{{use, use}}投保，实际载客收费。用途改变使危险程度显著增加而没有及时通知的，因此发生的事故，保险公司可以不赔（《保险法》第五十二条）。按{{declare, use}}投保，保障才与实际用途相符。',
  },
  'deductible-amount': {
    name: '加免赔额，降低保费',
    why: '车损险约定每次事故免赔{{deductibleFen, fenShort}}元，保费相应降低；每次事故这部分由自己承担。',
  },
  'engine-water-exclusion': {
    name: '不保发动机进水，降低保费',
    why: '您平时不经过易积水的地方。选用后，发动机进水造成的损坏不赔，保费相应降低。',
  },
  'drop-vehicle-damage': {
    name: '不再投保车损险，降低保费',
    why: '车龄{{ageMonths}}个月，车损险保费{{damagePremiumFen, fenWhole}}元，约为实际价值{{actualValueFen, fenWhole}}元的{{damagePercent}}%。不投保可以省下这笔保费，车辆受损、被盗、被淹则由自己承担，依附的附加险也随之取消。',
  },
} satisfies Record<RuleId, { name: string; why: string }>

/** Where the car's life or value gives a better sentence; `ruleWhy` chooses. */
const ruleVariant = {
  'vehicle-damage-value':
    '本车实际价值约{{actualValueFen, fenWhole}}元。因碰撞、火灾、盗抢、涉水或自然灾害受损时，修理和重置的费用由车主承担。',
  'vehicle-damage-loan':
    '贷款车：贷款合同通常要求投保车损险，请先核对合同。车辆受损、被盗后，未还清的贷款仍要还，修理和重置的费用由车主承担。',
  'scratch-new': '没有明显碰撞痕迹的车身划痕，车损险不赔，重新喷漆的费用由车主承担。',
}

/** An accident as it is told to a customer. */
const story = {
  'rear-end-luxury': { title: '追尾豪华车', line: '跟车太近，追尾一辆豪华车，本方负全部责任。' },
  'pedestrian-hurt': { title: '撞伤行人', line: '撞伤一名行人，需要住院治疗，本方负全部责任。' },
  'pedestrian-death': { title: '致行人死亡', line: '撞到一名行人，抢救无效死亡，本方负全部责任。' },
  'two-killed': { title: '两人死亡的事故', line: '一次事故造成对方两人死亡，本方负全部责任。' },
  'holiday-crash': {
    title: '假日出游发生事故',
    line: '法定节假日出游途中，事故造成对方三人死亡，本方负全部责任。',
  },
  'own-people-hurt': { title: '自己车上的人受伤', line: '单方事故，驾驶人和一名乘客受伤住院。' },
  'own-car-wrecked': { title: '自己的车全损', line: '单方事故，本车严重损坏，修理已不合算。' },
  'small-own-damage': { title: '自己的车小碰擦', line: '倒车碰到墙角，只有本车受损。' },
  'hit-and-run': { title: '停车被撞，找不到对方', line: '停放时被其他车辆撞坏，肇事车辆找不到。' },
  theft: { title: '车辆被盗', line: '整车被盗，公安机关立案后仍未找回。' },
  'flood-parked': { title: '停放时被水淹', line: '暴雨积水，停放中的车辆被淹。' },
  'flood-engine': { title: '行驶中发动机进水', line: '驶过积水路段，发动机进水损坏。' },
  scratch: { title: '车身被划', line: '停放时车身被划伤，没有碰撞痕迹，找不到行为人。' },
  wheel: { title: '只坏了轮胎轮毂', line: '驶过坑洼，轮胎和轮毂损坏，车身没有损伤。' },
  'equipment-lost': { title: '加装的设备损坏', line: '单方事故，车辆受损，出厂后加装的设备一同损坏。' },
  'battery-fire': { title: '充电时起火', line: '充电时动力电池起火，车辆烧毁。' },
  'grid-fault': { title: '充电时电网故障', line: '充电时外部电网电压异常，车辆的充电部件损坏。' },
  'charger-damaged': { title: '充电桩被撞坏', line: '自用充电桩被撞坏，需要更换。' },
  'charger-hurts': { title: '充电桩伤到别人', line: '自用充电桩漏电，造成他人受伤，依法由桩主赔偿。' },
  'cargo-lost': { title: '车上货物受损', line: '运输途中翻车，所载货物受损，由承运人赔偿。' },
} satisfies Record<StoryId, { title: string; line: string }>

const storyAmount = {
  'own-damage': '本车损失',
  'own-rescue': '本车施救费',
  'other-damage': '对方车辆维修费',
  'person-medical': '伤者医疗费（医保范围内）',
  'person-outside': '伤者医疗费（医保范围外）',
  'person-death': '死亡赔偿金（每人）',
  'person-mental': '精神损害抚慰金（每人）',
  'driver-medical': '驾驶人医疗费（医保范围内）',
  'driver-outside': '驾驶人医疗费（医保范围外）',
  'passenger-medical': '乘客医疗费（医保范围内）',
  'passenger-outside': '乘客医疗费（医保范围外）',
  'outside-property': '他人财物损失',
  equipment: '加装设备损失',
  cargo: '货物损失',
  charger: '充电桩损失',
  'charger-liability': '充电桩造成他人损害的赔偿',
} satisfies Record<StoryAmount, string>

const peril = {
  collision: '碰撞',
  'natural-disaster': '自然灾害',
  'flood-parked': '停放时被淹',
  'flood-engine': '行驶中发动机进水',
  fire: '火灾',
  'charging-fire': '充电时起火',
  'grid-fault': '外部电网故障',
  theft: '被盗',
  glass: '玻璃单独破碎',
  scratch: '划痕',
  'wheel-only': '车轮单独损坏',
  'unknown-third-party': '找不到肇事方',
  'battery-fade': '电池衰减',
} satisfies Record<AccidentPeril, string>

/** Why a payment is what it is; stands in brackets after the payment. */
const payoutStep = {
  'compulsory-full': '有责任，{{category, limitCategory}}限额{{limit, fenShort}}元以内',
  'compulsory-shared-limit': '有责任，{{category, limitCategory}}限额{{limit, fenShort}}元已用完',
  'compulsory-no-fault': '无责任，{{category, limitCategory}}限额{{limit, fenShort}}元以内',
  'compulsory-missing': '没有投保交强险，限额{{limit, fenShort}}元以内由车主自己承担',
  'third-party': '按{{share}}%的责任，限额{{limit, fenSum}}元以内',
  'third-party-trailer': '与主车按限额比例分摊，挂车限额{{limit, fenSum}}元',
  'other-third-party': '按对方{{share}}%的责任，限额{{limit, fenSum}}元以内',
  'other-owner': '由责任人承担',
  'victim-share': '没有车辆对这部分负责',
  'mental-distress': '附加险限额{{limit, fenSum}}元以内',
  'non-medical': '附加险限额{{limit, fenSum}}元以内',
  damage: '保险金额{{sum, fenShort}}元以内',
  'damage-subrogation': '先行赔付，再向责任方追偿',
  rescue: '施救费另在保险金额{{sum, fenShort}}元以内',
  scratch: '划痕险保额{{limit, fenShort}}元以内',
  wheel: '车轮险保额{{limit, fenShort}}元以内',
  grid: '外部电网故障险，保额{{limit, fenShort}}元以内',
  equipment: '设备险保额{{limit, fenShort}}元以内',
  occupant: '按{{share}}%的责任，每人限额{{limit, fenShort}}元以内',
  cargo: '货物责任险限额{{limit, fenSum}}元以内',
  charger: '充电桩损失险保额{{limit, fenShort}}元以内',
  'charger-liability': '充电桩责任险限额{{limit, fenSum}}元以内',
  'pocket-not-insured': '没有投保{{cover, coverageShort}}',
  'pocket-over-limit': '超出{{cover, coverageShort}}的限额',
  'pocket-deductible-rate': '绝对免赔率{{percent}}%',
  'pocket-deductible-amount': '每次事故绝对免赔额{{amount, fenShort}}元',
  'pocket-fault-deductible': '旧条款的事故责任免赔率{{percent}}%',
  'pocket-outside-catalogue': '医保范围以外，主险不赔',
  'pocket-mental-distress': '精神损害抚慰金，主险不赔',
  'pocket-excluded': '{{peril, peril}}不在保险责任内',
} satisfies Record<PayoutStepCode, string>

const payoutStepVariant = {
  'third-party-doubled': '按{{share}}%的责任，节假日翻倍后限额{{limit, fenSum}}元以内',
}

/** A payment as a sentence: payer, loss, amount, reason. */
const payoutSentence = {
  pays: '{{payer}}赔{{loss}} {{amount, fenShort}}元（{{reason}}）',
  bears: '{{payer}}自己承担{{loss}} {{amount, fenShort}}元（{{reason}}）',
  explains: '{{payer}}：{{reason}}',
}

/** Covers of ours are named by `coverageShort`. */
const payer = {
  'third-party:trailer': '挂车三者险',
  compulsory: '本车交强险',
  'other-compulsory': '对方交强险',
  'other-third-party': '对方三者险',
  'other-owner': '对方车主',
  'named-compulsory': '{{name}}车交强险',
  'named-third-party': '{{name}}车三者险',
  'named-owner': '{{name}}车车主',
  victim: '受害人',
  pocket: '车主',
}

/** What was lost, and by whom. */
const loss = {
  damage: '{{party}}车损',
  rescue: '{{party}}施救费',
  medical: '{{party}}医疗费',
  death: '{{party}}死亡伤残赔偿',
  mental: '{{party}}精神损害抚慰金',
  outside: '{{party}}医保外医疗费',
  property: '{{party}}财物损失',
}

const lossParty = {
  own: '本车',
  other: '对方',
  named: '{{name}}车',
  driver: '{{party}}驾驶人',
  passenger: '{{party}}乘客',
  'named-passenger': '{{party}}乘客{{name}}',
  victim: '受害人',
  'named-victim': '受害人{{name}}',
  outside: '他人',
}

const lossThing = {
  equipment: '加装设备损失',
  cargo: '货物损失',
  charger: '充电桩损失',
  'charger-liability': '充电桩造成的损害',
}

const refusalReason = {
  'too-expensive': '认为保费偏高',
  'not-needed': '认为不需要',
  'covered-elsewhere': '已有其他保障',
  'thinks-it-over': '还要考虑',
  'own-words': '其他原因',
} satisfies Record<RefusalReason, string>

export const completeness = {
  rule,
  ruleVariant,
  story,
  storyAmount,
  peril,
  payoutStep,
  payoutStepVariant,
  payoutSentence,
  payer,
  loss,
  lossParty,
  lossThing,
  refusalReason,
  limitCategory: { medical: '医疗', death: '死亡伤残', property: '财产' },
  gapKind: { missing: '未投保', low: '限额偏低', duty: '须告知', saving: '可以省' },
  gapAnswer: { taken: '已选用', refused: '不投保', later: '以后再说' },
  payoutClauses: {
    'ice-2014': '2014版示范条款',
    'ice-2020': '2020版示范条款',
    'nev-2021': '新能源汽车示范条款（2021）',
  },
  notCovered: {
    'injured-in-one-of-several-faultless-vehicles': '多辆无责车中有人受伤',
    'flood-engine': '旧条款下发动机进水',
    fire: '旧条款下火灾、自燃',
    theft: '旧条款下被盗',
    glass: '旧条款下玻璃单独破碎',
    'unknown-third-party': '旧条款下找不到肇事方',
  },
  wrongShares: {
    'same-id-twice': '同一辆车出现了两次',
    'over-100': '各方合计超过100%',
    'not-100': '各方合计不是100%',
  },
}
