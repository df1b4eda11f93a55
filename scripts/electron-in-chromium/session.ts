import { EventEmitter } from 'node:events'
import type { WebContents } from './web-contents.ts'

interface DownloadItem {
  getURL(): string
}

interface CancellableEvent {
  preventDefault(): void
}

interface SessionEvents {
  'will-download': [event: CancellableEvent, item: DownloadItem, contents: WebContents]
}

interface RequestDetails {
  readonly url: string
  readonly resourceType: string
}

type RequestListener = (details: RequestDetails, answer: (response: { cancel?: boolean }) => void) => void
type PermissionRequestHandler = (
  contents: object | null,
  permission: string,
  answer: (granted: boolean) => void,
) => void
type PermissionCheckHandler = (contents: object | null, permission: string, origin: string) => boolean

/** `electron.session.defaultSession`: the rules that hold for every page. */
export class Session extends EventEmitter<SessionEvents> {
  #onRequest: RequestListener | undefined
  #mayUse: PermissionCheckHandler = () => true

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#onRequest = listener
    },
  }

  /** Chromium is told the answers beforehand (`permissionsDenied`), so that it never comes to ask. */
  setPermissionRequestHandler(_handler: PermissionRequestHandler): void {}

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    this.#mayUse = handler
  }

  setDevicePermissionHandler(_handler: () => boolean): void {}

  /** Stand-in only: whether the app lets this request pass. */
  allowsRequest(details: RequestDetails): Promise<boolean> {
    const listener = this.#onRequest
    if (listener === undefined) return Promise.resolve(true)
    return new Promise((resolve) => listener(details, ({ cancel }) => resolve(cancel !== true)))
  }

  /** Stand-in only: Chromium's names of the permissions the app refuses. */
  permissionsDenied(): string[] {
    return [...permissionNames]
      .filter(([, electronName]) => !this.#mayUse(null, electronName, ''))
      .map(([name]) => name)
  }
}

export const session = { defaultSession: new Session() }

/** Chromium's name → Electron's. */
const permissionNames = new Map([
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'unknown'],
  ['window-management', 'window-management'],
  ['screen-wake-lock', 'screen-wake-lock'],
  ['storage-access', 'storage-access'],
  ['persistent-storage', 'unknown'],
  ['background-sync', 'unknown'],
])
