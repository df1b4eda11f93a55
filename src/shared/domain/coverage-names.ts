import type { CoverageKey, LineKey, MainCoverage } from './coverage.ts'

/**
 * What people and insurers call the coverages, in pasted text and in ledgers. One place: last year's lines and the
 * ledger import read names through here. Longer names win over shorter ones inside them.
 */

/** A coverage that attaches to a main cover and needs to hear which one. */
export type AttachedFamily = 'absolute-deductible' | 'mental-distress' | 'non-medical'

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
  'non-medical': ['医保外医疗费用责任', '医保外医疗费用', '医保外用药责任', '医保外用药', '医保外', '非医保用药', '非医保'],
  'external-grid': ['外部电网故障损失', '外部电网故障', '外部电网'],
  'charger-damage': ['自用充电桩损失', '充电桩损失'],
  'charger-liability': ['自用充电桩责任', '充电桩责任'],
  services: ['道路救援服务', '道路救援', '车辆安全检测', '安全检测', '代为驾驶服务', '代为驾驶', '代驾服务', '代驾', '代为送检', '增值服务'],
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

const traditional = '車險損責強員駕駛員稅條醫療費劃繳節電網樁輪設備貨補償發動機務駛傷'
const simplified = '车险损责强员驾驶员税条医疗费划缴节电网桩轮设备货补偿发动机务驶伤'
const toSimplified = new Map([...traditional].map((sign, index) => [sign, [...simplified][index] ?? sign]))

/** One width, one case, simplified characters: what names are looked for in. */
export function foldNames(text: string): string {
  return [...text.normalize('NFKC').toUpperCase()].map((sign) => toSimplified.get(sign) ?? sign).join('')
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
  const found: Found[] = [...folded.matchAll(anyName)].map((match) => ({
    meaning: meaningOf.get(match[1] ?? '') ?? '',
    from: match.index,
    to: match.index + match[0].length,
  }))
  const named: NamedCoverage[] = []
  for (let index = 0; index < found.length; index += 1) {
    const first = found[index]
    const second = found[index + 1]
    if (!first) continue
    const joined = second && isJoint(folded.slice(first.to, second.from)) ? join(first, second) : null
    if (joined && second) {
      named.push({ keys: joined, from: first.from, to: second.to })
      index += 1
    } else {
      named.push({ keys: alone(first.meaning), from: first.from, to: first.to })
    }
  }
  return named
}

/** Between two names that belong together stand only brackets, dashes and little words. */
function isJoint(between: string): boolean {
  return /^(?:[\s()（）[\]【】<>《》\-—–_:：·、/+&和及的]|附加)*$/.test(between)
}

function join(first: Found, second: Found): readonly LineKey[] | null {
  const pair = [first.meaning, second.meaning]
  const family = pair.find(isFamily)
  const main = pair.map(mainOf).find((cover) => cover !== null)
  if (family && main) return attached(family, main)
  if (first.meaning === 'seats' && (second.meaning === 'driver' || second.meaning === 'passengers')) {
    return [second.meaning]
  }
  return pair.includes('driver') && pair.includes('passengers') ? ['driver', 'passengers'] : null
}

/** An attached coverage that does not say to what is the one people buy: on third party, deductible on damage. */
function alone(meaning: string): readonly LineKey[] {
  if (meaning === 'seats') return ['driver', 'passengers']
  if (isFamily(meaning)) return attached(meaning, meaning === 'absolute-deductible' ? 'vehicle-damage' : 'third-party')
  const key = plainKeys.find((candidate) => candidate === meaning)
  return key ? [key] : []
}

function attached(family: AttachedFamily, main: MainCoverage): readonly CoverageKey[] {
  if (family === 'absolute-deductible') return [`${family}:${main}`]
  return main === 'vehicle-damage' ? [`${family}:third-party`] : [`${family}:${main}`]
}

function isFamily(meaning: string): meaning is AttachedFamily {
  return meaning === 'absolute-deductible' || meaning === 'mental-distress' || meaning === 'non-medical'
}

function mainOf(meaning: string): MainCoverage | null {
  return (['vehicle-damage', 'third-party', 'driver', 'passengers'] as const).find((main) => main === meaning) ?? null
}

const plainKeys = Object.keys(names).filter(
  (meaning): meaning is Exclude<Meaning, AttachedFamily | 'seats'> => meaning !== 'seats' && !isFamily(meaning),
)
