import { app, session, type Session, type WebContents } from 'electron'
import type { Log } from '../ports.ts'
import {
  mayDownload,
  mayNavigate,
  mayOpenWindow,
  mayRequest,
  mayUsePermission,
  type Origins,
} from './policy.ts'

/**
 * Puts the decisions of `policy.ts` in front of every way out of a page. Applied to the one session and, through
 * `web-contents-created`, to every page that will ever exist, print windows included.
 */
export function guardEverything(origins: Origins, log: Log): void {
  guardSession(session.defaultSession, origins, log)
  app.on('web-contents-created', (_event, contents) => guardPage(contents, origins, log))
}

function guardSession(target: Session, origins: Origins, log: Log): void {
  target.setPermissionRequestHandler((_contents, permission, answer) => {
    const allowed = mayUsePermission(permission)
    if (!allowed) log.warn('permission refused', permission)
    answer(allowed)
  })
  target.setPermissionCheckHandler((_contents, permission) => mayUsePermission(permission))
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayRequest(details.url, origins)
    if (!allowed) log.warn('request refused', details.resourceType, originAndPath(details.url))
    answer({ cancel: !allowed })
  })
  target.on('will-download', (event, item) => {
    if (mayDownload(item.getURL())) return
    log.warn('download refused', originAndPath(item.getURL()))
    event.preventDefault()
  })
}

function guardPage(contents: WebContents, origins: Origins, log: Log): void {
  const refuseUnlessOurs = (event: { readonly url: string; preventDefault(): void }): void => {
    if (mayNavigate(event.url, origins)) return
    log.warn('navigation refused', originAndPath(event.url))
    event.preventDefault()
  }
  contents.on('will-frame-navigate', refuseUnlessOurs)
  contents.on('will-redirect', refuseUnlessOurs)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (!mayOpenWindow(url)) log.warn('window refused', originAndPath(url))
    return { action: 'deny' }
  })
}

/** Queries and fragments stay out of the log: they can carry what a person typed. */
function originAndPath(address: string): string {
  return address.split(/[?#]/, 1)[0]?.slice(0, 200) ?? ''
}
