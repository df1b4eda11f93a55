import type { failures as source } from '../zh-CN/failures.ts'

export const failures = {} satisfies typeof source
