import { BrowserWindow } from 'electron'
import type { Log } from '../ports.ts'
import { startPage, type Origins } from './policy.ts'

/**
 * The app's one window: sandboxed, isolated, without Node, remembering its place and size by Electron's own means.
 * Loading starts at once and is not waited for; the page asks for its data when it is ready to show it.
 */
export function openWindow(options: {
  readonly preload: string
  readonly origins: Origins
  readonly log: Log
}): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: '出单台 Chudan',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      safeDialogs: true,
    },
  })
  const load = (): void => {
    window.loadURL(options.origins.devServer ?? startPage).catch((error: unknown) => {
      if (window.isDestroyed()) return
      options.log.error('the window did not load', error)
      // An empty window can be closed; a hidden one would hold the lock that keeps the next start out.
      window.show()
    })
  }
  window.once('ready-to-show', () => window.show())
  window.webContents.on('preload-error', (_event, path, error) =>
    options.log.error('preload failed', path, error),
  )
  let lastCrash = -Infinity
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    options.log.error('the page has crashed', details)
    // Drafts are in the book as they are typed, so a fresh page loses nothing. A page that crashes at once again
    // would crash for ever.
    if (performance.now() - lastCrash > 30_000) load()
    lastCrash = performance.now()
  })
  load()
  return window
}
