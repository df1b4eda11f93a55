import type { Payout } from '#shared/contract/payout.ts'
import { coverageKeys } from '#shared/domain/coverage.ts'

/** Who a part of the bar belongs to; each has a colour of its own. */
export type PayerGroup = 'others' | 'compulsory' | 'cover' | 'victim' | 'pocket'

export interface Segment {
  readonly payer: string
  readonly group: PayerGroup
  readonly fen: number
  /** A cover of ours has the same shade in every plan; null for all others. */
  readonly shade: number | null
}

const groups = ['others', 'compulsory', 'cover', 'victim', 'pocket'] as const

/** The parts of a payout that are not 0: other sides first, the owner's own pocket last. */
export function segmentsOf({ byPayer }: Pick<Payout, 'byPayer'>): Segment[] {
  return Object.entries(byPayer)
    .filter(([, fen]) => fen > 0)
    .map(([payer, fen]): Segment => ({ payer, group: groupOf(payer), fen, shade: shadeOf(payer) }))
    .toSorted(
      (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rankOf(a.payer) - rankOf(b.payer),
    )
}

function groupOf(payer: string): PayerGroup {
  if (payer === 'pocket' || payer === 'victim' || payer === 'compulsory') return payer
  return payer === 'third-party:trailer' || rankOf(payer) >= 0 ? 'cover' : 'others'
}

function shadeOf(payer: string): number | null {
  if (groupOf(payer) !== 'cover') return null
  const at = shades.findIndex((start) => payer.startsWith(start))
  return at === -1 ? shades.length : at
}

const shades = [
  'third-party',
  'vehicle-damage',
  'non-medical',
  'mental-distress',
  'driver',
  'passengers',
] as const

function rankOf(payer: string): number {
  return coverageKeys.findIndex((key) => key === payer)
}
