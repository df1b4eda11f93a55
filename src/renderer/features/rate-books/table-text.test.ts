import { expect, test } from 'vitest'
import { createText } from '#shared/text/text.ts'
import { cellText, columnName, tableName } from './table-text.ts'

test('codes of a rate book become words; figures and unknown words stay', () => {
  const t = createText('zh-CN')
  expect(tableName(t, 'third-party')).toBe('三者险')
  expect(tableName(t, 'my-table')).toBe('my-table')
  expect(columnName(t, 'relief-months')).toBe('减征月数')
  expect(columnName(t, '≤ 1000 ml')).toBe('≤ 1000 ml')
  expect(cellText(t, 'zh-CN', 'class', 'family-lt6')).toBe('家庭自用汽车6座以下')
  expect(cellText(t, 'zh-CN', 'coverages', 'vehicle-damage third-party')).toBe('车损险 三者险')
  expect(cellText(t, 'zh-CN', 'regions', '310000 440300')).toBe('上海 深圳')
  expect(cellText(t, 'zh-CN', 'premium', '310000')).toBe('310000')
  expect(cellText(t, 'zh-CN', 'item', 'electric 0–100000')).toBe('纯电动 0–100000')
  expect(cellText(t, 'zh-CN', 'name', 'family')).toBe('family')
})
