import { ok } from '#shared/domain/result.ts'
import { writeSettings } from '../book/settings.ts'
import type { Command } from '../use-case.ts'

/** Saves all settings of the shop. */
export const saveSettings: Command<'settings.save'> = (settings, { book }) =>
  book.write(async (db) => {
    await writeSettings(db, settings)
    return ok({})
  })
