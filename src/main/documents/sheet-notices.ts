import { coverageIdOf, type CoverageId } from '#shared/domain/coverage.ts'
import { Decimal } from '#shared/domain/money.ts'
import { formatSignedShare } from '#shared/text/format.ts'
import { html, type Html } from './html.ts'
import type { Sheet } from './sheet-input.ts'

/** Everything below the premiums: factors, what is not covered, what the law asks to say, signatures, rate books. */

/** The factors the premiums were made with, in one line. */
export function factorLine({ t, version, ratings }: Sheet): Html {
  const { facts, compulsory } = version.rating
  const items: { name: string; value: string }[] = []
  if (compulsory && facts.floatPercent !== null) {
    items.push({ name: t('documents/sheet.factorFloat'), value: formatSignedShare(facts.floatPercent) })
  }
  if (ratings.some((plan) => plan.lines.length > 0)) {
    const unknown = t('documents/sheet.factorUnknown')
    const violation = facts.violationRange
      ? plain(facts.violationFactor, unknown)
      : t('documents/sheet.factorUnused')
    items.push({ name: t('documents/sheet.factorNcd'), value: plain(facts.ncdFactor, unknown) })
    items.push({ name: t('documents/sheet.factorViolation'), value: violation })
    items.push({ name: t('documents/sheet.factorPricing'), value: plain(facts.pricingFactor, unknown) })
  }
  if (items.length === 0) return html``
  return html`<section class="factors">
    <h2>${t('documents/sheet.factors')}</h2>
    <ul>${items.map(({ name, value }) => html`<li>${name} <b>${value}</b></li>`)}</ul>
  </section>`
}

function plain(factor: string | null, unknown: string): string {
  return factor === null ? unknown : new Decimal(factor).toFixed()
}

/** Clauses that take cover away are nothing a customer goes without. */
const reducing: readonly CoverageId[] = ['absolute-deductible', 'engine-water-exclusion']

/** Coverages offered for this car that no printed plan takes. */
export function notTaken(sheet: Sheet): Html {
  const { t, ratings, offered, style } = sheet
  const several = ratings.length > 1
  const taken = new Set(ratings.flatMap((plan) => plan.lines.map((line) => coverageOf(line.key))))
  const open = offered.filter((id) => !taken.has(id) && !reducing.includes(id))
  const title = several ? t('documents/sheet.notTakenAll') : t('documents/sheet.notTaken')
  if (open.length === 0) {
    return html`<section class="not-taken"><h2>${title}</h2><p>${t('documents/sheet.notTakenNone')}</p></section>`
  }
  const items = open.map((id) => {
    const about = style === 'large' && html`<span class="about">${t(`domain/coverageAbout.${id}`)}</span>`
    return html`<li><b>${t(`domain/coverageFamily.${id}`)}</b>${about}</li>`
  })
  return html`<section class="not-taken">
    <h2>${title}</h2><p>${several ? t('documents/sheet.notTakenAllLead') : t('documents/sheet.notTakenLead')}</p>
    <ul>${items}</ul>
  </section>`
}

function coverageOf(key: Sheet['ratings'][number]['lines'][number]['key']): CoverageId | null {
  return key === 'compulsory' || key === 'vehicle-tax' ? null : coverageIdOf(key)
}

/** What has to be said, with the articles it rests on (reference "What the seller must and must not do"). */
export function notices({ t, ratings }: Sheet): Html {
  const allConfirmed = ratings.every((plan) => plan.state === 'confirmed')
  const items = [
    {
      title: t('documents/sheet.noticeEstimateTitle'),
      text: allConfirmed ? t('documents/sheet.noticeConfirmed') : t('documents/sheet.noticeEstimate'),
    },
    { title: t('documents/sheet.noticeExclusionsTitle'), text: t('documents/sheet.noticeExclusions') },
    { title: t('documents/sheet.noticeDisclosureTitle'), text: t('documents/sheet.noticeDisclosure') },
    { title: t('documents/sheet.noticeFreeTitle'), text: t('documents/sheet.noticeFree') },
  ]
  return html`<section class="notices">
    <h2>${t('documents/sheet.notices')}</h2>
    <ol>${items.map(({ title, text }) => html`<li><b>${title}</b>${text}</li>`)}</ol>
  </section>`
}

/** Lines to sign on, and the rate books with their hashes, from which the sheet can be worked out again. */
export function closing({ t, version }: Sheet): Html {
  const editions = version.rating.books.map(({ code, edition, hash }) =>
    t('documents/sheet.edition', { code, edition, hash: hash.slice(0, 12) }),
  )
  return html`<footer>
    <p class="statement">${t('documents/sheet.signStatement')}</p>
    <div class="signatures">
      ${[
        t('documents/sheet.signCustomer'),
        t('documents/sheet.signDate'),
        t('documents/sheet.signClerk'),
        t('documents/sheet.signDate'),
      ].map((label) => html`<div class="sign"><span>${label}</span></div>`)}
    </div>
    <p class="editions"><b>${t('documents/sheet.editions')}</b> ${editions.join(' · ')}<span>${t('documents/sheet.rebuilt')}</span></p>
  </footer>`
}
