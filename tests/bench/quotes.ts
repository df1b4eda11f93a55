import type { CoverageChoice, PriceRequest } from '#shared/contract/price.ts'
import { addMonths } from '#shared/domain/time.ts'
import { priceRequest, commercial, compulsory, cleanRecord } from '../fixtures/request.ts'

/** Eight commercial lines, all of which have a figure. */
const coverages: CoverageChoice[] = [
  { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 },
  { key: 'third-party', sumFen: 200_000_000 },
  { key: 'driver', sumFen: 1_000_000 },
  { key: 'passengers', sumFen: 1_000_000, seats: null },
  { key: 'new-equipment', sumFen: 500_000 },
  { key: 'scratch', sumFen: 200_000 },
  { key: 'repair-expense', perDayFen: 20_000, days: 10 },
  { key: 'mental-distress:third-party', sumFen: 5_000_000 },
]

/** `count` different full quotes: compulsory, tax, eight lines. The same count gives the same quotes. */
export function fullQuotes(count: number): PriceRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const years = 1 + (index % 5)
    return priceRequest({
      region: index % 3 === 0 ? '330000' : '110000',
      vehicle: {
        seats: index % 4 === 0 ? 7 : 5,
        displacementMl: 900 + ((index * 97) % 3000),
        newPriceFen: 8_000_000 + index * 12_345,
        firstRegistration: addMonths(commercial.firstDay, -(index % 96)),
      },
      compulsory: { ...compulsory, record: { ...cleanRecord, cleanYears: 1 + (index % 3) } },
      commercial: {
        ...commercial,
        record: { history: 'insured', insuredYears: years, claims: index % 3, previousLastDay: '2026-11-23' },
        violationFactor: index % 3 === 0 ? null : '1.05',
        pricingFactor: (0.6 + (index % 80) / 100).toFixed(2),
      },
      coverages,
    })
  })
}
