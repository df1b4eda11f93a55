import type { completeness as source } from '../zh-CN/completeness.ts'

const rule = {
  'third-party-missing': {
    name: 'No third-party cover',
    why: 'Compulsory cover pays others at most {{compulsoryDeathFen, fenSum}} for death and disability, {{compulsoryMedicalFen, fenSum}} for medical costs and {{compulsoryPropertyFen, fenShort}} for property. Whoever caused the loss bears what is above.',
  },
  'third-party-low': {
    name: 'Low third-party limit',
    why: 'The limit chosen is {{limitFen, fenSum}}. If several people are killed or hurt, the compensation can be higher; the owner bears what is above.',
  },
  'vehicle-damage-missing': {
    name: 'No vehicle damage cover',
    why: 'If this car is damaged by collision, fire, theft, water or natural events, the owner bears the cost of repair or replacement.',
  },
  'driver-missing': {
    name: 'No driver seat cover',
    why: 'Third-party cover does not pay for people in this car. If the driver is hurt or killed, no motor cover pays the part caused by this side.',
  },
  'driver-low': {
    name: 'Low limit for the driver',
    why: 'The limit chosen is {{limitFen, fenSum}}. A stay in hospital can cost more; the driver bears what is above.',
  },
  'passengers-missing': {
    name: 'No passenger seat cover',
    why: 'Third-party cover does not pay for people in this car. If passengers are hurt or killed, the owner bears the part caused by this side.',
  },
  'passengers-low': {
    name: 'Low limit for passengers',
    why: 'The limit chosen is {{limitFen, fenSum}} a seat. A stay in hospital can cost more; the owner bears what is above.',
  },
  'non-medical-third-party': {
    name: 'Non-listed medical costs not covered (third party)',
    why: 'Third-party cover pays only medical costs within the state list. The owner bears his share of drugs and devices outside it.',
  },
  'non-medical-driver': {
    name: 'Non-listed medical costs not covered (driver)',
    why: 'Driver seat cover pays only medical costs within the state list; the driver bears the rest.',
  },
  'non-medical-passengers': {
    name: 'Non-listed medical costs not covered (passengers)',
    why: 'Passenger seat cover pays only medical costs within the state list. The owner bears his share of the rest.',
  },
  'mental-distress-third-party': {
    name: 'Mental distress not covered (third party)',
    why: 'Third-party cover does not pay what a court awards for mental distress. Once the compulsory death limit is used up, the owner bears it.',
  },
  'holiday-double': {
    name: 'No doubled limit on holidays',
    why: 'You often travel on holidays. With this cover the third-party limit counts twice on public holidays and weekends.',
  },
  scratch: {
    name: 'No scratch cover',
    why: 'Vehicle damage cover does not pay scratches without signs of a collision. This car is {{ageMonths}} months old; most insurers offer this for newer cars only.',
  },
  wheel: {
    name: 'No wheel cover',
    why: 'Vehicle damage cover does not pay tyres and rims damaged alone. This car costs {{newPriceFen, fenSum}} new; the owner bears the cost of new wheels.',
  },
  'new-equipment': {
    name: 'Added equipment not covered',
    why: 'Equipment fitted after the car left the factory ({{sumFen, fenShort}}) is outside vehicle damage cover.',
  },
  'external-grid': {
    name: 'No grid failure cover',
    why: 'Vehicle damage cover for new-energy cars does not pay damage by a fault of the external grid while charging.',
  },
  'charger-damage': {
    name: 'Own charger not covered',
    why: 'You have a charger of your own. Vehicle damage cover does not pay if it is stolen, hit or damaged by natural events.',
  },
  'charger-liability': {
    name: 'No charger liability cover',
    why: 'You have a charger of your own. Third-party cover does not pay if it hurts somebody or damages property.',
  },
  'cargo-liability': {
    name: 'No cargo liability cover',
    why: 'The use of this vehicle is {{use, use}}. Third-party cover does not pay damage to its cargo that the carrier answers for.',
  },
  'ride-hailing-undeclared': {
    name: 'Paid passenger transport not declared',
    why: 'This car is insured for {{use, use}} but carries passengers for pay. If a change of use raises the risk markedly and the insurer is not told, it may refuse accidents caused by it (Insurance Law 保险法, art. 52). Insured as {{declare, use}}, the cover fits the real use.',
  },
  'deductible-amount': {
    name: 'A deductible lowers the premium',
    why: 'With {{deductibleFen, fenShort}} of each accident deducted from vehicle damage cover, the premium is lower; you bear this part each time.',
  },
  'engine-water-exclusion': {
    name: 'Engine water damage excluded, lower premium',
    why: 'You do not usually drive where water collects. With this clause engine damage by water is not paid, and the premium is lower.',
  },
  'drop-vehicle-damage': {
    name: 'Vehicle damage cover dropped, lower premium',
    why: 'The car is {{ageMonths}} months old; its vehicle damage premium of {{damagePremiumFen, fenWhole}} is about {{damagePercent}}% of its value of {{actualValueFen, fenWhole}}. Without it this premium is saved, and you bear damage, theft and flood yourself; the add-ons that need it go too.',
  },
}

const ruleVariant = {
  'vehicle-damage-value':
    'This car is worth about {{actualValueFen, fenWhole}}. If it is damaged by collision, fire, theft, water or natural events, the owner bears the cost of repair or replacement.',
  'vehicle-damage-loan':
    'Financed car: loan contracts usually ask for vehicle damage cover; please check yours. After damage or theft the loan still has to be paid back, and the owner bears repair or replacement.',
  'scratch-new':
    'Vehicle damage cover does not pay scratches without signs of a collision; the owner bears the cost of new paint.',
}

const story = {
  'rear-end-luxury': {
    title: 'Rear-ending a luxury car',
    line: 'Following too closely, you run into a luxury car and are fully liable.',
  },
  'pedestrian-hurt': {
    title: 'A pedestrian is hurt',
    line: 'You hit a pedestrian, who has to go to hospital, and are fully liable.',
  },
  'pedestrian-death': {
    title: 'A pedestrian is killed',
    line: 'You hit a pedestrian, who dies, and are fully liable.',
  },
  'two-killed': {
    title: 'Two people are killed',
    line: 'Two people of the other side are killed and you are fully liable.',
  },
  'holiday-crash': {
    title: 'Accident on a holiday trip',
    line: 'On a public holiday three people of the other side are killed and you are fully liable.',
  },
  'own-people-hurt': {
    title: 'People in your car are hurt',
    line: 'No other car is involved; driver and one passenger go to hospital.',
  },
  'own-car-wrecked': {
    title: 'Your car is wrecked',
    line: 'No other car is involved; repairing yours no longer pays.',
  },
  'small-own-damage': {
    title: 'A small dent of your own',
    line: 'Backing into a wall; only your car is damaged.',
  },
  'hit-and-run': {
    title: 'Hit while parked, driver gone',
    line: 'Your parked car is hit and the other car cannot be found.',
  },
  theft: {
    title: 'The car is stolen',
    line: 'The whole car is stolen and not found after the police opened a case.',
  },
  'flood-parked': { title: 'Flooded while parked', line: 'Heavy rain floods the parked car.' },
  'flood-engine': {
    title: 'Water in the engine',
    line: 'Driving through standing water damages the engine.',
  },
  scratch: {
    title: 'Scratched paint',
    line: 'The parked car is scratched without signs of a collision; nobody saw who did it.',
  },
  wheel: { title: 'Only tyre and rim', line: 'A pothole damages tyre and rim, the body is unharmed.' },
  'equipment-lost': {
    title: 'Added equipment damaged',
    line: 'No other car is involved; the car and equipment fitted later are damaged.',
  },
  'battery-fire': {
    title: 'Fire while charging',
    line: 'The battery catches fire while charging and the car burns out.',
  },
  'grid-fault': {
    title: 'Grid fault while charging',
    line: 'Abnormal grid voltage damages charging parts of the car.',
  },
  'charger-damaged': { title: 'The charger is hit', line: 'Your own charger is hit and has to be replaced.' },
  'charger-hurts': {
    title: 'The charger hurts somebody',
    line: 'Current leaks from your own charger and hurts somebody; you are liable by law.',
  },
  'cargo-lost': {
    title: 'Cargo is damaged',
    line: 'The truck overturns; the carrier answers for the damaged cargo.',
  },
}

const storyAmount = {
  'own-damage': 'Damage to your car',
  'own-rescue': 'Towing and rescue of your car',
  'other-damage': 'Repair of the other car',
  'person-medical': 'Medical costs of the injured, listed',
  'person-outside': 'Medical costs of the injured, non-listed',
  'person-death': 'Death compensation, each',
  'person-mental': 'Mental distress, each',
  'driver-medical': 'Medical costs of the driver, listed',
  'driver-outside': 'Medical costs of the driver, non-listed',
  'passenger-medical': 'Medical costs of the passenger, listed',
  'passenger-outside': 'Medical costs of the passenger, non-listed',
  'outside-property': 'Property of others',
  equipment: 'Added equipment',
  cargo: 'Cargo',
  charger: 'Charger',
  'charger-liability': 'Harm done by the charger',
}

const peril = {
  collision: 'collision',
  'natural-disaster': 'natural event',
  'flood-parked': 'flood while parked',
  'flood-engine': 'water in the engine while driving',
  fire: 'fire',
  'charging-fire': 'fire while charging',
  'grid-fault': 'external grid fault',
  theft: 'theft',
  glass: 'broken glass alone',
  scratch: 'scratches',
  'wheel-only': 'wheels alone',
  'unknown-third-party': 'unknown third party',
  'battery-fade': 'fading battery',
}

const payoutStep = {
  'compulsory-full': 'at fault, {{category, limitCategory}} limit {{limit, fenShort}}',
  'compulsory-shared-limit': 'at fault, {{category, limitCategory}} limit {{limit, fenShort}} used up',
  'compulsory-no-fault': 'not at fault, {{category, limitCategory}} limit {{limit, fenShort}}',
  'compulsory-missing':
    'no compulsory cover: the owner bears what its limit of {{limit, fenShort}} would have paid',
  'third-party': '{{share}}% liable, limit {{limit, fenSum}}',
  'third-party-trailer': 'shared with the tractor by their limits, trailer limit {{limit, fenSum}}',
  'other-third-party': 'other side {{share}}% liable, limit {{limit, fenSum}}',
  'other-owner': 'borne by whoever is liable',
  'victim-share': 'no vehicle answers for this part',
  'mental-distress': 'add-on limit {{limit, fenSum}}',
  'non-medical': 'add-on limit {{limit, fenSum}}',
  damage: 'sum insured {{sum, fenShort}}',
  'damage-subrogation': 'paid first, then claimed back from whoever is liable',
  rescue: 'rescue costs, up to the sum insured of {{sum, fenShort}} once more',
  scratch: 'scratch sum {{limit, fenShort}}',
  wheel: 'wheel sum {{limit, fenShort}}',
  grid: 'grid failure cover, sum {{limit, fenShort}}',
  equipment: 'equipment sum {{limit, fenShort}}',
  occupant: '{{share}}% liable, limit {{limit, fenShort}} a person',
  cargo: 'cargo limit {{limit, fenSum}}',
  charger: 'charger sum {{limit, fenShort}}',
  'charger-liability': 'charger liability limit {{limit, fenSum}}',
  'pocket-not-insured': 'not insured: {{cover, coverageShort}}',
  'pocket-over-limit': 'above the limit: {{cover, coverageShort}}',
  'pocket-deductible-rate': 'agreed excess share {{percent}}%',
  'pocket-deductible-amount': 'deductible {{amount, fenShort}} an accident',
  'pocket-fault-deductible': 'deductible by fault of the older clauses, {{percent}}%',
  'pocket-outside-catalogue': 'outside the state medical list, not paid by the main cover',
  'pocket-mental-distress': 'mental distress, not paid by the main cover',
  'pocket-excluded': 'not insured under the clauses: {{peril, peril}}',
}

export const completeness = {
  rule,
  ruleVariant,
  story,
  storyAmount,
  peril,
  payoutStep,
  payoutStepVariant: {
    'third-party-doubled': '{{share}}% liable, limit {{limit, fenSum}} doubled for the holiday',
  },
  payoutSentence: {
    pays: '{{payer}} pays {{amount, fenShort}} for {{loss}} ({{reason}})',
    bears: '{{payer}} bears {{amount, fenShort}} for {{loss}} ({{reason}})',
    explains: '{{payer}}: {{reason}}',
  },
  payer: {
    'third-party:trailer': 'Third-party cover of the trailer',
    compulsory: 'Your compulsory cover',
    'other-compulsory': "Other side's compulsory cover",
    'other-third-party': "Other side's third-party cover",
    'other-owner': 'Owner of the other car',
    'named-compulsory': 'Compulsory cover of car {{name}}',
    'named-third-party': 'Third-party cover of car {{name}}',
    'named-owner': 'Owner of car {{name}}',
    victim: 'The victim',
    pocket: 'The owner',
  },
  loss: {
    damage: 'damage to {{party}}',
    rescue: 'rescue of {{party}}',
    medical: 'medical costs, {{party}}',
    death: 'death and disability, {{party}}',
    mental: 'mental distress, {{party}}',
    outside: 'non-listed medical costs, {{party}}',
    property: 'property of {{party}}',
  },
  lossParty: {
    own: 'your car',
    other: 'the other car',
    named: 'car {{name}}',
    driver: 'driver of {{party}}',
    passenger: 'passenger of {{party}}',
    'named-passenger': 'passenger {{name}} of {{party}}',
    victim: 'victim',
    'named-victim': 'victim {{name}}',
    outside: 'others',
  },
  lossThing: {
    equipment: 'added equipment',
    cargo: 'cargo',
    charger: 'charger',
    'charger-liability': 'harm done by the charger',
  },
  refusalReason: {
    'too-expensive': 'finds the premium high',
    'not-needed': 'sees no need',
    'covered-elsewhere': 'is covered elsewhere',
    'thinks-it-over': 'wants to think it over',
    'own-words': 'another reason',
  },
  limitCategory: { medical: 'medical', death: 'death', property: 'property' },
  gapKind: { missing: 'not covered', low: 'low limit', duty: 'to be declared', saving: 'can be saved' },
  gapAnswer: { taken: 'taken', refused: 'declined', later: 'later' },
  payoutClauses: {
    'ice-2014': 'model clauses 2014',
    'ice-2020': 'model clauses 2020',
    'nev-2021': 'new-energy clauses 2021',
  },
  notCovered: {
    'injured-in-one-of-several-faultless-vehicles': 'people hurt in one of several cars not at fault',
    'flood-engine': 'water in the engine under older clauses',
    fire: 'fire under older clauses',
    theft: 'theft under older clauses',
    glass: 'broken glass under older clauses',
    'unknown-third-party': 'unknown third party under older clauses',
  },
  wrongShares: {
    'same-id-twice': 'one vehicle stands there twice',
    'over-100': 'together above 100%',
    'not-100': 'together not 100%',
  },
} satisfies typeof source
