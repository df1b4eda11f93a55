import { describe, expect, test } from 'vitest'
import { readLastYear } from './read-last-year.ts'

/** `key sum premium` in yuan, `-` for not known. */
function short(text: string): string[] {
  const yuan = (fen: number | null) => (fen === null ? '-' : String(fen / 100))
  return readLastYear(text).lines.map((line) => `${line.key} ${yuan(line.sumFen)} ${yuan(line.premiumFen)}`)
}

describe('one line', () => {
  test.each([
    ['机动车损失保险\t158,000.00\t2,345.67', 'vehicle-damage 158000 2345.67'],
    ['三者200万 980元', 'third-party 2000000 980'],
    ['三者 200w 980', 'third-party 2000000 980'],
    ['第三者责任险：200万元　保费：１，２３４．５０元', 'third-party 2000000 1234.5'],
    ['三者 980 200万', 'third-party 2000000 980'],
    ['三者 300万', 'third-party 3000000 -'],
    ['三者 980', 'third-party - 980'],
    ['三者', 'third-party - -'],
    ['车损 158,000', 'vehicle-damage 158000 -'],
    ['车损 2345', 'vehicle-damage - 2345'],
    ['1 车损险 158000 2345', 'vehicle-damage 158000 2345'],
    ['司机 10000', 'driver 10000 -'],
    ['乘客 1万*4座 68', 'passengers 10000 68'],
    ['乘客 1万/座×4座 68.00', 'passengers 10000 68'],
    ['划痕 2000 400', 'scratch 2000 400'],
    ['绝对免赔率 10% 0', 'absolute-deductible:vehicle-damage - 0'],
    ['交强险 20万 950', 'compulsory 200000 950'],
    ['交强 950', 'compulsory - 950'],
    ['车船税 420.00', 'vehicle-tax - 420'],
    ['修理期间费用补偿险 200元/天*7天 60', 'repair-expense 200 60'],
  ])('%s', (text, line) => {
    expect(short(text)).toEqual([line])
    expect(readLastYear(text).unread).toEqual([])
  })
})

test('several coverages in one line', () => {
  expect(short('车损2345.67，三者200万980，司机1万20，乘客1万*4 68，交强950，车船税420')).toEqual([
    'vehicle-damage - 2345.67',
    'third-party 2000000 980',
    'driver 10000 20',
    'passengers 10000 68',
    'compulsory - 950',
    'vehicle-tax - 420',
  ])
})

test('a premium for driver and passengers together is not divided but given back', () => {
  expect(readLastYear('司乘 1万 120')).toEqual({
    lines: [
      { key: 'driver', sumFen: 1_000_000, premiumFen: null },
      { key: 'passengers', sumFen: 1_000_000, premiumFen: null },
    ],
    unread: ['司乘 1万 120'],
  })
  expect(readLastYear('司乘 1万').unread).toEqual([])
})

test('services are added up', () => {
  expect(short('道路救援服务特约条款 7次 0.00\n代为驾驶服务特约条款 1次 30')).toEqual(['services - 30'])
})

test('what is said not to be insured is no line, and nothing to ask about', () => {
  expect(readLastYear('划痕 不投保\n车轮险 无\n医保外 --')).toEqual({ lines: [], unread: [] })
})

test('what could only be guessed comes back as it was written', () => {
  const text = [
    '险种 保额 保费',
    '合计 4,567.00',
    '三者 200万 980 0.85',
    '发动机进水损坏除外 -12',
    '交强险 950',
    '交強險合计 950',
    '车损 999999999999万',
  ]
  expect(readLastYear(text.join('\r\n'))).toEqual({
    lines: [{ key: 'compulsory', sumFen: null, premiumFen: 95_000 }],
    unread: [
      '险种 保额 保费',
      '合计 4,567.00',
      '三者 200万 980 0.85',
      '发动机进水损坏除外 -12',
      '交強險合计 950',
      '车损 999999999999万',
    ],
  })
})
