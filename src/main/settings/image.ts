/** The kinds of picture a logo may be, known by their first bytes; a file's name proves nothing. */
const kinds = [
  { type: 'image/png', begin: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', begin: [0xff, 0xd8, 0xff] },
] as const

/** Media type of a PNG or JPEG; null for anything else. */
export function imageType(bytes: Uint8Array): (typeof kinds)[number]['type'] | null {
  const kind = kinds.find(({ begin }) => begin.every((byte, index) => bytes[index] === byte))
  return kind?.type ?? null
}
