import { fail, ok, type Result } from '#shared/domain/result.ts'
import { bookOver, type Book } from './book.ts'
import { migrations as allMigrations } from './migrations/all.ts'
import type { AppliedMigration, Migration } from './migrations/migration.ts'
import { MigrationStopped, type BookPlace } from './place.ts'

/**
 * Opens a book and brings it up to date. Whatever stops it, the book is left as it was: nothing is deleted,
 * made anew or kept in memory only.
 *
 * Fails with `book-newer-than-program`, `book-damaged`, `book-migration-changed`, `book-migration-failed`,
 * `book-in-use`, `book-not-writable`.
 */
export async function openBook(
  place: BookPlace,
  now: number,
  migrations: readonly Migration[] = allMigrations,
): Promise<Result<Book>> {
  const applied = place.applied()
  if (!applied.ok) return applied
  const pending = stepsToTake(applied.value, migrations, place.checksum)
  if (!pending.ok) return pending
  const sound = applied.value.length > 0 ? place.sound() : ok(null)
  if (!sound.ok) return sound
  const first = pending.value[0]
  try {
    if (first && applied.value.length > 0) await backUpBefore(first, place)
    if (first) place.migrate(pending.value, now)
    return ok(bookOver(place.connect(), place.failureOf))
  } catch (error) {
    const failure = place.failureOf(error)
    if (failure) return { ok: false, failure }
    if (!(error instanceof MigrationStopped)) throw error
    return fail('book-migration-failed', { number: error.migration, detail: error.message })
  }
}

/** The steps still to take. Refuses a book that knows more steps than the program, or other ones. */
function stepsToTake(
  applied: readonly AppliedMigration[],
  known: readonly Migration[],
  checksum: (migration: Migration) => string,
): Result<readonly Migration[]> {
  const newest = Math.max(0, ...applied.map((step) => step.number))
  if (newest > known.length) return fail('book-newer-than-program', { book: newest, program: known.length })
  for (const migration of known) {
    const step = applied.find((candidate) => candidate.number === migration.number)
    if (!step && migration.number < newest)
      return fail('book-migration-changed', { number: migration.number })
    if (step && step.checksum !== checksum(migration)) {
      return fail('book-migration-changed', { number: migration.number })
    }
  }
  return ok(known.filter((migration) => migration.number > newest))
}

async function backUpBefore(first: Migration, place: BookPlace): Promise<void> {
  try {
    await place.backup(`before-${first.number}`)
  } catch (error) {
    throw place.failureOf(error) ? error : new MigrationStopped(first.number, error)
  }
}
