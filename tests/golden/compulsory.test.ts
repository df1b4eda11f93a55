import { describe, expect, it } from 'vitest'
import type { CompulsoryRequest, Vehicle } from '#shared/contract/price.ts'
import { addDays, addMonths } from '#shared/domain/time.ts'
import { regionCodes } from '#shared/domain/region.ts'
import { vehicleUses } from '#shared/domain/vehicle.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { cleanRecord, compulsory, priceRequest } from '../fixtures/request.ts'
import { cell, goldenTable, numberOf } from './table.ts'

const books = shippedRateBooks()

const records: Record<string, CompulsoryRequest['record']> = {
  'clean-1': { ...cleanRecord, cleanYears: 1 },
  'clean-2': { ...cleanRecord, cleanYears: 2 },
  'clean-3': { ...cleanRecord, cleanYears: 3 },
  'one-accident': { ...cleanRecord, cleanYears: 0, atFaultAccidents: 1 },
  'more-accidents': { ...cleanRecord, cleanYears: 0, atFaultAccidents: 2 },
  death: { ...cleanRecord, cleanYears: 0, atFaultAccidents: 1, atFaultDeath: true },
}

function premiumOf(vehicle: Partial<Vehicle>, region: string, change: Partial<CompulsoryRequest>) {
  const code = regionCodes.find((candidate) => candidate === region)
  if (!code) throw new Error(region)
  const request = priceRequest({ region: code, vehicle, compulsory: { ...compulsory, ...change }, tax: null })
  const { compulsory: line } = rate(request, books)
  return line?.estimateFen ?? line?.failure?.code
}

describe('compulsory premium, every class × scheme × record', () => {
  for (const row of goldenTable('compulsory.csv')) {
    it(`${cell(row, 'class')} ${cell(row, 'scheme')} ${cell(row, 'record')}`, () => {
      const use = vehicleUses.find((candidate) => candidate === cell(row, 'use'))
      const record = records[cell(row, 'record')]
      if (!use || !record) throw new Error(JSON.stringify(row))
      const size = cell(row, 'measure') === '' ? {} : { [cell(row, 'measure')]: numberOf(row, 'size') }
      expect(premiumOf({ use, seats: null, ...size }, cell(row, 'region'), { record })).toBe(
        numberOf(row, 'premiumFen'),
      )
    })
  }
})

describe('the scheme of each of the 36 regions', () => {
  for (const row of goldenTable('float-regions.csv')) {
    it(cell(row, 'name'), () => {
      expect(premiumOf({}, cell(row, 'region'), {})).toBe(numberOf(row, 'cleanThreeYearsFen'))
    })
  }
})

describe('short term by started months', () => {
  for (const row of goldenTable('short-term.csv')) {
    it(`${cell(row, 'months')} months, ${cell(row, 'reason')}`, () => {
      const reason =
        cell(row, 'reason') === 'temporary-road-use'
          ? ('temporary-road-use' as const)
          : ('scrap-within-year' as const)
      const months = Number(cell(row, 'months'))
      const record = { ...cleanRecord, cleanYears: 1 }
      const full = addDays(addMonths(compulsory.firstDay, months), -1)
      const started = addMonths(compulsory.firstDay, months - 1)
      for (const lastDay of [full, started]) {
        expect(premiumOf({}, '310000', { record, term: { kind: 'short', lastDay, reason } })).toBe(
          numberOf(row, 'premiumFen'),
        )
      }
    })
  }
  it('twelve months are no short term', () => {
    const term = { kind: 'short', lastDay: '2027-11-24', reason: 'other' } as const
    expect(premiumOf({}, '310000', { term })).toBe('short-term-period')
  })
})

describe('special rules of the float', () => {
  const at = (change: Partial<CompulsoryRequest['record']>, extra: Partial<CompulsoryRequest> = {}) =>
    premiumOf({}, '110000', { record: { ...cleanRecord, cleanYears: 0, ...change }, ...extra })

  it('first policy of a vehicle: no float (暂行办法 art. 11)', () =>
    expect(at({ firstEver: true })).toBe(95_000))
  it('reported but unpaid: X = 0 this time (art. 10)', () =>
    expect(at({ cleanYears: 3, unpaidAtFault: 1 })).toBe(95_000))
  it('a death beats everything (art. 7)', () =>
    expect(at({ atFaultAccidents: 5, atFaultDeath: true })).toBe(123_500))
  it('no record at all is asked for, not guessed', () => expect(at({})).toBe('missing-input'))
  it('a first policy with accidents contradicts itself', () =>
    expect(at({ firstEver: true, atFaultAccidents: 1 })).toBe('record-contradictory'))
  it('950 at −45 % is 522.50, never rounded to yuan', () => expect(premiumOf({}, '610000', {})).toBe(52_250))
  it('drink-driving is added, not multiplied (Beijing example of 2010)', () => {
    expect(at({ atFaultAccidents: 2 }, { drinkDriving: '0.45' })).toBe(147_250)
  })
  it('a surcharge outside the region’s range is refused', () => {
    expect(at({ cleanYears: 1 }, { drinkDriving: '0.7' })).toBe('surcharge-out-of-range')
    expect(at({ cleanYears: 1 }, { drinkDriving: '0.1' })).toBe('surcharge-out-of-range')
    expect(premiumOf({}, '510000', { drinkDriving: '0.1' })).toBe(76_000)
  })
})

describe('band edges', () => {
  it.each([
    [{ use: 'family', seats: 5 }, 66_500],
    [{ use: 'family', seats: 6 }, 77_000],
    [{ use: 'truck-own', ratedLoadKg: 1999 }, 84_000],
    [{ use: 'truck-own', ratedLoadKg: 2000 }, 102_900],
    [{ use: 'motorcycle', displacementMl: 50 }, 8_000],
    [{ use: 'motorcycle', displacementMl: 51 }, 12_000],
    [{ use: 'motorcycle', displacementMl: 250 }, 12_000],
    [{ use: 'motorcycle', displacementMl: 251 }, 40_000],
    [{ use: 'motorcycle', displacementMl: 100, sidecar: true }, 40_000],
    [{ use: 'enterprise', seats: 19 }, 85_400],
    [{ use: 'enterprise', seats: 20 }, 88_900],
    [{ use: 'city-bus', seats: 5 }, 'class-unknown'],
    [{ use: 'ride-hailing', seats: 5 }, 126_000],
    [{ use: 'trailer-hire', ratedLoadKg: 10_000 }, 'not-insurable'],
    [{ use: 'tractor-farm', powerKw: 14.7 }, 'set-by-province'],
    [{ use: 'family', seats: null }, 'missing-input'],
  ] as const)('%j → %s', (vehicle, expected) => {
    expect(premiumOf({ seats: null, ...vehicle }, '310000', {})).toBe(expected)
  })
})
