import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { openDevToolsPipe, type DevTools, type DevToolsPipe } from './devtools-pipe.ts'
import { findChromium } from './find-chromium.mjs'
import { createProfile, removeProfile } from './profile.ts'

/** A page that Chromium has opened, held before its first script. */
export interface OpenedPage {
  readonly targetId: string
  readonly devTools: DevTools
}

export interface Chromium {
  readonly browser: DevToolsPipe['browser']
  /** The page of the window that Chromium opens by itself at start. */
  readonly firstPage: Promise<OpenedPage>
  /** Opens a further page, in a window of its own where there are windows. */
  openPage(): Promise<OpenedPage>
  close(): Promise<void>
}

export interface ChromiumEvents {
  /** A page has asked for a new window, which now waits unborn: it is to be closed or used. */
  popup(opened: { targetId: string; url: string; openerId: string | undefined }): void
  /** A page's window is gone, because the app or the person closed it. */
  pageClosed(targetId: string): void
  /** The whole browser has ended, for whatever reason. */
  ended(): void
}

export interface ScreenOptions {
  readonly width: number
  readonly height: number
  readonly headless: boolean
  /** Lets a test look at the page from outside, if it has asked for that. */
  readonly inspectable: boolean
}

/** Starts a Chromium that belongs to this process and ends with it. */
export function startChromium(options: ScreenOptions, events: ChromiumEvents): Chromium {
  const executable = findChromium()
  if (executable === null) throw new Error('no Chromium found: install one or name it in CHUDAN_CHROMIUM')
  const profile = createProfile()
  const child = spawn(executable, chromiumFlags(profile, options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = afterwards(once(child, 'exit'), () => {
    removeProfile(profile)
    events.ended()
  })
  child.on('error', (error) => {
    throw error
  })
  reportErrors(child.stderr)
  const [, , , toBrowser, fromBrowser] = child.stdio
  if (!(toBrowser instanceof Writable && fromBrowser instanceof Readable))
    throw new Error('no pipe to Chromium')
  const pipe = openDevToolsPipe(toBrowser, fromBrowser)
  const browser = pipe.browser

  const opened = new Map<string, OpenedPage>()
  let openings = 0
  const firstPage = Promise.withResolvers<OpenedPage>()

  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo, waitingForDebugger }) => {
    const page = { targetId: targetInfo.targetId, devTools: pipe.page(sessionId) }
    if (targetInfo.type === 'page' && opened.size === 0) {
      opened.set(page.targetId, page)
      firstPage.resolve(page)
    } else if (openings > 0 && targetInfo.type === 'page') {
      opened.set(page.targetId, page)
    } else if (targetInfo.type === 'page') {
      events.popup({ targetId: page.targetId, url: targetInfo.url, openerId: targetInfo.openerId })
    } else if (waitingForDebugger) {
      page.devTools.send('Runtime.runIfWaitingForDebugger').catch(ignoreGone)
    }
  })
  browser.on('Target.detachedFromTarget', ({ targetId }) => {
    if (targetId !== undefined && opened.delete(targetId)) events.pageClosed(targetId)
  })
  browser
    .send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
    .catch(ignoreGone)

  return {
    browser,
    firstPage: firstPage.promise,
    async openPage() {
      openings += 1
      try {
        const { targetId } = await browser.send('Target.createTarget', {
          url: 'about:blank',
          newWindow: true,
        })
        const page = opened.get(targetId)
        if (page === undefined) throw new Error('Chromium opened no page')
        return page
      } finally {
        openings -= 1
      }
    },
    async close() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await browser.send('Browser.close').catch(ignoreGone)
      await ended
      clearTimeout(timer)
    },
  }
}

async function afterwards(end: Promise<unknown>, work: () => void): Promise<void> {
  await end
  work()
}

/** For commands whose failure only means that the page or the browser has been closed meanwhile. */
export function ignoreGone(error: unknown): void {
  if (process.env['CHUDAN_STANDIN_TRACE']) process.stderr.write(`${String(error)}\n`)
}

function chromiumFlags(profile: string, { width, height, headless, inspectable }: ScreenOptions): string[] {
  // Only a test that wants to look at the page from outside sets this; an ordinary run listens on no port.
  const debugPort = inspectable ? process.env['CHUDAN_TEST_DEBUG_PORT'] : undefined
  const scale = process.env['CHUDAN_TEST_SCALE']
  const [testWidth, testHeight] = process.env['CHUDAN_TEST_WINDOW']?.split('x') ?? []
  return [
    '--remote-debugging-pipe',
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
    `--user-data-dir=${profile}`,
    '--app=data:text/html,',
    `--window-size=${testWidth ?? width},${testHeight ?? height}`,
    // Without a screen there is nothing to accelerate, and starting to try costs 100 ms.
    ...(headless ? ['--headless', '--hide-scrollbars', '--disable-gpu'] : []),
    // Chromium's own sandbox cannot work for root; --test-type only takes away the bar that says so.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    '--lang=zh-CN',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--disable-client-side-phishing-detection',
    '--disable-field-trial-config',
    '--disable-breakpad',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,InterestFeedContentSuggestions,DialMediaRouteProvider,GlobalMediaControls',
    // What still tried to reach a network finds no address there. The dev server is on this machine.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    // Measurements lift the frame limit with this.
    ...(process.env['CHUDAN_TEST_FLAGS']?.split(' ') ?? []),
  ]
}

/** Windows and macOS always have one; elsewhere the X or Wayland session says so. */
export function hasDisplay(): boolean {
  if (process.env['CHUDAN_HEADLESS'] === '1') return false
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Passes on the address a test connects to; the browser's other messages only when tracing. */
function reportErrors(stderr: Readable | null): void {
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
    if (address !== undefined) process.stdout.write(`chudan-test-devtools ${address}\n`)
    if (process.env['CHUDAN_STANDIN_TRACE']) process.stderr.write(text)
  })
}
