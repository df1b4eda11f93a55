import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Locale } from '#shared/contract/fields.ts'
import { systemClock } from './clock.ts'
import { createClipboard } from './shell/clipboard.ts'
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
  const origins = allowedOrigins({
    packaged: claim.packaged,
    devServerUrl: process.env['ELECTRON_RENDERER_URL'],
  })
  const resources = join(claim.appFolder, 'resources')
  const out = import.meta.dirname
  const site = createSite({ renderer: join(out, '../renderer'), printFonts: join(resources, 'fonts') })
  const developing = origins.devServer !== null
  let locale: Locale = 'zh-CN'

  watchForFaults(log, () => locale)
  await startServing(site)
  guardEverything(origins, log)
  showMenu(locale, { developing })
  const window = openWindow({ preload: join(out, '../preload/index.cjs'), origins, log })

  const backEnd = openBackEnd()
  backEnd.catch((error: unknown) => log.error('the program behind the window did not start', error))
  connectWindow(window, {
    answer: async (channel, payload) => {
      const envelope = await (await backEnd).services.dispatch(channel, payload)
      if (channel === 'app.start' && envelope.ok) speak(await backEnd, envelope.value)
      return envelope
    },
    touchedBy: async (channel) => (await backEnd).contract[channel].touches,
    origins,
    log,
  })
  liveWith(window, async () => (await backEnd).services.close())

  /** The book is opened by code that loads while the window does. */
  async function openBackEnd() {
    const [{ createServices }, { contract }] = await Promise.all([
      import('./services.ts'),
      import('#shared/contract/index.ts'),
    ])
    const services = createServices({
      bookFile: join(claim.userData, 'chudan.book'),
      resourcesDir: resources,
      clock: systemClock,
      newId: randomUUID,
      printer: createPrinter(site),
      dialogs: createDialogs(() => window),
      clipboard: createClipboard(log),
      log,
    })
    return { services, contract }
  }

  /** The menu follows the language of the settings, which the page asks for at start and after each change. */
  function speak({ contract }: Awaited<ReturnType<typeof openBackEnd>>, start: unknown): void {
    const chosen = contract['app.start'].response.parse(start).settings.locale
    if (chosen === locale) return
    locale = chosen
    showMenu(locale, { developing })
  }
}

const claim = claimApp()
if (claim !== null) void run(claim)
