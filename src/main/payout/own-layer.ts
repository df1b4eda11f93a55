import type { PayoutRequest } from '#shared/contract/payout.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { percentOf, split } from './amounts.ts'
import { absolutePercent, chosen, faultPercent, holds, sumOf, type Case } from './cover.ts'
import { payAddOns, payLiability, settle, total, type Debt } from './liability-layer.ts'
import type { Ledger } from './losses.ts'

/** Third layer: our own car, the people in it, and what our own add-ons pay. docs/payout.md §3. */

/**
 * Driver and passengers of our own car: their cover pays our share, a limit a person. What other owners owe them was
 * settled with the other debts.
 */
export function payOccupants(ledger: Ledger, debts: readonly Debt[], request: Case) {
  const { accident, cover } = request
  const mine = debts.filter((debt) => debt.debtor === accident.own.id && debt.loss.party === accident.own.id)
  for (const [who, main] of [
    ['driver', 'driver'],
    ['passenger', 'passengers'],
  ] as const) {
    const limit = sumOf(cover, main)
    const people = Map.groupBy(
      mine.filter(({ loss }) => loss.who === who),
      ({ loss }) => loss.id.split(':')[1] ?? '',
    )
    const seats = main === 'passengers' ? (chosen(cover, 'passengers')?.seats ?? Infinity) : 1
    for (const [index, person] of [...people.values()].entries()) {
      const covered = person.filter(({ loss }) => loss.kind !== 'mental' && loss.kind !== 'outside')
      const most = limit !== null && index < seats ? limit : 0
      const amount = Math.min(most, total(covered))
      payLiability(ledger, covered, request, main, amount, {
        limit: most,
        share: accident.own.share,
        doubled: 1,
      })
      for (const debt of covered)
        settle(
          ledger,
          debt,
          'pocket',
          limit === null ? 'pocket-not-insured' : 'pocket-over-limit',
          debt.open,
          { cover: main },
        )
      payAddOns(ledger, person, request, main, most - amount)
    }
  }
}

type Answer = 'vehicle-damage' | 'scratch' | 'wheel' | 'external-grid' | 'nothing'

/** Which cover answers for what damaged the car (示范条款 2020, 新能源 2021). */
function answerTo({ accident, cover }: PayoutRequest): Result<Answer> {
  const old = cover.clauses === 'ice-2014'
  switch (accident.peril) {
    case 'collision':
    case 'natural-disaster':
    case 'flood-parked':
      return ok('vehicle-damage')
    case 'flood-engine':
    case 'fire':
    case 'theft':
    case 'glass':
    case 'unknown-third-party':
      // Covers of their own before 2020, which an imported policy does not tell apart here.
      if (old) return fail('payout-not-covered', { what: accident.peril })
      return ok(
        accident.peril === 'flood-engine' && holds(cover, 'engine-water-exclusion')
          ? 'nothing'
          : 'vehicle-damage',
      )
    case 'charging-fire':
      return ok(cover.clauses === 'nev-2021' ? 'vehicle-damage' : 'nothing')
    case 'grid-fault':
      return ok('external-grid')
    case 'scratch':
      // The add-on of 2014 has a deductible of its own that an imported policy does not tell.
      return old ? fail('payout-not-covered', { what: accident.peril }) : ok('scratch')
    case 'wheel-only':
      return ok('wheel')
    case 'battery-fade':
      return ok('nothing')
  }
}

export function payOwnCar(ledger: Ledger, debts: readonly Debt[], request: Case): Result<null> {
  const { accident } = request
  const answer = answerTo(request)
  if (!answer.ok) return answer
  const car = debts.filter(
    ({ loss }) => loss.party === accident.own.id && (loss.who === 'vehicle' || loss.who === 'rescue'),
  )
  if (answer.value === 'vehicle-damage') payDamage(ledger, car, request)
  else if (answer.value !== 'nothing') payByAddOn(ledger, car, request, answer.value)
  const insured = answer.value !== 'nothing' && holds(request.cover, answer.value)
  for (const debt of car) {
    if (debt.debtor === accident.own.id) {
      const code =
        answer.value === 'nothing' ? 'pocket-excluded' : insured ? 'pocket-over-limit' : 'pocket-not-insured'
      settle(ledger, debt, 'pocket', code, debt.open, { cover: answer.value, peril: accident.peril })
    } else {
      settle(ledger, debt, `owner:${debt.debtor}`, 'other-owner', debt.open)
    }
  }
  return ok(null)
}

/**
 * Damage, then rescue up to the sum insured once more. What other owners owe is paid first and claimed back from them
 * (代位求偿). Since 2020 less deductible amount, then the rate: (loss − amount) × (1 − rate); before, the other way round:
 * loss × (1 − fault rate) × (1 − rate) − amount (2014 版示范条款第十九条).
 */
function payDamage(ledger: Ledger, car: readonly Debt[], request: Case) {
  const { accident, cover } = request
  const choice = chosen(cover, 'vehicle-damage')
  if (!choice) return
  const fault = faultPercent(request, 'vehicle-damage')
  const rate = absolutePercent(cover, 'vehicle-damage')
  for (const who of ['vehicle', 'rescue'] as const) {
    const debts = car.filter(({ loss }) => loss.who === who)
    const base = Math.min(total(debts), cover.damageSumFen)
    const most = who === 'vehicle' ? choice.deductibleFen : 0
    const first = cover.clauses === 'ice-2014' ? 0 : Math.min(most, base)
    const byFault = percentOf(base - first, fault)
    const byRate = percentOf(base - first - byFault, rate)
    const byAmount = cover.clauses === 'ice-2014' ? Math.min(most, base - byFault - byRate) : first
    const weights = debts.map(({ open }) => open)
    const [paid, amounts, faults, rates] = [
      base - byAmount - byFault - byRate,
      byAmount,
      byFault,
      byRate,
    ].map((sum) => split(sum, weights))
    for (const [index, debt] of debts.entries()) {
      const owed = debt.debtor !== accident.own.id
      const code = who === 'rescue' ? 'rescue' : owed ? 'damage-subrogation' : 'damage'
      settle(ledger, debt, 'vehicle-damage', code, paid?.[index] ?? 0, {
        sum: cover.damageSumFen,
        from: owed ? debt.debtor : '',
      })
      const rest = owed ? `owner:${debt.debtor}` : 'pocket'
      settle(ledger, debt, rest, owed ? 'other-owner' : 'pocket-deductible-amount', amounts?.[index] ?? 0, {
        amount: choice.deductibleFen,
      })
      settle(ledger, debt, rest, owed ? 'other-owner' : 'pocket-fault-deductible', faults?.[index] ?? 0, {
        percent: fault,
      })
      settle(ledger, debt, rest, owed ? 'other-owner' : 'pocket-deductible-rate', rates?.[index] ?? 0, {
        percent: rate,
      })
    }
  }
}

function payByAddOn(
  ledger: Ledger,
  car: readonly Debt[],
  { cover }: PayoutRequest,
  key: 'scratch' | 'wheel' | 'external-grid',
) {
  if (!holds(cover, key)) return
  const limit = key === 'external-grid' ? cover.damageSumFen : (sumOf(cover, key) ?? 0)
  const debts = car.filter(({ loss }) => loss.who === 'vehicle')
  const parts = split(
    Math.min(limit, total(debts)),
    debts.map(({ open }) => open),
  )
  for (const [index, debt] of debts.entries())
    settle(ledger, debt, key, key === 'external-grid' ? 'grid' : key, parts[index] ?? 0, { limit })
}

/** Things beside the car that only an add-on with its own sum pays: equipment, cargo, charging post. */
export function payThings(ledger: Ledger, request: PayoutRequest) {
  const { cover } = request
  for (const [id, key, code] of things) {
    const loss = ledger.losses.find((candidate) => candidate.id === id)
    if (!loss) continue
    const limit = sumOf(cover, key)
    ledger.pay(loss, key, code, limit ?? 0, { limit: limit ?? 0 })
    ledger.pay(loss, 'pocket', limit === null ? 'pocket-not-insured' : 'pocket-over-limit', loss.open, {
      cover: key,
    })
  }
}

/** Loss id, cover that pays it, reason. */
const things = [
  ['thing:equipment', 'new-equipment', 'equipment'],
  ['thing:cargo', 'cargo-liability', 'cargo'],
  ['thing:charger', 'charger-damage', 'charger'],
  ['thing:charger-liability', 'charger-liability', 'charger-liability'],
] as const
