import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchApp, type RunningApp } from './harness.ts'
import { car, cell, planTable, saved } from './steps.ts'
import { suiteFolder } from './temporary-folder.ts'

/** One clerk, one keyboard, no mouse: from the first start on an empty book to a lost quote in the list. */
const folder = suiteFolder()
const saveFolder = join(folder, 'saved')
let app: RunningApp

beforeAll(async () => {
  mkdirSync(saveFolder)
  app = await launchApp({ userDataDir: folder, answers: { saveFolder, print: true } })
})
afterAll(() => app.close())

const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key)
}
const type = (text: string) => app.page.keyboard.type(text)
const times = (count: number, key: string) => Array.from({ length: count }, () => key)

test('the welcome is answered with Tab and Enter and leads to the first quote', async () => {
  const { page } = app
  await page.getByRole('heading', { name: '欢迎使用出单台' }).waitFor()
  await type('示例汽车销售服务有限公司')
  await press('Tab')
  await type('王小雅')
  await press('Tab')
  // The list of regions opens on Beijing; Zhejiang is the twelfth.
  await press(...times(11, 'ArrowDown'))
  await press('Tab', 'Tab', 'Enter')
  await planTable(page).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('新报价')
  expect(await page.getByLabel('投保地区').inputValue()).toBe('330000')
})

test('the car is typed field after field; the price follows and the draft is saved by itself', async () => {
  const { page } = app
  expect(await page.getByLabel('车牌号').evaluate((field) => field === document.activeElement)).toBe(true)
  await type(car.plate.replace('沪', '浙'))
  await press('Tab')
  await type(car.model)
  await press('Tab')
  await type(car.vin)
  await press('Tab')
  await type(car.engineNo)
  await press('Tab', 'Tab', 'Tab')
  await type(car.seats)
  await press('Tab')
  await type(car.displacement)
  await press('Tab')
  await type(car.firstRegistration)
  await press('Tab')
  await type(car.newPrice)
  await press('Tab', 'Tab')
  await type(car.ownerName)
  await press('Tab')
  await type(car.phone)
  await press('Tab')
  await type(car.idNumber)
  // Three boxes, the first day, the end of the last policy, then the years without an accident.
  await press(...times(6, 'Tab'))
  await type('3')
  await saved(page)
  expect(await page.getByLabel('初登日期').inputValue()).toBe('2023-12-05')
  expect(await page.getByLabel('新车购置价').inputValue()).toBe('150,000')
  expect(await page.getByLabel('电话', { exact: true }).inputValue()).toBe('138****0000')
  expect(await page.getByLabel('无责年数').inputValue()).toBe('3')
  expect(await (await cell(page, '交强险', '自选型')).innerText()).toContain('665.00')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Q\d{8}-001$/)
  // Paid, unpaid, drink-driving; arrears, mode, catalogue; short term, first day, last ended, history; then the years.
  await press(...times(11, 'Tab'))
  expect(await page.getByLabel('连保年数').evaluate((field) => field === document.activeElement)).toBe(true)
  await type('3')
  await press('Tab')
  await type('1')
  await press('Tab')
  await type('0.85')
})

test('plans come in by key only, each with its price; nothing is taken in the own plan', async () => {
  const { page } = app
  await press('Alt+1', 'Alt+2', 'Alt+3')
  await expect.poll(async () => (await cell(page, '三者险', '经济型')).innerText()).toContain('1,273.75')
  expect(await (await cell(page, '车损险', '标准型')).innerText()).toContain('1,317.06')
  expect(await (await cell(page, '三者险', '自选型')).innerText()).toContain('未投保')
  expect(await (await cell(page, '增值服务', '全面型')).innerText()).toContain('0.00')
  expect(await (await cell(page, '医保外用药（三者）', '标准型')).innerText()).toContain('待询价')
})

test('a coverage without its main cover says so and is completed by one key', async () => {
  const { page } = app
  await press('F6')
  expect(
    await page.getByRole('group', { name: '录入' }).evaluate((form) => form.contains(document.activeElement)),
  ).toBe(true)
  await press('F6', 'Alt+4')
  expect(await planTable(page).evaluate((table) => table.contains(document.activeElement))).toBe(true)
  const scratch = await cell(page, '车身划痕险', '自选型')
  await scratch.focus()
  await press('Space')
  await expect.poll(() => scratch.innerText()).toContain('缺主险')
  expect(await (await cell(page, '车损险', '自选型')).innerText()).toContain('未投保')
  await press('f')
  await expect.poll(async () => (await cell(page, '车损险', '自选型')).innerText()).toContain('1,317.06')
  await expect.poll(() => scratch.innerText()).toContain('314.57')
  await press('+')
  await expect.poll(() => scratch.innerText()).not.toContain('314.57')
  await press('-', 'Delete')
  await expect.poll(() => scratch.innerText()).toContain('未投保')
})

test('Enter on a premium explains it step by step, and the arrows go on explaining', async () => {
  const { page } = app
  const damage = await cell(page, '车损险', '标准型')
  await damage.focus()
  await press('Enter')
  const why = page.getByRole('tabpanel', { name: '怎么算的' })
  await why.getByRole('heading', { name: '机动车损失保险' }).waitFor()
  await why.getByText('商业险参考费率').first().waitFor()
  const text = await why.innerText()
  expect(text).toContain('新车购置价150,000元 × 费率1.33%')
  expect(text).toContain('× 0.85')
  expect(text).toContain('凭经验，未找到出处')
  expect(text).not.toMatch(/zheshang/)
  await press('ArrowDown')
  await why.getByRole('heading', { name: '机动车第三者责任保险' }).waitFor()
  await press('Escape')
  await page.getByRole('group', { name: '录入' }).waitFor()
})

test('the insurer’s figure replaces the estimate and keeps the gap', async () => {
  const { page } = app
  const damage = await cell(page, '车损险', '标准型')
  await damage.focus()
  await press('F8')
  const figure = planTable(page).getByLabel('车损险的保司报价')
  await expect.poll(() => figure.evaluate((field) => field === document.activeElement)).toBe(true)
  await type('1400')
  await press('Enter', 'Escape')
  await expect.poll(() => damage.innerText()).toContain('1,400.00')
  expect(await damage.innerText()).toContain('◔')
  expect(await page.getByText('比估算 +82.94').innerText()).toBeTruthy()
})

test('saving a version freezes it and the sheet is previewed, saved and copied', async () => {
  const { page } = app
  await press('Control+s')
  await page.getByRole('dialog', { name: '保存第 1 版' }).waitFor()
  await press('Enter')
  await page.getByText('已保存第 1 版').waitFor()
  await press('Control+p')
  const sheet = page.getByRole('dialog', { name: '报价单 · 第 1 版' })
  await sheet.getByRole('img', { name: '第 1 页' }).waitFor()
  const drawn = await sheet
    .getByRole('img', { name: '第 1 页' })
    .evaluate((canvas: HTMLCanvasElement) => canvas.width > 500 && canvas.height > canvas.width)
  expect(drawn).toBe(true)
  await sheet.getByRole('button', { name: '另存为 PDF…' }).focus()
  await press('Enter')
  await expect.poll(() => readdirSync(saveFolder)).toHaveLength(1)
  const [file = ''] = readdirSync(saveFolder)
  expect(readFileSync(join(saveFolder, file)).subarray(0, 5).toString()).toBe('%PDF-')
  await sheet.getByRole('button', { name: '复制为图片' }).focus()
  await press('Enter')
  await page.getByText('图片已复制').waitFor()
  await press('Escape')
  await sheet.waitFor({ state: 'detached' })
})

test('the list finds the quote; a copy is a new draft', async () => {
  const { page } = app
  await press('Alt+q')
  await page.getByRole('heading', { name: '报价记录' }).waitFor()
  await page.getByLabel('搜索报价').focus()
  await type('示例牌')
  await page.getByRole('link', { name: /-001$/ }).waitFor()
  await page.getByRole('button', { name: /^复制 Q.*-001$/ }).focus()
  await press('Enter')
  await page.getByRole('heading', { name: /-002$/ }).waitFor()
  expect(await page.getByLabel('车牌号').inputValue()).toContain('A12345')
})

test('a lost quote needs a reason, is closed, and can be taken back', async () => {
  const { page } = app
  await press('Control+e')
  const dialog = page.getByRole('dialog', { name: '这份报价的结果' })
  await dialog.waitFor()
  await press('ArrowRight', 'Enter')
  await dialog.getByText('还没有选择原因').waitFor()
  await dialog.getByLabel('价格').focus()
  await press('Space', 'Enter')
  await page.getByText('已标记为未成交').waitFor()
  await page.getByText('未成交', { exact: true }).first().waitFor()
  expect(await page.getByLabel('车牌号').isDisabled()).toBe(true)
  await page.getByRole('button', { name: '撤销成交标记' }).focus()
  await press('Enter')
  await expect.poll(() => page.getByLabel('车牌号').isDisabled()).toBe(false)
})

test('nothing went wrong on the page', () => {
  expect(app.logs.filter((line) => line.startsWith('page '))).toEqual([])
})
