/**
 * Every security decision of the shell as a small pure function; `guards.ts` and `ipc-adapter.ts` ask here and
 * only carry the answer out. The rule is always the same: what is not named as allowed is denied.
 */

export const appScheme = 'app'
/** The exact origin of every page of the app. A custom scheme, so no file of the disk shares it. */
export const appOrigin = 'app://chudan'
export const startPage = `${appOrigin}/index.html`

/** Where pages may come from in this run: our own origin and, while developing only, Vite's server. */
export interface Origins {
  readonly app: string
  /** `http://localhost:PORT` in `npm run dev`, null in every built or packed run. */
  readonly devServer: string | null
}

/**
 * The origins of this run. A packed app never listens to the environment; a built one only takes a loopback
 * address, so a stray variable cannot point the window at another machine.
 */
export function allowedOrigins(run: { packaged: boolean; devServerUrl: string | undefined }): Origins {
  const url = run.packaged || run.devServerUrl === undefined ? null : parseUrl(run.devServerUrl)
  const loopback =
    url !== null && url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return { app: appOrigin, devServer: loopback ? url.origin : null }
}

/**
 * The origin a URL belongs to. `URL.origin` is 'null' for schemes the URL standard does not list, so ours is put
 * together by hand.
 */
export function originOf(address: string): string | null {
  const url = parseUrl(address)
  if (url === null) return null
  if (url.protocol !== `${appScheme}:`) return url.origin === 'null' ? null : url.origin
  const plain = url.username === '' && url.password === '' && url.port === ''
  return plain ? `${appScheme}://${url.hostname}` : null
}

/** A page may only go to a page of the same allowed origin (a reload, in practice): no other site, file or data. */
export function mayNavigate(target: string, origins: Origins): boolean {
  return isAllowed(originOf(target), origins)
}

/** Requests leave the window only for our own scheme; the default set-up makes no network request at all. */
export function mayRequest(target: string, origins: Origins): boolean {
  const url = parseUrl(target)
  if (url === null) return false
  if (url.protocol === 'data:') return true
  if (url.protocol === 'blob:') return isAllowed(originOf(url.pathname), origins)
  if (origins.devServer !== null) {
    if (url.protocol === 'ws:') return `http://${url.host}` === origins.devServer
    if (url.protocol === 'devtools:') return true
  }
  return isAllowed(originOf(target), origins)
}

/** What the adapter knows about the page that called. */
export interface Caller {
  /** The page belongs to the app's main window, not to a print window or anything else. */
  readonly ourWindow: boolean
  /** The call comes from the window's top frame, not from a frame inside it. */
  readonly mainFrame: boolean
  readonly url: string
}

/** Only the top frame of our own window at our exact origin may call a channel. */
export function mayCall(caller: Caller, origins: Origins): boolean {
  return caller.ourWindow && caller.mainFrame && isAllowed(originOf(caller.url), origins)
}

/** Camera, location, notifications, clipboard reading …: the app needs none of them from a page. */
export function mayUsePermission(_permission: string): false {
  return false
}

/** New windows and embedded pages: never. Paper is printed from hidden windows that only main opens. */
export function mayOpenWindow(_url: string): false {
  return false
}

/** Files leave the app through the save dialog of the main process, never as a download of a page. */
export function mayDownload(_url: string): false {
  return false
}

function isAllowed(origin: string | null, origins: Origins): boolean {
  return origin !== null && (origin === origins.app || origin === origins.devServer)
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
