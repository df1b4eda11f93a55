/** How the car lives, as far as the clerk has asked. `unknown` proposes nothing. */
export const parkings = ['unknown', 'garage', 'guarded', 'street'] as const
export const passengerKinds = ['unknown', 'mostly-alone', 'family', 'employees', 'paying'] as const
export const yesNo = ['unknown', 'yes', 'no'] as const

/** What a new quote knows of the car's life: nothing yet. */
export const unknownProfile = {
  loan: 'unknown',
  parking: 'unknown',
  ownCharger: 'unknown',
  passengers: 'unknown',
  newDriver: 'unknown',
  bigCity: 'unknown',
  holidayTrips: 'unknown',
  floodArea: 'unknown',
  annualKm: null,
  equipmentFen: 0,
} as const

/**
 * missing: not covered at all. low: covered with too low a limit. duty: something the insurer must be told, or cover
 * may be refused (its suggestion is empty; params name what to change). saving: a way to pay less.
 */
export const gapKinds = ['missing', 'low', 'duty', 'saving'] as const

/** What the customer said to a prompt. */
export const gapAnswers = ['taken', 'refused', 'later'] as const
export type GapAnswer = (typeof gapAnswers)[number]

/** Why a coverage was refused; `own-words` needs a note. */
export const refusalReasons = [
  'too-expensive',
  'not-needed',
  'covered-elsewhere',
  'thinks-it-over',
  'own-words',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Rules of the prompts. Their conditions, sums, chances and sources are data (rate book `completeness`), their wording is text. */
export const ruleIds = [
  'third-party-missing',
  'third-party-low',
  'vehicle-damage-missing',
  'driver-missing',
  'driver-low',
  'passengers-missing',
  'passengers-low',
  'non-medical-third-party',
  'non-medical-driver',
  'non-medical-passengers',
  'mental-distress-third-party',
  'holiday-double',
  'scratch',
  'wheel',
  'new-equipment',
  'external-grid',
  'charger-damage',
  'charger-liability',
  'cargo-liability',
  'ride-hailing-undeclared',
  'deductible-amount',
  'engine-water-exclusion',
  'drop-vehicle-damage',
] as const
export type RuleId = (typeof ruleIds)[number]

/** Accidents that are told to a customer. Their amounts are data too. */
export const storyIds = [
  'rear-end-luxury',
  'pedestrian-hurt',
  'pedestrian-death',
  'two-killed',
  'holiday-crash',
  'own-people-hurt',
  'own-car-wrecked',
  'small-own-damage',
  'hit-and-run',
  'theft',
  'flood-parked',
  'flood-engine',
  'scratch',
  'wheel',
  'equipment-lost',
  'battery-fire',
  'grid-fault',
  'charger-damaged',
  'charger-hurts',
  'cargo-lost',
] as const
export type StoryId = (typeof storyIds)[number]

/** What an amount of a story is. */
export const storyAmounts = [
  'own-damage',
  'own-rescue',
  'other-damage',
  'person-medical',
  'person-outside',
  'person-death',
  'person-mental',
  'driver-medical',
  'driver-outside',
  'passenger-medical',
  'passenger-outside',
  'outside-property',
  'equipment',
  'cargo',
  'charger',
  'charger-liability',
] as const
export type StoryAmount = (typeof storyAmounts)[number]
