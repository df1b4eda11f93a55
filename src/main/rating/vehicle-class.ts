import type { Vehicle } from '#shared/contract/price.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { inBand, type BandMeasure, type VehicleClass } from './book-parts.ts'

/**
 * The class of a vehicle in a book: the row of its use whose size band holds it (docs/rating.md §1).
 * Fails with `missing-input` when the size that decides is not known, `class-unknown` when no row holds it.
 */
export function classOf<C extends VehicleClass>(vehicle: Vehicle, classes: readonly C[]): Result<C> {
  let missing: BandMeasure | null = null
  for (const row of classes) {
    if (!row.uses.includes(vehicle.use)) continue
    if (vehicle.sidecar && vehicle.use === 'motorcycle') {
      if (row.sidecar) return ok(row)
      continue
    }
    if (!row.band) return ok(row)
    const size = vehicle[row.band.measure]
    if (size === null) missing = row.band.measure
    else if (inBand(size, row.band)) return ok(row)
  }
  return missing
    ? fail('missing-input', { field: `vehicle.${missing}` })
    : fail('class-unknown', { use: vehicle.use })
}
