import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, beside, compulsoryOnly, openGaps, openQuote, openSimulator, pocketOf } from './cover-quote.ts'
import { launchApp, type RunningApp } from './harness.ts'
import { suiteFolder } from './temporary-folder.ts'

/** Prompts beside the plan, the simulator, claim or not, and their papers, in the built app. */
const folder = suiteFolder()
let app: RunningApp
let page: Page

beforeAll(async () => {
  app = await launchApp({ userDataDir: folder })
  page = app.page
})
afterAll(() => app.close())

const card = (name: string): Locator => page.getByRole('article', { name, exact: true })

/** Waits for the figure, and fails with what is there instead. */
async function expectPercent(percent: number): Promise<void> {
  await expect
    .poll(() => page.locator('.figure-percent').innerText(), { timeout: 10_000 })
    .toBe(`${percent}%`)
}

test('compulsory only: two prompts taken, one refused, the slip previewed, the figure changed – without a mouse', async () => {
  const quoteId = await openQuote(page, compulsoryOnly)
  await openGaps(page)
  await expectPercent(0)
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1)

  await tabTo(card('没有三者险'))
  await page.keyboard.press('y')
  await expectPercent(20)
  await tabTo(card('没有车损险'))
  await page.keyboard.press('y')
  await expectPercent(40)

  await tabTo(card('没有驾驶人座位险'))
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await card('没有驾驶人座位险').getByText('认为不需要').waitFor()
  await expectPercent(40)

  const answers = await ask(page, 'completeness.answers', { quoteId })
  expect(
    answers
      .map(({ key, answer, reason }) => [key, answer, reason].join(' '))
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['driver refused not-needed', 'third-party taken ', 'vehicle-damage taken '])
  const { draft } = await ask(page, 'quotes.open', { quoteId })
  expect(draft.plans[0]?.coverages.map(({ key }) => key)).toEqual(['vehicle-damage', 'third-party'])

  const print = page.getByRole('button', { name: '打印放弃投保确认（1 项）' })
  await tabTo(print)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '保存版本' }).press('Enter')
  await page.locator('.sheet-page').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const slip = await ask(page, 'documents.refusalSlip', { quoteId, version: 1, plan: 'own', locale: 'zh-CN' })
  const file = join(folder, 'slip.pdf')
  writeFileSync(file, Buffer.from(slip.pdfBase64, 'base64'))
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  expect(text).toContain('放弃投保确认')
  expect(text).toContain('驾驶人')
})

test('an answer can be changed, and what was put off comes back with the next quote of the car', async () => {
  const first = await openQuote(page, compulsoryOnly)
  await openGaps(page)
  await card('没有三者险').getByRole('button', { name: '以后再说' }).click()
  const answered = card('没有三者险')
  await answered.getByText('王小雅').waitFor()
  await answered.getByRole('button', { name: '改答复' }).click()
  await answered.getByRole('button', { name: '不要' }).click()
  await answered.getByLabel('认为保费偏高').check()
  await answered.getByRole('button', { name: '记下不要' }).click()
  await answered.getByText('认为保费偏高').waitFor()
  await answered.getByRole('button', { name: '改答复' }).click()
  await answered.getByRole('button', { name: '以后再说' }).click()
  await answered.locator('.tag', { hasText: '以后再说' }).waitFor()

  const { number } = await ask(page, 'quotes.open', { quoteId: first })
  await openQuote(page, compulsoryOnly)
  await openGaps(page)
  await card('没有三者险').getByText(`上次说以后再说（${number}）`).waitFor()
  const [kept] = await ask(page, 'completeness.answers', { quoteId: first })
  expect(kept).toMatchObject({ answer: 'later', fromQuote: number })
})

test('the profile of the car is kept with the draft and changes the prompts', async () => {
  const quoteId = await openQuote(page, compulsoryOnly)
  await openGaps(page)
  expect(await card('没有节假日限额翻倍').count()).toBe(0)
  await page.getByText('用车情况').click()
  await page.getByLabel('节假日自驾').selectOption({ label: '是' })
  await card('没有节假日限额翻倍').waitFor()
  await page.getByText('已自动保存').waitFor()
  expect((await ask(page, 'quotes.open', { quoteId })).draft.profile.holidayTrips).toBe('yes')
})

test('the line below the plans stays closed once it was closed', async () => {
  await openQuote(page, compulsoryOnly)
  const strip = page.locator('.gaps-strip')
  await strip.waitFor()
  await strip.getByRole('button', { name: '不再提示' }).click()
  await strip.waitFor({ state: 'detached' })
  await page.reload()
  await openGaps(page)
  expect(await strip.count()).toBe(0)
  await page.getByLabel('在方案下方显示一行提示').check()
  await strip.waitFor()
})

test('simulator: another story, another coverage, less to pay; the quote changes only when it is taken over', async () => {
  const quoteId = await openQuote(page, [beside, ...compulsoryOnly])
  await openSimulator(page)
  const luxury = await pocketOf(page, '自选型')
  expect(luxury).toBeGreaterThan(100_000)
  expect(await pocketOf(page, '标准型')).toBe(0)

  await page.getByRole('radio', { name: /追尾豪华车/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { name: '撞伤行人' }).waitFor()
  await page.locator('.sim-pocket', { hasText: '85,000' }).waitFor()
  expect(await pocketOf(page, '标准型')).toBe(25_000)

  await page.getByRole('button', { name: '标准型加医保外用药（三者）看看' }).press('Enter')
  await page.getByRole('region', { name: '标准型' }).getByText('自己少付 25,000 元').waitFor()
  expect(await pocketOf(page, '标准型')).toBe(0)
  await page.getByLabel('自选型的三者险限额').selectOption({ label: '三者 200万' })
  await page.getByRole('region', { name: '自选型' }).getByText('自己少付 57,000 元').waitFor()
  expect(await pocketOf(page, '自选型')).toBe(28_000)
  const before = await ask(page, 'quotes.open', { quoteId })
  expect(before.draft.plans.map(({ coverages }) => coverages.length)).toEqual([2, 0])

  await page
    .getByRole('region', { name: '标准型' })
    .getByRole('button', { name: '采用到报价' })
    .press('Enter')
  await page.getByText('已采用到标准型').waitFor()
  await page.keyboard.press('Escape')
  await page
    .locator('.plan-table [data-cell="standard/non-medical:third-party"]:not([data-state="not-taken"])')
    .waitFor()
  const after = await ask(page, 'quotes.open', { quoteId })
  expect(after.draft.plans.map(({ coverages }) => coverages.length)).toEqual([3, 0])
})

test('simulator: own figures, the steps in words, one page of paper', async () => {
  await openQuote(page, [beside])
  await openSimulator(page)
  await page.getByText('改数字', { exact: true }).click()
  await page.getByLabel('对方车辆维修费').fill('2,500,000')
  await page.locator('.sim-pocket', { hasText: '498,000' }).waitFor()
  await page.getByRole('button', { name: '一步一步怎么付的' }).press('Enter')
  await page.getByRole('dialog').getByText('超出三者险的限额').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await page.locator('.sheet-page').waitFor()
  expect(await page.locator('.sheet-page').count()).toBe(1)
  await page.keyboard.press('Escape')
})

test('claim or not: three years, compulsory and commercial apart, advice that follows the break-even', async () => {
  await openQuote(page, [beside])
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('修车要多少钱').fill('300')
  await dialog.getByText(/^建议自己付/).waitFor()
  expect(await dialog.locator('.claim-table tbody tr').count()).toBe(3)
  const even = Number((await dialog.locator('.claim-even strong').innerText()).replaceAll(/[^\d.]/g, ''))
  expect(even).toBeGreaterThan(300)
  await dialog.getByLabel('修车要多少钱').fill(String(Math.round(even * 2)))
  await dialog.getByText(/^建议报案/).waitFor()
  await page.keyboard.press('Escape')
})

test("the shop's definition of full cover changes the figure", async () => {
  await openQuote(page, [beside])
  await openGaps(page)
  await expectPercent(40)
  await page.evaluate(() => {
    location.hash = '/settings'
  })
  const definition = page.getByRole('region', { name: '本店所说的“全”' })
  for (const name of ['车上人员（驾驶人）', '车上人员（乘客）', '医保外用药（三者）'])
    await definition.getByLabel(name).uncheck()
  await definition.getByRole('button', { name: '保存定义' }).click()
  await page.getByText('定义已保存').waitFor()
  await page.goBack()
  await openGaps(page)
  await expectPercent(100)
  expect(await page.locator('.figure-items li').count()).toBe(2)
  await ask(page, 'completeness.define', {
    keys: ['vehicle-damage', 'third-party', 'driver', 'passengers', 'non-medical:third-party'],
    thirdPartyMinFen: 200_000_000,
  })
})

const screens: Readonly<Record<string, () => Promise<void>>> = {
  prompts: async () => {
    await openGaps(page)
    await page.locator('.gap-card').first().press('Enter')
    await page.locator('.gap-card').first().press('n')
    await page.locator('.profile > summary').click()
  },
  simulator: async () => {
    await openSimulator(page)
    await page.locator('.sim-chip[aria-pressed="false"]').first().click()
    await page.locator('.sim-try-result').waitFor()
  },
  figures: async () => {
    await openSimulator(page)
    await page.locator('.sim-side .segmented label').nth(1).click()
    await page.locator('.sim-figures').waitFor()
  },
  steps: async () => {
    await openSimulator(page)
    await page.locator('.sim-plan-head .button').first().click()
    await page.locator('.sim-steps').waitFor()
  },
  'claim or not': async () => {
    await page.keyboard.press('Control+k')
    await page.locator('.claim-form .input').first().fill('1800')
    await page.locator('.claim-advice').waitFor()
  },
  definition: async () => {
    await page.evaluate(() => {
      location.hash = '/settings'
    })
    await page.locator('.full-cover').waitFor()
  },
}

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('%s', (locale) => {
  test.each(Object.entries(screens))(
    '%s: no raw keys, no barriers, nothing beyond the window',
    async (name, open) => {
      const pedestrian = { ...beside, id: 'full' as const }
      await openQuote(page, [...compulsoryOnly, pedestrian], { locale })
      await open()
      expect(await page.locator('body').innerText()).not.toMatch(
        /(gaps|simulator|claimOrNot|fullCover|domain|failures)[./][a-z]/,
      )
      expect(await overflow(page)).toEqual([])
      const { violations } = await lookedAt(name).analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
    },
  )
})

test('on a screen set to 125 % nothing is beyond the window', async () => {
  const zoomed = await launchApp({ userDataDir: join(folder, 'zoomed'), zoom: 1.25 })
  try {
    await openQuote(zoomed.page, [...compulsoryOnly, beside], { locale: 'en' })
    await openGaps(zoomed.page)
    expect(await overflow(zoomed.page)).toEqual([])
    await openSimulator(zoomed.page)
    expect(await overflow(zoomed.page)).toEqual([])
  } finally {
    await zoomed.close()
  }
})

/** The quote screen around the prompts has a test of its own. */
function lookedAt(screen: string): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  return screen === 'prompts' ? axe.include('.side-pane').include('.gaps-strip') : axe
}

/** Tab until the element has the focus: it can be reached without a mouse. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the focus never came')
}

/** Our own blocks whose content is wider than they are. */
function overflow(where: Page): Promise<string[]> {
  return where.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll('.gaps, .gap-card, .sim-main, .sim-bar, .sim-plan, .claim, .full-cover'),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`,
      ),
  )
}
