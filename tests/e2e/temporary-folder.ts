import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A new folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = newFolder()
  onTestFinished(() => remove(folder))
  return folder
}

/** A new folder for all tests of a file; call it at the top. */
export function suiteFolder(): string {
  const folder = newFolder()
  afterAll(() => remove(folder))
  return folder
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chudan-test-'))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
