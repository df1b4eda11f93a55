import { EventEmitter } from 'node:events'
import { fromChromium } from './address.ts'
import { app } from './app.ts'
import { hasDisplay, ignoreGone, startChromium, type Chromium, type OpenedPage } from './chromium.ts'
import { answerRequests } from './network.ts'
import { session } from './session.ts'
import { WebContents } from './web-contents.ts'

interface WindowOptions {
  name?: string
  windowStatePersistence?: boolean
  title?: string
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  show?: boolean
  backgroundColor?: string
  autoHideMenuBar?: boolean
  webPreferences?: {
    preload?: string
    sandbox?: boolean
    contextIsolation?: boolean
    nodeIntegration?: boolean
    nodeIntegrationInWorker?: boolean
    nodeIntegrationInSubFrames?: boolean
    webviewTag?: boolean
    webSecurity?: boolean
    spellcheck?: boolean
    safeDialogs?: boolean
  }
}

interface WindowEvents {
  'ready-to-show': []
  closed: []
}

const windows = new Set<BrowserWindow>()
let screen: Chromium | undefined
/** Chromium can hide no window, so those that are not shown get a second, headless one when there is a display. */
let backstage: Chromium | undefined

/**
 * `electron.BrowserWindow`. The first one starts Chromium and is its window, whether it says `show` or not; a later
 * one that is not shown stays out of sight, as printing needs it.
 */
export class BrowserWindow extends EventEmitter<WindowEvents> {
  readonly webContents: WebContents
  readonly #chromium: Chromium
  #destroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    const place = placeFor(options)
    this.#chromium = place.chromium
    this.webContents = new WebContents(place.page, options.webPreferences?.preload ?? null)
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url)
    this.emit('ready-to-show')
  }

  show(): void {
    // Chromium shows its window as soon as it has one.
  }

  focus(): void {
    this.webContents.page.then(({ devTools }) => devTools.send('Page.bringToFront')).catch(ignoreGone)
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    this.focus()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  destroy(): void {
    const { targetId } = this.webContents
    if (targetId !== undefined)
      this.#chromium.browser.send('Target.closeTarget', { targetId }).catch(ignoreGone)
    this.gone()
  }

  /** Stand-in only. */
  isOn(chromium: Chromium): boolean {
    return this.#chromium === chromium
  }

  /** Stand-in only: Chromium's page has closed. */
  gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    this.emit('closed')
    app.windowClosed()
  }
}

function placeFor(options: WindowOptions): { chromium: Chromium; page: Promise<OpenedPage> } {
  if (screen === undefined) {
    screen = start(options, { headless: !hasDisplay(), inspectable: true })
    app.attachScreen({ close: closeAll, hasWindows: () => windows.size > 0 })
    return { chromium: screen, page: screen.firstPage }
  }
  const outOfSight = options.show === false && hasDisplay()
  const chromium = outOfSight
    ? (backstage ??= start(options, { headless: true, inspectable: false }))
    : screen
  return { chromium, page: chromium.openPage() }
}

async function closeAll(): Promise<void> {
  await Promise.all([screen?.close(), backstage?.close()])
}

function start(
  { width = 800, height = 600 }: WindowOptions,
  kind: { headless: boolean; inspectable: boolean },
): Chromium {
  const own = (): BrowserWindow[] => [...windows].filter((window) => window.isOn(started))
  const started = startChromium(
    { width, height, ...kind },
    {
      popup({ targetId, url, openerId }) {
        own()
          .find(({ webContents }) => webContents.targetId === openerId)
          ?.webContents.mayOpen(url)
        // Windows that a page opens are never given to it here, whatever the app answers.
        started.browser.send('Target.closeTarget', { targetId }).catch(ignoreGone)
      },
      pageClosed(targetId) {
        for (const window of own()) if (window.webContents.targetId === targetId) window.gone()
      },
      ended() {
        for (const window of own()) window.gone()
        if (backstage === started) backstage = undefined
      },
    },
  )
  answerRequests(started.browser, () => own().map(({ webContents }) => webContents))
  refuseDownloadsAndPermissions(started)
  return started
}

function refuseDownloadsAndPermissions({ browser }: Chromium): void {
  browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }).catch(ignoreGone)
  browser.on('Browser.downloadWillBegin', ({ url }) => {
    const [main] = windows
    if (main === undefined) return
    session.defaultSession.emit(
      'will-download',
      { preventDefault() {} },
      { getURL: () => fromChromium(url) },
      main.webContents,
    )
  })
  for (const name of session.defaultSession.permissionsDenied()) {
    browser.send('Browser.setPermission', { permission: { name }, setting: 'denied' }).catch(ignoreGone)
  }
}

/** Stand-in only: the page of the app's window, for what only a page can do. */
export function shownPage(): { page: WebContents; browser: Chromium['browser'] } {
  const [main] = windows
  if (main === undefined || screen === undefined) throw new Error('no window is open')
  return { page: main.webContents, browser: screen.browser }
}
