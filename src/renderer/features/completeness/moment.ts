import type { Locale } from '#shared/contract/fields.ts'

/** An instant (epoch milliseconds) as the shop's clock shows it: 11-23 14:05. */
export function momentText(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
