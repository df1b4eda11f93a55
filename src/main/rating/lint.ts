import type { BookProblem } from '#shared/contract/rate-books.ts'
import { confidences } from '#shared/contract/price.ts'
import { coverageIdOf } from '#shared/domain/coverage.ts'
import type { Decimal } from '#shared/domain/money.ts'
import { regionCodes } from '#shared/domain/region.ts'
import { addDays } from '#shared/domain/time.ts'
import { vehicleUses } from '#shared/domain/vehicle.ts'
import { lintRules } from '../completeness/lint-rules.ts'
import type { VehicleClass } from './book-parts.ts'
import type { ClauseBook } from './clause-book.ts'
import type { CommercialBook } from './commercial-book.ts'
import type { CompulsoryBook } from './compulsory-book.ts'
import type { RateBook } from './rate-book.ts'
import type { TaxBook } from './tax-book.ts'

/**
 * What a schema cannot see: gaps and overlaps of bands and dates, rows nothing reaches, sources that are not listed,
 * ranges upside down, limits that do not rise. An edition with a problem cannot be activated.
 */
export function lintRateBook(book: RateBook): BookProblem[] {
  const problems: BookProblem[] = []
  const report: Report = (code, path, detail) => problems.push({ code, path, detail })
  if (book.effectiveTo !== null && book.effectiveTo < book.effectiveFrom)
    report('range', 'effectiveTo', book.effectiveTo)
  lintSources(book, book.sources, '', report)
  switch (book.kind) {
    case 'compulsory':
      lintCompulsory(book, report)
      break
    case 'vehicle-tax':
      lintTax(book, report)
      break
    case 'commercial':
      lintCommercial(book, report)
      break
    case 'clauses':
      lintClauses(book, report)
      break
    case 'completeness':
      problems.push(...lintRules(book))
      break
  }
  return problems
}

type Report = (code: BookProblem['code'], path: string, detail: string) => void

/** Every `source` anywhere in the book is an id of its `sources`; only a recalled figure may go without one. */
function lintSources(node: unknown, sources: RateBook['sources'], path: string, report: Report) {
  if (Array.isArray(node)) {
    node.forEach((item, index) => lintSources(item, sources, `${path}.${index}`, report))
    return
  }
  if (typeof node !== 'object' || node === null || isDecimal(node)) return
  for (const [key, value] of Object.entries(node)) {
    const at = path ? `${path}.${key}` : key
    if (key === 'sources') continue
    if (/source$/i.test(key) && typeof value === 'string' && !(value in sources))
      report('unknown-source', at, value)
    if (key === 'source' && value === null && 'confidence' in node && node.confidence === confidences[0]) {
      report('unknown-source', at, 'confirmed without a source')
    }
    lintSources(value, sources, at, report)
  }
}

function isDecimal(node: object): node is Decimal {
  return 'toDecimalPlaces' in node
}

/** Bands of one use must follow each other without gap or overlap; a second row for the same sizes is unreachable. */
function lintClasses(classes: readonly VehicleClass[], report: Report) {
  const ids = new Set<string>()
  for (const row of classes) {
    if (ids.has(row.id)) report('overlap', `classes.${row.id}`, 'id twice')
    ids.add(row.id)
  }
  for (const use of vehicleUses) {
    const rows = classes.filter((row) => row.uses.includes(use))
    const banded = rows
      .filter((row) => row.band)
      .toSorted((a, b) => (a.band?.from ?? 0) - (b.band?.from ?? 0))
    const [open, ...others] = rows.filter((row) => !row.band)
    if (open && (banded.length > 0 || others.length > 0))
      report('unreachable', `classes.${open.id}`, `more than one row for ${use}`)
    for (const [index, row] of banded.entries()) {
      const next = banded[index + 1]
      const end = row.band?.to ?? null
      if (!next) {
        if (end !== null) report('gap', `classes.${row.id}`, `${use}: nothing from ${end}`)
      } else if (end === null || (next.band?.from ?? 0) < end)
        report('overlap', `classes.${next.id}`, `overlaps ${row.id}`)
      else if ((next.band?.from ?? 0) > end)
        report('gap', `classes.${next.id}`, `nothing between ${end} and ${next.band?.from}`)
    }
  }
}

function lintCompulsory(book: CompulsoryBook, report: Report) {
  lintClasses(book.classes, report)
  const schemes = Object.keys(book.float.schemes)
  const usedSchemes = new Set(Object.values(book.float.regions))
  for (const region of book.region === 'national' ? regionCodes : [book.region]) {
    const scheme = book.float.regions[region]
    if (scheme === undefined) report('gap', 'float.regions', region)
    else if (!schemes.includes(scheme)) report('gap', `float.regions.${region}`, scheme)
  }
  for (const scheme of schemes)
    if (!usedSchemes.has(scheme)) report('unreachable', `float.schemes.${scheme}`, 'no region uses it')
  for (let months = 1; months <= 12; months += 1) {
    const rows = book.shortTerm.months.filter((row) => row.months === months)
    if (rows.length !== 1) report(rows.length ? 'overlap' : 'gap', 'shortTerm.months', String(months))
  }
  if (!rises(book.shortTerm.months.map((row) => row.share))) report('not-rising', 'shortTerm.months', 'share')
  if (book.limits.some((row, index) => index > 0 && row.from <= (book.limits[index - 1]?.from ?? ''))) {
    report('overlap', 'limits', 'days must rise')
  }
}

function lintTax(book: TaxBook, report: Report) {
  const { bands } = book.passenger
  for (const [index, row] of bands.entries()) {
    const next = bands[index + 1]
    if (row.min.gt(row.max)) report('range', `passenger.bands.${row.id}`, 'min above max')
    if (next && row.toMl !== next.fromMl)
      report(
        row.toMl === null || row.toMl > next.fromMl ? 'overlap' : 'gap',
        `passenger.bands.${next.id}`,
        String(row.toMl),
      )
    if (!next && row.toMl !== null) report('gap', `passenger.bands.${row.id}`, `nothing above ${row.toMl}`)
  }
  const seen: { region: string; from: string; to: string | null }[] = []
  for (const tariff of book.regions) {
    if (tariff.passenger.length !== bands.length)
      report('gap', `regions.${tariff.name}.passenger`, String(tariff.passenger.length))
    tariff.passenger.forEach((amount, index) => {
      const band = bands[index]
      if (band && (amount.lt(band.min) || amount.gt(band.max)))
        report('range', `regions.${tariff.name}.passenger.${band.id}`, amount.toString())
    })
    for (const region of tariff.regions) {
      const overlap = seen.some(
        (row) =>
          row.region === region &&
          (row.to === null || tariff.from <= row.to) &&
          (tariff.to === null || row.from <= tariff.to),
      )
      if (overlap) report('overlap', `regions.${tariff.name}`, region)
      seen.push({ region, from: tariff.from, to: tariff.to })
    }
  }
}

function lintCommercial(book: CommercialBook, report: Report) {
  lintClasses(book.classes, report)
  const classIds = new Set(book.classes.map((row) => row.id))
  const tables = {
    thirdParty: book.thirdParty.rows,
    vehicleDamage: book.vehicleDamage.rows,
    occupants: book.occupants.rows,
  }
  for (const [name, rows] of Object.entries(tables)) {
    const seen = new Set<string>()
    for (const row of rows) {
      if (!classIds.has(row.class)) report('unreachable', `${name}.${row.class}`, 'no such class')
      if (seen.has(row.class)) report('unreachable', `${name}.${row.class}`, 'row twice')
      seen.add(row.class)
    }
  }
  if (!rises(book.thirdParty.limits)) report('not-rising', 'thirdParty.limits', '')
  for (const row of book.thirdParty.rows) {
    if (row.premiums.length !== book.thirdParty.limits.length)
      report('gap', `thirdParty.${row.class}`, String(row.premiums.length))
    if (!rises(row.premiums))
      report('not-rising', `thirdParty.${row.class}`, 'premium falls as the limit rises')
  }
  const bandCounts = [1, book.vehicleDamage.ageBands.nonOperating.fromMonths.length]
  for (const row of book.vehicleDamage.rows) {
    if (!bandCounts.includes(row.bands.length))
      report('gap', `vehicleDamage.${row.class}`, `${row.bands.length} age bands`)
  }
  lintNcd(book, report)
  lintPricing(book, report)
  const { amounts, bands } = book.vehicleDamage.deductible
  if (bands.some((row) => row.factors.length !== amounts.length))
    report('gap', 'vehicleDamage.deductible', 'factor missing')
  if (bands.at(-1)?.valueTo !== null) report('gap', 'vehicleDamage.deductible', 'no open last band')
}

function lintNcd({ ncd }: CommercialBook, report: Report) {
  const levels = ncd.levels.map(({ level }) => level)
  for (let level = Math.min(...Object.values(ncd.lowest)); level <= 5; level += 1) {
    if (levels.filter((candidate) => candidate === level).length !== 1)
      report('gap', 'ncd.levels', String(level))
  }
  if (!rises(ncd.levels.toSorted((a, b) => a.level - b.level).map(({ factor }) => factor)))
    report('not-rising', 'ncd.levels', 'factor')
  if (ncd.lowest['default'] === undefined) report('gap', 'ncd.lowest', 'default')
}

/** For each kind of vehicle the ranges must join day by day and the last must stay open. */
function lintPricing({ pricing }: CommercialBook, report: Report) {
  for (const row of pricing) if (row.min.gt(row.max)) report('range', 'pricing', row.from)
  for (const kind of ['new-energy', 'other'] as const) {
    const rows = pricing
      .filter(({ vehicles }) => vehicles === 'all' || vehicles === kind)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1]
      if (!next) {
        if (row.to !== null) report('gap', `pricing.${kind}`, `nothing after ${row.to}`)
      } else if (row.to === null || next.from <= row.to) report('overlap', `pricing.${kind}`, next.from)
      else if (next.from !== addDays(row.to, 1))
        report('gap', `pricing.${kind}`, `between ${row.to} and ${next.from}`)
    }
  }
}

function lintClauses(book: ClauseBook, report: Report) {
  for (const set of book.sets) {
    const ids = set.coverages.map(({ id }) => id)
    if (new Set(ids).size !== ids.length) report('overlap', `sets.${set.set}`, 'coverage twice')
    for (const coverage of set.coverages) {
      const needs = [...coverage.requires, ...(coverage.requiresAny ?? [])]
      if (needs.some((main) => !ids.includes(main)))
        report('unreachable', `sets.${set.set}.${coverage.id}`, 'requires what the set does not offer')
    }
  }
  for (const template of book.templates) {
    const set = book.sets.find((candidate) => candidate.set === template.clauseSet)
    for (const { key } of template.coverages) {
      if (!set?.coverages.some(({ id }) => id === coverageIdOf(key)))
        report('unreachable', `templates.${template.plan}`, key)
    }
  }
}

function rises(values: readonly Decimal[]): boolean {
  return values.every((value, index) => index === 0 || value.gte(values[index - 1] ?? value))
}
