import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { kindOf } from '#shared/domain/vehicle.ts'

/** Figures of the car that matter for its use: class, tax or seats depend on them. Others are not asked for. */
export interface RelevantFields {
  readonly seats: boolean
  readonly ratedLoadKg: boolean
  readonly kerbMassKg: boolean
  readonly displacementMl: boolean
  readonly powerKw: boolean
  readonly sidecar: boolean
}

/**
 * Which of the car's figures to ask for. Cars with up to nine seats are taxed by displacement, buses by seats,
 * goods and special vehicles by kerb mass; trucks are rated by load, tractors by power (docs/rating.md).
 * A field that already holds something stays on the screen, so that nothing typed is ever out of sight.
 */
export function relevantFields(vehicle: QuoteDraft['vehicle']): RelevantFields {
  const kind = kindOf(vehicle.use)
  const burns = vehicle.energy !== 'electric' && vehicle.energy !== 'fuel-cell'
  return {
    seats: kind === 'passenger' || kind === 'truck' || kind === 'special' || vehicle.seats !== '',
    ratedLoadKg: kind === 'truck' || kind === 'trailer' || vehicle.ratedLoadKg !== '',
    kerbMassKg: kind === 'truck' || kind === 'special' || kind === 'trailer' || vehicle.kerbMassKg !== '',
    displacementMl:
      (burns && (kind === 'passenger' || kind === 'motorcycle')) || vehicle.displacementMl !== '',
    powerKw: kind === 'tractor' || vehicle.powerKw !== '',
    sidecar: kind === 'motorcycle' || vehicle.sidecar,
  }
}
