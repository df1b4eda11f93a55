/** The sum of what is known of two amounts; null when nothing is. */
export function addKnown(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other
}
