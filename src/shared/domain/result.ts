import type { FailureCode } from './failure.ts'

/** An expected "no": a stable code with the values its wording needs. Wording lives in `shared/text`. */
export interface Failure {
  readonly code: FailureCode
  readonly params: Readonly<Record<string, string | number>>
  /** Only with `invalid-request`: which field is wrong and how. */
  readonly fields?: readonly { readonly path: string; readonly problem: string }[] | undefined
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** What every channel answers; the same shape as a result. */
export type Envelope<T> = Result<T>

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: FailureCode, params: Failure['params'] = {}): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, params } }
}
