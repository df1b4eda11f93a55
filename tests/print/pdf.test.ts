import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locale as localeSchema } from '#shared/contract/fields.ts'
import { formatFen } from '#shared/domain/money.ts'
import { sheetStyles } from '#shared/domain/quote.ts'
import { quoteSheet } from '#main/documents/quote-sheet.ts'
import type { SheetInput } from '#main/documents/sheet-input.ts'
import { countPages } from '#main/papers/pdf-file.ts'
import { openPrinter, type TestPrinter } from './chromium-printer.ts'
import { expectOnPaper } from './on-paper.ts'
import { fontsOf, readPdf, type PdfPage } from './read-pdf.ts'
import { familyDraft, plans, settings, sheetOf, versionOf } from './sheets.ts'

const time = 60_000
const allPlans = ['economy', 'standard', 'full', 'own'] as const
const family = versionOf(familyDraft())

let printer: TestPrinter
beforeAll(async () => {
  printer = await openPrinter()
}, time)
afterAll(() => printer.close())

async function printed(input: SheetInput): Promise<{ pdf: Uint8Array; pages: PdfPage[] }> {
  const pdf = await printer.toPdf(quoteSheet(input))
  const pages = await readPdf(pdf)
  expect(countPages(pdf)).toBe(pages.length)
  for (const page of pages) expectOnPaper(page)
  return { pdf, pages }
}

/** The page that holds the text, which must be one only. */
function pageWith(pages: readonly PdfPage[], text: string): PdfPage {
  const found = pages.filter((page) => page.text.includes(text.replaceAll(/\s/g, '')))
  expect(found, text).toHaveLength(1)
  const [page] = found
  if (!page) throw new Error(`no page with ${text}`)
  return page
}

const combinations = localeSchema.options.flatMap((locale) => sheetStyles.map((style) => ({ locale, style })))

describe.each(combinations)('$style in $locale', ({ style, locale }) => {
  it(
    'prints as text in the bundled fonts, with page numbers',
    async () => {
      const ids = style === 'comparison' ? allPlans : (['standard'] as const)
      const { pdf, pages } = await printed(sheetOf(family, { style, locale, plans: ids }))
      const { type3, names } = fontsOf(pdf)
      expect(type3).toBe(0)
      for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSans[ST]C-(?:Regular|Bold)$/)
      const text = pages.map((page) => page.text).join('')
      for (const id of ids) {
        expect(text).toContain(formatFen(family.rating.plans.find((plan) => plan.id === id)?.totalFen ?? -1))
      }
      expect(text).toContain('张*三')
      expect(text).toContain(settings.clerkCertificate)
      // No radicals in place of characters: text must be found again and copied right.
      expect(text).not.toMatch(/[\u2E80-\u2FDF\uFFFD\uE000-\uF8FF]/)
      for (const [index, page] of pages.entries()) {
        expect(page.text).toContain(locale === 'en' ? `Page${index + 1}/${pages.length}` : `第${index + 1}`)
        expect(page.text).toContain('Q20261123-003')
      }
      // The usual plan is one page; large type and four plans take what they need.
      expect(pages.length).toBeLessThanOrEqual({ one: 1, comparison: 2, large: 3 }[style])
    },
    time,
  )
})

describe('paging', () => {
  it(
    'repeats the table head and never parts a row',
    async () => {
      const { pages } = await printed(sheetOf(family, { style: 'comparison', plans: allPlans }))
      expect(pages.length).toBeGreaterThan(1)
      const withRows = pages.filter((page) => page.text.includes('未投保'))
      expect(withRows.length).toBeGreaterThan(1)
      for (const page of withRows) expect(page.text).toContain('险种保额与保费（元）经济型标准型全面型自选型')
      // Each line's premium stands at the height of its name.
      const own = family.rating.plans.find((plan) => plan.id === 'own')
      for (const [name, key] of [
        ['修理期间费用补偿险', 'repair-expense'],
        ['新增设备损失险', 'new-equipment'],
      ] as const) {
        const page = pageWith(pages, name)
        const label = page.runs.find((run) => run.text === name)
        const amount = formatFen(own?.lines.find((line) => line.key === key)?.amountFen ?? -1)
        const figure = page.runs.find((run) => run.text === amount)
        expect(Math.abs((label?.bottom ?? 0) - (figure?.bottom ?? -99))).toBeLessThan(3)
      }
    },
    time,
  )

  it(
    'keeps the notices and the lines to sign on together',
    async () => {
      const electric = versionOf(
        familyDraft((draft) => {
          Object.assign(draft.vehicle, { energy: 'electric', displacementMl: '' })
          draft.plans = [{ id: 'own', coverages: plans.everythingElectric, insurerFigures: {} }]
        }),
      )
      const { pages } = await printed(sheetOf(electric, { plans: ['own'] }))
      expect(pages).toHaveLength(2)
      expect(pageWith(pages, '客户签名')).toBe(pageWith(pages, '免责事项提示'))
      for (const line of electric.rating.plans[0]?.lines ?? []) {
        if (line.amountFen !== null && line.amountFen > 0) pageWith(pages, formatFen(line.amountFen))
      }
    },
    time,
  )

  it(
    'aligns figures at their right edge',
    async () => {
      const { pages } = await printed(sheetOf(family))
      const [page] = pages
      const amounts = (family.rating.plans.find((plan) => plan.id === 'standard')?.lines ?? []).flatMap(
        (line) => (line.amountFen === null ? [] : [formatFen(line.amountFen)]),
      )
      const edges = amounts.map((amount) => page?.runs.find((run) => run.text === amount)?.right ?? 0)
      expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.5)
    },
    time,
  )

  it(
    'holds names of forty characters without cutting them',
    async () => {
      const long = '内蒙古自治区呼伦贝尔市鄂温克族自治旗巴彦托海镇汽车贸易销售服务连锁股份有限责任公司'
      const latin = 'MERCEDESBENZ'.repeat(5)
      const draft = familyDraft((changed) => {
        changed.owner = {
          kind: 'organisation',
          name: long,
          idNumber: '91330110MA2KXXXX0D',
          phone: '13800000000',
        }
        Object.assign(changed.vehicle, { use: 'enterprise', model: latin, engineNo: 'E'.repeat(40) })
      })
      for (const style of sheetStyles) {
        const { pages } = await printed(
          sheetOf(
            { ...versionOf(draft), clerk: long },
            {
              style,
              plans: style === 'comparison' ? allPlans : ['standard'],
              shop: { ...sheetOf(family).shop, name: long, address: long + long },
              clerk: { name: long, phone: settings.clerkPhone, certificate: settings.clerkCertificate },
              insurer: { name: long, phone: '4000000000' },
            },
          ),
        )
        const text = pages.map((page) => page.text).join('')
        // Shop, owner, clerk and insurer; the footer shows the shop's name once more on each page, cut where it ends.
        expect(text.split(long).length - 1).toBeGreaterThanOrEqual(4)
        expect(text).toContain(latin)
      }
    },
    2 * time,
  )
})

describe('rare characters', () => {
  it(
    'are in the bundled fonts, or fall back and are still there',
    async () => {
      const name = '䶮㛃䲟㼆汽车'
      const { pdf, pages } = await printed(
        sheetOf(family, { shop: { name, address: '', phone: '', logo: null } }),
      )
      expect(pages[0]?.text).toContain(name)
      expect(fontsOf(pdf).type3).toBe(0)
      const beyond = await printed(sheetOf(family, { clerk: { name: '王𬎆', phone: '', certificate: '' } }))
      expect(beyond.pages[0]?.text).toContain('王𬎆')
    },
    time,
  )
})

describe('traditional sheet', () => {
  it(
    'prints simplified names too',
    async () => {
      const { pdf, pages } = await printed(sheetOf(family, { locale: 'zh-TW' }))
      expect(pages[0]?.text).toContain(settings.shopName)
      expect([...fontsOf(pdf).names].some((name) => name.includes('NotoSansTC'))).toBe(true)
    },
    time,
  )
})
