import type { PriceRequest } from '#shared/contract/price.ts'
import { wholeMonthsBetween } from '#shared/domain/time.ts'

/** One of the benchmark's quotes as plain numbers. */
export function zenInput({
  vehicle,
  compulsory,
  commercial,
  region,
}: PriceRequest): Record<string, string | number> {
  if (!compulsory || !commercial || vehicle.firstRegistration === null) throw new Error('no full quote')
  return {
    use: vehicle.use,
    region,
    seats: vehicle.seats ?? 0,
    ml: vehicle.displacementMl ?? 0,
    price: (vehicle.newPriceFen ?? 0) / 100,
    months: wholeMonthsBetween(vehicle.firstRegistration, commercial.firstDay),
    cleanYears: compulsory.record.cleanYears,
    accidents: compulsory.record.atFaultAccidents,
    years: commercial.record.insuredYears,
    claims: commercial.record.claims,
    violation: Number(commercial.violationFactor ?? 1),
    pricing: Number(commercial.pricingFactor),
    limit: 2_000_000,
    seatLimit: 10_000,
    scratchSum: 2000,
    perDay: 200,
    days: 10,
    distressSum: 50_000,
    equipmentValue: 5000,
  }
}
