import { isDay } from './time.ts'

/**
 * Format checks of what is typed about a car and its owner. Each answers null when the text is well formed, else a
 * problem code; an empty text is not judged. Standards and sources: docs/rating.md "Input checks".
 */
export type FormatProblem =
  | 'plate-format'
  | 'plate-letter-io'
  | 'plate-energy-mismatch'
  | 'vin-length'
  | 'vin-letters'
  | 'vin-check-digit'
  | 'id-format'
  | 'id-birth-date'
  | 'id-check-digit'
  | 'credit-code-format'
  | 'credit-code-check'
  | 'phone-format'

/** Upper case, full-width to half-width, no blanks, no middle dot: what is stored and compared. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·•・-]/g, '')
    .toUpperCase()
}

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]'
// GA 36-2018; consulate, embassy and rescue forms are recalled, the rest confirmed.
const plateForms = [
  new RegExp(`^${province}[A-HJ-NP-Z][A-HJ-NP-Z0-9]{5}$`),
  new RegExp(`^${province}[A-HJ-NP-Z][DABCEFGHJK][A-HJ-NP-Z0-9][0-9]{4}$`),
  new RegExp(`^${province}[A-HJ-NP-Z][0-9]{5}[DABCEFGHJK]$`),
  new RegExp(`^${province}[A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}[挂学警港澳]$`),
  new RegExp(`^${province}[A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}领$`),
  /^[0-9]{6}使$/,
  new RegExp(`^${province}[XS][A-HJ-NP-Z0-9]{4}应急$`),
]

export function checkPlate(text: string): FormatProblem | null {
  const plate = tidy(text)
  if (!plate || plateForms.some((form) => form.test(plate))) return null
  return /^.[A-Z0-9]*[IO]/.test(plate) ? 'plate-letter-io' : 'plate-format'
}

/** The letter of an eight-character new-energy plate tells battery electric (D A B C E) from other (F G H J K). */
export function plateEnergy(text: string): 'electric' | 'other-new-energy' | null {
  const plate = tidy(text)
  if (plate.length !== 8 || checkPlate(plate)) return null
  const small = plate.charAt(2)
  const letter = /[0-9]/.test(small) ? plate.charAt(7) : small
  if ('DABCE'.includes(letter)) return 'electric'
  return 'FGHJK'.includes(letter) ? 'other-new-energy' : null
}

const vinValues: Record<string, number> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  ...Object.fromEntries([...'ABCDEFGH'].map((letter, index) => [letter, index + 1])),
  ...Object.fromEntries([...'JKLMNPR'].map((letter) => [letter, 'JKLMNOPQR'.indexOf(letter) + 1])),
  ...Object.fromEntries([...'STUVWXYZ'].map((letter, index) => [letter, index + 2])),
}
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** GB 16735-2019. A wrong check digit is only a warning: some imported cars do not follow it. */
export function checkVin(text: string): FormatProblem | null {
  const vin = tidy(text)
  if (!vin) return null
  if (/[^A-HJ-NPR-Z0-9]/.test(vin)) return 'vin-letters'
  if (vin.length !== 17) return 'vin-length'
  return vin.charAt(8) === vinCheckDigit(vin) ? null : 'vin-check-digit'
}

/** The ninth character a VIN should have. */
export function vinCheckDigit(vin: string): string {
  const remainder = weighted(vin, vinWeights, vinValues) % 11
  return remainder === 10 ? 'X' : String(remainder)
}

const digitValues = Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)]))
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643-1999: area, birth date, sequence, check character. */
export function checkResidentId(text: string): FormatProblem | null {
  const number = tidy(text)
  if (!number) return null
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(number)) return 'id-format'
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(birth) && !birth.startsWith('18')) return 'id-birth-date'
  const expected = '10X98765432'.charAt(weighted(number, idWeights, digitValues) % 11)
  return number.charAt(17) === expected ? null : 'id-check-digit'
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditValues = Object.fromEntries([...creditAlphabet].map((letter, value) => [letter, value]))
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 32100-2015. */
export function checkCreditCode(text: string): FormatProblem | null {
  const code = tidy(text)
  if (!code) return null
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return 'credit-code-format'
  const expected = creditAlphabet.charAt((31 - (weighted(code, creditWeights, creditValues) % 31)) % 31)
  return code.charAt(17) === expected ? null : 'credit-code-check'
}

/** Mainland mobile by its first two digits, or a fixed line with area code. */
export function checkPhone(text: string): FormatProblem | null {
  const phone = tidy(text).replace(/^\+?86(?=1)/, '')
  if (!phone || /^1[3-9]\d{9}$/.test(phone) || /^0\d{9,11}$/.test(phone) || /^400\d{7}$/.test(phone))
    return null
  return 'phone-format'
}

function weighted(text: string, weights: readonly number[], values: Record<string, number>): number {
  return weights.reduce((total, weight, index) => total + weight * (values[text.charAt(index)] ?? 0), 0)
}
