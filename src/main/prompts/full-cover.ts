import { ok } from '#shared/domain/result.ts'
import type { FullCover } from '#shared/contract/completeness.ts'
import type { ReadDb } from '../book/book.ts'
import { readFullCover, writeFullCover } from '../book/full-cover.ts'
import { customaryFullCover } from '../completeness/figure.ts'
import type { Command, Query } from '../use-case.ts'

/** The shop's own definition of full cover; the custom of the trade until the manager makes one. */
export async function fullCoverOf(db: ReadDb): Promise<FullCover> {
  return (await readFullCover(db)) ?? customaryFullCover
}

export const showFullCover: Query<'completeness.definition'> = async (_request, { book }) =>
  ok(await fullCoverOf(book))

export const defineFullCover: Command<'completeness.define'> = (definition, { book }) =>
  book.write(async (db) => {
    await writeFullCover(db, definition)
    return ok(definition)
  })
