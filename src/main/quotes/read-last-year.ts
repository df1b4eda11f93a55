import type { LastYearLine } from '#shared/contract/quotes.ts'
import type { LineKey } from '#shared/domain/coverage.ts'
import { findCoverages, foldNames } from '#shared/domain/coverage-names.ts'
import { parseYuan } from '#shared/domain/money.ts'
import { addKnown } from './known-amounts.ts'

/** What was read, and the pieces that were not, for the clerk to see. */
export interface LastYearReading {
  readonly lines: LastYearLine[]
  readonly unread: string[]
}

/**
 * Reads last year's lines from text pasted out of a policy, a table or a chat: `三者200万 980元`,
 * `机动车损失保险<tab>158,000.00<tab>2,345.67`, several in one line. What it cannot place, or could only guess,
 * goes back unread: a premium for driver and passengers together, a second line of the same coverage, three numbers.
 */
export function readLastYear(text: string): LastYearReading {
  const lines = new Map<LineKey, LastYearLine>()
  const unread: string[] = []
  for (const row of text.split(/[\r\n]+/)) {
    for (const piece of piecesOf(row)) {
      if (!keep(lines, piece)) unread.push(piece.text)
    }
  }
  return { lines: [...lines.values()], unread }
}

/** One name with the figures behind it; no keys: text without a name. */
interface Piece {
  readonly text: string
  readonly keys: readonly LineKey[]
  readonly figures: string
}

function piecesOf(row: string): Piece[] {
  const text = row.normalize('NFKC')
  const folded = foldNames(text)
  const named = findCoverages(folded)
  const first = named[0]
  if (!first) return text.trim() === '' ? [] : [{ text: text.trim(), keys: [], figures: '' }]
  const pieces: Piece[] = []
  const head = text.slice(0, first.from).trim()
  // A running number before the name is a table's first column; more than that is text we did not read.
  if (/\d/.test(head) && !/^[\dA-Za-z]{0,10}[.、):\s]*$/.test(head))
    pieces.push({ text: head, keys: [], figures: '' })
  named.forEach((name, index) => {
    const end = named[index + 1]?.from ?? folded.length
    pieces.push({
      text: text.slice(name.from, end).replace(/[\s,;、]+$/, ''),
      keys: name.keys,
      figures: folded.slice(name.to, end),
    })
  })
  return pieces
}

/** Takes a piece in; false when it, or the premium in it, could not be placed. */
function keep(lines: Map<LineKey, LastYearLine>, { keys, figures }: Piece): boolean {
  const [key, other] = keys
  if (key === undefined) return false
  if (
    /不投保|未投保|没投保|不保|未保|没保|不含|未含/.test(figures) ||
    /^[\s:|]*(?:无|-+|—+|\/)[\s|]*$/.test(figures)
  )
    return true
  const read = readFigures(key, figures)
  if (!read) return false
  if (other !== undefined) {
    const fresh = keys.filter((each) => !lines.has(each))
    for (const each of fresh) lines.set(each, { key: each, sumFen: read.sumFen, premiumFen: null })
    return fresh.length === keys.length && read.premiumFen === null
  }
  const known = lines.get(key)
  if (known && key !== 'services') return false
  lines.set(key, {
    key,
    sumFen: read.sumFen,
    premiumFen: addKnown(known?.premiumFen ?? null, read.premiumFen),
  })
  return true
}

/** Counts, seats, days and percentages, which are neither a sum nor a premium. */
const counts =
  /\d+(?:\.\d+)?%|[*×X]\s*\d{1,3}(?![\d.,万千W])\s*(?:座|人|位|天|次|个)?|\d+\s*(?:座|人|位|天|次|个)/g
const amounts = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万|W|千|K)?/g
const mostFen = 1_000_000_000_000

interface Figure {
  readonly fen: number
  /** Written with 万 or 千, as people write sums insured. */
  readonly round: boolean
}

function readFigures(
  key: LineKey,
  text: string,
): { sumFen: number | null; premiumFen: number | null } | null {
  if (/(?:^|\s)-\s*\d/.test(text)) return null // a deduction: a premium of last year is never negative here
  const figures: Figure[] = []
  for (const match of text.replaceAll(counts, ' ').matchAll(amounts)) {
    const fen = parseYuan(`${match[1]}${match[2] === '万' || match[2] === 'W' ? '万' : ''}`)
    if (fen === null) return null
    const value = match[2] === '千' || match[2] === 'K' ? fen * 1000 : fen
    if (value > mostFen) return null
    figures.push({ fen: value, round: match[2] !== undefined })
  }
  const [first, second] = figures
  if (!first) return { sumFen: null, premiumFen: null }
  if (figures.length > 2) return null
  if (!second) {
    return looksLikeSum(key, first)
      ? { sumFen: first.fen, premiumFen: null }
      : { sumFen: null, premiumFen: first.fen }
  }
  const premiumFirst = looksLikeSum(key, second) && !looksLikeSum(key, first)
  return premiumFirst
    ? { sumFen: second.fen, premiumFen: first.fen }
    : { sumFen: first.fen, premiumFen: second.fen }
}

/** From this many yuan on, a lone round number is a sum insured, not a premium. */
const smallestSum: Partial<Record<LineKey, number>> = {
  'vehicle-damage': 20_000,
  'third-party': 50_000,
  driver: 5000,
  passengers: 5000,
  scratch: 2000,
}
const withoutSum: readonly LineKey[] = [
  'compulsory',
  'vehicle-tax',
  'engine-water-exclusion',
  'holiday-double',
  'external-grid',
  'services',
]

function looksLikeSum(key: LineKey, { fen, round }: Figure): boolean {
  if (withoutSum.includes(key)) return false
  const smallest = smallestSum[key] ?? 10_000
  return round || (fen >= smallest * 100 && fen % 10_000 === 0)
}
