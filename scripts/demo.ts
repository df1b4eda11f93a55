// `npm run demo`: drives the built app through a whole quote without a person. Pictures of every screen (1366×768,
// some at 125 %) and the quote sheets as PDFs go to out/demo. People, cars and companies in it are made up.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { launchApp, type RunningApp } from '../tests/e2e/harness.ts'
import { cell, goTo, passWelcome, planTable, saved, switchLanguage, typeCar } from '../tests/e2e/steps.ts'
import { demoCover } from './demo-cover.ts'
import { buildIfStale, fetchElectronRuntime, installChromium, installPackages, root, say } from './set-up.mjs'

installPackages()
if ((await fetchElectronRuntime()) === null) installChromium()
buildIfStale()

const folder = join(root, 'out', 'demo')
const userDataDir = mkdtempSync(join(tmpdir(), 'chudan-demo-'))
let pictures = 0
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

try {
  await withApp({}, async (app) => {
    await enterCar(app)
    await comparePlans(app)
    await insurerFigures(app)
    await versionsAndSheets(app)
    await outcome(app)
    await otherPlaces(app)
    await otherLanguages(app)
  })
  await withApp({ zoom: 1.25 }, enlarged)
  await withApp({ userDataDir: damagedBook() }, recovery)
  await withApp({ userDataDir: join(userDataDir, 'cover') }, (page) => demoCover(page, folder))
  say(
    `${pictures} pictures and ${readdirSync(folder).filter((name) => name.endsWith('.pdf')).length} PDFs in out/demo`,
  )
} finally {
  rmSync(userDataDir, { recursive: true, force: true })
}

/** Runs one part in an app of its own and closes it whatever happens. */
async function withApp(
  options: { readonly zoom?: number; readonly userDataDir?: string },
  part: (page: Page) => Promise<void>,
): Promise<void> {
  const app: RunningApp = await launchApp({
    userDataDir,
    answers: { saveFolder: folder, print: true },
    ...options,
  })
  try {
    await part(app.page)
  } finally {
    await app.close()
  }
}

/** Takes the window once fonts, fades and answers are through; the pointer stands where it marks nothing. */
async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 767)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
  })
  pictures += 1
  await page.screenshot({ path: join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`) })
}

async function enterCar(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await picture(page, 'welcome')
  await passWelcome(page)
  await picture(page, 'new-quote')
  await goTo(page, '/settings')
  await page.getByRole('button', { name: /添加保险公司/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill('示例财产保险')
  await dialog.getByLabel('代码').fill('sample')
  await dialog.getByLabel('燃油车系数').fill('0.85')
  await picture(page, 'insurer')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByRole('row', { name: /示例财产保险/ }).waitFor()
  await goTo(page, '/')
  await page.getByLabel('保险公司', { exact: true }).selectOption({ label: '示例财产保险' })
  await typeCar(page)
  await page.getByLabel('车牌号').fill('浙A1234I')
  await page.getByText('车牌里没有字母I和O').waitFor()
  await picture(page, 'field-warning')
  await page.getByLabel('车牌号').fill('浙A12345')
  await saved(page)
  await picture(page, 'compulsory-alone')
}

async function comparePlans(page: Page): Promise<void> {
  for (const key of ['Alt+1', 'Alt+2', 'Alt+3']) await page.keyboard.press(key)
  await (await cell(page, '三者险', '全面型')).getByText('1,477.54').waitFor()
  await picture(page, 'four-plans')
  await (await cell(page, '车损险', '标准型')).press('Enter')
  await page.getByText('商业险参考费率').first().waitFor()
  await picture(page, 'why-this-figure')
  await (await cell(page, '医保外用药（三者）', '标准型')).press('Enter')
  await page.getByRole('heading', { name: /医保外/ }).waitFor()
  await picture(page, 'why-no-figure')
  await page.keyboard.press('Escape')
  const scratch = await cell(page, '车身划痕险', '自选型')
  await scratch.press('Space')
  await planTable(page).getByText('缺主险').waitFor()
  await picture(page, 'missing-main-cover')
  await scratch.press('f')
  await (await cell(page, '车损险', '自选型')).getByText('1,317.06').waitFor()
  await (await cell(page, '车损险', '自选型')).press('F2')
  await page.getByLabel('约定价值').waitFor()
  await picture(page, 'option')
  await page.keyboard.press('Escape')
  await lastYear(page)
}

async function lastYear(page: Page): Promise<void> {
  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: '录入去年保单' }).click()
  const dialog = page.getByRole('dialog', { name: '去年的保单' })
  await dialog
    .getByLabel(/^贴上去年保单/)
    .fill('机动车损失保险 125,000.00 1,523.40\n三者200万 986.5\n交强险 760\n车船税 300\n其他约定')
  await dialog.getByRole('button', { name: '识别' }).click()
  await dialog.getByLabel('车损险的保费').waitFor()
  await dialog.getByLabel('去年 NCD 系数').fill('0.6')
  await picture(page, 'last-year-pasted')
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.getByLabel('对比哪个方案').selectOption({ label: '标准型' })
  await page.getByText('无赔款优待系数变化').first().waitFor()
  await picture(page, 'last-year-compared')
  await page.getByRole('tab', { name: '录入' }).click()
}

async function insurerFigures(page: Page): Promise<void> {
  await (await cell(page, '车损险', '经济型')).focus()
  await page.keyboard.press('F8')
  for (const [line, amount] of [
    ['交强险', '665'],
    ['车船税', '300'],
    ['三者险', '1268.9'],
  ] as const) {
    await planTable(page).getByLabel(`${line}的保司报价`).fill(amount)
  }
  await picture(page, 'insurer-figures')
  await page.getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('menuitem', { name: '标记为已核价' }).click()
  await page.getByText(/已核价，存为第 1 版/).waitFor()
  await page.keyboard.press('Escape')
  await picture(page, 'firm')
}

async function versionsAndSheets(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: '保存第 2 版' }).waitFor()
  await picture(page, 'save-version')
  await page.keyboard.press('Enter')
  await page.getByText('已保存第 2 版').waitFor()
  await page.keyboard.press('Control+h')
  await page.getByText('第 2 版', { exact: true }).waitFor()
  await picture(page, 'versions')
  await page.keyboard.press('Control+p')
  const sheet = page.getByRole('dialog', { name: /^报价单/ })
  const papers = [
    ['方案对比', '简体中文'],
    ['单一方案', '简体中文'],
    ['大字版', '简体中文'],
    ['方案对比', '繁體中文'],
    ['方案对比', 'English'],
  ] as const
  for (const [index, [style, language]] of papers.entries()) {
    await sheet.getByRole('radio', { name: style }).check()
    await sheet.getByText(language, { exact: true }).click()
    await sheet.locator('[aria-busy="false"]').getByRole('img', { name: '第 1 页' }).waitFor()
    if (index < 3)
      await picture(page, ['sheet-comparison', 'sheet-one-plan', 'sheet-large-type'][index] ?? 'sheet')
    const before = readdirSync(folder).length
    await sheet.getByRole('button', { name: '另存为 PDF…' }).click()
    while (readdirSync(folder).length === before) await page.waitForTimeout(50)
  }
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
  await picture(page, 'shortcuts')
  await page.keyboard.press('Escape')
}

async function outcome(page: Page): Promise<void> {
  await page.keyboard.press('Control+d')
  await page.getByRole('heading', { name: /-002$/ }).waitFor()
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: '这份报价的结果' })
  await dialog.getByText('未成交', { exact: true }).click()
  await dialog.getByLabel('价格').check()
  await picture(page, 'outcome')
  await dialog.getByRole('button', { name: '标记' }).click()
  await page.getByText('已标记为未成交').waitFor()
  await picture(page, 'lost')
}

async function otherPlaces(page: Page): Promise<void> {
  await goTo(page, '/quotes')
  await page.getByRole('link', { name: /-001$/ }).waitFor()
  await picture(page, 'list')
  await page.getByRole('button', { name: /^移走 .*-002$/ }).click()
  await page.getByText('报价已移走').waitFor()
  await picture(page, 'list-undo')
  await page.getByRole('button', { name: '撤销' }).click()
  await goTo(page, '/rate-books')
  await page.getByRole('link', { name: /商业险参考/ }).waitFor()
  await picture(page, 'rate-books')
  await page.getByRole('link', { name: /商业险参考/ }).click()
  await page.getByRole('button', { name: /^附加险/ }).click()
  await page.getByRole('gridcell').first().waitFor()
  await picture(page, 'rate-book')
  await goTo(page, '/refund')
  await page.getByLabel('已交保费').fill('3333.16')
  await page.getByLabel('起保日期').fill('2026-03-01')
  await page.getByText('应退保费').waitFor()
  await picture(page, 'refund')
  await goTo(page, '/settings')
  await page.getByRole('heading', { name: '设置' }).waitFor()
  await picture(page, 'settings')
}

async function otherLanguages(page: Page): Promise<void> {
  for (const locale of ['zh-TW', 'en'] as const) {
    await switchLanguage(page, locale)
    await openFirstQuote(page)
    await picture(page, `four-plans-${locale}`)
  }
  await switchLanguage(page, 'zh-CN')
}

async function openFirstQuote(page: Page): Promise<void> {
  await goTo(page, '/quotes')
  await page.getByRole('link', { name: /-001$/ }).click()
  await page.locator('[data-cell="full/third-party"]').waitFor()
}

async function enlarged(page: Page): Promise<void> {
  await goTo(page, '/quotes')
  await page.getByRole('link', { name: /-001$/ }).waitFor()
  await picture(page, '125-list')
  await openFirstQuote(page)
  await picture(page, '125-four-plans')
  await page.locator('[data-cell="full/vehicle-damage"]').press('Enter')
  await page.getByText('商业险参考费率').first().waitFor()
  await picture(page, '125-why-this-figure')
  await page.keyboard.press('Control+h')
  await page.getByRole('button', { name: '报价单' }).last().click()
  await page.getByRole('img', { name: '第 1 页' }).waitFor()
  await picture(page, '125-sheet')
}

/** A copy of the book whose first bytes are spoilt. */
function damagedBook(): string {
  const broken = join(userDataDir, 'broken')
  mkdirSync(broken)
  for (const name of readdirSync(userDataDir)) {
    if (name.endsWith('.book'))
      writeFileSync(join(broken, name), readFileSync(join(userDataDir, name)).fill(7, 0, 400))
  }
  return broken
}

/** The window says what has happened and leaves the file as it is. */
async function recovery(page: Page): Promise<void> {
  await page.getByRole('alert').waitFor()
  await picture(page, 'recovery')
}
