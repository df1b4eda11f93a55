import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { channels } from '#shared/contract/channels.ts'
import { priceRequest, thirdParty } from '../fixtures/request.ts'
import { startFilled } from './drafts.ts'
import { openDesk, type Desk } from './harness.ts'

// Runs beside everything else on a small machine.
vi.setConfig({ testTimeout: 30_000 })

let desk: Desk
beforeAll(() => {
  desk = openDesk()
})
afterAll(() => desk.close())

/** Names a schema might trip over, beside arbitrary ones. */
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'vehicle', 'plans', 'quoteId', 'draft', 'text'),
)
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 6 }),
  fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })),
  fc.constantFrom(null, 0, -0, 1e308, '', [], {}, [[]], '\u0000', '\ud800'),
)

test('any JSON to any channel is answered with an envelope that keeps the contract', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), json, async (channel, payload) => {
      const envelope = await desk.raw(channel, payload)
      if (!envelope.ok) expect(envelope.failure.code).not.toBe('internal-error')
    }),
    { numRuns: 3000 },
  )
  expect(desk.logged).toEqual([])
})

test('any text as a channel is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), json, async (channel, payload) => {
      expect(await desk.raw(`${channel}?`, payload)).toMatchObject({
        ok: false,
        failure: { code: 'unknown-channel' },
      })
    }),
  )
})

/** A request that is right, for spoiling. */
const right = priceRequest({
  coverages: [thirdParty(2_000_000), { key: 'vehicle-damage', sumFen: null, deductibleFen: 0 }],
})

test('any JSON to quotes.price is a failure that names fields, never a price', async () => {
  await fc.assert(
    fc.asyncProperty(json, async (payload) => {
      const envelope = await desk.raw('quotes.price', payload)
      expect(envelope).toMatchObject({ ok: false, failure: { code: 'invalid-request' } })
      if (envelope.ok) return
      expect(envelope.failure.fields?.length).toBeGreaterThan(0)
      for (const field of envelope.failure.fields ?? []) {
        expect(field.path).not.toBe('')
        expect(field.problem).not.toBe('')
      }
    }),
    { numRuns: 1000 },
  )
})

/** Every place in a value, as the path the answer would name. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ]
}

function withValueAt(value: unknown, [name, ...rest]: readonly string[], spoiled: unknown): unknown {
  if (name === undefined) return spoiled
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === name ? withValueAt(inner, rest, spoiled) : inner))
  return { ...Object(value), [name]: withValueAt(Object(value)[name], rest, spoiled) }
}

test('one wrong field in a right request is named, and nothing is priced', async () => {
  const places = placesIn(right)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.constantFrom({ wrong: 1 }, [7], -1.5, 'no such thing'),
      async (place, spoiled) => {
        const envelope = await desk.raw('quotes.price', withValueAt(right, place, spoiled))
        if (envelope.ok) {
          // Some fields are free text or take any short name.
          expect(typeof spoiled).toBe('string')
          return
        }
        const path = place.join('.')
        const named = envelope.failure.fields?.map((field) => field.path) ?? []
        expect(
          named.some((one) => one.startsWith(path) || path.startsWith(one)),
          `${path} in ${named.join(' ')}`,
        ).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('a request that only looks right at extremes is still answered with a rating or a failure, never an exception', async () => {
  const day = fc.constantFrom('1900-01-01', '2024-02-29', '2026-11-23', '2199-12-31')
  const amount = fc.constantFrom(0, 1, 99, 100_000_000, 1_000_000_000_000)
  await fc.assert(
    fc.asyncProperty(
      day,
      day,
      day,
      amount,
      amount,
      fc.integer({ min: 1, max: 200 }),
      async (quotedOn, firstDay, registered, price, sum, seats) => {
        const { compulsory, commercial } = right
        const envelope = await desk.raw('quotes.price', {
          ...right,
          quotedOn,
          vehicle: { ...right.vehicle, seats, firstRegistration: registered, newPriceFen: price },
          compulsory: compulsory && { ...compulsory, firstDay },
          commercial: commercial && { ...commercial, firstDay },
          plans: [
            {
              id: 'own',
              coverages: [{ key: 'vehicle-damage', sumFen: sum, deductibleFen: sum }],
              insurerFen: { 'vehicle-damage': sum },
            },
          ],
        })
        if (!envelope.ok) expect(envelope.failure.code).toBe('invalid-request')
      },
    ),
    { numRuns: 500 },
  )
  expect(desk.logged).toEqual([])
})

test('whatever is typed into a draft is kept as it is, and can be frozen or is refused', async () => {
  const { draft } = await startFilled(desk)
  const typed = placesIn(draft).filter(
    (place) =>
      place[0] !== 'plans' && typeof valueAt(draft, place) === 'string' && !closed.has(place.join('.')),
  )
  const nasty = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc.constantFrom(
      '2199-12-31',
      '1900-01-01',
      '20240229',
      '999999999999',
      '99999999.99万',
      '1e9',
      '-1',
      '０',
      ' ',
      '\u0000',
      "');--",
    ),
  )
  const changes = fc.array(fc.tuple(fc.constantFrom(...typed), nasty), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const { id } = await desk.call('quotes.start', { copyOf: null })
      const changed = list.reduce<unknown>((one, [place, text]) => withValueAt(one, place, text), draft)
      const saved = await desk.raw('quotes.saveDraft', { quoteId: id, draft: changed })
      if (!saved.ok) {
        expect(saved.failure.code).toBe('invalid-request') // longer than a field may be
        return
      }
      const frozen = await desk.raw('quotes.freeze', { quoteId: id, validUntil: null })
      if (!frozen.ok) expect(frozen.failure.code).toBe('quote-empty')
      expect((await desk.call('quotes.open', { quoteId: id })).draft).toEqual(changed)
    }),
    { numRuns: 120 },
  )
})

/** Fields of a draft that take one of a list, not free text. */
const closed = new Set([
  'region',
  'owner.kind',
  'vehicle.use',
  'vehicle.energy',
  'compulsory.shortReason',
  'tax.mode',
  'tax.catalogue',
  'commercial.history',
])

function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((inner, name) => Object(inner)[name], value)
}

test('the request files of the fixtures are all priced', async () => {
  const folder = join(import.meta.dirname, '../fixtures/requests')
  for (const name of readdirSync(folder)) {
    const envelope = await desk.raw('quotes.price', JSON.parse(readFileSync(join(folder, name), 'utf8')))
    expect(envelope.ok, name).toBe(true)
  }
})

test('nothing of all this was a bug', () => {
  expect(desk.logged).toEqual([])
})
