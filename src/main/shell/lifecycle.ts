import { app, dialog, protocol, type BrowserWindow } from 'electron'
import { resolve } from 'node:path'
import type { Locale } from '#shared/contract/fields.ts'
import { shellTexts } from '#shared/text/shell.ts'
import type { FileLog } from './log.ts'
import { appScheme } from './policy.ts'
import type { Site } from './site.ts'
import { withTimeLimit } from './time-limit.ts'

/** Where this run keeps its data and finds its files. */
export interface Claim {
  readonly userData: string
  /** Folder of package.json, `out` and `resources`; inside the asar when packed. */
  readonly appFolder: string
  readonly packaged: boolean
  readonly version: string
}

/**
 * Everything that must happen before Electron is ready, in order: the scheme's rights, the sandbox for every page, the
 * folder of the data, the single-instance lock. Null when another instance holds the lock: it has been told to show
 * itself, this one is quitting, and the caller must open nothing.
 */
export function claimApp(): Claim | null {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ])
  app.enableSandbox()
  const chosen = app.commandLine.getSwitchValue('user-data-dir')
  if (chosen !== '') app.setPath('userData', resolve(chosen))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return null
  }
  return {
    userData: app.getPath('userData'),
    appFolder: app.getAppPath(),
    packaged: app.isPackaged,
    version: app.getVersion(),
  }
}

/** Waits for Electron and serves the app scheme from then on. */
export async function startServing(site: Site): Promise<void> {
  await app.whenReady()
  protocol.handle(appScheme, (request) => site.respond(request))
}

/** How long quitting waits for `close`; what was answered as saved is on disk without it. */
const closeTimeLimit = 3000

/** A second start shows the window that is open; closing the window ends the app; `close` runs last of all. */
export function liveWith(window: BrowserWindow, close: () => Promise<void>): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    withTimeLimit(closeTimeLimit, close)
      .catch(() => undefined)
      .finally(() => app.exit(0))
  })
}

/**
 * Logs what nobody caught. After an uncaught error the state of the process is unknown, so it says so and ends; what
 * was answered as saved is on disk.
 */
export function watchForFaults(log: FileLog, locale: () => Locale): void {
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason))
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', error)
    const text = shellTexts[locale()]
    dialog.showErrorBox(text.faultTitle, text.fault + log.file)
    app.exit(1)
  })
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log.error('a helper process has crashed', details)
  })
}
