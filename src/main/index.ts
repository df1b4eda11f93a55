import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Locale } from '#shared/contract/fields.ts'
import { systemClock } from './clock.ts'
import { systemClipboard } from './shell/clipboard.ts'
import { createDialogs } from './shell/dialogs.ts'
import { guardEverything } from './shell/guards.ts'
import { connectWindow } from './shell/ipc-adapter.ts'
import { claimApp, liveWith, startServing, watchForFaults, type Claim } from './shell/lifecycle.ts'
import { openLog } from './shell/log.ts'
import { showMenu } from './shell/menu.ts'
import { allowedOrigins } from './shell/policy.ts'
import { createPrinter } from './shell/printer.ts'
import { createSite } from './shell/site.ts'
import { openWindow } from './shell/window.ts'

/**
 * The composition root: the only file that wires. The shell comes first and loads nothing else, so that the window
 * is already loading its page while the book is being opened; the page's first call waits for both.
 */
async function run(claim: Claim): Promise<void> {
  const log = openLog(claim.userData, { console: !claim.packaged })
  const origins = allowedOrigins({ packaged: claim.packaged, devServerUrl: process.env['ELECTRON_RENDERER_URL'] })
  const resources = join(claim.appFolder, 'resources')
  const out = import.meta.dirname
  const site = createSite({ renderer: join(out, '../renderer'), printFonts: join(resources, 'fonts') })
  let locale: Locale = 'zh-CN'

  watchForFaults(log, () => locale)
  await startServing(site)
  guardEverything(origins, log)
  const window = openWindow({ preload: join(out, '../preload/index.cjs'), origins, log })

  const backEnd = openBackEnd()
  backEnd.catch((error: unknown) => process.emit('uncaughtException', error instanceof Error ? error : new Error(String(error))))
  connectWindow(window, {
    answer: async (channel, payload) => (await backEnd).dispatch(channel, payload),
    touchedBy: async (channel) => (await backEnd).contract[channel].touches,
    origins,
    log,
  })
  let close = (): void => {}
  liveWith(window, () => close())

  async function openBackEnd() {
    const [{ createServices }, { createDispatch }, { contract }] = await Promise.all([
      import('./services.ts'),
      import('./ipc/dispatch.ts'),
      import('#shared/contract/index.ts'),
    ])
    const services = createServices({
      bookFile: join(claim.userData, 'chudan.book'),
      resourcesDir: resources,
      clock: systemClock,
      newId: randomUUID,
      printer: createPrinter(site),
      dialogs: createDialogs(() => window),
      clipboard: systemClipboard,
      log,
    })
    close = () => services.close()
    return { dispatch: createDispatch(services), contract }
  }
}

const claim = claimApp()
if (claim !== null) void run(claim)
