import { quotes } from './001-quotes.ts'
import { completeness } from './002-completeness.ts'
import type { Migration } from './migration.ts'

/** Every step there is, in order. */
export const migrations: readonly Migration[] = [quotes, completeness]
