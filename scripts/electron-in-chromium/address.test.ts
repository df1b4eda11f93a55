import { expect, test } from 'vitest'
import { fromChromium, rewriteText, toChromium } from './address.ts'

const schemes = new Set(['app'])

test.each([
  ['app://chudan/index.html?a=1#b', 'https://chudan.app.invalid/index.html?a=1#b'],
  ['app://chudan', 'https://chudan.app.invalid'],
  ['blob:app://chudan/0f', 'blob:app://chudan/0f'],
  ['https://example.com/', 'https://example.com/'],
])('Chromium knows %s as %s', (ours, theirs) => {
  expect(toChromium(ours, schemes)).toBe(theirs)
})

test.each(['app://chudan/index.html', 'app://chudan', 'https://example.com/x', 'data:text/html,x'])(
  'the app is told %s again',
  (url) => {
    expect(fromChromium(toChromium(url, schemes))).toBe(url)
  },
)

test('blobs of our origin are told as ours', () => {
  expect(fromChromium('blob:https://chudan.app.invalid/0f')).toBe('blob:app://chudan/0f')
})

test('addresses inside pages and style sheets are translated, other text is not', () => {
  expect(
    rewriteText("url(app://chudan/fonts/a.woff2), 'app://chudan/x' happ://chudan/ app:chudan", schemes),
  ).toBe(
    "url(https://chudan.app.invalid/fonts/a.woff2), 'https://chudan.app.invalid/x' happ://chudan/ app:chudan",
  )
})
