import { tidy } from '#shared/domain/checks.ts'
import { maskIdNumber, maskName, maskPhone } from '#shared/domain/masking.ts'
import { parseDay } from '#shared/domain/time.ts'
import type { Energy } from '#shared/domain/vehicle.ts'
import { formatDay } from '#shared/text/format.ts'
import { html, type Html } from './html.ts'
import type { Sheet } from './sheet-input.ts'
import { dayText, periodText } from './sheet-values.ts'

/** Top of the sheet: who offers, what and until when; then car, owner, insurer, periods and clerk. */
export function sheetHead(sheet: Sheet): Html {
  const { t, quoteNumber, version, style, plans } = sheet
  const [plan] = plans
  const title = style === 'comparison' ? t('documents/sheet.titleComparison') : t('documents/sheet.title')
  return html`<header>
    ${shopBanner(sheet)}
    <div class="masthead">
      <div class="title">
        <h1>${title}</h1>
        ${style !== 'comparison' && plan !== undefined && html`<div class="plan-name">${t(`domain/plan.${plan}`)}</div>`}
        <div class="badges">${badges(sheet)}</div>
      </div>
      <dl class="meta">
        <dt>${t('documents/sheet.number')}</dt>
        <dd>${quoteNumber} · ${t('documents/sheet.version', { number: version.number })}</dd>
        <dt>${t('documents/sheet.date')}</dt>
        <dd>${dayText(sheet, version.frozenOn)}</dd>
        <dt>${t('documents/sheet.validUntil')}</dt>
        <dd>${t('documents/sheet.validUntilDay', { day: version.validUntil })}</dd>
      </dl>
    </div>
    ${stateNote(sheet)}
  </header>`
}

/** Name, logo and contact of the shop; nothing where the settings are empty. */
export function shopBanner({ t, shop }: Pick<Sheet, 't' | 'shop'>): Html | null {
  const contact = [shop.address, shop.phone && `${t('documents/sheet.phone')} ${shop.phone}`].filter(
    (text) => text !== '',
  )
  if (![shop.name, shop.logo, ...contact].some((text) => text !== null && text !== '')) return null
  return html`<div class="shop">
    ${logo(shop.logo)}
    <div class="shop-name">${shop.name}</div>
    <div class="shop-contact">${contact.map((line) => html`<div>${line}</div>`)}</div>
  </div>`
}

type State = 'estimate' | 'confirmed' | 'expired'

/** A badge for the state; where plans differ in state, each plan carries its own. */
export function badge(sheet: Sheet, state: State): Html {
  return html`<span class="badge ${state}">${sheet.t(`documents/sheet.state.${state}`)}</span>`
}

function badges(sheet: Sheet): Html[] {
  const states = new Set(sheet.ratings.map((plan) => plan.state))
  const common = states.size === 1 ? [badge(sheet, sheet.ratings[0].state)] : []
  return sheet.expired ? [badge(sheet, 'expired'), ...common] : common
}

function stateNote(sheet: Sheet): Html {
  const { t, expired, version, ratings, insurer } = sheet
  const states = new Set(ratings.map((plan) => plan.state))
  if (expired) return note('expired', t('documents/sheet.stateNote.expired', { day: version.validUntil }))
  if (states.size > 1) return note('estimate', t('documents/sheet.stateNote.mixed'))
  if (ratings[0].state === 'estimate') return note('estimate', t('documents/sheet.stateNote.estimate'))
  const name = insurer?.name ?? t('documents/sheet.insurer')
  return note('confirmed', t('documents/sheet.stateNote.confirmed', { insurer: name }))
}

function note(state: State, text: string): Html {
  return html`<p class="state-note ${state}">${text}</p>`
}

function logo(dataUrl: string | null): Html | null {
  if (dataUrl === null || !/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(dataUrl)) return null
  return html`<img class="logo" src="${dataUrl}" alt="" />`
}

/** Car, owner, insurer, periods and clerk. */
export function sheetFacts(sheet: Sheet): Html {
  return factTable([...vehicleFacts(sheet), ...ownerFacts(sheet), ...coverFacts(sheet)])
}

/** Pairs of label and value, two to a row, long ones alone. */
export function factTable(facts: readonly Fact[]): Html {
  return html`<table class="facts">
    <colgroup>
      <col class="label" />
      <col />
      <col class="label" />
      <col />
    </colgroup>
    <tbody>
      ${rowsOf(facts)}
    </tbody>
  </table>`
}

export interface Fact {
  readonly label: string
  readonly value: string
  readonly wide?: boolean
  /** Letters and digits of even width, so that long numbers can be compared. */
  readonly code?: boolean
}

function vehicleFacts({ t, version, locale }: Sheet): Fact[] {
  const { vehicle } = version.draft
  const blank = t('documents/sheet.blank')
  const registered = parseDay(vehicle.firstRegistration)
  return [
    ...carFacts({ t, version }),
    {
      label: withoutEngine(vehicle.energy) ? t('documents/sheet.motorNo') : t('documents/sheet.engineNo'),
      value: vehicle.engineNo.trim().toUpperCase() || blank,
      code: true,
    },
    { label: t('documents/sheet.use'), value: t(`domain/use.${vehicle.use}`) },
    { label: t('documents/sheet.energy'), value: t(`domain/energy.${vehicle.energy}`) },
    {
      label: t('documents/sheet.firstRegistration'),
      value: registered
        ? formatDay(registered, locale)
        : vehicle.firstRegistration.trim() ||
          (vehicle.noPlateYet ? t('documents/sheet.notRegistered') : blank),
    },
    { label: t('documents/sheet.capacity'), value: capacity(vehicle, t) || blank },
  ]
}

/** What tells a car from every other one: plate, model, VIN. */
export function carFacts({ t, version }: Pick<Sheet, 't' | 'version'>): Fact[] {
  const { vehicle } = version.draft
  const blank = t('documents/sheet.blank')
  return [
    {
      label: t('documents/sheet.plate'),
      value: vehicle.noPlateYet ? t('documents/sheet.plateNone') : tidy(vehicle.plate) || blank,
    },
    { label: t('documents/sheet.model'), value: vehicle.model.trim() || blank },
    { label: t('documents/sheet.vin'), value: vehicle.vin.trim().toUpperCase() || blank, code: true },
  ]
}

function withoutEngine(energy: Energy): boolean {
  return energy === 'electric' || energy === 'fuel-cell'
}

function capacity(vehicle: Sheet['version']['draft']['vehicle'], t: Sheet['t']): string {
  const parts: string[] = []
  if (vehicle.seats.trim()) parts.push(t('documents/sheet.seats', { value: vehicle.seats.trim() }))
  if (vehicle.ratedLoadKg.trim()) parts.push(t('documents/sheet.load', { value: vehicle.ratedLoadKg.trim() }))
  if (vehicle.kerbMassKg.trim()) parts.push(t('documents/sheet.kerb', { value: vehicle.kerbMassKg.trim() }))
  if (vehicle.displacementMl.trim() && vehicle.displacementMl.trim() !== '0') {
    parts.push(t('documents/sheet.displacement', { value: vehicle.displacementMl.trim() }))
  }
  if (vehicle.powerKw.trim()) parts.push(t('documents/sheet.power', { value: vehicle.powerKw.trim() }))
  return parts.join(' / ')
}

/** A person's data are masked; an organisation's name and credit code stand in a public register. */
export function ownerFacts({ t, version }: Pick<Sheet, 't' | 'version'>): Fact[] {
  const { kind, name, idNumber, phone } = version.draft.owner
  const blank = t('documents/sheet.blank')
  const person = kind === 'person'
  return [
    {
      label: person ? t('documents/sheet.ownerName') : t('documents/sheet.organisationName'),
      value: (person ? maskName(name) : name.trim()) || blank,
      wide: !person,
    },
    {
      label: person ? t('documents/sheet.idNumber') : t('documents/sheet.creditCode'),
      value: (person ? maskIdNumber(idNumber) : idNumber.trim().toUpperCase()) || blank,
      code: true,
    },
    { label: t('documents/sheet.ownerPhone'), value: maskPhone(phone) || blank, code: true },
  ]
}

function coverFacts(sheet: Sheet): Fact[] {
  const { t, version, insurer, clerk, ratings } = sheet
  const { rating, draft } = version
  const anyCommercial = ratings.some((plan) => plan.lines.length > 0)
  const none = t('documents/sheet.periodNone')
  const facts: Fact[] = [
    {
      label: t('documents/sheet.insurer'),
      value: insurer
        ? [insurer.name, insurer.phone && t('documents/sheet.insurerPhone', { phone: insurer.phone })]
            .filter(Boolean)
            .join('  ')
        : t('documents/sheet.notChosen'),
    },
    ...periods(
      sheet,
      rating.compulsory
        ? periodText(sheet, parseDay(draft.compulsory.firstDay), rating.facts.compulsoryLastDay)
        : none,
      anyCommercial
        ? periodText(sheet, parseDay(draft.commercial.firstDay), rating.facts.commercialLastDay)
        : none,
    ),
  ]
  const clerkText = [
    clerk.name || t('documents/sheet.blank'),
    clerk.phone && `${t('documents/sheet.phone')} ${clerk.phone}`,
    clerk.certificate && `${t('documents/sheet.certificate')} ${clerk.certificate}`,
  ]
  facts.push({ label: t('documents/sheet.clerk'), value: clerkText.filter(Boolean).join('　'), wide: true })
  return facts
}

/** One row where both policies run from the same day to the same day, as they mostly do. */
function periods({ t }: Sheet, compulsory: string, commercial: string): Fact[] {
  if (compulsory === commercial) {
    const value = t('documents/sheet.bothPeriodsText', { period: compulsory })
    return [{ label: t('documents/sheet.bothPeriods'), value, wide: true }]
  }
  return [
    { label: t('documents/sheet.compulsoryPeriod'), value: compulsory, wide: true },
    { label: t('documents/sheet.commercialPeriod'), value: commercial, wide: true },
  ]
}

/** Two short facts share a row; a wide one, or a short one without a partner, spans it. */
function rowsOf(facts: readonly Fact[]): Html[] {
  const rows: Html[] = []
  let waiting: Fact | null = null
  for (const fact of facts) {
    if (fact.wide) {
      if (waiting) rows.push(wideRow(waiting))
      rows.push(wideRow(fact))
      waiting = null
    } else if (waiting) {
      rows.push(html`<tr>${cells(waiting, 1)}${cells(fact, 1)}</tr>`)
      waiting = null
    } else {
      waiting = fact
    }
  }
  if (waiting) rows.push(wideRow(waiting))
  return rows
}

function wideRow(fact: Fact): Html {
  return html`<tr>${cells(fact, 3)}</tr>`
}

function cells({ label, value, code }: Fact, span: number): Html {
  return html`<th scope="row">${label}</th><td colspan="${span}" class="${code ? 'code' : ''}">${value}</td>`
}
