import type { PayoutRequest } from '#shared/contract/payout.ts'
import type { LiabilityCoverage } from '#shared/domain/coverage.ts'
import { percentOf, split } from './amounts.ts'
import { absolutePercent, faultPercent, holds, outsideLimit, sumOf, type Case } from './cover.ts'
import type { Ledger, Loss } from './losses.ts'

/** What one vehicle owes on one loss by its share, after compulsory cover. */
export interface Debt {
  readonly loss: Loss
  readonly debtor: string
  open: number
}

/**
 * Second layer: what compulsory cover left is split by liability. Each other vehicle owes its share, a vehicle bears
 * its own share of its own loss, a pedestrian what no vehicle answers for (民法典 arts. 1208, 1213). docs/payout.md §2.
 */
export function debtsOf(ledger: Ledger, request: PayoutRequest): Debt[] {
  const { own, others } = request.accident
  const vehicles = [own, ...others]
  return ledger.losses
    .filter((loss) => loss.open > 0)
    .flatMap((loss) => {
      const debtors = vehicles.filter((vehicle) => vehicle.id !== loss.party)
      const shares = debtors.map((vehicle) => vehicle.share)
      const rest = 100 - shares.reduce((sum, share) => sum + share, 0)
      const parts = split(loss.open, [...shares, rest])
      const debts = debtors.map((vehicle, index) => ({ loss, debtor: vehicle.id, open: parts[index] ?? 0 }))
      return [
        ...debts,
        { loss, debtor: loss.party === 'outside' ? 'victim' : loss.party, open: parts.at(-1) ?? 0 },
      ]
    })
    .filter((debt) => debt.open > 0)
}

/** Other vehicles' debts: their own third-party cover up to its limit, then the owner himself. Ours wait for subrogation. */
export function payOthersDebts(ledger: Ledger, debts: readonly Debt[], request: PayoutRequest) {
  const { own, others } = request.accident
  for (const vehicle of others) {
    const theirs = debts.filter((debt) => debt.debtor === vehicle.id && debt.loss.party !== vehicle.id)
    const covered = theirs.filter(({ loss }) => loss.kind !== 'mental' && loss.kind !== 'outside')
    const limit = vehicle.thirdPartyFen ?? 0
    const sum = total(covered)
    const parts = split(
      Math.min(limit, sum),
      covered.map(({ open }) => open),
    )
    for (const [index, debt] of covered.entries()) {
      settle(ledger, debt, `third-party:${vehicle.id}`, 'other-third-party', parts[index] ?? 0, {
        share: vehicle.share,
        limit,
      })
    }
    for (const debt of theirs) {
      const waits = debt.loss.party === own.id && debt.loss.who !== 'driver' && debt.loss.who !== 'passenger'
      if (!waits)
        settle(ledger, debt, `owner:${vehicle.id}`, 'other-owner', debt.open, { share: vehicle.share })
    }
    // A vehicle bears its own share of its own loss; how it is insured for that is not our business.
    for (const debt of debts.filter(
      (entry) => entry.debtor === vehicle.id && entry.loss.party === vehicle.id,
    )) {
      settle(ledger, debt, `owner:${vehicle.id}`, 'other-owner', debt.open, { share: vehicle.share })
    }
  }
  for (const debt of debts.filter((entry) => entry.debtor === 'victim'))
    settle(ledger, debt, 'victim', 'victim-share', debt.open)
}

/** Our own debts to others: third party with its add-ons, then the owner's pocket. */
export function payOwnDebts(ledger: Ledger, debts: readonly Debt[], request: Case) {
  const { accident, cover } = request
  const ours = debts.filter((debt) => debt.debtor === accident.own.id && debt.loss.party !== accident.own.id)
  const insured = sumOf(cover, 'third-party')
  const doubled = accident.holiday && holds(cover, 'holiday-double') ? 2 : 1
  const limit = (insured ?? 0) * doubled
  const trailer = cover.trailerThirdPartyFen ?? 0
  const covered = ours.filter(({ loss }) => loss.kind !== 'mental' && loss.kind !== 'outside')
  // Truck and trailer are one; their insurers pay by the proportion of their limits, before 2020 up to the truck's limit
  // together (2014 版示范条款第二十九条).
  const base = Math.min(total(covered), cover.clauses === 'ice-2014' ? limit : limit + trailer)
  const [byMain = 0, byTrailer = 0] = limit + trailer > 0 ? split(base, [limit, trailer]) : []
  payLiability(ledger, covered, request, 'third-party', byMain, { limit, share: accident.own.share, doubled })
  const trailerParts = split(
    byTrailer,
    covered.map(({ open }) => open),
  )
  for (const [index, debt] of covered.entries()) {
    settle(ledger, debt, 'third-party:trailer', 'third-party-trailer', trailerParts[index] ?? 0, {
      limit: trailer,
    })
  }
  const pocket = insured !== null ? 'pocket-over-limit' : 'pocket-not-insured'
  for (const debt of covered) settle(ledger, debt, 'pocket', pocket, debt.open, { cover: 'third-party' })
  payAddOns(ledger, ours, request, 'third-party', limit - byMain)
}

/** Pays a liability cover: the amount, less deductible by fault and absolute deductible, spread over the debts. */
export function payLiability(
  ledger: Ledger,
  debts: readonly Debt[],
  request: Case,
  main: LiabilityCoverage,
  amount: number,
  params: Record<string, string | number>,
) {
  const [faultRate, absoluteRate] = [faultPercent(request, main), absolutePercent(request.cover, main)]
  const fault = percentOf(amount, faultRate)
  const absolute = percentOf(amount - fault, absoluteRate)
  const weights = debts.map(({ open }) => open)
  const [paid, byFault, byRate] = [amount - fault - absolute, fault, absolute].map((sum) =>
    split(sum, weights),
  )
  for (const [index, debt] of debts.entries()) {
    settle(
      ledger,
      debt,
      main,
      main === 'third-party' ? 'third-party' : 'occupant',
      paid?.[index] ?? 0,
      params,
    )
    settle(ledger, debt, 'pocket', 'pocket-fault-deductible', byFault?.[index] ?? 0, { percent: faultRate })
    settle(ledger, debt, 'pocket', 'pocket-deductible-rate', byRate?.[index] ?? 0, { percent: absoluteRate })
  }
}

/** Mental distress and cost outside the catalogue: only their add-ons pay. */
export function payAddOns(
  ledger: Ledger,
  debts: readonly Debt[],
  { cover }: PayoutRequest,
  main: LiabilityCoverage,
  mainLeft: number,
) {
  const mental = debts.filter(({ loss }) => loss.kind === 'mental')
  spread(
    ledger,
    mental,
    `mental-distress:${main}`,
    'mental-distress',
    sumOf(cover, `mental-distress:${main}`) ?? 0,
  )
  for (const debt of mental) settle(ledger, debt, 'pocket', 'pocket-mental-distress', debt.open)
  const outside = debts.filter(({ loss }) => loss.kind === 'outside')
  spread(ledger, outside, `non-medical:${main}`, 'non-medical', outsideLimit(cover, main, mainLeft) ?? 0)
  for (const debt of outside) settle(ledger, debt, 'pocket', 'pocket-outside-catalogue', debt.open)
}

function spread(
  ledger: Ledger,
  debts: readonly Debt[],
  payer: string,
  code: 'mental-distress' | 'non-medical',
  limit: number,
) {
  const parts = split(
    Math.min(limit, total(debts)),
    debts.map(({ open }) => open),
  )
  for (const [index, debt] of debts.entries()) settle(ledger, debt, payer, code, parts[index] ?? 0, { limit })
}

/** Pays a debt, never more than it is. */
export function settle(
  ledger: Ledger,
  debt: Debt,
  payer: string,
  code: Parameters<Ledger['pay']>[2],
  amount: number,
  params: Record<string, string | number> = {},
) {
  debt.open -= ledger.pay(debt.loss, payer, code, Math.min(amount, debt.open), params)
}

export function total(debts: readonly Debt[]): number {
  return debts.reduce((sum, debt) => sum + debt.open, 0)
}
