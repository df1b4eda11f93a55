import type { Story } from '#shared/contract/completeness.ts'
import type { AccidentVehicle, Injured } from '#shared/contract/payout.ts'
import type { StoryAmount } from '#shared/domain/completeness.ts'
import type { CoverageKey } from '#shared/domain/coverage.ts'

/** Reads and changes the example figures of an accident. Everybody hurt in the same way has the same figures. */

export type Accident = Story['accident']

const injuryFields = {
  'person-medical': 'medicalFen',
  'person-outside': 'outsideFen',
  'person-death': 'deathFen',
  'person-mental': 'mentalFen',
  'driver-medical': 'medicalFen',
  'driver-outside': 'outsideFen',
  'passenger-medical': 'medicalFen',
  'passenger-outside': 'outsideFen',
} as const
type InjuryAmount = keyof typeof injuryFields

function isInjury(code: StoryAmount): code is InjuryAmount {
  return code in injuryFields
}

function thoseHurt(accident: Accident, code: InjuryAmount): readonly Injured[] {
  if (code.startsWith('person')) return accident.outsidePersons
  if (code.startsWith('passenger')) return accident.own.passengers
  return accident.own.driver ? [accident.own.driver] : []
}

/** In fen; what cannot happen in this accident is 0. */
export function amountOf(accident: Accident, code: StoryAmount): number {
  if (isInjury(code)) return thoseHurt(accident, code)[0]?.[injuryFields[code]] ?? 0
  switch (code) {
    case 'own-damage':
      return accident.own.damageFen
    case 'own-rescue':
      return accident.own.rescueFen
    case 'other-damage':
      return accident.others[0]?.damageFen ?? 0
    case 'outside-property':
      return accident.outsidePropertyFen
    case 'equipment':
      return accident.equipmentFen
    case 'cargo':
      return accident.cargoFen
    case 'charger':
      return accident.chargerFen
    case 'charger-liability':
      return accident.chargerLiabilityFen
  }
}

/** The accident with another figure; people and another car come in when their figure is no longer 0. */
export function withAmount(accident: Accident, code: StoryAmount, fen: number): Accident {
  const { own } = accident
  if (isInjury(code)) {
    const field = injuryFields[code]
    const set = (person: Injured): Injured => ({ ...person, [field]: fen })
    if (code.startsWith('person')) {
      return {
        ...accident,
        outsidePersons: (accident.outsidePersons.length ? accident.outsidePersons : [unhurt('p1')]).map(set),
      }
    }
    if (code.startsWith('passenger')) {
      return {
        ...accident,
        own: { ...own, passengers: (own.passengers.length ? own.passengers : [unhurt('p1')]).map(set) },
      }
    }
    return { ...accident, own: { ...own, driver: set(own.driver ?? unhurt('driver')) } }
  }
  switch (code) {
    case 'own-damage':
      return { ...accident, own: { ...own, damageFen: fen } }
    case 'own-rescue':
      return { ...accident, own: { ...own, rescueFen: fen } }
    case 'other-damage':
      return {
        ...accident,
        others: [{ ...(accident.others[0] ?? otherCar(100 - own.share)), damageFen: fen }],
      }
    case 'outside-property':
      return { ...accident, outsidePropertyFen: fen }
    case 'equipment':
      return { ...accident, equipmentFen: fen }
    case 'cargo':
      return { ...accident, cargoFen: fen }
    case 'charger':
      return { ...accident, chargerFen: fen }
    case 'charger-liability':
      return { ...accident, chargerLiabilityFen: fen }
  }
}

/** Our liability in percent; the only other car bears the rest. */
export function withShare(accident: Accident, share: number): Accident {
  return {
    ...accident,
    own: { ...accident.own, share },
    others: accident.others.map((other, index) => ({ ...other, share: index === 0 ? 100 - share : 0 })),
  }
}

/** As many people outside, each hurt as the first one is. */
export function withPeople(accident: Accident, count: number): Accident {
  const first = accident.outsidePersons[0] ?? unhurt('p1')
  return {
    ...accident,
    outsidePersons: Array.from({ length: count }, (_, index) => ({ ...first, id: `p${index + 1}` })),
  }
}

function unhurt(id: string): Injured {
  return { id, deathFen: 0, mentalFen: 0, medicalFen: 0, outsideFen: 0 }
}

function otherCar(share: number): AccidentVehicle {
  return {
    id: 'B',
    share,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: 0,
    rescueFen: 0,
    driver: null,
    passengers: [],
  }
}

/** Coverages that pay something in such an accident, main covers before what attaches to them. */
export function helpfulCoverages(accident: Accident): CoverageKey[] {
  const { own, others, outsidePersons } = accident
  const keys: CoverageKey[] = []
  const otherPeople = [
    ...outsidePersons,
    ...others.flatMap((car) => [...(car.driver ? [car.driver] : []), ...car.passengers]),
  ]
  if (others.length + outsidePersons.length > 0 || accident.outsidePropertyFen > 0) {
    keys.push('third-party')
    if (otherPeople.some((person) => person.outsideFen > 0)) keys.push('non-medical:third-party')
    if (otherPeople.some((person) => person.mentalFen > 0)) keys.push('mental-distress:third-party')
    if (accident.holiday) keys.push('holiday-double')
  }
  if (own.damageFen + own.rescueFen > 0) keys.push(damageCoverage(accident))
  for (const [key, people] of [
    ['driver', own.driver ? [own.driver] : []],
    ['passengers', own.passengers],
  ] as const) {
    if (people.length === 0) continue
    keys.push(key)
    if (people.some((person) => person.outsideFen > 0)) keys.push(`non-medical:${key}`)
    if (people.some((person) => person.mentalFen > 0)) keys.push(`mental-distress:${key}`)
  }
  if (accident.equipmentFen > 0) keys.push('new-equipment')
  if (accident.cargoFen > 0) keys.push('cargo-liability')
  if (accident.chargerFen > 0) keys.push('charger-damage')
  if (accident.chargerLiabilityFen > 0) keys.push('charger-liability')
  return keys
}

function damageCoverage({ peril }: Accident): CoverageKey {
  switch (peril) {
    case 'scratch':
      return 'scratch'
    case 'wheel-only':
      return 'wheel'
    case 'grid-fault':
      return 'external-grid'
    case 'collision':
    case 'natural-disaster':
    case 'flood-parked':
    case 'flood-engine':
    case 'fire':
    case 'charging-fire':
    case 'theft':
    case 'glass':
    case 'unknown-third-party':
    case 'battery-fade':
      return 'vehicle-damage'
  }
}
