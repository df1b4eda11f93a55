import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type RunningApp } from './harness.ts'
import { cell, goTo, passWelcome, planTable, saved, switchLanguage, typeCar } from './steps.ts'
import { temporaryFolder, suiteFolder } from './temporary-folder.ts'

/** Every screen in every language, looked over for missing words, things cut off and barriers. */
const userDataDir = suiteFolder()
let app: RunningApp

/** Brings each screen up; the quote has four plans and lines in every state. */
const screens: readonly { readonly name: string; readonly open: (page: Page) => Promise<unknown> }[] = [
  { name: 'quote', open: (page) => openQuote(page) },
  {
    name: 'why',
    open: async (page) => {
      await openQuote(page)
      await page.locator('[data-cell="full/vehicle-damage"]').press('Enter')
      await page.locator('.worksheet-book').first().waitFor()
    },
  },
  {
    name: 'insurer figures',
    open: async (page) => {
      await openQuote(page)
      await page.locator('[data-cell="full/vehicle-damage"]').focus()
      await page.keyboard.press('F8')
      await page.locator('.figure-input').first().waitFor()
    },
  },
  {
    name: 'option panel',
    open: async (page) => {
      await openQuote(page)
      await page.locator('[data-cell="full/vehicle-damage"]').press('F2')
      await page.locator('.popover:popover-open').waitFor()
    },
  },
  {
    name: 'last year',
    open: async (page) => {
      await openQuote(page)
      await page.keyboard.press('Control+l')
      await page.locator('.last-year-table tbody tr').first().waitFor()
    },
  },
  {
    name: 'versions',
    open: async (page) => {
      await openQuote(page)
      await page.keyboard.press('Control+h')
      await page.locator('.version-line').first().waitFor()
    },
  },
  {
    name: 'a version',
    open: async (page) => {
      await openQuote(page)
      await page.keyboard.press('Control+h')
      await page.locator('.version-actions button').first().click()
      await page.locator('[data-pane="versions"] [aria-current]').waitFor()
    },
  },
  { name: 'freeze dialog', open: (page) => openDialog(page, 'Control+s') },
  { name: 'outcome dialog', open: (page) => openDialog(page, 'Control+e') },
  { name: 'help dialog', open: (page) => openDialog(page, 'F1') },
  {
    name: 'sheet dialog',
    open: async (page) => {
      await openDialog(page, 'Control+p')
      await page.locator('.sheet-page').first().waitFor()
    },
  },
  {
    name: 'list',
    open: async (page) => {
      await goTo(page, '/quotes')
      await page.locator('.ag-row').first().waitFor()
    },
  },
  {
    name: 'rate books',
    open: async (page) => {
      await goTo(page, '/rate-books')
      await page.locator('.plain-table tbody tr').first().waitFor()
    },
  },
  {
    name: 'a rate book',
    open: async (page) => {
      await goTo(page, '/rate-books')
      await page.locator('a[href*="commercial-reference"]').click()
      await page.locator('.ag-row').first().waitFor()
    },
  },
  {
    name: 'refund',
    open: async (page) => {
      await goTo(page, '/refund')
      const fields = page.locator('.refund-form input.input')
      await fields.nth(0).fill('3333.16')
      await fields.nth(1).fill('2026-03-01')
      await page.locator('.refund-amount').waitFor()
    },
  },
  { name: 'settings', open: (page) => goTo(page, '/settings') },
  {
    name: 'insurer dialog',
    open: async (page) => {
      await goTo(page, '/settings')
      await page.locator('.settings-card-head button[data-kind="plain"]').first().click()
      await page.locator('dialog[open]').waitFor()
    },
  },
]

async function openQuote(page: Page): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/quotes/${id}`
  }, quoteId)
  await page.locator('[data-cell="full/vehicle-damage"]').waitFor()
}

async function openDialog(page: Page, key: string): Promise<void> {
  await openQuote(page)
  await page.keyboard.press(key)
  await page.locator('dialog[open]').waitFor()
}

/** Back to a state from which every screen can be opened. */
async function leave(page: Page): Promise<void> {
  for (let level = 0; level < 3; level += 1) await page.keyboard.press('Escape')
  await goTo(page, '/refund')
  await page.locator('.refund').waitFor()
}

let quoteId = ''

beforeAll(async () => {
  app = await launchApp({ userDataDir })
  const { page } = app
  await passWelcome(page)
  await typeCar(page)
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Alt+3')
  const scratch = await cell(page, '车身划痕险', '自选型')
  await scratch.press('Space')
  await planTable(page).getByText('缺主险').waitFor()
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: '录入去年保单' }).click()
  const dialog = page.getByRole('dialog', { name: '去年的保单' })
  await dialog
    .getByLabel(/^贴上去年保单/)
    .fill('车损险 125000 1823.40\n三者200万 986.5\n交强险 665\n车船税 420')
  await dialog.getByRole('button', { name: '识别' }).click()
  await dialog.getByLabel('车损险的保费').waitFor()
  await dialog.getByRole('button', { name: '确定' }).click()
  await saved(page)
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByRole('button', { name: '保存版本' }).click()
  await page.getByText('已保存第 1 版').waitFor()
  quoteId = await page.evaluate(() => location.hash.split('/').at(-1) ?? '')
})
afterAll(() => app.close())

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('in %s', (locale) => {
  beforeAll(() => switchLanguage(app.page, locale))
  afterEach(() => leave(app.page))

  test.each(screens)('$name: nothing missing, cut off or in the way', async ({ open }) => {
    const { page } = app
    await open(page)
    expect(await rawKeys(page)).toEqual([])
    expect(await cutOff(page)).toEqual([])
    // The parts of a screen are the same in every language.
    if (locale === 'zh-CN') expect(await barriers(page)).toEqual([])
  })
})

test('nothing went wrong on the page', () => {
  expect(app.logs.filter((line) => line.startsWith('page '))).toEqual([])
})

describe('on a screen set to 125 %', () => {
  test('nothing is cut off in any screen', async () => {
    await app.close()
    app = await launchApp({ userDataDir, zoom: 1.25 })
    const { page } = app
    await planTable(page).or(page.getByRole('grid')).first().waitFor()
    const found: string[] = []
    for (const locale of ['zh-CN', 'en'] as const) {
      await switchLanguage(page, locale)
      for (const screen of screens) {
        await screen.open(page)
        found.push(...(await cutOff(page)).map((what) => `${locale} ${screen.name}: ${what}`))
        await leave(page)
      }
    }
    expect(found).toEqual([])
  }, 120_000)
})

test('the welcome has no barriers', async () => {
  const fresh = await launchApp({ userDataDir: temporaryFolder() })
  try {
    await fresh.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await barriers(fresh.page)).toEqual([])
    expect(await rawKeys(fresh.page)).toEqual([])
  } finally {
    await fresh.close()
  }
})

/** Texts that look like a key of the text files or an unfilled value. */
async function rawKeys(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap(
      (element) => ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [...document.body.innerText.split('\n'), ...attributes, document.title]
  })
  return shown.filter((text) =>
    /\b(quote|domain|common|failures|list|settings|rateBooks|app)[./][a-z]|\{\{|undefined|NaN|\[object/.test(
      text,
    ),
  )
}

/** Texts wider than their box, and a page wider than its window. Fields that scroll are meant to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push('the page is wider than the window')
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (
        element.closest('.ag-root-wrapper, svg, option, .visually-hidden') ||
        element.matches('input, select, textarea')
      )
        continue
      const style = getComputedStyle(element)
      if (style.overflowX === 'visible' || style.display === 'inline' || element.clientWidth === 0) continue
      if (element.matches('.scroll, .page, .plan-scroll') && element.scrollWidth <= element.clientWidth + 1)
        continue
      if (element.scrollWidth > element.clientWidth + 1) {
        found.push(`${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`)
      }
    }
    const right = document.querySelector('.plan-table')?.getBoundingClientRect().right ?? 0
    if (right > window.innerWidth + 1) found.push('the plan table leaves the window')
    return found
  })
}

/** Serious barriers by axe; its rules for frames and pages do not apply to one screen of an app. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}
