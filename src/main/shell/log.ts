import log from 'electron-log/node'
import { join } from 'node:path'
import type { Log } from '../ports.ts'
import { maskForLog } from './mask.ts'

/** The log with the path of its file, to show to the person when the app has failed. */
export interface FileLog extends Log {
  readonly file: string
}

/**
 * Starts the app's log: one file in the user-data folder, turned over at 2 MB, with the one hook that masks personal
 * numbers. `console` also prints warnings and errors. The plain-Node build of electron-log is used, because it needs
 * nothing of Electron.
 */
export function openLog(userData: string, options: { readonly console: boolean }): FileLog {
  const file = join(userData, 'logs', 'chudan.log')
  log.transports.file.resolvePathFn = () => file
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.file.level = 'info'
  log.transports.console.level = options.console ? 'warn' : false
  log.hooks.push((message) => ({ ...message, data: message.data.map(maskForLog) }))
  return { file, error: log.error, warn: log.warn, info: log.info }
}
