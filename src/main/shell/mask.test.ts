import { expect, test } from 'vitest'
import { maskForLog, maskPersonal } from './mask.ts'

test.each([
  ['身份证 440301199001011234 不符', '身份证 [id …34] 不符'],
  ['44030119900101123X', '[id …3X]'],
  ['old 440301900101123 kind', 'old [id …23] kind'],
  ['call 13800138000 now', 'call [phone …00] now'],
  ['138 0013 8000, 139-1234-5678', '[phone …00], [phone …78]'],
  ['+86 13800138000', '[phone …00]'],
  ['0755-83012345', '[phone …45]'],
])('%s → %s', (text, masked) => {
  expect(maskPersonal(text)).toBe(masked)
})

test.each([
  'policy 1050023900112026000123',
  'VIN LSVAM4187C2184847',
  'at 1772323200000',
  '2026-03-01',
  '950.00',
  '12345678',
])('leaves %s as it is', (text) => {
  expect(maskPersonal(text)).toBe(text)
})

test('masks inside objects, errors and their causes', () => {
  expect(maskForLog({ owner: { phone: '13800138000' } })).toContain('[phone …00]')
  expect(maskForLog(new Error('row 440301199001011234', { cause: '13800138000' }))).not.toMatch(
    /4403|1380013/,
  )
})

test('long binary data is cut short', () => {
  expect(maskForLog(new Uint8Array(100_000)).length).toBeLessThan(1000)
})
