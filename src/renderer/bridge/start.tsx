import { createContext, useContext, type ReactNode } from 'react'
import type { Start } from './queries.ts'

const StartContext = createContext<Start | null>(null)

export function StartProvider({ start, children }: { readonly start: Start; readonly children: ReactNode }) {
  return <StartContext value={start}>{children}</StartContext>
}

/** Settings, insurers, templates, clauses and today, as of now; refetched when a command touches them. */
export function useStart(): Start {
  const start = useContext(StartContext)
  if (!start) throw new Error('the first screen is not there yet')
  return start
}
