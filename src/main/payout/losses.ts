import type { AccidentVehicle, Injured, PayoutRequest, PayoutStep } from '#shared/contract/payout.ts'

/** Which limit of compulsory cover answers; `outside` (outside the medical catalogue) is none of them. */
export type LossKind = 'property' | 'medical' | 'death' | 'mental' | 'outside'

/** One amount somebody lost, and what of it nobody has paid yet. */
export interface Loss {
  readonly id: string
  /** Vehicle the loss happened in; `outside` for pedestrians and their things. */
  readonly party: string
  readonly kind: LossKind
  readonly who: 'vehicle' | 'rescue' | 'driver' | 'passenger' | 'outside'
  readonly amount: number
  open: number
}

/** The losses, and the payments as they are made. Nothing is ever paid beyond what is open. */
export class Ledger {
  readonly losses: Loss[]
  readonly steps: PayoutStep[] = []

  constructor(losses: Loss[]) {
    this.losses = losses
  }

  /** Pays at most what is open; answers what was paid. A payment of nothing leaves no step. */
  pay(
    loss: Loss,
    payer: string,
    code: PayoutStep['code'],
    amount: number,
    params: PayoutStep['params'] = {},
  ): number {
    const paid = Math.min(amount, loss.open)
    if (paid <= 0) return 0
    loss.open -= paid
    this.steps.push({ code, payer, loss: loss.id, amountFen: paid, params })
    return paid
  }

  /** A step that explains without paying. */
  remark(payer: string, code: PayoutStep['code'], loss: string, params: PayoutStep['params']) {
    this.steps.push({ code, payer, loss, amountFen: 0, params })
  }
}

export function lossesOf({ accident }: PayoutRequest): Loss[] {
  const losses: Loss[] = []
  for (const vehicle of [accident.own, ...accident.others]) losses.push(...vehicleLosses(vehicle))
  for (const person of accident.outsidePersons)
    losses.push(...personLosses('outside', person.id, 'outside', person))
  add(losses, 'outside:property', 'outside', 'property', 'outside', accident.outsidePropertyFen)
  return losses
}

function vehicleLosses(vehicle: AccidentVehicle): Loss[] {
  const losses: Loss[] = []
  add(losses, `${vehicle.id}:damage`, vehicle.id, 'property', 'vehicle', vehicle.damageFen)
  add(losses, `${vehicle.id}:rescue`, vehicle.id, 'property', 'rescue', vehicle.rescueFen)
  if (vehicle.driver) losses.push(...personLosses(vehicle.id, 'driver', 'driver', vehicle.driver))
  for (const person of vehicle.passengers)
    losses.push(...personLosses(vehicle.id, person.id, 'passenger', person))
  return losses
}

function personLosses(party: string, name: string, who: Loss['who'], person: Injured): Loss[] {
  const losses: Loss[] = []
  add(losses, `${party}:${name}:medical`, party, 'medical', who, person.medicalFen)
  add(losses, `${party}:${name}:death`, party, 'death', who, person.deathFen)
  add(losses, `${party}:${name}:mental`, party, 'mental', who, person.mentalFen)
  add(losses, `${party}:${name}:outside`, party, 'outside', who, person.outsideFen)
  return losses
}

function add(losses: Loss[], id: string, party: string, kind: LossKind, who: Loss['who'], amount: number) {
  if (amount > 0) losses.push({ id, party, kind, who, amount, open: amount })
}
