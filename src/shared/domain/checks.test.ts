import { describe, expect, it } from 'vitest'
import {
  checkCreditCode,
  checkPhone,
  checkPlate,
  checkResidentId,
  checkVin,
  plateEnergy,
  vinCheckDigit,
} from './checks.ts'

describe('plates (GA 36-2018)', () => {
  it.each([
    '京A12345',
    '沪A·12345',
    '粤B D12345',
    '粤B12345D',
    '粤ZA123港',
    '浙A1234学',
    '沪A0023领',
    '224578使',
    '京X1234应急',
    '',
  ])('%s is well formed', (plate) => expect(checkPlate(plate)).toBeNull())
  it.each([
    ['京A1234', 'plate-format'],
    ['京AI2345', 'plate-letter-io'],
    ['AB12345', 'plate-format'],
    ['粤BX12345', 'plate-format'],
  ])('%s: %s', (plate, problem) => expect(checkPlate(plate)).toBe(problem))
  it('tells battery electric from other new energy by the letter', () => {
    expect([
      plateEnergy('粤BD12345'),
      plateEnergy('粤BF12345'),
      plateEnergy('粤B12345D'),
      plateEnergy('粤B12345K'),
      plateEnergy('粤B12345'),
    ]).toEqual(['electric', 'other-new-energy', 'electric', 'other-new-energy', null])
  })
})

describe('VIN (GB 16735-2019)', () => {
  it.each(['1M8GDM9AXKP042788', 'LZ91AE3A4J3LSA560', 'lsvaa49j132047371'])(
    '%s has a right check digit',
    (vin) => expect(checkVin(vin)).toBeNull(),
  )
  it.each([
    ['1M8GDM9A1KP042788', 'vin-check-digit'],
    ['1M8GDM9AXKP04278', 'vin-length'],
    ['1M8GDM9AXKPO42788', 'vin-letters'],
  ])('%s: %s', (vin, problem) => expect(checkVin(vin)).toBe(problem))
  it('any other digit at any place breaks the check digit', () => {
    const good = 'LZ91AE3A4J3LSA560'
    const broken = [...good].flatMap((letter, index) =>
      /[0-9]/.test(letter) && index !== 8
        ? [good.slice(0, index) + ((Number(letter) + 1) % 10) + good.slice(index + 1)]
        : [],
    )
    expect(broken.map(checkVin)).toEqual(broken.map(() => 'vin-check-digit'))
    expect(vinCheckDigit(good)).toBe('4')
  })
})

describe('identity numbers (GB 11643-1999)', () => {
  it.each(['11010519491231002X', '11010519491231002x', '440524188001010014'])('%s is well formed', (number) =>
    expect(checkResidentId(number)).toBeNull(),
  )
  it.each([
    ['110105194912310021', 'id-check-digit'],
    ['11010519490230002X', 'id-birth-date'],
    ['1101051949123100', 'id-format'],
  ])('%s: %s', (number, problem) => expect(checkResidentId(number)).toBe(problem))
})

describe('credit codes (GB 32100-2015) and phones', () => {
  it('check character', () => {
    expect([
      checkCreditCode('91350100M000100Y43'),
      checkCreditCode('91350100M000100Y44'),
      checkCreditCode('91350100I000100Y43'),
    ]).toEqual([null, 'credit-code-check', 'credit-code-format'])
  })
  it('mobiles by prefix, fixed lines with area code', () => {
    expect(['13800000000', '+86 138-0000-0000', '021-12345678', '4001234567'].map(checkPhone)).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(['12800000000', '1380000000'].map(checkPhone)).toEqual(['phone-format', 'phone-format'])
  })
})
