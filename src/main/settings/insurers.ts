import { fail, ok } from '#shared/domain/result.ts'
import { findInsurer, isInsurerUsed, removeInsurer as remove, writeInsurer } from '../book/insurers.ts'
import type { Command } from '../use-case.ts'

/** Adds an insurer or changes the one with this code. */
export const saveInsurer: Command<'insurers.save'> = (insurer, { book }) =>
  book.write(async (db) => {
    await writeInsurer(db, insurer)
    return ok({})
  })

/** Takes an insurer away that no draft and no version names; others stay and can be set inactive. */
export const removeInsurer: Command<'insurers.remove'> = ({ code }, { book }) =>
  book.write(async (db) => {
    const insurer = await findInsurer(db, code)
    if (!insurer) return fail('not-found', { code })
    if (await isInsurerUsed(db, code)) return fail('insurer-in-use', { code, name: insurer.name })
    await remove(db, code)
    return ok({})
  })
