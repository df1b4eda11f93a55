import { z } from 'zod'
import { settings as settingsSchema, type Settings } from '#shared/contract/settings.ts'
import type { ReadDb, WriteDb } from './book.ts'

/** What a new shop starts with. Regions have no neutral one; the welcome leads to the settings. */
const defaultSettings: Settings = {
  locale: 'zh-CN',
  shopName: '',
  shopAddress: '',
  shopPhone: '',
  clerkName: '',
  clerkPhone: '',
  clerkCertificate: '',
  region: '110000',
  insurer: '',
  validityDays: 7,
}

const logoKey = 'logo'
const fieldsOf = settingsSchema.partial()

/**
 * All settings. One row each, so that a program with a new setting finds its default; a stored value that the
 * program no longer accepts counts as not set.
 */
export async function readSettings(db: ReadDb): Promise<Settings> {
  const rows = await db.selectFrom('setting').select(['key', 'value']).where('key', '<>', logoKey).execute()
  let found: Settings = defaultSettings
  for (const { key, value } of rows) {
    const field = fieldsOf.safeParse({ [key]: JSON.parse(value) })
    if (field.success) found = { ...found, ...withoutUndefined(field.data) }
  }
  return found
}

/** Puts every setting in place. */
export async function writeSettings(db: WriteDb, settings: Settings): Promise<void> {
  for (const [key, value] of Object.entries(settings)) await put(db, key, value)
}

/** The shop's logo as a data URL, or null. */
export async function readLogo(db: ReadDb): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', logoKey).executeTakeFirst()
  return row ? z.string().nullable().parse(JSON.parse(row.value)) : null
}

/** Keeps the logo, or takes it away with null. */
export async function writeLogo(db: WriteDb, logo: string | null): Promise<void> {
  await put(db, logoKey, logo)
}

async function put(db: WriteDb, key: string, value: string | number | null): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key, value: JSON.stringify(value) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((set) => ({ value: set.ref('excluded.value') })),
    )
    .execute()
}

function withoutUndefined(
  fields: Partial<{ [K in keyof Settings]: Settings[K] | undefined }>,
): Partial<Settings> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
