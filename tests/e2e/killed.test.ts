import { afterAll, expect, test } from 'vitest'
import { launchApp, type RunningApp } from './harness.ts'
import { car, goTo, passWelcome, planTable, saved } from './steps.ts'
import { suiteFolder } from './temporary-folder.ts'

/** The power goes while a clerk is typing. */
const userDataDir = suiteFolder()
let app: RunningApp | null = null
afterAll(() => app?.close())

test('killed in the middle of typing, everything typed is there at the next start', async () => {
  app = await launchApp({ userDataDir })
  await passWelcome(app.page)
  await app.page.getByLabel('车牌号').focus()
  await app.page.keyboard.type('浙A12345')
  await app.page.getByLabel('厂牌型号').focus()
  await app.page.keyboard.type(car.model)
  await saved(app.page)
  await app.page.getByLabel('姓名/名称').focus()
  await app.page.keyboard.type('张小')
  await saved(app.page)
  await app.kill()

  app = await launchApp({ userDataDir })
  const { page } = app
  await planTable(page).waitFor()
  await page.getByRole('button', { name: '继续上次的草稿：浙A12345' }).click()
  await page.getByRole('heading', { name: /^Q\d{8}-001$/ }).waitFor()
  expect(await page.getByLabel('车牌号').inputValue()).toBe('浙A12345')
  expect(await page.getByLabel('厂牌型号').inputValue()).toBe(car.model)
  expect(await page.getByLabel('姓名/名称').inputValue()).toBe('张小')
  await goTo(page, '/quotes')
  await page.getByRole('link', { name: /-001$/ }).waitFor()
  expect(await page.getByRole('link', { name: /^Q\d{8}-\d{3}$/ }).count()).toBe(1)
})

test('typing, leaving at once and coming back shows what was typed, not what was read before', async () => {
  if (!app) throw new Error('not started')
  const { page } = app
  await page.getByRole('link', { name: /-001$/ }).click()
  await page.getByLabel('姓名/名称').press('End')
  await page.keyboard.type('三')
  await page.keyboard.press('Alt+q')
  await page.getByRole('link', { name: /-001$/ }).click()
  await expect.poll(() => page.getByLabel('姓名/名称').inputValue()).toBe('张小三')
})
