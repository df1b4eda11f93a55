import { expect, test } from 'vitest'
import { fileHeaders, pageHeaders, printHeaders } from './headers.ts'

const policyOf = (headers: Readonly<Record<string, string>>): string[] =>
  (headers['content-security-policy'] ?? '').split('; ')

test('the page policy starts from nothing and names each source', () => {
  expect(policyOf(pageHeaders('N0nce'))).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-N0nce'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('a paper runs no script and reaches nothing but the print fonts', () => {
  expect(policyOf(printHeaders())).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "font-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('nothing is sniffed, shared with other origins or told where it came from', () => {
  for (const headers of [pageHeaders('x'), printHeaders(), fileHeaders('font/woff2')]) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
})

test('pages are never kept, so a nonce is never used twice', () => {
  expect(pageHeaders('x')).toHaveProperty('cache-control', 'no-store')
})
