import { describe, expect, it } from 'vitest'
import { locale as localeSchema } from '#shared/contract/fields.ts'
import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { formatFen } from '#shared/domain/money.ts'
import { sheetStyles } from '#shared/domain/quote.ts'
import { quoteSheet } from '#main/documents/quote-sheet.ts'
import { confirm, familyDraft, plans, settings, sheetOf, versionOf } from './sheets.ts'

/** What the page says, tags taken off; blanks count as one. */
function wordsOf(page: string): string {
  const body = page.slice(page.indexOf('<body'))
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
}

/** The cells of the row whose first cell is the name, or at least starts with it; blanks off. */
function rowOf(page: string, name: string): string[] {
  const rows = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((match) =>
    [...(match[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) =>
      (cell[1] ?? '')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  )
  const row = rows.find(([first]) => first === name) ?? rows.find(([first]) => first?.startsWith(name))
  if (!row) throw new Error(`no row ${name}`)
  return row
}

const family = versionOf(familyDraft())
const standard = quoteSheet(sheetOf(family))
const combinations = localeSchema.options.flatMap((locale) => sheetStyles.map((style) => ({ locale, style })))

describe.each(combinations)('$style in $locale', ({ style, locale }) => {
  const ids =
    style === 'comparison' ? (['economy', 'standard', 'full', 'own'] as const) : (['standard'] as const)
  const page = quoteSheet(sheetOf(family, { style, locale, plans: ids }))
  const words = wordsOf(page)

  it('prints who, what, when and how much', () => {
    for (const text of [
      settings.shopName,
      settings.shopAddress,
      settings.shopPhone,
      settings.clerkName,
      settings.clerkPhone,
      settings.clerkCertificate,
      'Q20261123-003',
      '浙A12345',
      'LSVAA49J132047371',
      'SL20T-000001',
      '示例牌 SL6480 2.0T 四驱精英版',
      '示例财产保险股份有限公司',
      '1998',
      '1885',
    ]) {
      expect(words).toContain(text)
    }
    for (const id of ids) {
      const plan = family.rating.plans.find((candidate) => candidate.id === id)
      expect(words).toContain(formatFen(plan?.totalFen ?? -1))
    }
    for (const { hash } of family.rating.books) expect(words).toContain(hash.slice(0, 12))
  })

  it('masks the owner', () => {
    expect(words).toContain('张*三')
    expect(words).toContain('110***********002X')
    expect(words).toContain('138****0000')
    for (const secret of ['张小三', '11010519491231002X', '13800000000']) expect(page).not.toContain(secret)
  })

  it('has no word for gifts, cash back or discounts outside the policy', () => {
    expect(words).not.toMatch(
      /礼品|赠送|赠品|返现|返点|优惠券|红包|油卡|禮品|贈送|返現|\bgift|\bcash back|\brebate|\bvoucher/i,
    )
  })

  it('is a whole page without script that loads nothing but the print fonts', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="/)
    expect(page).not.toMatch(/<script|<link|<iframe|javascript:|https?:|@import/i)
    for (const [, url] of page.matchAll(/url\('([^']*)'\)/g))
      expect(url).toMatch(/^\/fonts\/noto-sans-[st]c-[47]00\.woff2$/)
  })
})

describe('amounts', () => {
  it('tells zero, unknown and not taken apart', () => {
    const everything = quoteSheet(sheetOf(family, { plans: ['own'] }))
    expect(rowOf(everything, '附加绝对免赔率特约条款（车损险）')).toEqual([
      '附加绝对免赔率特约条款（车损险）',
      '5%',
      '0.00',
      '已计入主险保费',
    ])
    expect(rowOf(everything, '附加车轮单独损失险').slice(1)).toEqual(['5,000元', '待询价', '由保险公司报价'])
    const compared = quoteSheet(sheetOf(family, { style: 'comparison', plans: ['economy', 'own'] }))
    expect(rowOf(compared, '绝对免赔率（车损）').slice(1)).toEqual(['未投保', '0.00 5%'])
    expect(rowOf(compared, '车轮单独损失险').slice(1)).toEqual(['未投保', '待询价 5,000元'])
  })

  it('never passes a total without its missing lines off as the total', () => {
    expect(wordsOf(standard)).toContain('合计（不含待询价项目）')
    expect(wordsOf(standard)).toContain('另有1项待询价，未计入')
    const economy = quoteSheet(sheetOf(family, { plans: ['economy'] }))
    expect(wordsOf(economy)).toContain('合计（含代收车船税）')
    expect(wordsOf(economy)).not.toContain('项待询价，未计入')
  })

  it('writes the total in figures and in capital characters', () => {
    const words = wordsOf(quoteSheet(sheetOf(family, { plans: ['economy'] })))
    expect(words).toContain('¥ 1,898.43')
    expect(words).toContain('人民币壹仟捌佰玖拾捌元肆角叁分')
    const traditional = wordsOf(quoteSheet(sheetOf(family, { plans: ['economy'], locale: 'zh-TW' })))
    expect(traditional).toContain('人民幣壹仟捌佰玖拾捌圓肆角參分')
  })

  it('shows sums insured as the clauses count them', () => {
    expect(rowOf(standard, '机动车交通事故责任强制保险')[1]).toBe(
      '20万元 死亡伤残18万、医疗1.8万、财产2,000元',
    )
    expect(rowOf(standard, '机动车损失保险')[1]).toBe('210,112元（实际价值）')
    expect(rowOf(standard, '机动车第三者责任保险')[1]).toBe('200万元')
    expect(rowOf(standard, '机动车车上人员责任保险（乘客）')[1]).toBe('5万元／座 × 4座')
    const everything = quoteSheet(sheetOf(family, { plans: ['own'] }))
    expect(rowOf(everything, '附加医保外医疗费用责任险（驾驶人）')[1]).toBe('与主险共用限额')
    expect(rowOf(everything, '附加修理期间费用补偿险')[1]).toBe('200元／天 × 15天')
    expect(rowOf(everything, '附加机动车增值服务特约条款')[1]).toBe(
      '道路救援 2次 、 车辆安全检测 1次 、 代为驾驶 1次 、 代为送检 1次',
    )
    expect(rowOf(everything, '附加法定节假日限额翻倍险')[1]).toBe('—')
  })

  it('says when an agreed value stands in for the actual one', () => {
    const agreed = versionOf(
      familyDraft((draft) => {
        draft.plans = [
          {
            id: 'own',
            coverages: [{ key: 'vehicle-damage', sumFen: 20_000_000, deductibleFen: 50_000 }],
            insurerFigures: {},
          },
        ]
      }),
    )
    const [, sum, , note] = rowOf(quoteSheet(sheetOf(agreed, { plans: ['own'] })), '机动车损失保险')
    expect(sum).toBe('200,000元（约定价值）')
    expect(note).toBe('参考价 免赔额500元')
  })

  it('shows the factors the premiums were made with', () => {
    expect(wordsOf(standard)).toContain('交强险费率浮动 −30%')
    expect(wordsOf(standard)).toContain('无赔款优待系数（NCD） 0.6')
    expect(wordsOf(standard)).toContain('交通违法系数 当地不使用')
    expect(wordsOf(standard)).toContain('自主定价系数 0.85')
  })
})

describe('state', () => {
  it('calls an estimate an estimate and its rates reference rates', () => {
    const words = wordsOf(standard)
    expect(words).toContain('本单金额为本店估算，不是保险公司的报价')
    expect(rowOf(standard, '机动车损失保险')[3]).toBe('参考价')
    expect(rowOf(standard, '机动车交通事故责任强制保险')[3]).toBe('估算 费率浮动 −30%')
    expect(words).not.toContain('已核价')
  })

  it('names the insurer of firm figures, and no estimate beside them', () => {
    const firm = versionOf(
      familyDraft((draft) => confirm(draft, 'standard')),
      { figuresFirm: true, firmPlan: 'standard' },
    )
    const words = wordsOf(quoteSheet(sheetOf(firm)))
    expect(words).toContain('保险公司已核价')
    expect(words).toContain('本单金额已由示例财产保险股份有限公司核定')
    expect(words).not.toMatch(/估算|参考价|待询价/)
  })

  it('calls nothing an estimate that costs nothing by rule', () => {
    const taxPaid = versionOf(
      familyDraft((draft) => {
        confirm(draft, 'own')
        Object.assign(draft.tax, { mode: 'paid-elsewhere', certificate: 'WS20260301', insurerFigure: '' })
        const own = draft.plans.find(({ id }) => id === 'own')
        if (own) own.insurerFigures['absolute-deductible:vehicle-damage'] = ''
      }),
      { figuresFirm: true },
    )
    const page = quoteSheet(sheetOf(taxPaid, { plans: ['own'] }))
    expect(rowOf(page, '车船税').slice(2)).toEqual(['0.00', '已完税'])
    expect(rowOf(page, '附加绝对免赔率特约条款（车损险）')[3]).toBe('已计入主险保费')
    expect(wordsOf(page)).toContain('保险公司已核价')
    expect(wordsOf(page)).not.toMatch(/估算|参考价/)
  })

  it("calls an insurer's figure before the opening day what it is", () => {
    const early = versionOf(
      familyDraft((draft) => confirm(draft, 'standard')),
      { figuresFirm: false },
    )
    const page = quoteSheet(sheetOf(early))
    expect(rowOf(page, '机动车损失保险')[3]).toBe('保险公司预报价，可能变动')
    expect(wordsOf(page)).toContain('本单金额为本店估算')
    expect(wordsOf(page)).not.toContain('已核价')
  })

  it('marks plan by plan where their states differ', () => {
    const some = versionOf(
      familyDraft((draft) => confirm(draft, 'standard')),
      { figuresFirm: true },
    )
    const page = quoteSheet(sheetOf(some, { style: 'comparison', plans: ['economy', 'standard'] }))
    expect(rowOf(page, '险种').slice(1)).toEqual(['经济型 估算', '标准型 保险公司已核价'])
    expect(rowOf(page, '交强险').slice(1)).toEqual(['665.00 20万元 已核价', '665.00 20万元 已核价'])
    expect(wordsOf(page)).toContain('各方案的状态不同')
  })

  it('says that an expired quote has expired', () => {
    const words = wordsOf(quoteSheet(sheetOf(family, { expired: true })))
    expect(words).toContain('已过期')
    expect(words).toContain('本报价已于2026年11月29日过期')
  })
})

describe('what is not covered', () => {
  const notTaken = (page: string) => /<section class="not-taken">(.*?)<\/section>/s.exec(page)?.[1] ?? ''

  it('lists what the clauses offer this car and no plan takes', () => {
    const words = notTaken(standard)
    for (const name of ['车轮单独损失险', '车身划痕损失险', '法定节假日限额翻倍险', '增值服务'])
      expect(words).toContain(name)
    for (const name of ['车损险', '医保外', '货物', '充电桩', '外部电网', '绝对免赔', '进水'])
      expect(words).not.toContain(name)
    const compared = notTaken(
      quoteSheet(sheetOf(family, { style: 'comparison', plans: ['economy', 'full'] })),
    )
    expect(compared).not.toContain('车身划痕损失险')
    expect(compared).toContain('车轮单独损失险')
  })

  it('offers an electric car its own covers', () => {
    const electric = versionOf(
      familyDraft((draft) => {
        draft.vehicle.energy = 'electric'
        draft.plans = [{ id: 'own', coverages: plans.economy, insurerFigures: {} }]
      }),
    )
    const page = quoteSheet(sheetOf(electric, { plans: ['own'] }))
    expect(notTaken(page)).toContain('自用充电桩责任保险')
    expect(rowOf(page, '新能源汽车第三者责任保险')).toHaveLength(4)
    expect(wordsOf(page)).toContain('适用新能源汽车商业保险示范条款（试行）')
    expect(wordsOf(page)).toContain('驱动电机号')
  })

  it('quotes the law on exclusions, disclosure and free choice', () => {
    for (const text of [
      '《保险法》第十七条',
      '《保险法》第十六条',
      '《保险法》第五十二条',
      '《交强险条例》第十三条',
      '可以单独投保',
      '不是保险合同',
    ]) {
      expect(wordsOf(standard)).toContain(text)
    }
  })
})

describe('unusual sheets', () => {
  it('quotes compulsory cover alone', () => {
    const alone = versionOf(
      familyDraft((draft) => {
        draft.plans = [{ id: 'own', coverages: [], insurerFigures: {} }]
        draft.tax.mode = 'left-out'
      }),
    )
    const page = quoteSheet(sheetOf(alone, { plans: ['own'] }))
    expect(wordsOf(page)).toContain('商业保险：本方案未选择')
    expect(rowOf(page, '车船税').slice(1, 3)).toEqual(['—', '本次不代收'])
    expect(rowOf(page, '商业险期间')[1]).toBe('本次不投保')
    expect(wordsOf(page)).toContain('保费合计')
    expect(wordsOf(page)).toContain('¥ 665.00')
    expect(wordsOf(page)).not.toContain('自主定价系数')
  })

  it('quotes commercial cover alone, with its own period', () => {
    const alone = versionOf(
      familyDraft((draft) => {
        draft.compulsory.included = false
        draft.tax.mode = 'left-out'
        draft.commercial.firstDay = '2026-12-01'
      }),
    )
    const page = quoteSheet(sheetOf(alone, { plans: ['economy'] }))
    expect(rowOf(page, '机动车交通事故责任强制保险').slice(1, 3)).toEqual(['—', '本次不投保'])
    expect(rowOf(page, '交强险期间')[1]).toBe('本次不投保')
    expect(rowOf(page, '商业险期间')[1]).toBe('2026年12月1日0时起至2027年11月30日24时止')
  })

  it('prints the name and number of an organisation, which are public', () => {
    const company = versionOf(
      familyDraft((draft) => {
        draft.owner = {
          kind: 'organisation',
          name: '杭州良渚物流有限公司',
          idNumber: '91330110MA2KXXXX0D',
          phone: '057188123456',
        }
        draft.vehicle.use = 'enterprise'
      }),
    )
    const words = wordsOf(quoteSheet(sheetOf(company)))
    expect(words).toContain('杭州良渚物流有限公司')
    expect(words).toContain('91330110MA2KXXXX0D')
    expect(words).not.toContain('057188123456')
  })

  it('says what is missing instead of leaving a hole', () => {
    const bare = versionOf(
      familyDraft((draft) => {
        Object.assign(draft.vehicle, {
          plate: '',
          noPlateYet: true,
          vin: '',
          engineNo: '',
          model: '',
          firstRegistration: '',
          seats: '',
        })
        Object.assign(draft.owner, { name: '', idNumber: '', phone: '' })
      }),
    )
    const shop = { name: '', address: '', phone: '', logo: null }
    const page = quoteSheet(
      sheetOf(bare, { shop, clerk: { name: '', phone: '', certificate: '' }, insurer: null }),
    )
    expect(rowOf(page, '车牌号码')).toEqual(['车牌号码', '新车未上牌', '厂牌型号', '未填写'])
    expect(rowOf(page, '初次登记日期')[1]).toBe('尚未登记')
    expect(rowOf(page, '车主电话')).toEqual(['车主电话', '未填写', '保险公司', '未选定'])
    expect(rowOf(page, '经办人')[1]).toBe('未填写')
    expect(page).not.toContain('class="shop"')
  })

  it('takes only pictures as a logo', () => {
    const shop = { ...sheetOf(family).shop, logo: 'data:image/svg+xml;base64,PHN2Zz4=' }
    expect(quoteSheet(sheetOf(family, { shop }))).not.toContain('<img')
  })
})

it('lets no field become markup', () => {
  const evil = `"><img src=x onerror=alert(1)></style><script>`
  const poisoned: QuoteDraft = familyDraft()
  Object.assign(poisoned.vehicle, {
    plate: evil,
    vin: evil,
    engineNo: evil,
    model: evil,
    firstRegistration: evil,
    seats: evil,
    displacementMl: evil,
  })
  Object.assign(poisoned.owner, { kind: 'organisation', name: evil, idNumber: evil, phone: evil })
  const version = { ...versionOf(poisoned), clerk: evil }
  for (const style of sheetStyles) {
    const page = quoteSheet(
      sheetOf(version, {
        style,
        shop: { name: evil, address: evil, phone: evil, logo: evil },
        clerk: { name: evil, phone: evil, certificate: evil },
        insurer: { name: evil, phone: evil },
        quoteNumber: evil,
      }),
    )
    expect(page.match(/<img|<script|onerror=alert\(1\)>/g)).toBeNull()
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  }
})

it('gives the same page for the same version', () => {
  expect(quoteSheet(sheetOf(versionOf(familyDraft())))).toBe(standard)
})
