/** What damaged the owner's own car; decides which cover answers. */
export const accidentPerils = [
  'collision',
  'natural-disaster',
  'flood-parked',
  'flood-engine',
  'fire',
  'charging-fire',
  'grid-fault',
  'theft',
  'glass',
  'scratch',
  'wheel-only',
  'unknown-third-party',
  'battery-fade',
] as const
export type AccidentPeril = (typeof accidentPerils)[number]

/** Clauses of the policy in force; the oldest is for imported policies. */
export const payoutClauses = ['ice-2014', 'ice-2020', 'nev-2021'] as const
export type PayoutClauses = (typeof payoutClauses)[number]

/** Why a payment is what it is; wording in `shared/text`, rule and source of each in docs/payout.md. */
export const payoutStepCodes = [
  'compulsory-full',
  'compulsory-shared-limit',
  'compulsory-no-fault',
  'compulsory-missing',
  'third-party',
  'third-party-trailer',
  'other-third-party',
  'other-owner',
  'victim-share',
  'mental-distress',
  'non-medical',
  'damage',
  'damage-subrogation',
  'rescue',
  'scratch',
  'wheel',
  'grid',
  'equipment',
  'occupant',
  'cargo',
  'charger',
  'charger-liability',
  'pocket-not-insured',
  'pocket-over-limit',
  'pocket-deductible-rate',
  'pocket-deductible-amount',
  'pocket-fault-deductible',
  'pocket-outside-catalogue',
  'pocket-mental-distress',
  'pocket-excluded',
] as const
export type PayoutStepCode = (typeof payoutStepCodes)[number]
