import type { z } from 'zod'
import { contract, type Channel, type RequestOf } from '#shared/contract/index.ts'
import { fail, ok, type Failure, type Result } from '#shared/domain/result.ts'

/** More wrong fields than this are not listed; a hostile request could have millions. */
const mostFields = 50

const schemas: { readonly [C in Channel]: { readonly request: z.ZodType<RequestOf<C>> } } = contract

/** Reads a request by its channel's schema. Fails with `invalid-request` and the place of each mistake. */
export function parseRequest<C extends Channel>(channel: C, payload: unknown): Result<RequestOf<C>> {
  const parsed = schemas[channel].request.safeParse(payload)
  if (parsed.success) return ok(parsed.data)
  const fields = parsed.error.issues.slice(0, mostFields).flatMap(fieldsOf)
  return { ok: false, failure: { ...fail('invalid-request').failure, fields: fields.slice(0, mostFields) } }
}

type Field = NonNullable<Failure['fields']>[number]

function fieldsOf(issue: z.core.$ZodIssue): Field[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: pathText(issue.path), problem: issue.message }]
  return issue.keys.slice(0, mostFields).map((key) => ({
    path: pathText([...issue.path, key]),
    problem: 'not a field of this request',
  }))
}

/** `plans.0.coverages.2.sumFen`; `$` for the request itself, `""` for a field without a name. */
function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? '$'
    : path
        .map((name) => String(name) || '""')
        .join('.')
        .slice(0, 300)
}
