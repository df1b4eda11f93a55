import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalAmount } from './capital-amount.ts'

/** Forms by the bank rules for capital amounts (支付结算办法, annex 1); where they leave a choice, the shorter one. */
describe('capitalAmount', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角'],
    [15, '壹角伍分'],
    [100, '壹元整'],
    [1005, '壹拾元零伍分'],
    [52250, '伍佰贰拾贰元伍角'],
    [32504, '叁佰贰拾伍元零肆分'],
    [60000, '陆佰元整'],
    [168032, '壹仟陆佰捌拾元叁角贰分'],
    [1640902, '壹万陆仟肆佰零玖元零贰分'],
    [1001000, '壹万零壹拾元整'],
    [10010000, '壹拾万零壹佰元整'],
    [100000001, '壹佰万元零壹分'],
    [101010101, '壹佰零壹万零壹佰零壹元零壹分'],
    [2000000100, '贰仟万零壹元整'],
    [10000000100, '壹亿零壹元整'],
    [999999999999, '玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [1000000000000, '壹佰亿元整'],
  ])('%i fen', (fen, text) => {
    expect(capitalAmount(fen, 'zh-CN')).toBe(text)
    expect(capitalAmount(fen, 'en')).toBe(text)
  })

  it('writes traditional characters for zh-TW', () => {
    expect(capitalAmount(630050, 'zh-TW')).toBe('陸仟參佰圓伍角')
    expect(capitalAmount(2000000000000, 'zh-TW')).toBe('貳佰億圓整')
  })

  it('refuses a negative amount', () => {
    expect(() => capitalAmount(-1, 'zh-CN')).toThrow(RangeError)
  })

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
        expect(readCapital(capitalAmount(fen, 'zh-CN'))).toBe(fen)
      }),
      { numRuns: 2000 },
    )
  })
})

/** An independent reader: digits and units from left to right, sections of 万 and 亿. */
function readCapital(text: string): number {
  const units: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }
  let yuan = 0
  let section = 0
  let digit = 0
  let fen = 0
  for (const character of text) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character)
    const unit = units[character]
    if (value >= 0) digit = value
    else if (unit !== undefined) {
      section += digit * unit
      digit = 0
    } else if (character === '万' || character === '亿') {
      yuan =
        (character === '亿' ? yuan + section + digit : section + digit) * (character === '亿' ? 1e8 : 1e4) +
        (character === '亿' ? 0 : yuan)
      section = 0
      digit = 0
    } else if (character === '元') {
      yuan += section + digit
      section = 0
      digit = 0
    } else if (character === '角') {
      fen += digit * 10
      digit = 0
    } else if (character === '分') {
      fen += digit
      digit = 0
    }
  }
  return yuan * 100 + fen
}
