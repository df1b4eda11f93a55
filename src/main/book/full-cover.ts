import { fullCover, type FullCover } from '#shared/contract/completeness.ts'
import type { ReadDb, WriteDb } from './book.ts'

const key = 'fullCover'

/** The shop's own definition of full cover; null when the manager has not made one. */
export async function readFullCover(db: ReadDb): Promise<FullCover | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst()
  const stored = row ? fullCover.safeParse(JSON.parse(row.value)) : null
  // One that this program no longer accepts counts as not made, as with every setting.
  return stored?.success ? stored.data : null
}

export async function writeFullCover(db: WriteDb, definition: FullCover): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key, value: JSON.stringify(definition) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((set) => ({ value: set.ref('excluded.value') })),
    )
    .execute()
}
