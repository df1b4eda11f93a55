/** Usage nature (使用性质). Decides rate class, depreciation column and which coverages may be sold. */
export const vehicleUses = [
  'family',
  'enterprise',
  'government',
  'taxi-rental',
  'ride-hailing',
  'city-bus',
  'coach',
  'truck-own',
  'truck-hire',
  'special-1',
  'special-2',
  'special-3',
  'special-4',
  'motorcycle',
  'tractor-farm',
  'tractor-transport',
  'trailer-own',
  'trailer-hire',
] as const
export type VehicleUse = (typeof vehicleUses)[number]

/** Body family that a use implies. */
export type VehicleKind = 'passenger' | 'truck' | 'special' | 'motorcycle' | 'tractor' | 'trailer'

export function kindOf(use: VehicleUse): VehicleKind {
  switch (use) {
    case 'truck-own':
    case 'truck-hire':
      return 'truck'
    case 'special-1':
    case 'special-2':
    case 'special-3':
    case 'special-4':
      return 'special'
    case 'motorcycle':
      return 'motorcycle'
    case 'tractor-farm':
    case 'tractor-transport':
      return 'tractor'
    case 'trailer-own':
    case 'trailer-hire':
      return 'trailer'
    case 'family':
    case 'enterprise':
    case 'government':
    case 'taxi-rental':
    case 'ride-hailing':
    case 'city-bus':
    case 'coach':
      return 'passenger'
  }
}

/** True where the vehicle earns fares or freight (营业). */
export function isOperating(use: VehicleUse): boolean {
  return ['taxi-rental', 'ride-hailing', 'city-bus', 'coach', 'truck-hire', 'trailer-hire'].includes(use)
}

/** Energy as on the registration certificate. `hybrid` cannot be plugged in; `phev` includes range-extended cars. */
export const energies = ['petrol', 'diesel', 'gas', 'hybrid', 'phev', 'electric', 'fuel-cell'] as const
export type Energy = (typeof energies)[number]

/** New-energy in the sense of the 2021 clauses and of the green plate: plug-in hybrid, battery electric, fuel cell. */
export function isNewEnergy(energy: Energy): boolean {
  return energy === 'phev' || energy === 'electric' || energy === 'fuel-cell'
}

/** One vehicle, one clause set. */
export const clauseSets = ['ice-2020', 'nev-2021', 'special-2020', 'motorcycle-2020'] as const
export type ClauseSet = (typeof clauseSets)[number]
