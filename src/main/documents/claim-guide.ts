import type { PlanRating } from '#shared/contract/price.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import type { GuideOccasion } from '#shared/domain/quote.ts'
import { lineShortName } from '#shared/text/explain.ts'
import { formatDay } from '#shared/text/format.ts'
import { deadlines, deductions, order, papersByCase, steps } from './guide-contents.ts'
import { guideStyles } from './guide-styles.ts'
import { html, type Html } from './html.ts'
import { paperPage, preparePaper, quoteMeta, type Paper, type PaperInput } from './paper.ts'
import { carFacts, factTable, ownerFacts, type Fact } from './sheet-head.ts'
import { sumOf } from './sheet-values.ts'

interface LimitSet {
  readonly deathFen: number
  readonly medicalFen: number
  readonly propertyFen: number
}

export interface ClaimGuideInput extends PaperInput {
  readonly occasion: GuideOccasion
  /** The plan whose cover is listed; null for compulsory cover only, or without a quote. */
  readonly plan: PlanRating | null
  readonly issuedOn: string
  /** Of compulsory cover on that day; null when no rate book knows them. */
  readonly limits: { readonly from: string; readonly atFault: LimitSet; readonly notAtFault: LimitSet } | null
}

/**
 * The claim guide (索赔须知): what to do first, which papers, how a payout is worked out, what is usually taken off, legal
 * deadlines. With a quote it opens with what is insured; after an accident with room for the reports made and boxes to
 * tick. Law and lists: docs/papers.md.
 */
export function claimGuide(input: ClaimGuideInput): string {
  const paper = preparePaper(input)
  const { t, locale, occasion, issuedOn } = paper
  const accident = occasion === 'accident'
  return paperPage(paper, {
    title: accident ? t('documents/guide.titleAccident') : t('documents/guide.title'),
    aside: null,
    meta: [...quoteMeta(paper), [t('documents/guide.issuedOn'), formatDay(issuedOn, locale)]],
    lead: accident ? t('documents/guide.leadAccident') : t('documents/guide.leadQuote'),
    styles: guideStyles,
    body: html`<div class="${occasion}">
      ${factTable(facts(paper))} ${accident && calls(paper)} ${firstSteps(paper)} ${papers(paper)} ${sums(paper)} ${cover(paper)}
      ${takenOff(paper)} ${legalDeadlines(paper)}
      <p class="check">${t('documents/guide.check')}</p>
    </div>`,
  })
}

type Guide = Paper<ClaimGuideInput>

/** Whom to call comes first: it is what the paper is looked at for. */
function facts({ t, quote, insurer, shop }: Guide): Fact[] {
  const phones: Fact[] = [
    {
      label: t('documents/guide.insurerPhone'),
      value: insurer
        ? [insurer.phone || t('documents/guide.seePolicy'), insurer.name].join('　')
        : t('documents/guide.seePolicy'),
    },
    { label: t('documents/guide.shopPhone'), value: shop.phone || t('documents/sheet.blank') },
  ]
  if (!quote) return phones
  return [
    ...phones,
    ...carFacts({ t, version: quote.version }),
    ...ownerFacts({ t, version: quote.version }).slice(0, 1),
  ]
}

/** Room to write down when each of the three was told (time, number). */
function calls({ t }: Guide): Html {
  const rows = [t('documents/guide.police'), t('documents/guide.insurerCall'), t('documents/guide.shopCall')]
  return html`<section>
    <h2>${t('documents/guide.calls')}</h2>
    <table class="calls">
      <thead>
        <tr>
          <th scope="col" class="to">${t('documents/guide.callTo')}</th>
          <th scope="col">${t('documents/guide.callTime')}</th>
          <th scope="col">${t('documents/guide.callNumber')}</th>
        </tr>
      </thead>
      <tbody>${rows.map((name) => html`<tr><th scope="row">${name}</th><td></td><td></td></tr>`)}</tbody>
    </table>
  </section>`
}

function firstSteps({ t }: Guide): Html {
  return html`<section>
    <h2>${t('documents/guide.steps')}</h2>
    <ol class="steps">${steps.map((name) => html`<li>${t(`documents/guide.step.${name}`)}</li>`)}</ol>
  </section>`
}

function papers({ t }: Guide): Html {
  return html`<section>
    <h2>${t('documents/guide.papers')}</h2>
    <p class="about">${t('documents/guide.papersLead')}</p>
    <table class="papers">
      <colgroup>
        <col class="case" />
        <col />
      </colgroup>
      <thead class="quiet">
        <tr>
          <th scope="col">${t('documents/guide.caseName')}</th>
          <th scope="col">${t('documents/guide.casePapers')}</th>
        </tr>
      </thead>
      <tbody>
        ${papersByCase.map(
          ([name, items]) => html`<tr>
            <th scope="row">${t(`documents/guide.papersOf.${name}`)}</th>
            <td><ul class="boxes">${items.map((item) => html`<li>${t(`documents/guide.paper.${item}`)}</li>`)}</ul></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function sums(guide: Guide): Html {
  const { t } = guide
  return html`<section class="second">
    <h2>${t('documents/guide.sums')}</h2>
    <p class="about">${t('documents/guide.sumsLead')}</p>
    <div class="sums">
      <ol class="steps">${order.map((name) => html`<li>${t(`documents/guide.order.${name}`)}</li>`)}</ol>
      ${limitTable(guide)}
    </div>
  </section>`
}

function limitTable({ t, locale, limits }: Guide): Html | null {
  if (!limits) return null
  const row = (label: string, of: (set: LimitSet) => number) => html`<tr>
    <th scope="row">${label}</th>
    <td class="figure">${formatFenShort(of(limits.atFault))}</td>
    <td class="figure">${formatFenShort(of(limits.notAtFault))}</td>
  </tr>`
  return html`<table class="limits">
    <thead>
      <tr>
        <th scope="col">${t('documents/guide.limits')}<small>${t('documents/guide.limitsFrom', { day: formatDay(limits.from, locale) })}</small></th>
        <th scope="col" class="figure">${t('documents/guide.atFault')}</th>
        <th scope="col" class="figure">${t('documents/guide.notAtFault')}</th>
      </tr>
    </thead>
    <tbody>
      ${row(t('documents/guide.death'), ({ deathFen }) => deathFen)} ${row(t('documents/guide.medical'), ({ medicalFen }) => medicalFen)}
      ${row(t('documents/guide.property'), ({ propertyFen }) => propertyFen)}
    </tbody>
  </table>`
}

/** What the quoted plan holds. What the car is insured for in the end stands in the policy. */
function cover({ t, locale, quote, plan }: Guide): Html | null {
  if (!quote) return null
  const { version } = quote
  const { compulsory } = version.rating
  const lines = [...(compulsory ? [compulsory] : []), ...(plan?.lines ?? [])]
  return html`<section>
    <h2>${t('documents/guide.cover')}<small>${t('documents/guide.coverQuoted')}</small></h2>
    <ul class="cover">
      ${lines.map((line) => html`<li><b>${lineShortName(t, line.key)}</b>${line.sum.kind !== 'none' && html`<span>${sumOf({ t, locale, version }, line).text}</span>`}</li>`)}
      ${(plan?.lines.length ?? 0) === 0 && html`<li>${t('documents/guide.coverNone')}</li>`}
    </ul>
  </section>`
}

function takenOff({ t }: Guide): Html {
  return html`<section>
    <h2>${t('documents/guide.deductions')}</h2>
    <ul class="dots">${deductions.map((name) => html`<li>${t(`documents/guide.deduction.${name}`)}</li>`)}</ul>
  </section>`
}

function legalDeadlines({ t }: Guide): Html {
  return html`<section class="law">
    <h2>${t('documents/guide.deadlines')}</h2>
    <table class="deadlines">
      <colgroup>
        <col class="basis" />
        <col />
        <col class="within" />
      </colgroup>
      <thead class="quiet">
        <tr>
          <th scope="col">${t('documents/guide.deadlineLaw')}</th>
          <th scope="col">${t('documents/guide.deadlineStep')}</th>
          <th scope="col">${t('documents/guide.deadlineLimit')}</th>
        </tr>
      </thead>
      <tbody>
        ${deadlines.map(
          (name) => html`<tr>
            <th scope="row">${t(`documents/guide.deadline.${name}.law`)}</th>
            <td>${t(`documents/guide.deadline.${name}.step`)}</td>
            <td>${t(`documents/guide.deadline.${name}.limit`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
