import type { domain as source } from '../zh-CN/domain.ts'

export const domain = {} satisfies typeof source
