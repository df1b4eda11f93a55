import { describe, expect, it } from 'vitest'
import { locale as localeSchema, type Locale } from '../contract/fields.ts'
import { stepCodes, warningCodes } from '../contract/price.ts'
import { coverageIds, lineKeys, serviceIds } from '../domain/coverage.ts'
import { failureCodes } from '../domain/failure.ts'
import { energies, vehicleUses } from '../domain/vehicle.ts'
import { failureText, lineName, stepText, warningText } from './explain.ts'
import { formatSum, formatValue } from './format.ts'
import { simplifiedOnly } from './simplified-only.ts'
import { createText, namespaces } from './text.ts'
import { texts } from './texts.ts'

const locales = localeSchema.options
const notTheSource = locales.filter((language) => language !== 'zh-CN')

/** Every leaf as `[path, text]`. */
function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither text nor a group`)
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

const flat = (language: Locale) => new Map(leaves(texts[language], ''))
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? '').toSorted()

describe.each(locales)('%s', (language) => {
  const t = createText(language)

  it('has every namespace and the same keys as the source', () => {
    expect(Object.keys(texts[language]).toSorted()).toEqual(namespaces.toSorted())
    expect([...flat(language).keys()].toSorted()).toEqual([...flat('zh-CN').keys()].toSorted())
  })

  it('has no empty text, no blank at an end and no unbalanced placeholder', () => {
    for (const [key, text] of flat(language)) {
      expect(text, key).not.toBe('')
      // What stands between the items of a list may end with a blank.
      if (!/^\p{P}\s?$/u.test(text)) expect(text, key).toBe(text.trim())
      expect(text.replaceAll(/\{\{[^{}]+\}\}/g, ''), key).not.toMatch(/[{}]/)
    }
  })

  it('names every line, use and energy, and explains every step, warning and failure', () => {
    for (const key of lineKeys) {
      expect(lineName(t, key, 'ice-2020')).not.toContain('coverage')
      expect(t(`domain/coverageShort.${key}`)).not.toContain('coverageShort')
    }
    for (const id of coverageIds) expect(t(`domain/coverageAbout.${id}`)).not.toContain('coverageAbout')
    for (const id of serviceIds) expect(t(`domain/service.${id}`)).not.toContain('service.')
    for (const use of vehicleUses) expect(t(`domain/use.${use}`)).not.toContain('use.')
    for (const energy of energies) expect(t(`domain/energy.${energy}`)).not.toContain('energy.')
    for (const code of stepCodes) {
      const step = {
        code,
        op: 'start',
        operand: '1',
        running: '1',
        params: {},
        source: null,
        confidence: 'confirmed',
      } as const
      expect(stepText(t, step)).not.toContain(`step.${code}`)
    }
    for (const code of warningCodes)
      expect(warningText(t, { code, params: {} })).not.toContain(`warning.${code}`)
    for (const code of failureCodes) {
      const { what, todo } = failureText(t, { code, params: {} })
      expect(what).not.toContain(`${code}.what`)
      expect(todo).not.toContain(`${code}.todo`)
    }
  })
})

describe.each(notTheSource)('%s against the source', (language) => {
  it('uses the same values in every sentence', () => {
    const source = flat('zh-CN')
    for (const [key, text] of flat(language))
      expect(placeholders(text), key).toEqual(placeholders(source.get(key) ?? ''))
  })
})

describe('zh-TW', () => {
  it('holds no character that only simplified writing has', () => {
    for (const [key, text] of flat('zh-TW')) {
      // A language is named in itself.
      if (key === 'ui.language.zh-CN') continue
      expect(
        [...text].filter((character) => simplifiedOnly.has(character)),
        `${key}: ${text}`,
      ).toEqual([])
    }
  })

  it('uses the words of Taiwan and Hong Kong', () => {
    for (const [key, text] of flat('zh-TW'))
      expect(text, key).not.toMatch(/打印|軟件|文件夾|默認|屏幕|鼠標|信息|登錄|賬/)
  })
})

describe('values in sentences', () => {
  it('formats what the contract gives and leaves anything else alone', () => {
    expect(formatValue(123_450, 'fen')).toBe('1,234.50')
    expect(formatValue('1234567.5', 'yuan')).toBe('1,234,567.5')
    expect(formatValue('-1200', 'yuan')).toBe('−1,200')
    expect(formatValue('2000000', 'sum', 'zh-CN')).toBe('200万')
    expect(formatValue('2000000', 'sum', 'zh-TW')).toBe('200萬')
    expect(formatValue('2000000', 'sum', 'en')).toBe('2,000,000')
    expect(formatValue('0.15', 'share')).toBe('15%')
    expect(formatValue('-10', 'points')).toBe('−10%')
    expect(formatValue('10', 'points')).toBe('+10%')
    expect(formatValue('-4', 'number')).toBe('−4')
    expect(formatValue('2026-11-03', 'day', 'zh-CN')).toBe('2026年11月3日')
    expect(formatValue('2026-11-03', 'day', 'en')).toBe('3 Nov 2026')
    expect(formatValue('440300', 'region', 'en')).toBe('Shenzhen')
    expect(formatValue('family', 'use', 'zh-CN')).toBe('家庭自用')
    expect(formatValue('third-party,driver', 'coverageShort', 'zh-CN')).toBe('三者险、车上人员（驾驶人）')
    expect(formatValue('driver|passengers', 'coverageShort', 'en')).toBe('Driver or Passengers')
    expect(formatValue('no-such-code', 'use', 'en')).toBe('no-such-code')
    expect(formatValue('constructor', 'use', 'en')).toBe('constructor')
    expect(formatValue(undefined, 'fen')).toBe('')
  })

  it('shortens only round sums', () => {
    expect(formatSum(20_000_00, 'zh-CN')).toBe('2万')
    expect(formatSum(18_000_00, 'zh-CN')).toBe('1.8万')
    expect(formatSum(2_000_00, 'zh-CN')).toBe('2,000')
    expect(formatSum(12_345_600, 'zh-CN')).toBe('123,456')
    expect(formatSum(15_500_000_00, 'zh-CN')).toBe('1,550万')
  })

  it('never reads a value as a placeholder or as the key of another text', () => {
    const t = createText('zh-CN')
    expect(t('documents/sheet.version', { number: '{{day, day}} $t(documents/sheet.title)' })).toContain(
      '$t(documents/sheet.title)',
    )
    expect(t('documents/sheet.version', { number: '{{number}}' })).toContain('{{number}}')
  })
})
