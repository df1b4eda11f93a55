import { describe, expect, it } from 'vitest'
import type { PriceRequest, TaxRequest, Vehicle } from '#shared/contract/price.ts'
import { regionCodes, type RegionCode } from '#shared/domain/region.ts'
import { vehicleUses } from '#shared/domain/vehicle.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'
import { compulsory, priceRequest } from '../fixtures/request.ts'
import { cell, goldenTable, numberOf } from './table.ts'

const books = shippedRateBooks()
const calculated = { mode: 'calculated', invoiceDay: null, catalogue: null, arrears: null } as const

function taxOf(
  region: RegionCode,
  vehicle: Partial<Vehicle>,
  tax: TaxRequest = calculated,
  more: Partial<PriceRequest> = {},
) {
  const { tax: line } = rate(priceRequest({ region, vehicle, tax, ...more }), books)
  return line?.estimateFen ?? line?.failure?.code
}

describe('tariffs of the regions that have figures', () => {
  for (const row of goldenTable('vehicle-tax.csv')) {
    const size = ['seats', 'displacementMl', 'kerbMassKg'].map((column) => cell(row, column)).join('/')
    it(`${cell(row, 'source')} ${size}`, () => {
      const region = regionCodes.find((code) => code === cell(row, 'region'))
      const use = vehicleUses.find((candidate) => candidate === cell(row, 'use'))
      if (!region || !use) throw new Error(JSON.stringify(row))
      const vehicle = {
        use,
        seats: numberOf(row, 'seats'),
        displacementMl: numberOf(row, 'displacementMl'),
        kerbMassKg: numberOf(row, 'kerbMassKg'),
      }
      expect(taxOf(region, vehicle)).toBe(numberOf(row, 'premiumFen'))
    })
  }
})

describe('rules of the tax', () => {
  it('a new car pays from its invoice month: 300 ÷ 12 × 2 in November (Guangdong)', () => {
    expect(taxOf('440000', {}, { ...calculated, invoiceDay: '2026-11-05' })).toBe(5_000)
  })
  it('an invoice of an earlier year means a whole year', () => {
    expect(taxOf('440000', {}, { ...calculated, invoiceDay: '2025-11-05' })).toBe(30_000)
  })
  it('kerb mass keeps its decimals: 72 × 2.35 (Shandong)', () => {
    expect(taxOf('370000', { use: 'truck-own', seats: null, kerbMassKg: 2350 })).toBe(16_920)
  })
  it('late fee: 360 × 30 × 0.0005 on top of tax and arrears', () => {
    const arrears = { amountFen: 36_000, days: 30 }
    expect(taxOf('440000', {}, { ...calculated, arrears })).toBe(30_000 + 36_000 + 540)
  })
  it('an energy-saving car in the catalogue pays half, only up to 1.6 l', () => {
    expect(taxOf('330000', {}, { ...calculated, catalogue: 'half' })).toBe(15_000)
    expect(taxOf('330000', { displacementMl: 1998 }, { ...calculated, catalogue: 'half' })).toBe(
      'option-not-offered',
    )
  })
  it('a battery-electric or fuel-cell car is outside the tax, everywhere', () => {
    expect(taxOf('330000', { energy: 'electric', displacementMl: null })).toBe(0)
    expect(taxOf('620000', { energy: 'fuel-cell', displacementMl: null })).toBe(0)
  })
  it('a plug-in car is exempt only by the catalogue, never by guess', () => {
    expect(taxOf('330000', { energy: 'phev' })).toBe('catalogue-statement-needed')
    expect(taxOf('330000', { energy: 'phev' }, { ...calculated, catalogue: 'exempt' })).toBe(0)
    expect(taxOf('330000', { energy: 'phev' }, { ...calculated, catalogue: 'not-listed' })).toBe(30_000)
  })
  it('an electric truck needs the catalogue too', () => {
    const truck = { use: 'truck-hire', energy: 'electric', kerbMassKg: 3000 } as const
    expect(taxOf('330000', truck)).toBe('catalogue-statement-needed')
    expect(taxOf('330000', truck, { ...calculated, catalogue: 'not-listed' })).toBe(18_000)
  })
  it('a petrol car cannot be exempt by the catalogue', () => {
    expect(taxOf('330000', {}, { ...calculated, catalogue: 'exempt' })).toBe('option-not-offered')
  })
  it('a region without figures, and Shanghai with two tariffs, are entered by hand', () => {
    expect(taxOf('620000', {})).toBe('tax-region-manual')
    expect(taxOf('310000', {})).toBe('tax-region-manual')
    expect(taxOf('370200', {})).toBe('tax-region-manual')
  })
  it('a manual amount must lie in the national range', () => {
    expect(taxOf('620000', {}, { mode: 'manual', amountFen: 42_000 })).toBe(42_000)
    expect(taxOf('620000', {}, { mode: 'manual', amountFen: 60_000 })).toBe('tax-outside-range')
    expect(taxOf('620000', {}, { mode: 'manual', amountFen: 1_000 })).toBe('tax-outside-range')
  })
  it('Guangdong’s table ends on 2027-12-31', () => {
    expect(taxOf('440300', {}, calculated, { quotedOn: '2027-12-31' })).toBe(30_000)
    expect(taxOf('440300', {}, calculated, { quotedOn: '2028-01-01' })).toBe('tax-region-manual')
  })
  it('paid elsewhere or exempt collects nothing', () => {
    expect(taxOf('330000', {}, { mode: 'paid-elsewhere', certificate: 'X1' })).toBe(0)
    expect(taxOf('330000', {}, { mode: 'exempt', certificate: 'X1' })).toBe(0)
  })
  it('short-term cover pays by the month', () => {
    const term = { kind: 'short', lastDay: '2027-02-23', reason: 'scrap-within-year' } as const
    expect(taxOf('330000', {}, calculated, { compulsory: { ...compulsory, term } })).toBe(7_500)
  })
  it('a tractor is not taxed, a trailer’s owner declares it himself', () => {
    expect(taxOf('330000', { use: 'tractor-farm', powerKw: 10 })).toBe(0)
    expect(taxOf('330000', { use: 'trailer-own', kerbMassKg: 3000 })).toBe('not-insurable')
  })
})
