/**
 * Personal data as it may be shown to anyone who sees the screen or a printed paper. A mask keeps just enough for the
 * person concerned to recognise it. Plates, VINs and names of organisations are not masked: they are on the car,
 * on the policy and in public registers.
 */

const star = '*'

/**
 * A person's name. Han: the first and last character stay (张三 → 张*, 张小三 → 张*三, 欧阳小三 → 欧**三), at most three
 * stars, so that a mask does not tell a long name. Names in other letters: the first letter of each word
 * (John Smith → J*** S***). Counts characters, not code units, so rare characters stay whole (𬎆).
 */
export function maskName(name: string): string {
  const tidy = name.trim().replaceAll(/\s+/g, ' ')
  if (tidy === '') return ''
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} .'’-]+$/u.test(tidy)) {
    return tidy
      .split(' ')
      .map((word) => `${Array.from(word)[0] ?? ''}${star.repeat(3)}`)
      .join(' ')
  }
  const characters = Array.from(tidy)
  const [first = ''] = characters
  if (characters.length === 1) return star
  if (characters.length === 2) return first + star
  const last = characters.at(-1) ?? ''
  return first + star.repeat(Math.min(characters.length - 2, 3)) + last
}

/**
 * An identity number. Resident numbers and others of 15 characters and more keep the first three and the last four
 * (310***********1234), shorter ones (passports) the first and the last two; up to four are hidden whole.
 */
export function maskIdNumber(number: string): string {
  const tidy = number.replaceAll(/\s/g, '')
  if (tidy.length >= 15) return between(tidy, 3, 4)
  if (tidy.length > 4) return between(tidy, 1, 2)
  return star.repeat(tidy.length)
}

/**
 * A phone number: a mobile keeps three and four digits (138****5678), a landline its area code and the last three
 * (0755-*****345); up to four characters are hidden whole.
 */
export function maskPhone(phone: string): string {
  const tidy = phone.trim().replaceAll(/\s+/g, '')
  const mobile = /^(?:(?:\+|00)?86-?)?(1\d{2})-?\d{4}-?(\d{4})$/.exec(tidy)
  if (mobile) return `${mobile[1]}****${mobile[2]}`
  const landline = /^(0\d{2,3}-)(\d{6,8})$/.exec(tidy)
  if (landline) return `${landline[1]}${between(landline[2] ?? '', 0, 3)}`
  if (tidy.length > 4) return between(tidy, tidy.length > 9 ? 3 : 0, 3)
  return star.repeat(tidy.length)
}

function between(text: string, head: number, tail: number): string {
  return text.slice(0, head) + star.repeat(text.length - head - tail) + text.slice(text.length - tail)
}
