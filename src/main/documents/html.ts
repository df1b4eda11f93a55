/**
 * The one way markup is made: a tagged template that escapes every value put into it. Only what this template itself
 * made is taken as markup, and it cannot be made from data (the key is a symbol), so a name can never become a tag.
 */
const markup: unique symbol = Symbol('markup')

export interface Html {
  readonly [markup]: string
}

export type Part = Html | string | number | null | false | readonly Part[]

/** Markup with its values escaped. null and false print nothing; lists print their parts one after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.reduce((whole, literal, index) => whole + print(parts[index - 1] ?? null) + literal)
  return { [markup]: text }
}

/** The finished text of a page. */
export function render(page: Html): string {
  return page[markup]
}

function print(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeText(part)
  if (isList(part)) return part.map(print).join('')
  return part[markup]
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Safe in text and in quoted attributes. Control characters and marks that turn the direction of writing are dropped:
 * on paper they could only hide or reorder what stands there.
 */
function escapeText(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** A string for a style sheet's `content`: everything but letters and digits as a numeric escape. */
export function cssString(text: string): string {
  const body = Array.from(plainText(text), (character) =>
    /[\p{L}\p{N}]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
  )
  return `"${body.join('')}"`
}

/** A style sheet in the page's head. The text must be ours: only `cssString` may bring a value into it. */
export function styleElement(css: string): Html {
  if (/<\/style/i.test(css)) throw new Error('a style sheet must not close its element')
  return { [markup]: `<style>${css}</style>` }
}

/** Without invisible marks, and with characters where radicals stand that only look like them (text out of PDFs). */
function plainText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll(/[\u2E80-\u2FDF]/g, (radical) => radical.normalize('NFKC'))
}
