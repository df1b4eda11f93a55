import type { Clock } from './ports.ts'

const shanghaiDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Asia/Shanghai of an instant, ISO `YYYY-MM-DD`. */
export function shanghaiDayOf(epochMilliseconds: number): string {
  return shanghaiDay.format(epochMilliseconds)
}

/** The machine's clock: the one place that asks what time it is. The machine's own time zone does not matter. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => shanghaiDayOf(Date.now()),
}
