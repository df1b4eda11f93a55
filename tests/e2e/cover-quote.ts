import type { Page } from 'playwright'
import type { Channel, Envelope, RequestOf, ResponseOf } from '#shared/contract/index.ts'
import type { Locale } from '#shared/contract/fields.ts'
import type { PlanDraft, QuoteDraft } from '#shared/contract/quotes.ts'
import { filled } from '../contract/drafts.ts'

/** What the preload gives the page. */
interface Door {
  readonly chudan: { readonly call: Readonly<Record<string, (payload: unknown) => Promise<unknown>>> }
}

/** As the page would: through the one door it has. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  request: RequestOf<C>,
): Promise<ResponseOf<C>> {
  const answer = (await page.evaluate(
    ([name, payload]) => (window as unknown as Door).chudan.call[name]?.(payload),
    [channel, request] as const,
  )) as Envelope<ResponseOf<C>>
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

/** Plans with nothing in them: the quote is compulsory cover only. */
export const compulsoryOnly: readonly PlanDraft[] = [{ id: 'own', coverages: [], insurerFigures: {} }]

/** A plan beside it that a customer may compare with. */
export const beside: PlanDraft = {
  id: 'standard',
  coverages: [
    { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
    { key: 'third-party', sumFen: 200_000_000 },
  ],
  insurerFigures: {},
}

/** Puts a three-year-old family car into a new quote and shows it. */
export async function openQuote(
  page: Page,
  plans: readonly PlanDraft[],
  options: { readonly locale?: Locale; readonly change?: (draft: QuoteDraft) => QuoteDraft } = {},
): Promise<string> {
  await page.waitForFunction(() => 'chudan' in window)
  const { settings } = await ask(page, 'app.start', {})
  await ask(page, 'settings.save', {
    ...settings,
    locale: options.locale ?? 'zh-CN',
    shopName: '示例汽车销售服务有限公司',
    clerkName: '王小雅',
  })
  const quote = await ask(page, 'quotes.start', { copyOf: null })
  const draft = { ...filled(quote.draft), plans: [...plans] }
  await ask(page, 'quotes.saveDraft', { quoteId: quote.id, draft: options.change?.(draft) ?? draft })
  await page.evaluate((id) => {
    location.hash = `/quotes/${id}`
  }, quote.id)
  await page.reload()
  await page.locator('.plan-table [data-cell]').first().waitFor()
  return quote.id
}

/** The prompts of the plan, worked out. */
export async function openGaps(page: Page): Promise<void> {
  await page.locator('.plan-table [data-cell]').first().waitFor()
  await page.keyboard.press('Control+g')
  await page.locator('.figure-head').waitFor()
}

/** The simulator with its plans worked out. */
export async function openSimulator(page: Page): Promise<void> {
  await page.locator('.plan-table [data-cell]').first().waitFor()
  await page.keyboard.press('F9')
  await page.locator('.sim-plan').first().waitFor()
}

/** The amount a plan's owner pays in the simulator, in yuan. */
export async function pocketOf(page: Page, plan: string): Promise<number> {
  const text = await page.getByRole('region', { name: plan }).locator('.sim-pocket').innerText()
  return Number(/[\d,.]+/.exec(text)?.[0].replaceAll(',', '') ?? 0)
}
