import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  _electron,
  chromium,
  type BrowserContext,
  type ElectronApplication,
  type LaunchOptions as ChromiumLaunchOptions,
  type Page,
} from 'playwright'

/**
 * Starts the built app in a process of its own and gives the test the page of its window: in Electron where its runtime
 * is there, else in Chromium through `scripts/electron-in-chromium`. The app under test is the same bundle in both.
 */
export interface LaunchOptions {
  /** The app's data: a new folder for each test that should start empty, the same one to find its book again. */
  readonly userDataDir: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The screen in physical pixels; 1366×768 unless said. */
  readonly viewport?: { readonly width: number; readonly height: number }
  /** 1.25 for a screen set to 125 %: the page gets 1/1.25 of the pixels, screenshots keep them all. */
  readonly zoom?: number
  /** True unless said: a test must not depend on a display. */
  readonly headless?: boolean
  /** What to click in the system's dialogs. */
  readonly answers?: SystemAnswers
  /** Another built app, for comparison: the folder of its package.json. */
  readonly appFolder?: string
  /** Further flags, passed to Electron as they are. */
  readonly launchOptions?: Pick<ChromiumLaunchOptions, 'args' | 'timeout'>
}

export interface SystemAnswers {
  /** Folder in which "save" takes the offered name. */
  readonly saveFolder?: string
  /** File that "open" picks. */
  readonly openFile?: string
  /** Whether "print" goes through. */
  readonly print?: boolean
}

export interface RunningApp {
  readonly page: Page
  readonly context: BrowserContext
  /** What the app printed, and errors of its page. */
  readonly logs: readonly string[]
  /** The main process. */
  readonly pid: number
  /** Quits as a person would, and waits for the end. */
  close(): Promise<void>
  /** Ends the main process at once, as a power cut would, and waits for the end. */
  kill(): Promise<void>
}

const root = join(import.meta.dirname, '../..')
const register = join(root, 'scripts/electron-in-chromium/register.ts')
const electronFolder = join(root, 'node_modules/electron')

/** What `launchApp` starts the app in on this machine. */
export const runtime: 'electron' | 'chromium' = electronProgram() === null ? 'chromium' : 'electron'

/** The start address of the app as its page sees it in this runtime. */
export const appAddress = runtime === 'electron' ? 'app://chudan' : 'https://chudan.app.invalid'

export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const program = electronProgram()
  return program === null ? launchInChromium(options) : launchInElectron(options, program)
}

async function launchInChromium(options: LaunchOptions): Promise<RunningApp> {
  const folder = options.appFolder ?? root
  const main = join(folder, 'out/main/index.js')
  if (!existsSync(main)) throw new Error(`${main} is missing: run "npm run build"`)
  const zoom = options.zoom ?? 1
  const { width, height } = options.viewport ?? { width: 1366, height: 768 }
  const logs: string[] = []

  // The channel tells the app when this process dies, so that no test leaves one behind.
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--import',
      register,
      main,
      `--user-data-dir=${options.userDataDir}`,
      ...(options.args ?? []),
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/chudan/compile'),
        CHUDAN_HEADLESS: (options.headless ?? true) ? '1' : '0',
        CHUDAN_TEST_DEBUG_PORT: '0',
        CHUDAN_TEST_SCALE: String(zoom),
        CHUDAN_TEST_WINDOW: `${Math.round(width / zoom)}x${Math.round(height / zoom)}`,
        CHUDAN_TEST_ANSWERS: JSON.stringify(options.answers ?? {}),
        ...options.env,
      },
    },
  )
  const ended = once(child, 'exit')
  const address = Promise.withResolvers<string>()
  const listen = (text: string): void => {
    logs.push(text)
    const found = /chudan-test-devtools (ws:\S+)/.exec(text)?.[1]
    if (found !== undefined) address.resolve(found)
  }
  child.stdout?.setEncoding('utf8').on('data', listen)
  child.stderr?.setEncoding('utf8').on('data', listen)
  child.on('exit', (code, signal) =>
    address.reject(
      new Error(`the app ended with ${code ?? signal} before it had a window:\n${logs.join('')}`),
    ),
  )

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
  }
  try {
    const browser = await chromium.connectOverCDP(await address.promise, {
      timeout: options.launchOptions?.timeout ?? 30_000,
    })
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('Chromium has no context')
    const page = await appPage(context)
    recordErrors(page, logs)
    const leave = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      await end(signal)
      await browser.close()
    }
    return {
      page,
      context,
      logs,
      pid: child.pid ?? 0,
      close: () => leave('SIGTERM'),
      kill: () => leave('SIGKILL'),
    }
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
}

/** The window's page, from the moment it has left Chromium's own blank one. */
async function appPage(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForURL((url) => url.hostname.endsWith('.invalid'), { waitUntil: 'commit' })
  return page
}

async function launchInElectron(options: LaunchOptions, program: string): Promise<RunningApp> {
  const { width, height } = options.viewport ?? { width: 1366, height: 768 }
  const zoom = options.zoom ?? 1
  const app = await _electron.launch({
    executablePath: program,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--force-device-scale-factor=${zoom}`,
      ...(options.launchOptions?.args ?? []),
      options.appFolder ?? root,
      `--user-data-dir=${options.userDataDir}`,
      ...(options.args ?? []),
    ],
    env: { ...inheritedEnv(), ...options.env },
    ...(options.launchOptions?.timeout === undefined ? {} : { timeout: options.launchOptions.timeout }),
  })
  const logs: string[] = []
  const main = app.process()
  main.stdout?.setEncoding('utf8').on('data', (text: string) => logs.push(text))
  main.stderr?.setEncoding('utf8').on('data', (text: string) => logs.push(text))
  await answerDialogs(app, options.answers ?? {})
  const page = await app.firstWindow()
  recordErrors(page, logs)
  const window = await app.browserWindow(page)
  await window.evaluate((target, size) => target.setContentSize(size.width, size.height), {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
  })
  return {
    page,
    context: app.context(),
    logs,
    pid: main.pid ?? 0,
    close: () => app.close(),
    async kill() {
      const ended = once(main, 'exit')
      main.kill('SIGKILL')
      await ended
    },
  }
}

async function answerDialogs(app: ElectronApplication, answers: SystemAnswers): Promise<void> {
  await app.evaluate(({ dialog, app: electronApp }, given) => {
    const { saveFolder, openFile, print } = given
    if (saveFolder !== undefined) {
      dialog.showSaveDialog = (...args: unknown[]) => {
        const offered = Object.assign({ defaultPath: '' }, args.at(-1)).defaultPath
        return Promise.resolve({
          canceled: false,
          filePath: `${saveFolder}/${offered.replace(/^.*[\\/]/, '')}`,
        })
      }
    }
    if (openFile !== undefined) {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [openFile] })
    }
    if (print !== undefined) {
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => done?.(print, print ? '' : 'cancelled')
      })
    }
  }, answers)
}

function recordErrors(page: Page, logs: string[]): void {
  page.on('pageerror', (error) => logs.push(`page error: ${error.stack ?? error.message}\n`))
  page.on('console', (message) => {
    if (message.type() === 'error') logs.push(`page console: ${message.text()}\n`)
  })
}

function electronProgram(): string | null {
  if (process.env['CHUDAN_RUNTIME'] === 'chromium') return null
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

function inheritedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
