import type { AccidentVehicle } from '#shared/contract/payout.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { CompulsoryLimits } from '../rating/compulsory-limits.ts'
import { split } from './amounts.ts'
import type { Ledger, Loss, LossKind } from './losses.ts'

/**
 * First layer: compulsory cover of every vehicle but the victim's own, by category, at-fault and no-fault limits apart.
 * docs/payout.md §1. Several vehicles share a loss by their limits; several losses share a limit in proportion; what a
 * limit has left is offered again until the losses are paid or the limits used up (交强险理赔实务规程, 互碰赔偿处理规则).
 * Fails with `payout-not-covered` where no published rule says who pays.
 */
export function payCompulsory(
  ledger: Ledger,
  vehicles: readonly AccidentVehicle[],
  ownId: string,
  limits: CompulsoryLimits,
): Result<null> {
  const faultless = vehicles.filter((vehicle) => vehicle.share === 0)
  const hurtInFaultless = ledger.losses.some(
    (loss) =>
      loss.kind !== 'property' &&
      loss.kind !== 'outside' &&
      faultless.some((vehicle) => vehicle.id === loss.party),
  )
  if (faultless.length > 1 && hurtInFaultless)
    return fail('payout-not-covered', { what: 'injured-in-one-of-several-faultless-vehicles' })

  const limitOf = (vehicle: AccidentVehicle, category: Category): number => {
    const set = vehicle.share > 0 ? limits.atFault : limits.notAtFault
    return category === 'medical' ? set.medicalFen : category === 'death' ? set.deathFen : set.propertyFen
  }
  const pools = new Map<string, number>()
  const pool = (vehicle: AccidentVehicle, category: Category) => `${vehicle.id}:${category}`
  for (const vehicle of vehicles)
    for (const category of categories) pools.set(pool(vehicle, category), limitOf(vehicle, category))

  payFaultlessProperty(ledger, vehicles, ownId, limits)
  // Mental distress first: whoever is entitled may choose that order inside the death limit, and the main covers do not pay it.
  for (const [category, kinds] of [
    ['medical', ['medical']],
    ['death', ['mental']],
    ['death', ['death']],
    ['property', ['property']],
  ] as const) {
    const payers = category === 'property' ? vehicles.filter((vehicle) => vehicle.share > 0) : vehicles
    const losses = ledger.losses.filter((loss) => kinds.some((kind: LossKind) => kind === loss.kind))
    share(
      ledger,
      losses,
      payers,
      ownId,
      (vehicle) => pools.get(pool(vehicle, category)) ?? 0,
      (vehicle, used) => pools.set(pool(vehicle, category), (pools.get(pool(vehicle, category)) ?? 0) - used),
      (vehicle) => limitOf(vehicle, category),
    )
  }
  return ok(null)
}

const categories = ['medical', 'death', 'property'] as const
type Category = (typeof categories)[number]

/**
 * Vehicles not at fault pay for the damage of vehicles at fault only, out of one pot: their limits added up and split
 * evenly among the vehicles at fault (无责代赔: 无责方车辆数 × 无责限额 ÷ 有责方车辆数).
 */
function payFaultlessProperty(
  ledger: Ledger,
  vehicles: readonly AccidentVehicle[],
  ownId: string,
  limits: CompulsoryLimits,
) {
  const guilty = vehicles.filter((vehicle) => vehicle.share > 0)
  const faultless = vehicles.filter((vehicle) => vehicle.share === 0)
  for (const vehicle of faultless) {
    const parts = split(
      limits.notAtFault.propertyFen,
      guilty.map(() => 1),
    )
    for (const [index, target] of guilty.entries()) {
      let left = parts[index] ?? 0
      for (const loss of ledger.losses.filter(
        (candidate) => candidate.party === target.id && candidate.kind === 'property',
      )) {
        left -= ledger.pay(
          loss,
          payerOf(vehicle, ownId),
          vehicle.compulsory ? 'compulsory-no-fault' : 'compulsory-missing',
          left,
          {
            limit: limits.notAtFault.propertyFen,
            vehicles: guilty.length,
          },
        )
      }
    }
  }
}

function share(
  ledger: Ledger,
  losses: readonly Loss[],
  vehicles: readonly AccidentVehicle[],
  ownId: string,
  left: (vehicle: AccidentVehicle) => number,
  spend: (vehicle: AccidentVehicle, amount: number) => void,
  limit: (vehicle: AccidentVehicle) => number,
) {
  // Each round pays something or is the last: at most one round a limit or a loss that is used up.
  for (let round = 0; round <= losses.length + vehicles.length; round += 1) {
    const wanted = vehicles.map((vehicle) => ({ vehicle, parts: new Map<Loss, number>() }))
    for (const loss of losses) {
      const payers = wanted.filter(({ vehicle }) => vehicle.id !== loss.party && left(vehicle) > 0)
      const parts = split(
        loss.open,
        payers.map(({ vehicle }) => limit(vehicle)),
      )
      for (const [index, payer] of payers.entries())
        if ((parts[index] ?? 0) > 0) payer.parts.set(loss, parts[index] ?? 0)
    }
    let paid = 0
    for (const { vehicle, parts } of wanted) {
      const entries = [...parts]
      const sum = entries.reduce((total, [, part]) => total + part, 0)
      const most = left(vehicle)
      const amounts =
        sum > most
          ? split(
              most,
              entries.map(([, part]) => part),
            )
          : entries.map(([, part]) => part)
      for (const [index, [loss]] of entries.entries()) {
        const amount = ledger.pay(
          loss,
          payerOf(vehicle, ownId),
          codeOf(vehicle, sum > most),
          amounts[index] ?? 0,
          { limit: limit(vehicle), open: loss.open },
        )
        spend(vehicle, amount)
        paid += amount
      }
    }
    if (paid === 0) return
  }
}

function codeOf(vehicle: AccidentVehicle, over: boolean) {
  if (!vehicle.compulsory) return 'compulsory-missing' as const
  if (vehicle.share === 0) return 'compulsory-no-fault' as const
  return over ? ('compulsory-shared-limit' as const) : ('compulsory-full' as const)
}

/** Who lacks the obligatory cover pays its part himself (道路交通事故损害赔偿司法解释; limits are deducted all the same). */
function payerOf(vehicle: AccidentVehicle, ownId: string): string {
  if (vehicle.id === ownId) return vehicle.compulsory ? 'compulsory' : 'pocket'
  return vehicle.compulsory ? `compulsory:${vehicle.id}` : `owner:${vehicle.id}`
}
