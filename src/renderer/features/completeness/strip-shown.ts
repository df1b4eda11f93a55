import { createStore } from '../../state/store.ts'

const key = 'gaps-strip'

/** Whether the line below the plans is shown on this machine; what was closed stays closed. */
export const stripShown = createStore(localStorage.getItem(key) !== 'closed')

export function showStrip(shown: boolean): void {
  localStorage.setItem(key, shown ? 'open' : 'closed')
  stripShown.set(shown)
}
