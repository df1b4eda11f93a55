import type { Payout } from '#shared/contract/payout.ts'
import { coverageKeys } from '#shared/domain/coverage.ts'

/** Who a part of the bar belongs to; each has a colour of its own. */
export type PayerGroup = 'others' | 'compulsory' | 'cover' | 'victim' | 'pocket'

export interface Segment {
  readonly payer: string
  readonly group: PayerGroup
  readonly fen: number
}

const groups = ['others', 'compulsory', 'cover', 'victim', 'pocket'] as const

/** The parts of a payout that are not 0: other sides first, the owner's own pocket last. */
export function segmentsOf({ byPayer }: Pick<Payout, 'byPayer'>): Segment[] {
  return Object.entries(byPayer)
    .filter(([, fen]) => fen > 0)
    .map(([payer, fen]): Segment => ({ payer, group: groupOf(payer), fen }))
    .toSorted(
      (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || rankOf(a.payer) - rankOf(b.payer),
    )
}

function groupOf(payer: string): PayerGroup {
  if (payer === 'pocket' || payer === 'victim' || payer === 'compulsory') return payer
  return payer === 'third-party:trailer' || rankOf(payer) >= 0 ? 'cover' : 'others'
}

function rankOf(payer: string): number {
  return coverageKeys.findIndex((key) => key === payer)
}
