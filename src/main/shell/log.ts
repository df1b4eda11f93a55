import log from 'electron-log/node'
import { join } from 'node:path'
import { maskForLog } from './mask.ts'

/**
 * The app's log: one file in the user-data folder, turned over at 2 MB, with the one hook that masks personal
 * numbers. The plain-Node build of electron-log is used, so the command line and the tests can log the same way.
 */
export interface Log {
  error(message: string, ...details: readonly unknown[]): void
  warn(message: string, ...details: readonly unknown[]): void
  info(message: string, ...details: readonly unknown[]): void
  /** Path of the log file, to show to the person. */
  readonly file: string
}

/** Starts writing to `logs/chudan.log` in the folder. `console` also prints warnings and errors. */
export function openLog(userData: string, options: { readonly console: boolean }): Log {
  const file = join(userData, 'logs', 'chudan.log')
  log.transports.file.resolvePathFn = () => file
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.file.level = 'info'
  log.transports.console.level = options.console ? 'warn' : false
  log.hooks.push((message) => ({ ...message, data: message.data.map(maskForLog) }))
  return { file, error: log.error, warn: log.warn, info: log.info }
}
