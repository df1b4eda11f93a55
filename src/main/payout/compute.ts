import type { Payout, PayoutRequest } from '#shared/contract/payout.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { CompulsoryLimits } from '../rating/compulsory-limits.ts'
import { payCompulsory } from './compulsory-layer.ts'
import { unknownDeductible, type Case, type FaultDeductible } from './cover.ts'
import { debtsOf, payOthersDebts, payOwnDebts } from './liability-layer.ts'
import { Ledger, lossesOf, type Loss } from './losses.ts'
import { payOccupants, payOwnCar, payThings } from './own-layer.ts'

/** What the payout goes by beside the request: limits of the day of the accident, deductibles of older clauses. */
export interface PayoutRules {
  readonly limits: CompulsoryLimits
  readonly faultDeductibles: readonly FaultDeductible[]
}

/**
 * Who pays what after an accident, in legal order: the other vehicles' compulsory cover and ours, commercial cover,
 * then whoever is liable (民法典 art. 1213). Every fen of every loss is assigned to exactly one payer. docs/payout.md.
 */
export function computePayout(
  asked: PayoutRequest,
  { limits, faultDeductibles }: PayoutRules,
): Result<Payout> {
  const wrong = contradiction(asked)
  if (wrong) return fail('payout-shares', { what: wrong })
  const unknown = unknownDeductible(asked, faultDeductibles)
  if (unknown) return fail('no-rate-row', { table: 'faultDeductibles', cover: unknown })
  const request: Case = { ...asked, faultDeductibles }
  const { accident } = request
  const ledger = new Ledger([...lossesOf(request), ...thingsOf(request)])
  const traffic = ledger.losses.filter((loss) => loss.party !== 'things')
  const roadLedger = new Ledger(traffic)
  const first = payCompulsory(roadLedger, [accident.own, ...accident.others], accident.own.id, limits)
  if (!first.ok) return first
  const debts = debtsOf(roadLedger, request)
  payOthersDebts(roadLedger, debts, request)
  payOwnDebts(roadLedger, debts, request)
  payOccupants(roadLedger, debts, request)
  const car = payOwnCar(roadLedger, debts, request)
  if (!car.ok) return car
  payThings(ledger, request)
  return ok(summary(ledger.losses, [...roadLedger.steps, ...ledger.steps], accident.own.id))
}

function thingsOf({ accident }: PayoutRequest): Loss[] {
  const amounts = {
    equipment: accident.equipmentFen,
    cargo: accident.cargoFen,
    charger: accident.chargerFen,
    'charger-liability': accident.chargerLiabilityFen,
  }
  return Object.entries(amounts)
    .filter(([, amount]) => amount > 0)
    .map(([name, amount]) => ({
      id: `thing:${name}`,
      party: 'things',
      kind: 'property',
      who: 'outside',
      amount,
      open: amount,
    }))
}

/** Shares of all vehicles add up to at most 100, and to 100 where only vehicles were in it. */
function contradiction({ accident }: PayoutRequest): string | null {
  const vehicles = [accident.own, ...accident.others]
  if (new Set(vehicles.map(({ id }) => id)).size !== vehicles.length) return 'same-id-twice'
  const sum = vehicles.reduce((total, { share }) => total + share, 0)
  if (sum > 100) return 'over-100'
  const people = accident.outsidePersons.length > 0
  return accident.others.length > 0 && !people && sum !== 100 ? 'not-100' : null
}

function summary(losses: readonly Loss[], steps: Payout['steps'], ownId: string): Payout {
  const byPayer: Record<string, number> = {}
  for (const step of steps) byPayer[step.payer] = (byPayer[step.payer] ?? 0) + step.amountFen
  const owed = steps.filter((step) => step.payer.startsWith('owner:') && step.loss.startsWith(`${ownId}:`))
  return {
    losses: losses.map(({ id, amount }) => ({ id, amountFen: amount })),
    steps,
    byPayer,
    lossFen: losses.reduce((sum, { amount }) => sum + amount, 0),
    pocketFen: byPayer['pocket'] ?? 0,
    owedByOthersFen: owed.reduce((sum, { amountFen }) => sum + amountFen, 0),
  }
}
