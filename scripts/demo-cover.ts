import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { ArchivedDocument } from '#shared/contract/documents.ts'
import type { PlanDraft } from '#shared/contract/quotes.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import { ask, beside, compulsoryOnly, openGaps, openQuote, openSimulator } from '../tests/e2e/cover-quote.ts'

/**
 * Full cover, honestly: a car with compulsory cover only, beside two other plans. Leaves pictures of the prompts, the
 * simulator, "claim or not" and the shop's definition in `folder`, and the papers as PDF.
 */
export async function demoCover(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const shoot = async (name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  }
  const keep = (name: string, { pdfBase64 }: ArchivedDocument): void =>
    writeFileSync(join(folder, `${name}.pdf`), Buffer.from(pdfBase64, 'base64'))

  const full: PlanDraft = {
    ...beside,
    id: 'full',
    coverages: [
      ...beside.coverages,
      { key: 'driver', sumFen: 5_000_000 },
      { key: 'non-medical:third-party', sumFen: null },
    ],
  }
  const quoteId = await openQuote(page, [beside, full, ...compulsoryOnly])
  await shoot('cover-1-quote')

  await page.locator('.plan-table [data-cell^="own/"]').first().focus()
  await openGaps(page)
  await page.locator('.gap-card').first().press('Enter')
  await shoot('cover-2-prompts')
  await answer(page, '没有三者险', 'y')
  await answer(page, '没有车损险', 'y')
  await page.getByRole('article', { name: '没有驾驶人座位险' }).press('n')
  await page.keyboard.press('2')
  await shoot('cover-3-refusal')
  await page.keyboard.press('Enter')
  await page.locator('.figure-percent', { hasText: '40%' }).waitFor()
  await page.locator('.figure-head').scrollIntoViewIfNeeded()
  await shoot('cover-4-answered')

  await page.keyboard.press('Escape')
  await openSimulator(page)
  await shoot('cover-5-simulator')
  await page.getByRole('radio', { name: /撞伤行人/ }).check()
  await page.getByRole('button', { name: '标准型加医保外用药（三者）看看' }).click()
  await page.locator('.sim-try-result').waitFor()
  await shoot('cover-6-simulator-trying')
  await page.getByRole('button', { name: '一步一步怎么付的' }).first().click()
  await shoot('cover-7-steps')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')

  await page.locator('.plan-table [data-cell]').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByLabel('修车要多少钱').fill('1800')
  await page.locator('.claim-advice').waitFor()
  await shoot('cover-8-claim-or-not')
  await page.keyboard.press('Escape')

  const { number: version } = await ask(page, 'quotes.freeze', { quoteId, validUntil: null })
  const { draft } = await ask(page, 'quotes.open', { quoteId })
  const story = await pedestrianStory(page, quoteId)
  keep(
    'refusal-slip',
    await ask(page, 'documents.refusalSlip', { quoteId, version, plan: 'own', locale: 'zh-CN' }),
  )
  keep(
    'claim-guide',
    await ask(page, 'documents.claimGuide', {
      quote: { quoteId, version, plan: 'own' },
      occasion: 'accident',
      locale: 'zh-CN',
    }),
  )
  keep(
    'simulation',
    await ask(page, 'documents.simulation', {
      quoteId,
      version,
      plans: draft.plans.map(({ id }) => id),
      ...story,
      locale: 'zh-CN',
    }),
  )

  await page.evaluate(() => {
    location.hash = '/settings'
  })
  await page.locator('.full-cover').scrollIntoViewIfNeeded()
  await shoot('cover-9-definition')
}

async function answer(page: Page, name: string, key: 'y' | 'n' | 'l'): Promise<void> {
  const card = page.getByRole('article', { name, exact: true })
  await card.press(key)
  await card.waitFor({ state: 'detached' })
}

/** The accident with a pedestrian as it is told about this car. */
async function pedestrianStory(page: Page, quoteId: string) {
  const { draft } = await ask(page, 'quotes.open', { quoteId })
  const { today } = await ask(page, 'app.start', {})
  const { request } = draftToRequest(draft, { today, figuresFirm: false })
  const stories = await ask(page, 'stories.list', { price: request, profile: draft.profile })
  const story = stories.find(({ id }) => id === 'pedestrian-hurt')
  if (!story) throw new Error('no story of a pedestrian')
  return { story: story.id, accident: story.accident }
}
