import { expect, test } from 'vitest'
import { ariaShortcut, matches } from '../ui/shortcuts.ts'
import { readRoute } from './routes.ts'

test('addresses name a screen; an unknown one is a new quote', () => {
  expect(readRoute('/')).toEqual({ screen: 'quote', quoteId: null, version: null, simulator: false })
  expect(readRoute('/quotes')).toEqual({ screen: 'quotes' })
  expect(readRoute('/quotes/a1')).toEqual({ screen: 'quote', quoteId: 'a1', version: null, simulator: false })
  expect(readRoute('/quotes/a1/versions/3')).toEqual({
    screen: 'quote',
    quoteId: 'a1',
    version: 3,
    simulator: false,
  })
  expect(readRoute('/rate-books/tax/2026-01')).toEqual({
    screen: 'rate-books',
    book: { code: 'tax', edition: '2026-01' },
  })
  expect(readRoute('/nowhere')).toEqual({ screen: 'quote', quoteId: null, version: null, simulator: false })
})

const key = (part: Partial<KeyboardEvent>) =>
  ({
    key: '',
    code: '',
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    ...part,
  }) as KeyboardEvent

test('a shortcut fires on its keys only', () => {
  expect(matches('Ctrl S', key({ key: 's', ctrlKey: true }))).toBe(true)
  expect(matches('Ctrl S', key({ key: 's', metaKey: true }))).toBe(true)
  expect(matches('Ctrl S', key({ key: 's' }))).toBe(false)
  expect(matches('Ctrl S', key({ key: 's', ctrlKey: true, altKey: true }))).toBe(false)
  expect(matches('Ctrl S', key({ key: 'S', ctrlKey: true, shiftKey: true }))).toBe(false)
  expect(matches('Alt 1', key({ key: '¡', code: 'Digit1', altKey: true }))).toBe(true)
  expect(matches('F8', key({ key: 'F8' }))).toBe(true)
  expect(matches('F8', key({ key: 'F8', altKey: true }))).toBe(false)
  expect(ariaShortcut('Ctrl S')).toBe('Control+S')
})
