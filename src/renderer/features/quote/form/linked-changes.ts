import type { QuoteDraft } from '#shared/contract/quotes.ts'
import type { Insurer } from '#shared/contract/settings.ts'
import { isNewEnergy, type Energy } from '#shared/domain/vehicle.ts'

/**
 * Changes of one field that carry a preset into another. A preset replaces only a preset (or nothing); a factor the
 * clerk has typed stays.
 */

/** Another insurer brings its own preset pricing factor. */
export function chooseInsurer(draft: QuoteDraft, code: string, insurers: readonly Insurer[]): QuoteDraft {
  return withPreset({ ...draft, insurer: code }, draft, insurers)
}

/** New-energy cars have a pricing factor and a clause set of their own. */
export function chooseEnergy(draft: QuoteDraft, energy: Energy, insurers: readonly Insurer[]): QuoteDraft {
  return withPreset({ ...draft, vehicle: { ...draft.vehicle, energy } }, draft, insurers)
}

function withPreset(next: QuoteDraft, before: QuoteDraft, insurers: readonly Insurer[]): QuoteDraft {
  const typed = before.commercial.pricingFactor
  const preset = presetFactor(next, insurers)
  if (preset === null || (typed !== '' && typed !== presetFactor(before, insurers))) return next
  return { ...next, commercial: { ...next.commercial, pricingFactor: preset } }
}

function presetFactor(draft: QuoteDraft, insurers: readonly Insurer[]): string | null {
  const insurer = insurers.find((candidate) => candidate.code === draft.insurer)
  if (!insurer) return null
  return isNewEnergy(draft.vehicle.energy) ? insurer.pricingFactorNev : insurer.pricingFactor
}
