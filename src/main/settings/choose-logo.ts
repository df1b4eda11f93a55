import { fail, ok } from '#shared/domain/result.ts'
import { writeLogo } from '../book/settings.ts'
import { readAtMost } from '../read-file.ts'
import type { Command } from '../use-case.ts'
import { imageType } from './image.ts'

const limitBytes = 300 * 1024

/** Lets the person pick the shop's logo, and keeps it in the book as a data URL; or takes it away. */
export const chooseLogo: Command<'settings.chooseLogo'> = async ({ remove }, { book, dialogs }) => {
  const chosen = remove ? ok(null) : await pickLogo(dialogs)
  if (!chosen.ok) return chosen
  return book.write(async (db) => {
    await writeLogo(db, chosen.value)
    return ok({ logo: chosen.value })
  })
}

async function pickLogo(dialogs: Parameters<typeof chooseLogo>[1]['dialogs']) {
  const path = await dialogs.openFile([{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }])
  if (path === null) return fail('cancelled')
  const bytes = await readAtMost(path, limitBytes)
  if (!bytes.ok) return bytes
  const type = imageType(bytes.value)
  if (type === null) return fail('image-not-recognised')
  return ok(`data:${type};base64,${Buffer.from(bytes.value).toString('base64')}`)
}
