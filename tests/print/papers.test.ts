import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locale as localeSchema } from '#shared/contract/fields.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { guideOccasions } from '#shared/domain/quote.ts'
import { lineName } from '#shared/text/explain.ts'
import { createText } from '#shared/text/text.ts'
import { claimGuide } from '#main/documents/claim-guide.ts'
import { refusalSlip } from '#main/documents/refusal-slip.ts'
import { simulationPage } from '#main/documents/simulation-page.ts'
import { countPages } from '#main/papers/pdf-file.ts'
import { openPrinter, type TestPrinter } from './chromium-printer.ts'
import { expectOnPaper } from './on-paper.ts'
import { accidentOf, electricVersion, guideOf, slipOf } from './papers.ts'
import { fontsOf, readPdf, type PdfPage } from './read-pdf.ts'
import { familyDraft, settings, versionOf } from './sheets.ts'

const time = 60_000
const family = versionOf(familyDraft())
const electric = electricVersion()

let printer: TestPrinter
beforeAll(async () => {
  printer = await openPrinter()
}, time)
afterAll(() => printer.close())

/** The pages' text; on the way, what every paper has to keep: A4, margins, bundled fonts, nothing personal in clear. */
async function printed(page: string): Promise<{ pages: PdfPage[]; text: string }> {
  const pdf = await printer.toPdf(page)
  const pages = await readPdf(pdf)
  expect(countPages(pdf)).toBe(pages.length)
  for (const one of pages) expectOnPaper(one)
  const { type3, names } = fontsOf(pdf)
  expect(type3).toBe(0)
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSans[ST]C-(?:Regular|Bold)$/)
  const text = pages.map((one) => one.text).join('')
  expect(text).not.toMatch(/[\u2E80-\u2FDF\uFFFD\uE000-\uF8FF]/)
  const { name, idNumber, phone } = family.draft.owner
  for (const secret of [name, idNumber, phone]) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/优惠|返现|礼品|undefined|NaN|\[object/)
  return { pages, text }
}

const bare = (text: string) => text.replaceAll(/\s/g, '')

describe.each(localeSchema.options)('in %s', (locale) => {
  const t = createText(locale)

  it(
    'a refusal slip names every coverage with its loss, price and reason, and fits a page for a few',
    async () => {
      const slip = slipOf(family, locale, 'economy', 3)
      const { pages, text } = await printed(refusalSlip(slip))
      expect(pages).toHaveLength(1)
      for (const { gap, reason } of slip.refusals) {
        expect(text).toContain(bare(lineName(t, gap.key, 'ice-2020')))
        expect(text).toContain(bare(t(`domain/refusalReason.${reason}`)))
        expect(text).toContain(formatFenShort(gap.worked?.pocketWithoutFen ?? -1))
        expect(text).toContain(
          gap.yearFen === null ? formatFenShort(gap.hint?.minFen ?? -1) : formatFen(gap.yearFen),
        )
      }
      for (const said of [
        t('documents/sheet.noticeFree'),
        t('documents/refusal.change'),
        t('documents/refusal.effect'),
        t('documents/sheet.signCustomer'),
      ]) {
        expect(text).toContain(bare(said))
      }
      const { plate, vin } = family.draft.vehicle
      for (const fact of ['张*三', 'Q20261123-003', plate.replace('·', ''), vin, settings.clerkCertificate])
        expect(text).toContain(fact)
    },
    time,
  )

  it(
    'a refusal slip of everything keeps rows whole, repeats its head and signs once',
    async () => {
      const slip = slipOf(electric, locale, 'economy')
      expect(slip.refusals.length).toBeGreaterThan(9)
      const { pages, text } = await printed(refusalSlip(slip))
      expect(pages.length).toBeLessThanOrEqual(3)
      expect(text.split(bare(t('documents/sheet.signCustomer'))).length - 1).toBe(1)
      for (const { gap } of slip.refusals) {
        const name = bare(lineName(t, gap.key, 'nev-2021'))
        const example = bare(t(`domain/story.${gap.worked?.story ?? 'theft'}.title`))
        expect(
          pages.some((page) => page.text.includes(name) && page.text.includes(example)),
          name,
        ).toBe(true)
      }
      const withRows = pages.filter((page) =>
        slip.refusals.some(({ gap }) => page.text.includes(bare(lineName(t, gap.key, 'nev-2021')))),
      )
      for (const page of withRows) expect(page.text).toContain(bare(t('documents/refusal.coverage')))
      // A customer's own words stand there as they were said.
      expect(text).toContain('先开一年看看')
    },
    time,
  )

  it.each(guideOccasions)(
    'a claim guide (%s) is two pages with every step, paper, deduction and deadline once',
    async (occasion) => {
      const { pages, text } = await printed(claimGuide(guideOf(family, locale, occasion, 'own')))
      expect(pages).toHaveLength(2)
      const { step, papersOf, paper, order, deduction } = t('documents/guide', { returnObjects: true })
      for (const said of [step, papersOf, paper, order, deduction].flatMap((group) => Object.values(group)))
        expect(text, said).toContain(bare(said))
      for (const { law, step: duty, limit } of Object.values(
        t('documents/guide.deadline', { returnObjects: true }),
      )) {
        expect(text).toContain(bare(law + duty + limit))
      }
      // Telephone numbers first, then the limits of compulsory cover, and the warning about the law's age.
      for (const fact of [
        guideOf(family, locale, occasion).insurer?.phone ?? 'no phone',
        settings.shopPhone,
        '180,000',
        '18,000',
        '1,800',
        '2,000',
      ])
        expect(text).toContain(fact)
      expect(text).toContain(bare(t('documents/guide.check')))
      expect(text.includes(bare(t('documents/guide.callNumber')))).toBe(occasion === 'accident')
    },
    time,
  )

  it(
    'a claim guide without a quote needs no car',
    async () => {
      const { pages, text } = await printed(claimGuide(guideOf(null, locale, 'accident')))
      expect(pages).toHaveLength(2)
      expect(text).toContain(bare(t('documents/guide.seePolicy')))
      expect(text).not.toContain('Q20261123-003')
    },
    time,
  )

  it(
    'the page of an accident is one page for four plans, its figures those of the engine',
    async () => {
      const input = accidentOf(family, locale, 'two-killed', ['economy', 'standard', 'full', 'own'])
      const { pages, text } = await printed(simulationPage(input))
      expect(pages).toHaveLength(1)
      for (const { plan, payout } of input.simulation) {
        expect(text).toContain(formatFenShort(payout?.pocketFen ?? -1))
        expect(text).toContain(
          bare(
            t(`domain/plan.${plan === 'economy' || plan === 'standard' || plan === 'full' ? plan : 'own'}`),
          ),
        )
      }
      // Whose figure it is: with its source, or made up.
      expect(text).toContain('54,188')
      for (const said of [
        t('documents/simulation.example'),
        t('documents/simulation.exampleNote'),
        t('documents/simulation.notice'),
      ]) {
        expect(text).toContain(bare(said))
      }
      const own = await printed(
        simulationPage(accidentOf(electric, locale, 'own-people-hurt', ['economy', 'full'], true)),
      )
      expect(own.text).toContain(bare(t('documents/simulation.changedNote')))
      expect(own.text).not.toContain(bare(t('documents/simulation.exampleNote')))
    },
    time,
  )
})

it('draws each bar in the proportion of the amounts', () => {
  const input = accidentOf(family, 'zh-CN', 'two-killed', ['economy'])
  const page = simulationPage(input)
  const plan = page.slice(page.indexOf('id="plan-0"'), page.indexOf('</svg>', page.indexOf('id="plan-0"')))
  const widths = [
    ...plan.matchAll(
      /<rect x="[\d.]+" y="0" width="([\d.]+)" height="10" (?:class="(?:compulsory|commercial)"|fill="url\(#plan-0\)")/g,
    ),
  ].map((match) => Number(match[1]))
  const payout = input.simulation[0]?.payout
  const of = (payer: string) => ((payout?.byPayer[payer] ?? 0) / (payout?.lossFen ?? 1)) * 400
  expect(widths.map(Math.round)).toEqual([of('compulsory'), of('third-party'), of('pocket')].map(Math.round))
})
