import type { ReactNode } from 'react'
import type { Failure } from '#shared/domain/result.ts'
import { failureText } from '#shared/text/explain.ts'
import { useText } from './text.tsx'

/** A failure in place of a page: what happened and what to do. */
export function FailurePanel({
  failure,
  children,
}: {
  readonly failure: Failure
  readonly children?: ReactNode
}) {
  const t = useText()
  const { what, todo } = failureText(t, failure)
  return (
    <div className="failure-panel" role="alert">
      <h1>{what}</h1>
      <p>{todo}</p>
      {children}
    </div>
  )
}
