import { expect, test } from 'vitest'
import { findCoverages, foldNames } from './coverage-names.ts'

const keysOf = (text: string) => findCoverages(foldNames(text)).map(({ keys }) => keys.join('+'))

test.each([
  ['机动车损失保险', 'vehicle-damage'],
  ['新能源汽车损失保险', 'vehicle-damage'],
  ['车损', 'vehicle-damage'],
  ['机动车第三者责任保险', 'third-party'],
  ['三者', 'third-party'],
  ['商业三者险', 'third-party'],
  ['机动车车上人员责任保险(司机)', 'driver'],
  ['车上人员责任险-乘客', 'passengers'],
  ['驾驶员座位险', 'driver'],
  ['司乘', 'driver+passengers'],
  ['司机/乘客', 'driver+passengers'],
  ['附加绝对免赔率特约条款', 'absolute-deductible:vehicle-damage'],
  ['绝对免赔率(第三者)', 'absolute-deductible:third-party'],
  ['车轮单独损失险', 'wheel'],
  ['新增加设备损失险', 'new-equipment'],
  ['车身划痕损失险', 'scratch'],
  ['修理期间费用补偿险', 'repair-expense'],
  ['发动机进水损坏除外特约条款', 'engine-water-exclusion'],
  ['车上货物责任险', 'cargo-liability'],
  ['精神损害抚慰金责任险', 'mental-distress:third-party'],
  ['附加精神损害抚慰金责任险(机动车车上人员责任保险-司机)', 'mental-distress:driver'],
  ['法定节假日限额翻倍险', 'holiday-double'],
  ['附加医保外医疗费用责任险（机动车第三者责任保险）', 'non-medical:third-party'],
  ['医保外(乘客)', 'non-medical:passengers'],
  ['三者医保外', 'non-medical:third-party'],
  ['外部电网故障损失险', 'external-grid'],
  ['自用充电桩损失保险', 'charger-damage'],
  ['自用充电桩责任保险', 'charger-liability'],
  ['道路救援服务特约条款', 'services'],
  ['交强险', 'compulsory'],
  ['机动车交通事故责任强制保险', 'compulsory'],
  ['代收车船税', 'vehicle-tax'],
  ['機動車損失險', 'vehicle-damage'],
  ['第三者責任險', 'third-party'],
  ['強制險', 'compulsory'],
])('%s is %s', (text, keys) => {
  expect(keysOf(text.normalize('NFKC'))).toEqual([keys])
})

test('several names in one line are found in order', () => {
  expect(keysOf('车损2345,三者200万980,司机1万20,乘客1万*4 68,交强950,车船税420')).toEqual([
    'vehicle-damage',
    'third-party',
    'driver',
    'passengers',
    'compulsory',
    'vehicle-tax',
  ])
})

test('text without a coverage names nothing', () => {
  expect(keysOf('合计 4,567.00 王小明 粤B12345')).toEqual([])
})

test('folding keeps the length, so that places in it are places in the text', () => {
  for (const text of ['機動車損失險abc', '𬎆車ß', 'ﬁ險']) expect(foldNames(text)).toHaveLength(text.length)
})
