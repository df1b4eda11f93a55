import { useCallback, useRef, useSyncExternalStore } from 'react'

/**
 * A value outside React. A change wakes the listeners, and a component draws again only when the part it selected
 * has changed, so that one keystroke costs the field, the totals and the changed cells, not the screen.
 */
export interface Store<T> {
  get(): T
  set(next: T): void
  update(change: (value: T) => T): void
  subscribe(listener: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const set = (next: T): void => {
    if (Object.is(next, value)) return
    value = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** The selected part of a store. `same` tells whether two selections draw alike; the older one is then kept. */
export function useStore<T, S>(
  store: Store<T>,
  select: (value: T) => S,
  same: (a: S, b: S) => boolean = Object.is,
): S {
  const last = useRef<{ selection: S } | null>(null)
  const snapshot = useCallback(() => {
    const selection = select(store.get())
    if (last.current && same(last.current.selection, selection)) return last.current.selection
    last.current = { selection }
    return selection
  }, [store, select, same])
  return useSyncExternalStore(store.subscribe, snapshot)
}
