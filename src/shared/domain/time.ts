import { Temporal } from 'temporal-polyfill'

/**
 * Civil days, ISO `YYYY-MM-DD`. The only module that knows the calendar library; a day has no time zone.
 * Text sorts like time, so days are compared with `<` and `>`.
 */
export type Day = string

/** True for a real calendar day written `YYYY-MM-DD` (2026-02-30 is none). Years 1900–2199. */
export function isDay(text: string): boolean {
  const match = /^(19|20|21)(\d{2})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const month = Number(match[3])
  const day = Number(match[4])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2025.3.1`, `2025/3/1`, `2025年3月1日`, `20250301`, `2025-03-01` → ISO; null when it is no day. */
export function parseDay(text: string): Day | null {
  const plain = text.normalize('NFKC').trim()
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain)
  if (!match) return null
  const iso = `${match[1]}-${String(match[2]).padStart(2, '0')}-${String(match[3]).padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/**
 * Remembers answers: re-rating a whole book asks for the same few hundred days again and again, and the calendar
 * library takes several microseconds a question.
 */
function remembering<T>(
  compute: (day: Day, other: string | number) => T,
): (day: Day, other: string | number) => T {
  const answers = new Map<string, T>()
  return (day, other) => {
    const key = `${day} ${other}`
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size >= 20_000) answers.clear()
    const answer = compute(day, other)
    answers.set(key, answer)
    return answer
  }
}

const daysLater = remembering((day, days) =>
  Temporal.PlainDate.from(day)
    .add({ days: Number(days) })
    .toString(),
)
const monthsLater = remembering((day, months) =>
  Temporal.PlainDate.from(day)
    .add({ months: Number(months) })
    .toString(),
)
const distance = remembering(
  (from, to) => Temporal.PlainDate.from(from).until(String(to), { largestUnit: 'day' }).days,
)

export function addDays(day: Day, days: number): Day {
  return daysLater(day, days)
}

/** 31 January + 1 month = 28 or 29 February; 29 February + 12 months = 28 February. */
export function addMonths(day: Day, months: number): Day {
  return monthsLater(day, months)
}

/** Days from `from` (exclusive) to `to` (inclusive); negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return distance(from, to)
}

/**
 * Whole months elapsed from `from` to `to`; a part of a month does not count. A month is complete on the same
 * day number, or on the last day of a shorter month (31 January → 28 February is one month). 0 when `to` is earlier.
 */
export function wholeMonthsBetween(from: Day, to: Day): number {
  if (to < from) return 0
  const [y1, m1, d1] = parts(from)
  const [y2, m2, d2] = parts(to)
  const months = (y2 - y1) * 12 + (m2 - m1)
  const complete = d2 >= d1 || d2 === daysInMonth(y2, m2)
  return complete ? months : months - 1
}

/** Calendar months touched when a part of a month counts as a whole one: 1–20 March is 1, 1 March–1 April is 2. */
export function startedMonthsBetween(firstDay: Day, lastDay: Day): number {
  let months = 0
  while (addMonths(firstDay, months) <= lastDay) months += 1
  return months
}

/** Last day, inclusive, of one year of cover that begins on `first`: first + 1 year − 1 day. */
export function lastDayOfYearFrom(first: Day): Day {
  return addDays(addMonths(first, 12), -1)
}

/** Days of the period, both ends included. */
export function daysInclusive(first: Day, last: Day): number {
  return daysBetween(first, last) + 1
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
