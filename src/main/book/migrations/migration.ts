import { createHash } from 'node:crypto'

/**
 * One step of the book's shape. Numbered from 1 without gaps, upwards only. A released one is never edited: its
 * checksum is kept in every book it made, and a difference stops the program.
 */
export interface Migration {
  readonly number: number
  readonly name: string
  /** The statements for each kind of database a book can live in. */
  readonly statements: { readonly sqlite: readonly string[] }
}

/** A step that a book has behind it. */
export interface AppliedMigration {
  readonly number: number
  readonly checksum: string
}

/** SHA-256 of the statements. */
export function checksumOf(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n;\n')).digest('hex')
}
