import { html, type Html } from './html.ts'

/** A part of a bar: its share of the whole and how it is drawn. */
export interface BarPart {
  readonly amountFen: number
  readonly look: 'compulsory' | 'commercial' | 'others' | 'pocket'
}

/**
 * A bar of the whole length for `wholeFen`, its parts one after another. Drawn as a picture, so that it needs neither
 * script nor inline style; what the owner bears is hatched too, so that it can be told apart without colour.
 * `name` makes the id of the hatching; it must be its own on the page.
 */
export function bar(name: string, parts: readonly BarPart[], wholeFen: number): Html {
  const scale = wholeFen > 0 ? length / wholeFen : 0
  let from = 0
  const pieces = parts.map(({ amountFen, look }) => {
    const width = amountFen * scale
    const left = from
    from += width
    return { left, width, look }
  })
  const rect = (left: number, width: number, look: string) =>
    html`<rect x="${left.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="${height}" class="${look}" />`
  return html`<svg class="bar" viewBox="0 0 ${length} ${height}" preserveAspectRatio="none" aria-hidden="true">
    <defs>
      <pattern id="${name}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" class="pocket" /><rect width="1.4" height="4" class="hatch" />
      </pattern>
    </defs>
    <rect x="0" y="0" width="${length}" height="${height}" class="ground" />
    ${pieces
      .filter(({ width }) => width > 0)
      .map(({ left, width, look }) =>
        look === 'pocket'
          ? html`<rect x="${left.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="${height}" fill="url(#${name})" />`
          : rect(left, width, look),
      )}
  </svg>`
}

const length = 400
const height = 10

/** Colours of the parts, for bars and their legend. */
export const barStyles = `
.bar { display: block; width: 100%; height: 2.6mm; }
.ground { fill: #e8ecf1; }
.compulsory { fill: #17406d; }
.commercial { fill: #6f9cc9; }
.others { fill: #b9c3ce; }
.pocket { fill: #d98a1f; }
.hatch { fill: #b3660a; }
.legend { display: flex; flex-wrap: wrap; gap: 0.5mm 5mm; font-size: 8pt; color: var(--soft); }
.legend svg { width: 3.4mm; height: 2.4mm; margin-right: 1.2mm; vertical-align: -0.1mm; }
`
