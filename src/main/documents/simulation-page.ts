import type { Simulation, Story } from '#shared/contract/completeness.ts'
import type { Payout, PayoutRequest } from '#shared/contract/payout.ts'
import type { StoryId } from '#shared/domain/completeness.ts'
import { planIds } from '#shared/domain/quote.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { payoutWords, type PayoutWords } from '#shared/text/explain-accident.ts'
import { failureText } from '#shared/text/explain.ts'
import { formatDay } from '#shared/text/format.ts'
import { bar, barStyles, type BarPart } from './bars.ts'
import { html, type Html } from './html.ts'
import { paperPage, preparePaper, quoteMeta, type Paper, type PaperInput } from './paper.ts'
import type { SheetInput } from './sheet-input.ts'
import { simulationStyles } from './simulation-styles.ts'

export interface SimulationInput extends PaperInput {
  readonly quote: Pick<SheetInput, 'quoteNumber' | 'version'>
  /** The story told; null for an accident of the clerk's own. */
  readonly story: StoryId | null
  /** Amounts with their sources; null once somebody has changed liability or an amount. */
  readonly amounts: Story['amounts'] | null
  readonly accident: PayoutRequest['accident']
  /** One to four plans. */
  readonly simulation: Simulation
}

/** One accident under the plans side by side: a bar a plan, who pays how much, and why the owner pays what he pays. */
export function simulationPage(input: SimulationInput): string {
  const paper = preparePaper(input)
  const { t, locale, quote, story } = paper
  const page: Page = { ...paper, words: payoutWords(t, paper.accident) }
  return paperPage(paper, {
    title: t('documents/simulation.title'),
    aside: html`<div class="badges"><span class="badge estimate">${t('documents/simulation.example')}</span></div>`,
    meta: [...quoteMeta(paper), [t('documents/sheet.date'), formatDay(quote.version.frozenOn, locale)]],
    lead: story === null ? t('documents/simulation.customLine') : t(`domain/story.${story}.line`),
    styles: barStyles + simulationStyles,
    body: html`${amountTable(page)} ${plans(page)} ${payers(page)} ${reasons(page)}
      <p class="check">${t('documents/simulation.notice')}</p>`,
  })
}

type Page = Paper<SimulationInput> & { readonly words: PayoutWords }
type Side = Simulation[number]

function amountTable({ t, story, amounts, accident, simulation, words }: Page): Html {
  const payout = simulation.find((side) => side.payout)?.payout ?? null
  const head = [
    story === null ? t('documents/simulation.custom') : t(`domain/story.${story}.title`),
    othersHurt(accident) && t('documents/simulation.share', { percent: accident.own.share }),
    accident.holiday && t('documents/simulation.holiday'),
  ].filter((text) => text !== false)
  const rows = amounts
    ? amounts.map(({ code, fen, source }) => ({
        label: t(`domain/storyAmount.${code}`) + manyPeople(t, code, accident),
        fen,
        note:
          source === null
            ? t('documents/simulation.amountPlain')
            : t('documents/simulation.amountSource', { source }),
      }))
    : (payout?.losses ?? []).map(({ id, amountFen }) => ({ label: words.loss(id), fen: amountFen, note: '' }))
  return html`<section class="amounts">
    <h2>${head.join(' · ')}<small>${amounts ? t('documents/simulation.exampleNote') : t('documents/simulation.changedNote')}</small></h2>
    <table>
      <tbody>
        ${rows.map(({ label, fen, note }) => html`<tr><th scope="row">${label}</th><td class="figure">${formatFenShort(fen)}</td><td class="note">${note}</td></tr>`)}
        ${payout && html`<tr class="sum"><th scope="row">${t('documents/simulation.amountsTotal')}</th><td class="figure">${formatFenShort(payout.lossFen)}</td><td></td></tr>`}
      </tbody>
    </table>
  </section>`
}

/** Liability says nothing where nobody else lost anything. */
function othersHurt({ others, outsidePersons, outsidePropertyFen }: PayoutRequest['accident']): boolean {
  return others.length > 0 || outsidePersons.length > 0 || outsidePropertyFen > 0
}

/** The amounts of people outside are told for each of them. */
function manyPeople(
  t: Page['t'],
  code: Story['amounts'][number]['code'],
  { outsidePersons }: PayoutRequest['accident'],
): string {
  return code.startsWith('person-') && outsidePersons.length > 1
    ? ` × ${t('documents/simulation.people', { count: outsidePersons.length })}`
    : ''
}

function plans(page: Page): Html {
  const { t, simulation } = page
  const looks = ['compulsory', 'commercial', 'others', 'pocket'] as const
  return html`<section>
    <h2>${t('documents/simulation.plans')}</h2>
    <div class="sides">${simulation.map((side, index) => planSide(page, side, index))}</div>
    <div class="legend">
      ${looks.map((look) => html`<span>${bar(`legend-${look}`, [{ amountFen: 1, look }], 1)}${t(`documents/simulation.legend.${look}`)}</span>`)}
    </div>
  </section>`
}

function planSide({ t }: Page, side: Side, index: number): Html {
  const { payout, failure, yearFen, complete } = side
  const premium = complete
    ? t('documents/simulation.premium', { amount: yearFen })
    : t('documents/simulation.premiumPartial', { amount: yearFen })
  const head = html`<div class="plan"><b>${planName(t, side)}</b><small>${premium}</small></div>`
  if (!payout)
    return html`<div class="side">${head}<p class="absent">${failure ? failureText(t, failure).what : ''}</p></div>`
  const { insured, others } = totalsOf(payout)
  const owed =
    payout.owedByOthersFen > 0 &&
    html`<small>${t('documents/simulation.owed', { amount: payout.owedByOthersFen })}</small>`
  return html`<div class="side">
    ${head}
    <div class="outcome">
      ${bar(`plan-${index}`, partsOf(payout), payout.lossFen)}
      <div class="figures">
        <span>${t('documents/simulation.insured')} <b>${formatFenShort(insured)}</b></span>
        ${others > 0 && html`<span>${t('documents/simulation.others')} <b>${formatFenShort(others)}</b>${owed}</span>`}
        <span class="own">${t('documents/simulation.pocket')} <b>${formatFenShort(payout.pocketFen)}</b></span>
      </div>
    </div>
  </div>`
}

function planName(t: Page['t'], { plan }: Side): string {
  const id = planIds.find((candidate) => candidate === plan)
  return id ? t(`domain/plan.${id}`) : plan
}

function lookOf(payer: string): BarPart['look'] {
  if (payer === 'pocket') return 'pocket'
  if (payer === 'victim' || payer.startsWith('owner:')) return 'others'
  return payer.startsWith('compulsory') ? 'compulsory' : 'commercial'
}

function partsOf({ byPayer }: Payout): BarPart[] {
  const looks = ['compulsory', 'commercial', 'others', 'pocket'] as const
  return looks.map((look) => ({
    look,
    amountFen: Object.entries(byPayer).reduce(
      (sum, [payer, fen]) => sum + (lookOf(payer) === look ? fen : 0),
      0,
    ),
  }))
}

function totalsOf(payout: Payout): { insured: number; others: number } {
  const of = (look: BarPart['look']) => partsOf(payout).find((part) => part.look === look)?.amountFen ?? 0
  return { insured: of('compulsory') + of('commercial'), others: of('others') }
}

/** A row a payer, a column a plan: the same figures as the bars, to the fen. */
function payers({ t, words, simulation }: Page): Html {
  const order = ['compulsory', 'commercial', 'others', 'pocket']
  const names = [...new Set(simulation.flatMap(({ payout }) => Object.keys(payout?.byPayer ?? {})))]
  const sorted = names.toSorted((a, b) => order.indexOf(lookOf(a)) - order.indexOf(lookOf(b)))
  const whole = simulation.every(({ payout }) =>
    Object.values(payout?.byPayer ?? {}).every((fen) => fen % 100 === 0),
  )
  const text = (fen: number) => (whole ? formatFenShort(fen) : formatFen(fen))
  const cell = ({ payout }: Side, fen: number | undefined) =>
    html`<td class="figure">${payout ? (fen ? text(fen) : html`<span class="absent">—</span>`) : html`<span class="absent">?</span>`}</td>`
  return html`<section>
    <table class="payers">
      <thead>
        <tr>
          <th scope="col">${t('documents/simulation.table')}</th>
          ${simulation.map((side) => html`<th scope="col" class="figure">${planName(t, side)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sorted.map(
          (name) => html`<tr class="${name === 'pocket' ? 'own' : ''}">
            <th scope="row">${words.payer(name)}</th>
            ${simulation.map((side) => cell(side, side.payout?.byPayer[name]))}
          </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${t('documents/simulation.total')}</th>
          ${simulation.map((side) => cell(side, side.payout?.lossFen))}
        </tr>
      </tbody>
    </table>
  </section>`
}

/** Why something is left to the owner, plan by plan: what has the same reason is added up, the largest first. */
function reasons({ t, words, simulation }: Page): Html {
  return html`<section>
    <h2>${t('documents/simulation.whyPocket')}</h2>
    <div class="reasons">
      ${simulation.map((side) => {
        const sums = pocketReasons(side.payout, words)
        const rest = sums.slice(most)
        const restFen = rest.reduce((sum, [, fen]) => sum + fen, 0)
        return html`<div>
          <b>${planName(t, side)}</b>
          ${side.payout && sums.length === 0 && html`<p>${t('documents/simulation.nothingInPocket')}</p>`}
          <ul>
            ${sums.slice(0, most).map(([reason, fen]) => html`<li>${t('documents/simulation.pocketLine', { amount: fen, reason })}</li>`)}
            ${rest.length > 0 && html`<li>${t('documents/simulation.moreLines', { count: rest.length, amount: restFen })}</li>`}
          </ul>
        </div>`
      })}
    </div>
  </section>`
}

/** Reasons shown a plan; four plans still fit the page. */
const most = 4

function pocketReasons(payout: Payout | null, words: PayoutWords): [reason: string, fen: number][] {
  const sums = new Map<string, number>()
  for (const step of payout?.steps ?? []) {
    if (step.payer !== 'pocket' || step.amountFen === 0) continue
    const reason = words.reason(step)
    sums.set(reason, (sums.get(reason) ?? 0) + step.amountFen)
  }
  return [...sums].toSorted(([, a], [, b]) => b - a)
}
