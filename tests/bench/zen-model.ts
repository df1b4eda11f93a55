import type { CommercialBook } from '#main/rating/commercial-book.ts'
import type { CompulsoryBook } from '#main/rating/compulsory-book.ts'
import type { TaxBook } from '#main/rating/tax-book.ts'

/**
 * The same tables and steps as a GoRules decision, made from the same rate books: classes, float, tax tariff, base
 * premiums, level, factors, rounding. Ages in months are given to it ready-made.
 */

interface Rule {
  readonly [column: string]: string
}

let nextId = 0
function newId(prefix: string): string {
  nextId += 1
  return `${prefix}${nextId}`
}

function table(
  name: string,
  inputs: readonly string[],
  outputs: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const columns = [...inputs, ...outputs].map(() => newId('c'))
  return {
    id: newId('n'),
    type: 'decisionTableNode',
    name,
    content: {
      hitPolicy: 'first',
      passThrough: true,
      executionMode: 'single',
      inputs: inputs.map((field, index) => ({ id: columns[index], name: field, field })),
      outputs: outputs.map((field, index) => ({ id: columns[inputs.length + index], name: field, field })),
      rules: rows.map((cells): Rule =>
        Object.fromEntries([
          ['_id', newId('r')],
          ...cells.map((cell, index) => [columns[index] ?? '', cell]),
        ]),
      ),
    },
  }
}

function expressions(name: string, entries: Readonly<Record<string, string>>) {
  return {
    id: newId('n'),
    type: 'expressionNode',
    name,
    content: {
      passThrough: true,
      expressions: Object.entries(entries).map(([key, value]) => ({ id: newId('e'), key, value })),
    },
  }
}

const text = (value: string) => `"${value}"`
const atLeast = (from: number, to: number | null) => (to === null ? `>= ${from}` : `[${from}..${to})`)

export function zenModel(compulsory: CompulsoryBook, tax: TaxBook, commercial: CommercialBook): string {
  const months = commercial.vehicleDamage.ageBands.nonOperating.fromMonths
  const scratch = commercial.addOns.scratch
  const repair = commercial.addOns['repair-expense']
  const distress = commercial.addOns['mental-distress']
  if (
    scratch.basis !== 'table-by-age-price-sum' ||
    repair.basis !== 'per-day' ||
    distress.basis !== 'rate-of-sum'
  )
    throw new Error('other bases')
  const above = commercial.thirdParty.above
  if (above.basis !== 'relativity') throw new Error('other bases')
  const compulsoryRows = compulsory.classes.filter((row) => row.band?.measure === 'seats')
  const classRows = commercial.classes.filter((row) => row.band?.measure === 'seats')
  const nodes = [
    { id: newId('n'), type: 'inputNode', name: 'request' },
    table(
      'compulsory',
      ['use', 'seats'],
      ['base'],
      compulsoryRows.flatMap((row) =>
        row.uses.map((use) => [
          text(use),
          atLeast(row.band?.from ?? 0, row.band?.to ?? null),
          String(row.premium),
        ]),
      ),
    ),
    table(
      'scheme',
      ['region'],
      ['scheme'],
      Object.entries(compulsory.float.regions).map(([region, scheme]) => [text(region), text(scheme)]),
    ),
    table(
      'float',
      ['scheme', 'cleanYears', 'accidents'],
      ['x'],
      Object.entries(compulsory.float.schemes).flatMap(([scheme, shares]) => [
        [text(scheme), '', '>= 2', String(shares['more-accidents'])],
        [text(scheme), '', '1', String(shares['one-accident'])],
        [text(scheme), '>= 3', '0', String(shares['clean-3'])],
        [text(scheme), '2', '0', String(shares['clean-2'])],
        [text(scheme), '1', '0', String(shares['clean-1'])],
      ]),
    ),
    table(
      'tax',
      ['region', 'ml'],
      ['annualTax', 'relief'],
      tax.regions.flatMap((tariff) =>
        tariff.regions.flatMap((region) =>
          tax.passenger.bands.map((band, index) => [
            text(region),
            band.toMl === null ? `> ${band.fromMl}` : `(${band.fromMl}..${band.toMl}]`,
            String(tariff.passenger[index]),
            tariff.passengerReliefMonths === undefined ? '1' : `${12 - tariff.passengerReliefMonths} / 12`,
          ]),
        ),
      ),
    ),
    table(
      'class',
      ['use', 'seats'],
      ['class'],
      classRows.flatMap((row) =>
        row.uses.map((use) => [text(use), atLeast(row.band?.from ?? 0, row.band?.to ?? null), text(row.id)]),
      ),
    ),
    table(
      'damage',
      ['class', 'months'],
      ['damageBase', 'damagePercent'],
      commercial.vehicleDamage.rows.flatMap((row) =>
        row.bands.map((band, index) => [
          text(row.class),
          atLeast(months[index] ?? 0, months[index + 1] ?? null),
          String(band.base),
          String(band.ratePercent),
        ]),
      ),
    ),
    table(
      'third party',
      ['class', 'limit'],
      ['thirdBase', 'thirdFactor'],
      commercial.thirdParty.rows.flatMap((row) => [
        ...row.premiums.map((premium, index) => [
          text(row.class),
          String(commercial.thirdParty.limits[index]),
          String(premium),
          '1',
        ]),
        ...above.steps.map((step) => [
          text(row.class),
          String(step.limit),
          String(row.premiums.at(-1)),
          String(step.factor),
        ]),
      ]),
    ),
    table(
      'occupants',
      ['class'],
      ['driverPercent', 'passengerPercent'],
      commercial.occupants.rows.map((row) => [
        text(row.class),
        String(row.driverPercent),
        String(row.passengerPercent),
      ]),
    ),
    table(
      'scratch',
      ['months', 'price', 'scratchSum'],
      ['scratchBase'],
      scratch.rows.flatMap((row) =>
        scratch.sums.map((sum, index) => [
          atLeast(row.fromMonths, row.toMonths),
          atLeast(Number(row.priceFrom), row.priceTo === null ? null : Number(row.priceTo)),
          String(sum),
          String(row.premiums[index]),
        ]),
      ),
    ),
    expressions('level of the no-claim discount', {
      ncdLevel: '(claims == 0 and years >= 4) ? -4 : min([claims - min([years, 3]), 5])',
    }),
    table(
      'no-claim discount',
      ['ncdLevel'],
      ['ncd'],
      commercial.ncd.levels.map(({ level, factor }) => [String(level), String(factor)]),
    ),
    table(
      'depreciation',
      ['seats'],
      ['monthly'],
      [
        ['[1..9]', String(commercial.depreciation.rows[0]?.percents[0])],
        ['> 9', String(commercial.depreciation.rows[1]?.percents[0])],
      ],
    ),
    expressions('factors', {
      actual: 'price - min([price * monthly / 100 * months, price * 0.8])',
      factors: `${String(commercial.level.factor)} * ncd * violation * pricing`,
    }),
    expressions('premiums', {
      compulsoryPremium: 'round((base + base * x) * 100) / 100',
      taxPremium: 'round(annualTax * relief * 100) / 100',
      damageExact: '(damageBase + price * damagePercent / 100) * factors',
    }),
    expressions('lines', {
      damage: 'round(damageExact * 100) / 100',
      thirdParty: 'round(thirdBase * thirdFactor * factors * 100) / 100',
      driver: 'round(seatLimit * driverPercent / 100 * factors * 100) / 100',
      passengers: 'round(seatLimit * passengerPercent / 100 * (seats - 1) * factors * 100) / 100',
      scratch: 'round(scratchBase * factors * 100) / 100',
      repair: `round(perDay * days * ${String(repair.rate)} * factors * 100) / 100`,
      distress: `round(distressSum * ${String(distress.ratePercent)} / 100 * factors * 100) / 100`,
      equipment: 'round(damageExact * equipmentValue / actual * 100) / 100',
    }),
    expressions('total', {
      total:
        'compulsoryPremium + taxPremium + damage + thirdParty + driver + passengers + scratch + repair + distress + equipment',
    }),
    { id: newId('n'), type: 'outputNode', name: 'rating' },
  ]
  const edges = nodes
    .slice(1)
    .map((node, index) => ({ id: newId('g'), type: 'edge', sourceId: nodes[index]?.id, targetId: node.id }))
  return JSON.stringify({ contentType: 'application/vnd.gorules.decision', nodes, edges })
}
