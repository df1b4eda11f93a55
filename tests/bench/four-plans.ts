import type { Page } from 'playwright'

/** From the welcome of an empty book to a quote with four plans, the cursor at the end of the new price. */
export async function openQuoteWithFourPlans(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始第一份报价' }).click()
  const fields: [string, string][] = [
    ['核定载客', '5'],
    ['排量', '1498'],
    ['初登日期', '2023-11-24'],
    ['无责年数', '3'],
    ['连保年数', '3'],
    ['赔款次数', '0'],
    ['自主系数', '0.85'],
    ['新车购置价', '150000'],
  ]
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).first().fill(value)
  for (const key of ['Alt+1', 'Alt+2', 'Alt+3']) await page.keyboard.press(key)
  const totals = page.getByTestId('plan-totals').locator('[data-total]')
  await totals.nth(3).waitFor()
  await page.getByLabel('新车购置价', { exact: true }).focus()
  await page.keyboard.press('End')
}
