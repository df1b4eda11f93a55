import type { Story } from '#shared/contract/completeness.ts'
import type { AccidentVehicle, Injured } from '#shared/contract/payout.ts'
import { type StoryAmount } from '#shared/domain/completeness.ts'
import { roundToFen, yuanOf } from '#shared/domain/money.ts'
import { fitsCar, type Car } from './car.ts'
import type { BookStory, CompletenessBook } from './completeness-book.ts'

/** The stories that can happen to this car. One whose amounts lean on a value nobody knows is left out. */
export function storiesFor(car: Car, book: CompletenessBook): Story[] {
  return book.stories
    .filter(({ when }) => fitsCar(when, car))
    .flatMap((entry) => tell(entry, car, book) ?? [])
}

/** A story of the book told about this car; null when it cannot happen to it or an amount is not known. */
export function storyOf(id: Story['id'], car: Car, book: CompletenessBook): Story | null {
  const entry = book.stories.find((candidate) => candidate.id === id && fitsCar(candidate.when, car))
  return entry ? tell(entry, car, book) : null
}

function tell(entry: BookStory, car: Car, book: CompletenessBook): Story | null {
  const amounts: Story['amounts'] = []
  for (const { code, measure, source, confidence } of entry.amounts) {
    const fen = fenOf(measure, car)
    if (fen === null) return null
    amounts.push({
      code,
      fen,
      source: source === null ? null : (book.sources[source]?.title ?? source),
      confidence,
    })
  }
  const of = (code: StoryAmount) => amounts.find((amount) => amount.code === code)?.fen ?? 0
  const person = (id: string): Injured => ({
    id,
    deathFen: of('person-death'),
    mentalFen: of('person-mental'),
    medicalFen: of('person-medical'),
    outsideFen: of('person-outside'),
  })
  const own: AccidentVehicle = {
    id: 'own',
    share: entry.share,
    compulsory: car.price.compulsory !== null,
    thirdPartyFen: null,
    damageFen: of('own-damage'),
    rescueFen: of('own-rescue'),
    driver: occupant('driver', of('driver-medical'), of('driver-outside')),
    passengers: [occupant('p1', of('passenger-medical'), of('passenger-outside'))].filter(
      (found) => found !== null,
    ),
  }
  const other: AccidentVehicle = {
    id: 'B',
    share: 100 - entry.share,
    compulsory: true,
    thirdPartyFen: null,
    damageFen: of('other-damage'),
    rescueFen: 0,
    driver: null,
    passengers: [],
  }
  return {
    id: entry.id,
    accident: {
      on: car.on,
      peril: entry.peril,
      holiday: entry.holiday,
      own,
      others: other.damageFen > 0 ? [other] : [],
      outsidePersons: Array.from({ length: entry.people }, (_, index) => person(`p${index + 1}`)),
      outsidePropertyFen: of('outside-property'),
      equipmentFen: of('equipment'),
      cargoFen: of('cargo'),
      chargerFen: of('charger'),
      chargerLiabilityFen: of('charger-liability'),
    },
    amounts,
  }
}

/** Half up to the fen. */
function fenOf(measure: BookStory['amounts'][number]['measure'], car: Car): number | null {
  switch (measure.of) {
    case 'yuan':
      return roundToFen(measure.yuan)
    case 'equipment':
      return car.profile.equipmentFen || null
    case 'new-price':
      return share(car.price.vehicle.newPriceFen, measure.percent)
    case 'actual-value':
      return share(car.actualValueFen, measure.percent)
  }
}

function share(fen: number | null, percent: number): number | null {
  return fen ? roundToFen(yuanOf(fen).times(percent).div(100)) : null
}

function occupant(id: string, medicalFen: number, outsideFen: number): Injured | null {
  return medicalFen + outsideFen > 0 ? { id, deathFen: 0, mentalFen: 0, medicalFen, outsideFen } : null
}
