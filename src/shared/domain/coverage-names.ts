import { lineKeys, mainCoverages, type CoverageKey, type LineKey, type MainCoverage } from './coverage.ts'

/**
 * What people and insurers call the coverages, in pasted text and in ledgers. One place: last year's lines and the
 * ledger import read names through here. Longer names win over shorter ones inside them.
 */

/** A coverage that attaches to a main cover and needs to hear which one. */
type AttachedFamily = 'absolute-deductible' | 'mental-distress' | 'non-medical'

/** `seats` is a name for driver and passengers together (车上人员, 司乘). */
type Meaning = Exclude<LineKey, `${AttachedFamily}:${string}`> | AttachedFamily | 'seats'

const names: { readonly [M in Meaning]: readonly string[] } = {
  compulsory: ['交通事故责任强制', '交通事故强制', '强制责任', '强制保险', '强制险', '交强'],
  'vehicle-tax': ['车船使用税', '车船税'],
  'vehicle-damage': ['机动车损失', '机动车辆损失', '车辆损失', '汽车损失', '车损', '机损'],
  'third-party': ['第三者责任', '第三方责任', '第三者', '第三方', '三者责任', '三责', '商三', '三者'],
  seats: ['车上人员责任', '车上人员', '车上责任', '座位', '司乘'],
  driver: ['驾驶员', '驾驶人', '驾驶位', '司机', '主驾'],
  passengers: ['乘客'],
  'absolute-deductible': ['绝对免赔率', '绝对免赔'],
  wheel: ['车轮单独损失', '车轮'],
  'new-equipment': ['新增加设备损失', '新增设备损失', '新增加设备', '新增设备'],
  scratch: ['车身划痕损失', '车身划痕', '划痕'],
  'repair-expense': ['修理期间费用补偿', '修理期间费用', '修理期间'],
  'engine-water-exclusion': ['发动机进水损坏除外', '发动机损坏除外', '发动机进水除外', '进水损坏除外'],
  'cargo-liability': ['车上货物责任', '车上货物'],
  'mental-distress': ['精神损害抚慰金责任', '精神损害抚慰金', '精神损害', '精神抚慰金'],
  'holiday-double': ['法定节假日限额翻倍', '节假日限额翻倍', '节假日翻倍', '假日翻倍'],
  'non-medical': [
    '医保外医疗费用责任',
    '医保外医疗费用',
    '医保外用药责任',
    '医保外用药',
    '医保外',
    '非医保用药',
    '非医保',
  ],
  'external-grid': ['外部电网故障损失', '外部电网故障', '外部电网'],
  'charger-damage': ['自用充电桩损失', '充电桩损失'],
  'charger-liability': ['自用充电桩责任', '充电桩责任'],
  services: [
    '道路救援服务',
    '道路救援',
    '车辆安全检测',
    '安全检测',
    '代为驾驶服务',
    '代为驾驶',
    '代驾服务',
    '代驾',
    '代为送检',
    '增值服务',
  ],
}

/** Words around a name that say nothing more; `机动车`, `附加` and the like, and the ends `保险`, `条款`. */
const before = '(?:附加|商业|新能源汽车|机动车辆?|特种车|摩托车)*'
const after = '(?:责任)?(?:保险|险)?(?:特约条款|条款)?'

const meaningOf = new Map(
  Object.entries(names).flatMap(([meaning, list]) => list.map((name) => [name, meaning] as const)),
)
const anyName = new RegExp(
  `${before}(${[...meaningOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})${after}`,
  'g',
)

/** A name found in a text: what it means, and where it stands in the folded text. */
export interface NamedCoverage {
  /** One line, or driver and passengers together. */
  readonly keys: readonly LineKey[]
  readonly from: number
  readonly to: number
}

const traditional = '車險損壞責強員駕駛稅條醫療費劃節電網樁輪設備貨補償發動機進務絕對賠間檢測為'
const simplified = '车险损坏责强员驾驶税条医疗费划节电网桩轮设备货补偿发动机进务绝对赔间检测为'
const toSimplified = new Map([...traditional].map((sign, index) => [sign, [...simplified][index] ?? sign]))
const traditionalSign = new RegExp(`[${traditional}]`, 'g')

/**
 * Capital letters, simplified characters: what names are looked for in. Takes text of one width (NFKC) and keeps
 * its length, so that a place in the folded text is the same place in the text.
 */
export function foldNames(text: string): string {
  return text
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll(traditionalSign, (sign) => toSimplified.get(sign) ?? sign)
}

interface Found {
  readonly meaning: string
  readonly from: number
  readonly to: number
}

/**
 * The coverages a folded text names, in order. A name and the cover it attaches to are one: `医保外医疗费用责任险(乘客)`,
 * `三者医保外`, `车上人员责任险(司机)`; `司机/乘客` is driver and passengers together.
 */
export function findCoverages(folded: string): NamedCoverage[] {
  const found = [...folded.matchAll(anyName)].map((match) => ({
    meaning: meaningOf.get(match[1] ?? '') ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }))
  // The seat first: 精神损害(车上人员责任险-司机) attaches to the driver cover.
  const seated = joinPairs(found, folded, joinSeat)
  return joinPairs(seated, folded, joinMeanings).map(({ meaning, from, to }) => ({
    keys: keysOf(meaning),
    from,
    to,
  }))
}

/** Makes one of two neighbours where the rule gives a meaning for both. */
function joinPairs(
  found: readonly Found[],
  folded: string,
  rule: (a: string, b: string) => string | null,
): Found[] {
  const joined: Found[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const meaning =
      last && isJoint(folded.slice(last.to, next.from)) ? rule(last.meaning, next.meaning) : null
    if (last && meaning !== null) joined.splice(-1, 1, { meaning, from: last.from, to: next.to })
    else joined.push(next)
  }
  return joined
}

/** Between two names that belong together stand only brackets, dashes and little words. */
function isJoint(between: string): boolean {
  return /^(?:[\s()（）[\]【】<>《》\-—–_:：·、/+&和及的]|附加)*$/.test(between)
}

function joinSeat(a: string, b: string): string | null {
  const seat = a === 'seats' ? b : b === 'seats' ? a : null
  return seat === 'driver' || seat === 'passengers' ? seat : null
}

function joinMeanings(a: string, b: string): string | null {
  const family = [a, b].find(isFamily)
  const main = [a, b].map(mainOf).find((cover) => cover !== null)
  if (family && main) return attached(family, main)
  return [a, b].toSorted().join() === 'driver,passengers' ? 'seats' : null
}

/** An attached coverage that does not say to what is the one people buy: on third party, a deductible on damage. */
function keysOf(meaning: string): readonly LineKey[] {
  if (meaning === 'seats') return ['driver', 'passengers']
  const key = isFamily(meaning) ? attached(meaning, 'vehicle-damage') : meaning
  return lineKeys.filter((candidate) => candidate === key)
}

/** Vehicle damage has a deductible of its own, but neither medical expense nor distress; third party has. */
function attached(family: AttachedFamily, main: MainCoverage): CoverageKey {
  if (family === 'absolute-deductible') return `${family}:${main}`
  return main === 'vehicle-damage' ? `${family}:third-party` : `${family}:${main}`
}

function isFamily(meaning: string): meaning is AttachedFamily {
  return meaning === 'absolute-deductible' || meaning === 'mental-distress' || meaning === 'non-medical'
}

function mainOf(meaning: string): MainCoverage | null {
  return mainCoverages.find((main) => main === meaning) ?? null
}
