import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const lockName = 'single-instance.lock'
const callName = 'second-instance'

/** Kept for the life of the process: collected as garbage it would let go of the lock. */
const held: DatabaseSync[] = []

/**
 * One instance per data folder. The lock is SQLite's exclusive lock on a small file, because that is a lock of the
 * operating system: gone the moment the process is, however it ended. False when another process holds it; that one is
 * told, and calls `onSecond`.
 */
export function lockInstance(userData: string, onSecond: () => void): boolean {
  mkdirSync(userData, { recursive: true })
  const lock = new DatabaseSync(join(userData, lockName), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === 5)) throw error
    writeFileSync(join(userData, callName), randomUUID())
    return false
  }
  held.push(lock)
  let lastCall = ''
  watch(userData, { persistent: false }, (_event, name) => {
    if (name !== callName) return
    // One call makes several events: the file appears, then it is written.
    const call = readFileSync(join(userData, callName), 'utf8')
    if (call === '' || call === lastCall) return
    lastCall = call
    onSecond()
  })
  return true
}
