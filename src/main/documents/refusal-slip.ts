import type { Gap } from '#shared/contract/completeness.ts'
import type { CoverageChoice } from '#shared/contract/price.ts'
import type { RefusalReason } from '#shared/domain/completeness.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { ruleWhy } from '#shared/text/explain-accident.ts'
import { lineName, lineShortName } from '#shared/text/explain.ts'
import { formatDay, formatSum } from '#shared/text/format.ts'
import { bar, barStyles } from './bars.ts'
import { html, type Html } from './html.ts'
import {
  listed,
  noticeList,
  paperPage,
  preparePaper,
  quoteMeta,
  signatures,
  type Paper,
  type PaperInput,
} from './paper.ts'
import { carFacts, factTable, ownerFacts, type Fact } from './sheet-head.ts'
import type { SheetInput } from './sheet-input.ts'

/** A coverage the customer was shown and does not want. */
export interface Refusal {
  readonly gap: Gap
  readonly reason: RefusalReason
  readonly note: string
}

export interface RefusalSlipInput extends PaperInput {
  readonly quote: Pick<SheetInput, 'quoteNumber' | 'version'>
  readonly plan: PlanId
  /** Civil day of the newest answer. */
  readonly answeredOn: string
  /** In the order of the review: highest worth to the owner first. Never empty. */
  readonly refusals: readonly Refusal[]
  /** What the plan holds, to tell what a raised limit is raised from. */
  readonly coverages: readonly CoverageChoice[]
}

/**
 * The refusal slip (放弃投保确认): each coverage the customer declined with its reason for this car, a worked loss with
 * and without it, the price of adding it, and that the choice is free and can be changed. It presses nobody: it says
 * what the paper is and that signing it changes nothing else.
 */
export function refusalSlip(input: RefusalSlipInput): string {
  const paper = preparePaper(input)
  const { t, locale, answeredOn, plan } = paper
  return paperPage(paper, {
    title: t('documents/refusal.title'),
    aside: null,
    meta: [
      ...quoteMeta(paper),
      [t('documents/refusal.plan'), t(`domain/plan.${plan}`)],
      [t('documents/refusal.answeredOn'), formatDay(answeredOn, locale)],
    ],
    lead: t('documents/refusal.lead'),
    styles: barStyles + styles,
    body: html`${factTable(facts(paper))} ${table(paper)}
      <div class="last">${notices(paper)}${signatures(t, t('documents/refusal.statement'))}</div>`,
  })
}

type Slip = Paper<RefusalSlipInput>

/** Enough of car and owner to know again which car it was. */
function facts({ t, quote, insurer, clerk }: Slip): Fact[] {
  const { version } = quote
  const clerkText = [
    clerk.name || t('documents/sheet.blank'),
    clerk.certificate && `${t('documents/sheet.certificate')} ${clerk.certificate}`,
  ]
  return [
    ...carFacts({ t, version }),
    { label: t('documents/sheet.use'), value: t(`domain/use.${version.draft.vehicle.use}`) },
    ...ownerFacts({ t, version }).slice(0, 1),
    { label: t('documents/sheet.insurer'), value: insurer?.name ?? t('documents/sheet.notChosen') },
    { label: t('documents/sheet.clerk'), value: clerkText.filter(Boolean).join('　'), wide: true },
  ]
}

function table(slip: Slip): Html {
  const { t, refusals } = slip
  return html`<table class="refusals">
    <colgroup>
      <col class="cover" />
      <col />
      <col class="example" />
      <col class="price" />
      <col class="reason" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${t('documents/refusal.coverage')}</th>
        <th scope="col">${t('documents/refusal.why')}</th>
        <th scope="col">${t('documents/refusal.example')}</th>
        <th scope="col" class="figure">${t('documents/refusal.price')}</th>
        <th scope="col">${t('documents/refusal.reason')}</th>
      </tr>
    </thead>
    <tbody>${refusals.map((refusal, index) => row(slip, refusal, index))}</tbody>
  </table>`
}

function row(slip: Slip, { gap, reason, note }: Refusal, index: number): Html {
  const { t, locale, quote } = slip
  const offer = offerText(slip, gap)
  const mains = gap.withMain.map((key) => lineShortName(t, key))
  const said = t(`domain/refusalReason.${reason}`)
  return html`<tr>
    <th scope="row">
      <b>${lineName(t, gap.key, quote.version.rating.facts.clauseSet)}</b>
      ${offer !== null && html`<small>${offer}</small>`}
      ${mains.length > 0 && html`<small>${t('documents/refusal.withMain', { names: listed(mains, locale) })}</small>`}
    </th>
    <td>${ruleWhy(t, gap)}${gap.source !== null && html`<small>${t('documents/refusal.source', { source: gap.source })}</small>`}</td>
    <td>${example(slip, gap, index)}</td>
    <td class="figure">
      ${price(slip, gap)}${mains.length > 0 && html`<small>${t('documents/refusal.including', { names: listed(mains, locale) })}</small>`}
    </td>
    <td>${note.trim() === '' ? said : t('documents/refusal.reasonWith', { reason: said, note: note.trim() })}</td>
  </tr>`
}

/** 限额提高到300万元（现选100万元）, or the sum that was offered; null where there is none to choose. */
function offerText({ t, locale, coverages }: Slip, { key, kind, suggestion }: Gap): string | null {
  const sumOf = (choices: readonly CoverageChoice[]) => {
    const choice = choices.find((candidate) => candidate.key === key)
    if (!choice || !('sumFen' in choice) || choice.sumFen === null) return null
    const amount = formatSum(choice.sumFen, locale)
    return choice.key === 'passengers' && choice.seats !== null
      ? t('documents/sheet.perSeat', { amount, seats: choice.seats })
      : t('documents/sheet.amountYuan', { amount })
  }
  const to = sumOf(suggestion)
  const from = sumOf(coverages)
  if (to === null) return null
  return kind === 'low' && from !== null
    ? t('documents/refusal.raise', { to, from })
    : t('documents/refusal.sum', { sum: to })
}

function example({ t }: Slip, { worked, kind }: Gap, index: number): Html {
  if (!worked) return html`<span class="absent">${t('documents/refusal.noExample')}</span>`
  const { story, lossFen, pocketWithoutFen, pocketWithFen } = worked
  const side = (name: string, label: string, pocketFen: number) => html`<div class="side">
    <span>${label}</span><b>${t('documents/refusal.pocket', { amount: pocketFen })}</b>
    ${bar(
      name,
      [
        { amountFen: pocketFen, look: 'pocket' },
        { amountFen: lossFen - pocketFen, look: 'commercial' },
      ],
      lossFen,
    )}
  </div>`
  const [before, after] =
    kind === 'low'
      ? [t('documents/refusal.keep'), t('documents/refusal.raised')]
      : [t('documents/refusal.without'), t('documents/refusal.withIt')]
  return html`<b>${t(`domain/story.${story}.title`)}</b>
    <small>${t(`domain/story.${story}.line`)} ${t('documents/refusal.loss', { amount: lossFen })}</small>
    ${side(`before-${index}`, before, pocketWithoutFen)}${side(`after-${index}`, after, pocketWithFen)}`
}

function price({ t }: Slip, { yearFen, dayFen, hint }: Gap): Html {
  if (yearFen !== null) {
    return html`${formatFen(yearFen)}<small>${t('documents/refusal.estimate')}</small>
      ${dayFen !== null && html`<small>${t('documents/refusal.perDay', { amount: dayFen })}</small>`}`
  }
  if (hint)
    return html`${formatFenShort(hint.minFen)}–${formatFenShort(hint.maxFen)}<small>${t('documents/refusal.market')}</small>`
  return html`<span class="to-ask">${t('documents/refusal.ask')}</span><small>${t('documents/refusal.askNote')}</small>`
}

function notices({ t }: Slip): Html {
  return noticeList(t('documents/refusal.notices'), [
    { title: t('documents/refusal.freeTitle'), text: t('documents/sheet.noticeFree') },
    { title: t('documents/refusal.changeTitle'), text: t('documents/refusal.change') },
    { title: t('documents/refusal.exampleTitle'), text: t('documents/refusal.exampleNote') },
    { title: t('documents/refusal.effectTitle'), text: t('documents/refusal.effect') },
  ])
}

const styles = `
.refusals { margin-top: 3mm; font-size: 8.4pt; }
.refusals .cover { width: 36mm; }
.refusals .example { width: 53mm; }
.refusals .price { width: 23mm; }
.refusals .reason { width: 23mm; }
.refusals thead th { font-size: 8.2pt; line-height: 1.3; padding: 1.1mm 1.6mm; }
.refusals tr { break-inside: avoid; }
.refusals tbody th, .refusals tbody td { padding: 1.5mm 1.6mm; }
.refusals small { font-size: 7.4pt; }
.refusals small, .refusals td:last-child { word-break: normal; }
:lang(en) .refusals .price { width: 26mm; }
:lang(en) .refusals .example { width: 51mm; }
.side { display: grid; grid-template-columns: 1fr auto; gap: 0.3mm 2mm; margin-top: 0.8mm; font-size: 7.8pt; }
.side .bar { grid-column: 1 / -1; }
`
