import type { Failure } from '#shared/domain/result.ts'
import { failureText } from '#shared/text/explain.ts'
import type { Text } from '#shared/text/text.ts'
import { CallFailed } from '../bridge/client.ts'
import { toast } from './Toast.tsx'

/** Tells of a failed command: what happened and what to do. A cancelled file dialog is no news. */
export function toastFailure(t: Text, failure: Failure): void {
  if (failure.code === 'cancelled') return
  const { what, todo } = failureText(t, failure)
  toast(t('common.twoSentences', { first: what, second: todo }), { tone: 'bad' })
}

/** The failure inside an error of the query cache; other errors are bugs and read as one. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure
  return { code: 'internal-error', params: { errorId: '–' } }
}
