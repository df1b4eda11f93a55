import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '#shared/domain/result.ts'

/**
 * Reads a file a person has chosen, at most `limit` bytes: one that is larger, or grows while it is read, is never
 * taken into memory. Fails with `file-too-large` or `file-not-read`.
 */
export async function readAtMost(path: string, limit: number): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path, 'r')
    try {
      const buffer = Buffer.alloc(limit + 1)
      let filled = 0
      for (;;) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null)
        filled += bytesRead
        if (bytesRead === 0 || filled > limit) break
      }
      if (filled > limit) return fail('file-too-large', { fileName: basename(path), limitBytes: limit })
      return ok(buffer.subarray(0, filled))
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail('file-not-read', { fileName: basename(path), detail: reasonOf(error) })
  }
}

/** The system's short reason (`ENOENT`), without the path. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
