import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString, html, render, styleElement } from './html.ts'

describe('html', () => {
  it('escapes every value, in text and in quoted attributes', () => {
    const name = `<script>alert("1")</script> & 'x'`
    expect(render(html`<p title="${name}">${name}</p>`)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    )
  })

  it('takes its own markup as it is, also in lists', () => {
    const items = ['a<b', 'c'].map((text) => html`<li>${text}</li>`)
    expect(render(html`<ul>${items}</ul>`)).toBe('<ul><li>a&lt;b</li><li>c</li></ul>')
  })

  it('prints nothing for null and false, but zero', () => {
    expect(render(html`[${null}${false}${0}]`)).toBe('[0]')
  })

  it('does not read escapes twice', () => {
    expect(render(html`${'&lt;'}`)).toBe('&amp;lt;')
  })

  it('drops marks that hide or turn what stands on the paper', () => {
    expect(render(html`${'1\u202E00.5\u0000\u2066元'}`)).toBe('100.5元')
  })

  it('prints the character where a radical stands that looks like it', () => {
    expect(render(html`${'\u2F49\u2F65'}`)).toBe('月田')
  })

  it('lets no text break out, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const body = render(html`<p title="${text}">${text}</p>`)
        expect(body.match(/[<>]/g)).toHaveLength(4)
        expect(body.match(/"/g)).toHaveLength(2)
        expect(body).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})

describe('cssString', () => {
  it('keeps letters and digits and escapes the rest', () => {
    expect(cssString('宏达 4S')).toBe('"宏达\\20 4S"')
    expect(cssString('"} body { display: none } </style>')).not.toMatch(/[{}<>:;]/)
  })

  it('cannot be left, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[\p{L}\p{N}]|\\[0-9a-f]{1,6} )*"$/u)
      }),
    )
  })
})

it('refuses a style sheet that closes its element', () => {
  expect(() => styleElement('a::after { content: "</style>" }')).toThrow('must not close')
})
