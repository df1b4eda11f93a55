/**
 * Values on their way between the page and this process. Electron clones them structurally; here they travel as
 * JSON, with bytes as a tagged base64 text and `undefined` fields left out. Both functions stand alone, because the
 * page gets them as source text.
 */

export function encode(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (!(item instanceof Uint8Array)) return item
    let text = ''
    for (let start = 0; start < item.length; start += 32_768) {
      text += String.fromCharCode(...item.subarray(start, start + 32_768))
    }
    return { $bytes: btoa(text) }
  })
}

export function decode(text: string): unknown {
  // Most messages carry no bytes, and reading without a reviver is several times faster.
  if (!text.includes('"$bytes"')) return JSON.parse(text)
  return JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || !('$bytes' in item) || typeof item.$bytes !== 'string')
      return item
    return Uint8Array.from(atob(item.$bytes), (character) => character.charCodeAt(0))
  })
}
