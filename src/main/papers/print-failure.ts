import { fail, type Failure } from '#shared/domain/result.ts'

/** What an error of the printer means to a person. `TimeoutError` is how the printer says that a page took too long. */
export function printFailure(error: unknown): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') return fail('print-timed-out').failure
  return fail('print-failed', { detail: error instanceof Error ? error.message : String(error) }).failure
}
