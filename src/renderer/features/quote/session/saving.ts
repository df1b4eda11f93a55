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
export function createSaver<T>(write: (value: T) => Promise<Result<unknown>>, turn?: () => Promise<void>): Saver<T> {
  const state = createStore<SaveState>({ kind: 'untouched' })
  let waiting = none<T>()
  let failed = none<T>()
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (waiting) {
      await turn?.()
      if (!waiting) break
      const { value } = waiting
      waiting = null
      const answer = await write(value)
      failed = answer.ok ? null : { value }
      if (!answer.ok) state.set({ kind: 'failed', failure: answer.failure })
    }
    running = null
    if (!failed) state.set({ kind: 'saved' })
  }

  function save(value: T): void {
    waiting = { value }
    if (state.get().kind !== 'saving') state.set({ kind: 'saving' })
    running ??= run()
  }

  return {
    state,
    save,
    async settled() {
      while (running) await running
    },
    retry() {
      if (failed) save(failed.value)
    },
    hurry() {
      if (!waiting) return
      const { value } = waiting
      waiting = null
      void write(value)
    },
  }
}

/** Nothing held; wide enough that later assignments are seen. */
function none<T>(): { value: T } | null {
  return null
}
