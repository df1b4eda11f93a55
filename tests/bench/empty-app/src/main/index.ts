import { app, BrowserWindow, protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

// What electron-vite's React template makes, on a scheme of its own like ours: one window, one page, nothing else.
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

await app.whenReady()
protocol.handle('app', async (request) => {
  const { pathname } = new URL(request.url)
  const name = pathname === '/' ? '/index.html' : pathname
  const body = await readFile(join(import.meta.dirname, '../renderer', name))
  return new Response(body, {
    headers: { 'content-type': types[extname(name)] ?? 'application/octet-stream' },
  })
})
const window = new BrowserWindow({
  width: 1366,
  height: 768,
  webPreferences: {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    sandbox: true,
    contextIsolation: true,
  },
})
app.on('window-all-closed', () => app.quit())
await window.loadURL('app://chudan/')
