import type { documents as source } from '../zh-CN/documents.ts'

export const documents = {} satisfies typeof source
