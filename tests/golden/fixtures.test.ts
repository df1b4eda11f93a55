import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { priceRequest, rating } from '#shared/contract/price.ts'
import { rate } from '#main/rating/rate.ts'
import { shippedRateBooks } from '../fixtures/books.ts'

const requests = new URL('../fixtures/requests/', import.meta.url)
const responses = new URL('../fixtures/responses/', import.meta.url)
const books = shippedRateBooks()

/** Whole answers, reviewed by hand against the reference; tests/fixtures/responses/README.md says how. */
describe('request files', () => {
  for (const name of readdirSync(requests)) {
    it(name, () => {
      const request = priceRequest.parse(JSON.parse(readFileSync(new URL(name, requests), 'utf8')))
      const expected = rating.parse(JSON.parse(readFileSync(new URL(name, responses), 'utf8')))
      expect(rate(request, books)).toEqual(expected)
    })
  }
})
