const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const endChunk = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** A whole PNG by its first and last bytes (signature and IEND chunk): a picture cut off on the way is none. */
export function isPng(bytes: Uint8Array): boolean {
  const starts = signature.every((byte, index) => bytes[index] === byte)
  const from = bytes.length - endChunk.length
  return starts && from > signature.length && endChunk.every((byte, index) => bytes[from + index] === byte)
}
