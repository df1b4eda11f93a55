import { describe, expect, test, vi } from 'vitest'
import { contract, type Channel } from '#shared/contract/index.ts'
import type { Failure } from '#shared/domain/result.ts'
import type { CasesOf } from './cases.ts'
import { completenessCases } from './cases-completeness.ts'
import { documentCases } from './cases-documents.ts'
import { paperCases } from './cases-papers.ts'
import { pricingCases } from './cases-pricing.ts'
import { quoteCases } from './cases-quotes.ts'
import { rateBookCases } from './cases-rate-books.ts'
import { settingsCases } from './cases-settings.ts'
import { openDesk, type Desk } from './harness.ts'

// Runs beside everything else on a small machine.
vi.setConfig({ testTimeout: 30_000 })

const cases: CasesOf<Channel> = {
  ...settingsCases,
  ...rateBookCases,
  ...pricingCases,
  ...quoteCases,
  ...completenessCases,
  ...documentCases,
  ...paperCases,
}

/** A desk of its own for each case; its answers are all held to the contract. */
async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = openDesk()
  try {
    await work(desk)
  } finally {
    await desk.close()
  }
}

describe.each(Object.entries(cases))('%s', (channel, { ok, failures }) => {
  const refusals: [string, (desk: Desk) => Promise<Failure>][] = Object.entries(failures)

  test('goes well', () => expect(atDesk(ok)).resolves.toBeUndefined())

  test.each(refusals)('is refused with %s', (code, refusal) =>
    atDesk(async (desk) => {
      expect(await refusal(desk)).toMatchObject({ code })
    }),
  )

  test('every failure it declares has a case', () => {
    const declared: Record<string, { readonly failures: readonly string[] }> = contract
    expect(Object.keys(failures).toSorted()).toEqual(declared[channel]?.failures.toSorted())
  })
})

test('every channel of the contract has cases', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(contract).toSorted())
})

test('an unknown channel is an answer, not an exception', () =>
  atDesk(async (desk) => {
    for (const name of ['quotes.delete', '', 'constructor', '__proto__', 'toString']) {
      expect(await desk.raw(name, {})).toMatchObject({ ok: false, failure: { code: 'unknown-channel' } })
    }
  }))
