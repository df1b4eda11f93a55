/** The 18 commercial coverage lines of the 2020 and 2021 clauses, in the order they are shown and printed. */
export const coverageIds = [
  'vehicle-damage',
  'third-party',
  'driver',
  'passengers',
  'absolute-deductible',
  'wheel',
  'new-equipment',
  'scratch',
  'repair-expense',
  'engine-water-exclusion',
  'cargo-liability',
  'mental-distress',
  'holiday-double',
  'non-medical',
  'external-grid',
  'charger-damage',
  'charger-liability',
  'services',
] as const
export type CoverageId = (typeof coverageIds)[number]

export const mainCoverages = ['vehicle-damage', 'third-party', 'driver', 'passengers'] as const
export type MainCoverage = (typeof mainCoverages)[number]

export const liabilityCoverages = ['third-party', 'driver', 'passengers'] as const
export type LiabilityCoverage = (typeof liabilityCoverages)[number]

/** Value-added services; each is an item of its own with a count. */
export const serviceIds = ['road-rescue', 'safety-check', 'designated-driver', 'inspection-proxy'] as const
export type ServiceId = (typeof serviceIds)[number]

/**
 * Every line a plan can hold. Coverages that attach to a main cover, one instance each, carry its name:
 * `absolute-deductible:third-party`.
 */
export const coverageKeys = [
  'vehicle-damage',
  'third-party',
  'driver',
  'passengers',
  'absolute-deductible:vehicle-damage',
  'absolute-deductible:third-party',
  'absolute-deductible:driver',
  'absolute-deductible:passengers',
  'wheel',
  'new-equipment',
  'scratch',
  'repair-expense',
  'engine-water-exclusion',
  'cargo-liability',
  'mental-distress:third-party',
  'mental-distress:driver',
  'mental-distress:passengers',
  'holiday-double',
  'non-medical:third-party',
  'non-medical:driver',
  'non-medical:passengers',
  'external-grid',
  'charger-damage',
  'charger-liability',
  'services',
] as const
export type CoverageKey = (typeof coverageKeys)[number]

export const lineKeys = ['compulsory', 'vehicle-tax', ...coverageKeys] as const
export type LineKey = (typeof lineKeys)[number]

const idByKey = new Map<CoverageKey, CoverageId>(
  coverageKeys.flatMap((key) => {
    const id = coverageIds.find((candidate) => candidate === key || key.startsWith(`${candidate}:`))
    return id ? [[key, id]] : []
  }),
)

/** `non-medical:driver` → `non-medical`. */
export function coverageIdOf(key: CoverageKey): CoverageId {
  const id = idByKey.get(key)
  if (!id) throw new Error(`no coverage of key ${key}`)
  return id
}

const mainByKey = new Map<CoverageKey, MainCoverage>(
  coverageKeys.flatMap((key) => {
    const main = mainCoverages.find((candidate) => key.endsWith(`:${candidate}`))
    return main ? [[key, main]] : []
  }),
)

/** The main cover an attached instance belongs to: `non-medical:driver` → `driver`; null for all others. */
export function mainOf(key: CoverageKey): MainCoverage | null {
  return mainByKey.get(key) ?? null
}
