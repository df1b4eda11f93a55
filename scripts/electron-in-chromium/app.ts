import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { lockInstance } from './instance-lock.ts'
import type { WebContents } from './web-contents.ts'

interface AppEvents {
  'second-instance': [event: object, argv: string[]]
  'window-all-closed': []
  'before-quit': [event: object]
  'will-quit': [event: { preventDefault(): void }]
  'web-contents-created': [event: object, contents: WebContents]
  'child-process-gone': [event: object, details: { type: string; reason: string; exitCode: number }]
}

/** `electron.app`: the life of the process and where it keeps its data. */
class App extends EventEmitter<AppEvents> {
  readonly isPackaged = false
  readonly #folder = folderOfPackage(process.argv[1] ?? process.cwd())
  readonly #manifest: { productName?: string; name: string; version: string } = JSON.parse(
    readFileSync(join(this.#folder, 'package.json'), 'utf8'),
  )
  readonly #paths = new Map<string, string>()
  #quitting = false
  #closeScreen: () => Promise<void> = () => Promise.resolve()
  #hasWindows: () => boolean = () => false

  readonly commandLine = {
    hasSwitch: (name: string): boolean => findSwitch(name) !== null,
    getSwitchValue: (name: string): string => findSwitch(name) ?? '',
  }

  /** The stand-in for the browser process has nothing to wait for. */
  whenReady(): Promise<void> {
    return Promise.resolve()
  }

  enableSandbox(): void {
    // Chromium's pages are sandboxed anyway, and the preload here has nothing of Node's to begin with.
  }

  getVersion(): string {
    return this.#manifest.version
  }

  getAppPath(): string {
    return this.#folder
  }

  getPath(name: string): string {
    const given = this.#paths.get(name)
    if (given !== undefined) return given
    if (name === 'userData') return join(appData(), this.#manifest.productName ?? this.#manifest.name)
    if (name === 'downloads')
      return existsSync(join(homedir(), 'Downloads')) ? join(homedir(), 'Downloads') : homedir()
    if (name === 'temp') return tmpdir()
    throw new Error(`the stand-in knows no path "${name}"`)
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  requestSingleInstanceLock(): boolean {
    const locked = lockInstance(this.getPath('userData'), () => this.emit('second-instance', {}, []))
    if (!locked) process.stdout.write('already open with this data; its window comes to the front\n')
    return locked
  }

  quit(): void {
    if (this.#quitting) return
    this.#quitting = true
    this.emit('before-quit', {})
    let prevented = false
    this.emit('will-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) this.exit()
  }

  exit(code = 0): void {
    this.#quitting = true
    void this.#closeScreen().finally(() => process.exit(code))
  }

  /** Stand-in only: what has to be closed before the process ends, and whether a window is open. */
  attachScreen(screen: { close(): Promise<void>; hasWindows(): boolean }): void {
    this.#closeScreen = () => screen.close()
    this.#hasWindows = () => screen.hasWindows()
  }

  /** Stand-in only: a window has gone. Without a listener Electron quits after the last one. */
  windowClosed(): void {
    if (this.#quitting || this.#hasWindows()) return
    if (!this.emit('window-all-closed')) this.quit()
  }
}

export const app = new App()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
// A test that started the app with a channel to it and then died must not leave it running.
process.on('disconnect', () => app.quit())

function folderOfPackage(entry: string): string {
  let folder = resolve(entry)
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`no package.json above ${entry}`)
    folder = dirname(folder)
  }
  return folder
}

function findSwitch(name: string): string | null {
  const found = process.argv.slice(2).find((word) => word === `--${name}` || word.startsWith(`--${name}=`))
  return found === undefined ? null : found.slice(name.length + 3)
}

function appData(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}
