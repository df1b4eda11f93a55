import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Page } from 'playwright'
import { launchApp, type RunningApp } from '../e2e/harness.ts'
import { openQuoteWithFourPlans } from './four-plans.ts'
import { quantiles } from './measure.ts'
import { row, type BenchRow } from './report.ts'

const emptyApp = join(import.meta.dirname, 'empty-app')
const starts = 9
const keystrokes = 300
const betweenStrokesMs = 90

/** Start-up beside an empty electron-vite app, keystroke to repaint, memory of the main process. */
export async function inWindow(): Promise<BenchRow[]> {
  buildEmptyApp()
  const folder = mkdtempSync(join(tmpdir(), 'chudan-bench-'))
  try {
    const start = await startRows(folder)
    return [...start, ...(await typingRows(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function buildEmptyApp() {
  const electronVite = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  )
  const built = spawnSync(process.execPath, [electronVite, 'build'], { cwd: emptyApp, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
}

/** From starting the process to the first control a person can use, both apps in turn. */
async function startRows(folder: string): Promise<BenchRow[]> {
  const ours: number[] = []
  const empty: number[] = []
  const first = await startOnce({ userDataDir: join(folder, 'ours') })
  await makeQuote(join(folder, 'ours'))
  await startOnce({ userDataDir: join(folder, 'empty'), appFolder: emptyApp })
  for (let run = 0; run < starts; run += 1) {
    ours.push(await startOnce({ userDataDir: join(folder, 'ours') }))
    empty.push(await startOnce({ userDataDir: join(folder, 'empty'), appFolder: emptyApp }))
  }
  const [mine, other] = [quantiles(ours).median, quantiles(empty).median]
  return [
    row(
      `start to interactive, median of ${starts}`,
      `${mine.toFixed(0)} ms`,
      `empty electron-vite app ${other.toFixed(0)} ms`,
      mine / other,
      { atMost: 1.3 },
    ),
    row(
      'very first start, with making the book',
      `${first.toFixed(0)} ms`,
      `empty electron-vite app ${other.toFixed(0)} ms`,
      first / other,
    ),
  ]
}

/** An everyday book: the next start shows a quote instead of the welcome. */
async function makeQuote(userDataDir: string) {
  const app = await launchApp({ userDataDir })
  await openQuoteWithFourPlans(app.page)
  await app.close()
}

async function startOnce(options: { userDataDir: string; appFolder?: string }): Promise<number> {
  const start = performance.now()
  const app = await launchApp(options)
  await app.page.locator('button:visible, input:visible').first().waitFor()
  const taken = performance.now() - start
  await app.close()
  return taken
}

async function typingRows(folder: string): Promise<BenchRow[]> {
  // Frames are not held back for a monitor: the figure is what the app takes, not the 16.7 ms of a 60 Hz screen.
  const flags = '--disable-frame-rate-limit --disable-gpu-vsync'
  const app = await launchApp({ userDataDir: join(folder, 'typing'), env: { CHUDAN_TEST_FLAGS: flags } })
  try {
    await openQuoteWithFourPlans(app.page)
    const times = quantiles(await typeAndTime(app.page))
    const memory = mainMemory(app)
    return [
      row(
        'keystroke to repainted price on four plans, median',
        `${times.median.toFixed(1)} ms`,
        'one frame at 60 Hz 16.7 ms',
        times.median / 16.7,
      ),
      row(
        'keystroke to repainted price on four plans, p99',
        `${times.p99.toFixed(1)} ms`,
        'one frame at 60 Hz 16.7 ms',
        times.p99 / 16.7,
        { atMost: 16, unit: ' ms' },
        times.p99,
      ),
      row(
        'memory of the main process',
        `${memory.toFixed(0)} MB`,
        '',
        null,
        { atMost: 200, unit: ' MB' },
        memory,
      ),
    ]
  } finally {
    await app.close()
  }
}

/** Types digits into the new-price field; each time runs from the key event to the frame that shows the new price. */
async function typeAndTime(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let pressed = 0
    document.addEventListener('keydown', (event) => (pressed = event.timeStamp), true)
    const settle = () => {
      if (pressed === 0) return
      const since = pressed
      pressed = 0
      // The frame after the change has been painted once a message posted inside it arrives.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => times.push(performance.now() - since))
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    }
    const totals = document.querySelector('[data-testid="plan-totals"]')
    if (!totals) throw new Error('no totals on the screen')
    new MutationObserver(settle).observe(totals, { subtree: true, characterData: true, childList: true })
    Object.assign(globalThis, { benchTimes: times })
  })
  const count = () =>
    page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes.length)
  for (let stroke = 0; stroke < keystrokes; stroke += 1) {
    // As fast as a person types: what one stroke leaves to be done afterwards is done before the next.
    await page.waitForTimeout(betweenStrokesMs)
    const before = await count()
    await page.keyboard.press(stroke % 2 === 0 ? String(1 + (stroke % 9)) : 'Backspace')
    await page.waitForFunction(
      (known) => (globalThis as unknown as { benchTimes: number[] }).benchTimes.length > known,
      before,
      { polling: 5 },
    )
  }
  return page.evaluate(() => (globalThis as unknown as { benchTimes: number[] }).benchTimes)
}

/** Resident memory of the process that runs the main part, in MB. */
function mainMemory(app: RunningApp): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${app.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
