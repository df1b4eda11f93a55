import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { payout, payoutRequest } from '#shared/contract/payout.ts'
import { payoutOn } from '#main/payout/rules.ts'
import { shippedRateBooks } from '../fixtures/books.ts'

const requests = new URL('../fixtures/payout-requests/', import.meta.url)
const responses = new URL('../fixtures/payout-responses/', import.meta.url)
const books = shippedRateBooks()

/** Whole answers; tests/fixtures/payout-responses/README.md has the sums by hand. */
describe('payout request files', () => {
  it.each(readdirSync(requests))('%s', (name) => {
    const request = payoutRequest.parse(JSON.parse(readFileSync(new URL(name, requests), 'utf8')))
    const expected = payout.parse(JSON.parse(readFileSync(new URL(name, responses), 'utf8')))
    expect(payoutOn(request, books)).toEqual({ ok: true, value: expected })
  })
})
