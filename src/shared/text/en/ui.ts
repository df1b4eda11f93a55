import type { ui as source } from '../zh-CN/ui.ts'

export const ui = {} satisfies typeof source
