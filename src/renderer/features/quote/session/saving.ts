import type { Failure, Result } from '#shared/domain/result.ts'
import { createStore, type Store } from '../../../state/store.ts'

/** untouched: nothing typed yet. A failed save is tried again with the next change, or by hand. */
export type SaveState =
  | { readonly kind: 'untouched' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Saver<T> {
  readonly state: Store<SaveState>
  /** Saves this value as soon as the save on its way is done; a newer value takes its place. */
  save(value: T): void
  /** Done when everything noted so far is saved, or has failed. */
  settled(): Promise<void>
  retry(): void
  /** The page is going away: writes what is waiting at once, without minding the save on its way. */
  hurry(): void
}

/**
 * One save on its way, the newest value next: nothing typed is lost and nothing piles up. `turn` is waited for before
 * each write and must not take long.
 */
export function createSaver<T>(
  write: (value: T) => Promise<Result<unknown>>,
  turn?: () => Promise<void>,
): Saver<T> {
  const state = createStore<SaveState>({ kind: 'untouched' })
  const held: { waiting: Item<T> | null; failed: Item<T> | null; running: Promise<void> | null } = {
    waiting: null,
    failed: null,
    running: null,
  }

  async function run(): Promise<void> {
    while (held.waiting) {
      if (turn) await turn()
      const item = held.waiting
      held.waiting = null
      const answer = await write(item.value)
      held.failed = answer.ok ? null : item
      if (!answer.ok) state.set({ kind: 'failed', failure: answer.failure })
    }
    held.running = null
    if (!held.failed) state.set({ kind: 'saved' })
  }

  function save(value: T): void {
    held.waiting = { value }
    if (state.get().kind !== 'saving') state.set({ kind: 'saving' })
    held.running ??= run()
  }

  return {
    state,
    save,
    async settled() {
      while (held.running) await held.running
    },
    retry() {
      if (held.failed) save(held.failed.value)
    },
    hurry() {
      if (!held.waiting) return
      const { value } = held.waiting
      void write(value)
    },
  }
}

/** Wrapped, so that any value at all can be held. */
interface Item<T> {
  readonly value: T
}
