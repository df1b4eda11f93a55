import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, runtime, type RunningApp } from './harness.ts'
import { goTo, passWelcome, planTable } from './steps.ts'
import { suiteFolder } from './temporary-folder.ts'

/** Something a screen needs cannot be loaded: a bug that must not take the window away. */
const userDataDir = suiteFolder()
let app: RunningApp
beforeAll(async () => {
  app = await launchApp({ userDataDir })
})
afterAll(() => app.close())

// Electron does not let a test stand between its page and the app scheme.
test.skipIf(runtime === 'electron')(
  'a fault in one screen is told there; the menu still works and another try gets it back',
  async () => {
    const { page } = app
    await passWelcome(page)
    await page.route('**/RefundPage-*.js', (route) => route.abort())
    await goTo(page, '/refund')
    await page.getByRole('alert').getByText('程序出了故障').waitFor()
    await page.unroute('**/RefundPage-*.js')
    await goTo(page, '/')
    await planTable(page).waitFor()
    await goTo(page, '/settings')
    await page.getByRole('heading', { name: '设置' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  },
)
