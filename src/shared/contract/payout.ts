import { z } from 'zod'
import { coverageKeys } from '../domain/coverage.ts'
import { accidentPerils, payoutClauses, payoutStepCodes } from '../domain/payout.ts'
import { amountFen, day, id } from './fields.ts'
import { coverageChoice } from './price.ts'

/** An accident, the cover in force, and who pays what. Amounts in fen; liability shares in whole percent. */

/** One hurt person. What the basic medical catalogue does not list is told apart, since the main covers do not pay it. */
export const injured = z.strictObject({
  id,
  deathFen: amountFen.describe('death and disability (死亡伤残), without mental distress'),
  mentalFen: amountFen.describe('mental distress (精神损害抚慰金)'),
  medicalFen: amountFen.describe('medical cost inside the catalogue'),
  outsideFen: amountFen.describe('medical cost outside the catalogue (医保外)'),
})
export type Injured = z.infer<typeof injured>

export const accidentVehicle = z.strictObject({
  id,
  share: z.int().min(0).max(100).describe('liability in percent; 0 is not at fault'),
  compulsory: z.boolean().describe('has compulsory cover; a tractor’s answers for its trailer too'),
  thirdPartyFen: amountFen
    .nullable()
    .describe('commercial third-party limit of this vehicle; null: none. Ignored for ours'),
  damageFen: amountFen,
  rescueFen: amountFen,
  driver: injured.nullable(),
  passengers: z.array(injured).max(60),
})
export type AccidentVehicle = z.infer<typeof accidentVehicle>

export const payoutRequest = z.strictObject({
  accident: z.strictObject({
    on: day,
    peril: z.enum(accidentPerils).describe('what damaged our own car'),
    holiday: z.boolean().describe('a day on which holiday doubling applies'),
    own: accidentVehicle,
    others: z.array(accidentVehicle).max(8),
    outsidePersons: z.array(injured).max(20).describe('pedestrians, cyclists'),
    outsidePropertyFen: amountFen,
    equipmentFen: amountFen.describe('our own fitted equipment'),
    cargoFen: amountFen.describe('goods on our own truck that we answer for'),
    chargerFen: amountFen.describe('our own charging post'),
    chargerLiabilityFen: amountFen.describe('harm our charging post did to others'),
  }),
  cover: z.strictObject({
    clauses: z.enum(payoutClauses),
    coverages: z.array(coverageChoice).max(coverageKeys.length),
    damageSumFen: amountFen.describe('sum insured of vehicle damage: actual or agreed value'),
    waiver: z.boolean().describe('deductible waiver (不计免赔), older clauses only'),
    trailerThirdPartyFen: amountFen.nullable().describe('third-party limit of the trailer we pull'),
  }),
})
export type PayoutRequest = z.infer<typeof payoutRequest>

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * One payment with its reason. `payer` is a cover of ours (`compulsory`, `third-party`, …), `compulsory:B` and
 * `third-party:B` for those of the other vehicle B, `owner:B` for its owner, `victim` for the share a victim bears, `pocket` for us.
 */
export const payoutStep = z.strictObject({
  code: z.enum(payoutStepCodes),
  payer: z.string(),
  loss: z.string().describe('which loss: own:damage, B:driver:medical, outside:p1:death …'),
  amountFen,
  params,
})
export type PayoutStep = z.infer<typeof payoutStep>

export const payout = z.strictObject({
  losses: z.array(z.strictObject({ id: z.string(), amountFen })),
  steps: z.array(payoutStep),
  byPayer: z.record(z.string(), z.int()),
  lossFen: z.int(),
  pocketFen: z.int().describe('what the owner bears in the end'),
  owedByOthersFen: z.int().describe('what other owners owe the owner and no insurer has paid yet'),
})
export type Payout = z.infer<typeof payout>
