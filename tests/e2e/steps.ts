import type { Locator, Page } from 'playwright'
import type { Locale } from '#shared/contract/fields.ts'

/** What people do at the counter, for tests and the demo: by role and label, in Simplified Chinese unless said. */

/** Fictitious: a synthetic VIN with a right check digit, the identity number of the standard's own example. */
export const car = {
  plate: '沪A12345',
  model: '示例牌 SL1500 轿车',
  vin: 'LSVAA49J132047371',
  engineNo: 'SL15000001',
  seats: '5',
  displacement: '1498',
  firstRegistration: '20231205',
  newPrice: '15万',
  ownerName: '张小三',
  phone: '13800000000',
  idNumber: '11010519491231002X',
} as const

/** Fills the welcome and starts the first quote. */
export async function passWelcome(page: Page, region = '浙江'): Promise<void> {
  await page.getByLabel('门店名称').fill('示例汽车销售服务有限公司')
  await page.getByLabel('经办人姓名').fill('王小雅')
  await page.getByLabel('投保地区').selectOption({ label: region })
  await page.getByRole('button', { name: '开始第一份报价' }).click()
  await planTable(page).waitFor()
}

export function planTable(page: Page): Locator {
  return page.getByRole('grid', { name: '方案对比' })
}

/** A cell of the plan table by the names of its row and plan; the column is found by the heads. */
export async function cell(page: Page, coverage: string, plan: string): Promise<Locator> {
  const heads = await planTable(page).getByRole('columnheader').allInnerTexts()
  const column = heads.findIndex((head) => head.includes(plan))
  if (column < 1) throw new Error(`no plan ${plan} among ${heads.join(' | ')}`)
  return planTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: coverage }) })
    .getByRole('gridcell')
    .nth(column - 1)
}

/** Types a three-year-old family car and its record, field by field as a person would. */
export async function typeCar(page: Page): Promise<void> {
  const form = page.getByRole('group', { name: '录入' })
  const fill = (label: string, value: string) => form.getByLabel(label, { exact: true }).first().fill(value)
  await fill('车牌号', car.plate)
  await fill('厂牌型号', car.model)
  await fill('车架号', car.vin)
  await fill('发动机号', car.engineNo)
  await fill('核定载客', car.seats)
  await fill('排量', car.displacement)
  await fill('初登日期', car.firstRegistration)
  await fill('新车购置价', car.newPrice)
  await fill('姓名/名称', car.ownerName)
  await fill('电话', car.phone)
  await fill('身份证号', car.idNumber)
  await fill('无责年数', '3')
  await fill('连保年数', '3')
  await fill('赔款次数', '1')
  await fill('自主系数', '0.85')
}

/** The draft is in the book. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('已自动保存').waitFor()
}

/** Goes to a screen by the menu, whatever the language. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.locator(`nav a[href="#${path}"]`).click()
}

/** Switches the language where a person would: in the settings. */
export async function switchLanguage(page: Page, locale: Locale): Promise<void> {
  const names = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }
  await goTo(page, '/settings')
  await page.getByText(names[locale], { exact: true }).click()
  await page.locator(`html[lang="${locale}"]`).waitFor()
}
