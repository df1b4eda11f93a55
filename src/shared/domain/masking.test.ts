import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskIdNumber, maskName, maskPhone } from './masking.ts'

describe('maskName', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['张', '*'],
    ['张三', '张*'],
    ['张小三', '张*三'],
    ['欧阳小三', '欧**三'],
    ['阿卜杜拉·买买提江', '阿***江'],
    ['𬎆㛃䶮', '𬎆*䶮'],
    ['王𬎆', '王*'],
    ['John Smith', 'J*** S***'],
    ["O'Neill", 'O***'],
    ['Élodie  Brun', 'É*** B***'],
    ['Иван Петров', 'И*** П***'],
    ['张John', '张***n'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

describe('maskIdNumber', () => {
  it.each([
    ['310101199001011234', '310***********1234'],
    ['31010119900101123X', '310***********123X'],
    ['310101900101123', '310********1123'],
    ['E12345678', 'E******78'],
    ['1234', '****'],
    ['', ''],
  ])('%s → %s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked)
  })
})

describe('maskPhone', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['138-1234-5678', '138****5678'],
    ['+86 13812345678', '138****5678'],
    ['0755-83012345', '0755-*****345'],
    ['021-63012345', '021-*****345'],
    ['4008001234', '400****234'],
    ['83012345', '*****345'],
    ['110', '***'],
    ['', ''],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })
})

it('never gives back anything longer than four characters unmasked', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9X]{5,20}$/), (text) => {
      expect(maskIdNumber(text)).not.toBe(text)
      expect(maskPhone(text)).not.toBe(text)
      expect(maskIdNumber(text)).toContain('**')
      expect(maskPhone(text)).toContain('**')
    }),
  )
})
