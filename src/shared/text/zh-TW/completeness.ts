import type { completeness as source } from '../zh-CN/completeness.ts'

const rule = {
  'third-party-missing': {
    name: '沒有三者險',
    why: '交強險賠對方的死亡傷殘最多{{compulsoryDeathFen, fenSum}}元、醫療最多{{compulsoryMedicalFen, fenSum}}元、財產最多{{compulsoryPropertyFen, fenShort}}元。超出的部分由侵權人自己承擔。',
  },
  'third-party-low': {
    name: '三者險限額偏低',
    why: '目前選擇的限額為{{limitFen, fenSum}}元。多人傷亡的事故，賠償可能超過這個限額，超出的部分由車主承擔。',
  },
  'vehicle-damage-missing': {
    name: '沒有車損險',
    why: '本車因碰撞、火災、盜搶、涉水或自然災害受損時，修理和重置的費用由車主承擔。',
  },
  'driver-missing': {
    name: '沒有駕駛人座位險',
    why: '三者險不賠本車上的人。駕駛人受傷或死亡，由本方責任造成的部分沒有車險給付。',
  },
  'driver-low': {
    name: '駕駛人座位險限額偏低',
    why: '目前選擇的限額為{{limitFen, fenSum}}元。住院治療的費用可能超過這個限額，超出的部分由自己承擔。',
  },
  'passengers-missing': {
    name: '沒有乘客座位險',
    why: '三者險不賠本車上的人。乘客受傷或死亡，由本方責任造成的部分由車主承擔。',
  },
  'passengers-low': {
    name: '乘客座位險限額偏低',
    why: '目前選擇的每座限額為{{limitFen, fenSum}}元。住院治療的費用可能超過這個限額，超出的部分由車主承擔。',
  },
  'non-medical-third-party': {
    name: '沒有醫保外用藥（三者）',
    why: '三者險只賠基本醫療保險範圍內的醫療費。範圍以外的藥品和器材，由車主承擔應負的部分。',
  },
  'non-medical-driver': {
    name: '沒有醫保外用藥（駕駛人）',
    why: '駕駛人座位險只賠基本醫療保險範圍內的醫療費，範圍以外的由自己承擔。',
  },
  'non-medical-passengers': {
    name: '沒有醫保外用藥（乘客）',
    why: '乘客座位險只賠基本醫療保險範圍內的醫療費，範圍以外的由車主承擔應負的部分。',
  },
  'mental-distress-third-party': {
    name: '沒有精神損害撫慰金（三者）',
    why: '法院判決的精神損害撫慰金，三者險不賠。交強險的死亡傷殘限額用完後，由車主承擔。',
  },
  'holiday-double': {
    name: '沒有節假日限額翻倍',
    why: '您常在節假日出行。選用後，法定節假日和週末出險時，三者險限額按兩倍計算。',
  },
  scratch: {
    name: '沒有車身劃痕險',
    why: '沒有明顯碰撞痕跡的車身劃痕，車損險不賠。本車車齡{{ageMonths}}個月，多數保險公司只承保較新的車。',
  },
  wheel: {
    name: '沒有車輪單獨損失險',
    why: '輪胎、輪轂單獨損壞，車損險不賠。本車新車購置價{{newPriceFen, fenSum}}元，更換車輪的費用由車主承擔。',
  },
  'new-equipment': {
    name: '加裝設備沒有保障',
    why: '出廠後加裝的設備（{{sumFen, fenShort}}元）不在車損險的保障範圍內。',
  },
  'external-grid': {
    name: '沒有外部電網故障險',
    why: '充電時因外部電網故障造成的車輛損失，新能源車損險不賠。',
  },
  'charger-damage': {
    name: '自用充電樁沒有保障',
    why: '您有自用充電樁。充電樁被盜、被撞或因災害損壞，車損險不賠。',
  },
  'charger-liability': {
    name: '沒有充電樁責任險',
    why: '您有自用充電樁。充電樁造成他人傷亡或財產損失，三者險不賠。',
  },
  'cargo-liability': {
    name: '沒有車上貨物責任險',
    why: '本車用於{{use, use}}。所載貨物受損，應由承運人賠償的部分，三者險不賠。',
  },
  'ride-hailing-undeclared': {
    name: '載客收費的用途沒有告知',
    why: '本車按{{use, use}}投保，實際載客收費。用途改變使危險程度顯著增加而沒有及時通知的，因此發生的事故，保險公司可以不賠（《保險法》第五十二條）。按{{declare, use}}投保，保障才與實際用途相符。',
  },
  'deductible-amount': {
    name: '加免賠額，降低保費',
    why: '車損險約定每次事故免賠{{deductibleFen, fenShort}}元，保費相應降低；每次事故這部分由自己承擔。',
  },
  'engine-water-exclusion': {
    name: '不保引擎進水，降低保費',
    why: '您平時不經過易積水的地方。選用後，引擎進水造成的損壞不賠，保費相應降低。',
  },
  'drop-vehicle-damage': {
    name: '不再投保車損險，降低保費',
    why: '車齡{{ageMonths}}個月，車損險保費{{damagePremiumFen, fenWhole}}元，約為實際價值{{actualValueFen, fenWhole}}元的{{damagePercent}}%。不投保可以省下這筆保費，車輛受損、被盜、被淹則由自己承擔，依附的附加險也隨之取消。',
  },
}

const ruleVariant = {
  'vehicle-damage-value':
    '本車實際價值約{{actualValueFen, fenWhole}}元。因碰撞、火災、盜搶、涉水或自然災害受損時，修理和重置的費用由車主承擔。',
  'vehicle-damage-loan':
    '貸款車：貸款合約通常要求投保車損險，請先核對合約。車輛受損、被盜後，未還清的貸款仍要還，修理和重置的費用由車主承擔。',
  'scratch-new': '沒有明顯碰撞痕跡的車身劃痕，車損險不賠，重新噴漆的費用由車主承擔。',
}

const story = {
  'rear-end-luxury': { title: '追撞豪華車', line: '跟車太近，追撞一輛豪華車，本方負全部責任。' },
  'pedestrian-hurt': { title: '撞傷行人', line: '撞傷一名行人，需要住院治療，本方負全部責任。' },
  'pedestrian-death': { title: '致行人死亡', line: '撞到一名行人，搶救無效死亡，本方負全部責任。' },
  'two-killed': { title: '兩人死亡的事故', line: '一次事故造成對方兩人死亡，本方負全部責任。' },
  'holiday-crash': {
    title: '假日出遊發生事故',
    line: '法定節假日出遊途中，事故造成對方三人死亡，本方負全部責任。',
  },
  'own-people-hurt': { title: '自己車上的人受傷', line: '單方事故，駕駛人和一名乘客受傷住院。' },
  'own-car-wrecked': { title: '自己的車全損', line: '單方事故，本車嚴重損壞，修理已不合算。' },
  'small-own-damage': { title: '自己的車小擦撞', line: '倒車碰到牆角，只有本車受損。' },
  'hit-and-run': { title: '停車被撞，找不到對方', line: '停放時被其他車輛撞壞，肇事車輛找不到。' },
  theft: { title: '車輛被盜', line: '整車被盜，公安機關立案後仍未找回。' },
  'flood-parked': { title: '停放時被水淹', line: '暴雨積水，停放中的車輛被淹。' },
  'flood-engine': { title: '行駛中引擎進水', line: '駛過積水路段，引擎進水損壞。' },
  scratch: { title: '車身被劃', line: '停放時車身被劃傷，沒有碰撞痕跡，找不到行為人。' },
  wheel: { title: '只壞了輪胎輪轂', line: '駛過坑洞，輪胎和輪轂損壞，車身沒有損傷。' },
  'equipment-lost': { title: '加裝的設備損壞', line: '單方事故，車輛受損，出廠後加裝的設備一同損壞。' },
  'battery-fire': { title: '充電時起火', line: '充電時動力電池起火，車輛燒毀。' },
  'grid-fault': { title: '充電時電網故障', line: '充電時外部電網電壓異常，車輛的充電部件損壞。' },
  'charger-damaged': { title: '充電樁被撞壞', line: '自用充電樁被撞壞，需要更換。' },
  'charger-hurts': { title: '充電樁傷到別人', line: '自用充電樁漏電，造成他人受傷，依法由樁主賠償。' },
  'cargo-lost': { title: '車上貨物受損', line: '運輸途中翻車，所載貨物受損，由承運人賠償。' },
}

const storyAmount = {
  'own-damage': '本車損失',
  'own-rescue': '本車施救費',
  'other-damage': '對方車輛維修費',
  'person-medical': '傷者醫療費（醫保範圍內）',
  'person-outside': '傷者醫療費（醫保範圍外）',
  'person-death': '死亡賠償金（每人）',
  'person-mental': '精神損害撫慰金（每人）',
  'driver-medical': '駕駛人醫療費（醫保範圍內）',
  'driver-outside': '駕駛人醫療費（醫保範圍外）',
  'passenger-medical': '乘客醫療費（醫保範圍內）',
  'passenger-outside': '乘客醫療費（醫保範圍外）',
  'outside-property': '他人財物損失',
  equipment: '加裝設備損失',
  cargo: '貨物損失',
  charger: '充電樁損失',
  'charger-liability': '充電樁造成他人損害的賠償',
}

const peril = {
  collision: '碰撞',
  'natural-disaster': '自然災害',
  'flood-parked': '停放時被淹',
  'flood-engine': '行駛中引擎進水',
  fire: '火災',
  'charging-fire': '充電時起火',
  'grid-fault': '外部電網故障',
  theft: '被盜',
  glass: '玻璃單獨破碎',
  scratch: '劃痕',
  'wheel-only': '車輪單獨損壞',
  'unknown-third-party': '找不到肇事方',
  'battery-fade': '電池衰減',
}

const payoutStep = {
  'compulsory-full': '有責任，{{category, limitCategory}}限額{{limit, fenShort}}元以內',
  'compulsory-shared-limit': '有責任，{{category, limitCategory}}限額{{limit, fenShort}}元已用完',
  'compulsory-no-fault': '無責任，{{category, limitCategory}}限額{{limit, fenShort}}元以內',
  'compulsory-missing': '沒有投保交強險，限額{{limit, fenShort}}元以內由車主自己承擔',
  'third-party': '按{{share}}%的責任，限額{{limit, fenSum}}元以內',
  'third-party-trailer': '與主車按限額比例分攤，掛車限額{{limit, fenSum}}元',
  'other-third-party': '按對方{{share}}%的責任，限額{{limit, fenSum}}元以內',
  'other-owner': '由責任人承擔',
  'victim-share': '沒有車輛對這部分負責',
  'mental-distress': '附加險限額{{limit, fenSum}}元以內',
  'non-medical': '附加險限額{{limit, fenSum}}元以內',
  damage: '保險金額{{sum, fenShort}}元以內',
  'damage-subrogation': '先行賠付，再向責任方追償',
  rescue: '施救費另在保險金額{{sum, fenShort}}元以內',
  scratch: '劃痕險保額{{limit, fenShort}}元以內',
  wheel: '車輪險保額{{limit, fenShort}}元以內',
  grid: '外部電網故障險，保額{{limit, fenShort}}元以內',
  equipment: '設備險保額{{limit, fenShort}}元以內',
  occupant: '按{{share}}%的責任，每人限額{{limit, fenShort}}元以內',
  cargo: '貨物責任險限額{{limit, fenSum}}元以內',
  charger: '充電樁損失險保額{{limit, fenShort}}元以內',
  'charger-liability': '充電樁責任險限額{{limit, fenSum}}元以內',
  'pocket-not-insured': '沒有投保{{cover, coverageShort}}',
  'pocket-over-limit': '超出{{cover, coverageShort}}的限額',
  'pocket-deductible-rate': '絕對免賠率{{percent}}%',
  'pocket-deductible-amount': '每次事故絕對免賠額{{amount, fenShort}}元',
  'pocket-fault-deductible': '舊條款的事故責任免賠率{{percent}}%',
  'pocket-outside-catalogue': '醫保範圍以外，主險不賠',
  'pocket-mental-distress': '精神損害撫慰金，主險不賠',
  'pocket-excluded': '{{peril, peril}}不在保險責任內',
}

export const completeness = {
  rule,
  ruleVariant,
  story,
  storyAmount,
  peril,
  payoutStep,
  payoutStepVariant: {
    'third-party-doubled': '按{{share}}%的責任，節假日翻倍後限額{{limit, fenSum}}元以內',
  },
  payoutSentence: {
    pays: '{{payer}}賠{{loss}} {{amount, fenShort}}元（{{reason}}）',
    bears: '{{payer}}自己承擔{{loss}} {{amount, fenShort}}元（{{reason}}）',
    explains: '{{payer}}：{{reason}}',
  },
  payer: {
    'third-party:trailer': '掛車三者險',
    compulsory: '本車交強險',
    'other-compulsory': '對方交強險',
    'other-third-party': '對方三者險',
    'other-owner': '對方車主',
    'named-compulsory': '{{name}}車交強險',
    'named-third-party': '{{name}}車三者險',
    'named-owner': '{{name}}車車主',
    victim: '受害人',
    pocket: '車主',
  },
  loss: {
    damage: '{{party}}車損',
    rescue: '{{party}}施救費',
    medical: '{{party}}醫療費',
    death: '{{party}}死亡傷殘賠償',
    mental: '{{party}}精神損害撫慰金',
    outside: '{{party}}醫保外醫療費',
    property: '{{party}}財物損失',
  },
  lossParty: {
    own: '本車',
    other: '對方',
    named: '{{name}}車',
    driver: '{{party}}駕駛人',
    passenger: '{{party}}乘客',
    'named-passenger': '{{party}}乘客{{name}}',
    victim: '受害人',
    'named-victim': '受害人{{name}}',
    outside: '他人',
  },
  lossThing: {
    equipment: '加裝設備損失',
    cargo: '貨物損失',
    charger: '充電樁損失',
    'charger-liability': '充電樁造成的損害',
  },
  refusalReason: {
    'too-expensive': '認為保費偏高',
    'not-needed': '認為不需要',
    'covered-elsewhere': '已有其他保障',
    'thinks-it-over': '還要考慮',
    'own-words': '其他原因',
  },
  limitCategory: { medical: '醫療', death: '死亡傷殘', property: '財產' },
  gapKind: { missing: '未投保', low: '限額偏低', duty: '須告知', saving: '可以省' },
  gapAnswer: { taken: '已選用', refused: '不投保', later: '以後再說' },
  payoutClauses: {
    'ice-2014': '2014版示範條款',
    'ice-2020': '2020版示範條款',
    'nev-2021': '新能源汽車示範條款（2021）',
  },
  notCovered: {
    'injured-in-one-of-several-faultless-vehicles': '多輛無責車中有人受傷',
    'flood-engine': '舊條款下引擎進水',
    fire: '舊條款下火災、自燃',
    theft: '舊條款下被盜',
    glass: '舊條款下玻璃單獨破碎',
    'unknown-third-party': '舊條款下找不到肇事方',
  },
  wrongShares: {
    'same-id-twice': '同一輛車出現了兩次',
    'over-100': '各方合計超過100%',
    'not-100': '各方合計不是100%',
  },
} satisfies typeof source
