import type { BookTable } from '#shared/contract/rate-books.ts'
import type { Decimal } from '#shared/domain/money.ts'
import { ruleTables } from '../completeness/rule-tables.ts'
import type { Band } from './book-parts.ts'
import type { ClauseBook } from './clause-book.ts'
import { addOnIds, type CommercialBook } from './commercial-book.ts'
import type { CompulsoryBook } from './compulsory-book.ts'
import type { RateBook } from './rate-book.ts'
import type { TaxBook } from './tax-book.ts'

type Row = BookTable['rows'][number]
type KnownRow = {
  readonly source: string | null
  readonly confidence: Row['confidence']
  readonly note?: string | undefined
}

/** A book as tables to read: every row with where it comes from and how well it is known. */
export function tablesOf(book: RateBook): BookTable[] {
  switch (book.kind) {
    case 'compulsory':
      return compulsoryTables(book)
    case 'vehicle-tax':
      return taxTables(book)
    case 'commercial':
      return commercialTables(book)
    case 'clauses':
      return clauseTables(book)
    case 'completeness':
      return ruleTables(book)
  }
}

function row(cells: readonly (string | number | Decimal | null | undefined)[], known: KnownRow): Row {
  return {
    cells: cells.map((cell) => (cell === null || cell === undefined ? '' : cell.toString())),
    source: known.source,
    confidence: known.confidence,
    note: known.note ?? null,
  }
}

function bandText(band: Band | null): string {
  if (!band) return ''
  const scale = band.measure === 'ratedLoadKg' ? 1000 : 1
  const from = band.from / scale
  const to = band.to === null ? null : band.to / scale
  if (band.edge === 'from') return to === null ? `≥ ${from}` : `${from} ≤ x < ${to}`
  return to === null ? `> ${from}` : `${from} < x ≤ ${to}`
}

function compulsoryTables(book: CompulsoryBook): BookTable[] {
  const factors = ['clean-1', 'clean-2', 'clean-3', 'one-accident', 'more-accidents', 'death'] as const
  return [
    {
      id: 'classes',
      columns: ['class', 'name', 'measure', 'band', 'premium'],
      rows: book.classes.map((entry) =>
        row([entry.id, entry.name, entry.band?.measure, bandText(entry.band), entry.premium], entry),
      ),
    },
    {
      id: 'float',
      columns: ['scheme', ...factors, 'regions'],
      rows: Object.entries(book.float.schemes).map(([scheme, shares]) => {
        const regions = Object.entries(book.float.regions).filter(([, used]) => used === scheme)
        return row(
          [scheme, ...factors.map((factor) => shares[factor]), regions.map(([code]) => code).join(' ')],
          book.float,
        )
      }),
    },
    {
      id: 'short-term',
      columns: ['months', 'share'],
      rows: book.shortTerm.months.map((entry) => row([entry.months, entry.share], entry)),
    },
    {
      id: 'drink-driving',
      columns: ['region', 'min', 'max'],
      rows: [
        row(['national', book.drinkDriving.min, book.drinkDriving.cap], book.drinkDriving),
        ...Object.entries(book.drinkDriving.regions).map(([code, range]) =>
          row([code, range.min, range.cap], book.drinkDriving),
        ),
      ],
    },
    {
      id: 'limits',
      columns: ['from', 'fault', 'death', 'medical', 'property'],
      rows: book.limits.flatMap((entry) => [
        row(
          [entry.from, 'at-fault', entry.atFault.death, entry.atFault.medical, entry.atFault.property],
          entry,
        ),
        row(
          [
            entry.from,
            'not-at-fault',
            entry.notAtFault.death,
            entry.notAtFault.medical,
            entry.notAtFault.property,
          ],
          entry,
        ),
      ]),
    },
  ]
}

function taxTables(book: TaxBook): BookTable[] {
  const national = { source: book.nationalSource, confidence: book.nationalConfidence }
  return [
    {
      id: 'tax-ranges',
      columns: ['item', 'min', 'max'],
      rows: [
        ...book.passenger.bands.map((band) =>
          row([`${band.fromMl}–${band.toMl ?? '∞'} ml`, band.min, band.max], national),
        ),
        row(['bus', book.bus.min, book.bus.max], national),
        row(['truck-per-tonne', book.truckPerTonne.min, book.truckPerTonne.max], national),
        row(['motorcycle', book.motorcycle.min, book.motorcycle.max], national),
      ],
    },
    {
      id: 'tax-passenger',
      columns: [
        'region',
        'from',
        'to',
        ...book.passenger.bands.map((band) => `≤ ${band.toMl ?? '∞'} ml`),
        'relief-months',
      ],
      rows: book.regions.map((tariff) =>
        row([tariff.name, tariff.from, tariff.to, ...tariff.passenger, tariff.passengerReliefMonths], tariff),
      ),
    },
    {
      id: 'tax-other',
      columns: ['region', 'bus-medium', 'bus-large', 'truck-per-tonne', 'special-per-tonne', 'motorcycle'],
      rows: book.regions.map((tariff) =>
        row(
          [
            tariff.name,
            tariff.busMedium,
            tariff.busLarge,
            tariff.truckPerTonne,
            tariff.specialPerTonne,
            tariff.motorcycle,
          ],
          {
            source: tariff.source,
            confidence: tariff.confidenceOther,
          },
        ),
      ),
    },
    {
      id: 'tax-contradictory',
      columns: ['region', 'label', ...book.passenger.bands.map((band) => `≤ ${band.toMl ?? '∞'} ml`)],
      rows: book.contradictory.flatMap((entry) =>
        entry.tables.map((table) =>
          row([entry.region, table.label, ...table.passenger], {
            source: entry.source,
            confidence: 'single',
          }),
        ),
      ),
    },
  ]
}

function commercialTables(book: CommercialBook): BookTable[] {
  const { above } = book.thirdParty
  return [
    {
      id: 'level',
      columns: ['item', 'value'],
      rows: [
        row(['reference-level', book.level.factor], book.level),
        row(['vehicle-grade-new-energy', book.vehicleGrade.newEnergy], book.vehicleGrade),
        row(['trailer-share', book.trailerShare.share], book.trailerShare),
        row(['agreed-value-rate', book.vehicleDamage.agreedValue.rate], book.vehicleDamage.agreedValue),
        row(['refund-fee', book.refund.beforeStartFee], book.refund),
        row(['short-term-days', book.shortTerm.yearDays], book.shortTerm),
      ],
    },
    {
      id: 'third-party',
      columns: ['class', ...book.thirdParty.limits.map((limit) => limit.toString())],
      rows: book.thirdParty.rows.map((entry) => row([entry.class, ...entry.premiums], entry)),
    },
    {
      id: 'limit-relativity',
      columns: ['limit', 'factor'],
      rows:
        above.basis === 'relativity'
          ? above.steps.map((step) => row([step.limit, step.factor], step))
          : [row([`> ${above.top.toString()}`, `A + ${above.slope.toString()} × N × (A − B)`], above)],
    },
    {
      id: 'vehicle-damage',
      columns: ['class', ...[1, 2, 3, 4].flatMap((band) => [`base-${band}`, `rate-${band}`])],
      rows: book.vehicleDamage.rows.map((entry) =>
        row(
          [entry.class, ...entry.bands.flatMap((band) => [band.base, `${band.ratePercent.toString()}%`])],
          entry,
        ),
      ),
    },
    {
      id: 'age-bands',
      columns: ['use', 'from-months'],
      rows: Object.entries(book.vehicleDamage.ageBands).map(([use, scale]) =>
        row([use, scale.fromMonths.join(' / ')], scale),
      ),
    },
    {
      id: 'deductible',
      columns: ['value-to', ...book.vehicleDamage.deductible.amounts.map((amount) => amount.toString())],
      rows: book.vehicleDamage.deductible.bands.map((band) =>
        row([band.valueTo ?? '∞', ...band.factors], book.vehicleDamage.deductible),
      ),
    },
    {
      id: 'occupants',
      columns: ['class', 'driver', 'passenger'],
      rows: book.occupants.rows.map((entry) =>
        row(
          [entry.class, `${entry.driverPercent.toString()}%`, `${entry.passengerPercent.toString()}%`],
          entry,
        ),
      ),
    },
    {
      id: 'add-ons',
      columns: ['coverage', 'basis', 'value'],
      rows: addOnIds.flatMap((id) => addOnRows(id, book.addOns[id])),
    },
    {
      id: 'ncd',
      columns: ['level', 'factor'],
      rows: book.ncd.levels.map((entry) =>
        row([entry.level, entry.factor], { source: book.ncd.source, confidence: entry.confidence }),
      ),
    },
    {
      id: 'violation',
      columns: ['region', 'min', 'max'],
      rows: Object.entries(book.violation.regions).map(([code, range]) =>
        row([code, range.min, range.max], book.violation),
      ),
    },
    {
      id: 'pricing',
      columns: ['vehicles', 'from', 'to', 'min', 'max'],
      rows: book.pricing.map((entry) =>
        row([entry.vehicles, entry.from, entry.to, entry.min, entry.max], entry),
      ),
    },
    {
      id: 'depreciation',
      columns: ['item', ...book.depreciation.columns],
      rows: [
        ...book.depreciation.rows.map((entry) => row([entry.name, ...entry.percents], book.depreciation)),
        ...book.depreciation.electric.map((entry) =>
          row(
            [
              `electric ${entry.priceFrom.toString()}–${entry.priceTo?.toString() ?? '∞'}`,
              entry.percent,
              entry.percent,
            ],
            { source: book.depreciation.newEnergySource, confidence: book.depreciation.confidence },
          ),
        ),
        row(
          [
            'plug-in / fuel-cell',
            book.depreciation.plugInOrFuelCellPercent,
            book.depreciation.plugInOrFuelCellPercent,
          ],
          {
            source: book.depreciation.newEnergySource,
            confidence: book.depreciation.confidence,
          },
        ),
      ],
    },
  ]
}

function addOnRows(id: string, basis: CommercialBook['addOns'][(typeof addOnIds)[number]]): Row[] {
  switch (basis.basis) {
    case 'unpublished':
      return [
        row(
          [id, basis.basis, basis.hint ? `${basis.hint.min.toString()}–${basis.hint.max.toString()}` : ''],
          basis,
        ),
      ]
    case 'rate-of-sum':
      return [row([id, basis.basis, `${basis.ratePercent.toString()}%`], basis)]
    case 'per-day':
      return [row([id, basis.basis, basis.rate], basis)]
    case 'fixed':
      return [row([id, basis.basis, basis.premium], basis)]
    case 'share-of-line':
      return [row([id, basis.basis, basis.line], basis)]
    case 'free-counts':
      return [row([id, basis.basis, JSON.stringify(basis.free)], basis)]
    case 'table-by-age-price-sum':
      return basis.rows.map((entry) =>
        row(
          [
            id,
            `${entry.fromMonths}–${entry.toMonths ?? '∞'} m, ${entry.priceFrom.toString()}–${entry.priceTo?.toString() ?? '∞'}`,
            basis.sums
              .map((sum, index) => `${sum.toString()}: ${entry.premiums[index]?.toString() ?? ''}`)
              .join(' · '),
          ],
          basis,
        ),
      )
  }
}

function clauseTables(book: ClauseBook): BookTable[] {
  return [
    ...book.sets.map((set) => ({
      id: set.set,
      columns: ['coverage', 'name', 'requires', 'options'],
      rows: set.coverages.map((coverage) =>
        row(
          [
            coverage.id,
            coverage.name,
            [...coverage.requires, ...(coverage.requiresAny ?? []), ...(coverage.attaches ? ['*'] : [])].join(
              ' ',
            ),
            (coverage.sums ?? coverage.perDay ?? coverage.percents ?? coverage.deductibles ?? [])
              .map(String)
              .join(' / '),
          ],
          coverage,
        ),
      ),
    })),
    {
      id: 'templates',
      columns: ['plan', 'set', 'coverages'],
      rows: book.templates.map((template) =>
        row(
          [template.plan, template.clauseSet, template.coverages.map(({ key }) => key).join(' ')],
          template,
        ),
      ),
    },
  ]
}
