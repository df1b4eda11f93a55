import type { Selectable } from 'kysely'
import type { Insurer } from '#shared/contract/settings.ts'
import type { ReadDb, WriteDb } from './book.ts'
import type { InsurerTable } from './schema.ts'

/** All insurers by code. */
export async function listInsurers(db: ReadDb): Promise<Insurer[]> {
  const rows = await db.selectFrom('insurer').selectAll().orderBy('code').execute()
  return rows.map(toInsurer)
}

/** The insurer with this code, active or not. */
export async function findInsurer(db: ReadDb, code: string): Promise<Insurer | null> {
  const row = await db.selectFrom('insurer').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? toInsurer(row) : null
}

/** Adds an insurer or replaces what is known of the one with this code. */
export async function writeInsurer(db: WriteDb, insurer: Insurer): Promise<void> {
  const values = {
    name: insurer.name,
    phone: insurer.phone,
    opening_days: insurer.openingDays,
    pricing_factor: insurer.pricingFactor,
    pricing_factor_nev: insurer.pricingFactorNev,
    active: insurer.active ? (1 as const) : (0 as const),
  }
  await db
    .insertInto('insurer')
    .values({ code: insurer.code, ...values })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute()
}

/** Takes an insurer out; false when there is none with this code. */
export async function removeInsurer(db: WriteDb, code: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('insurer').where('code', '=', code).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Whether a draft or a frozen version names the insurer. */
export async function isInsurerUsed(db: ReadDb, code: string): Promise<boolean> {
  const draft = await db
    .selectFrom('quote')
    .select('id')
    .where('insurer', '=', code)
    .limit(1)
    .executeTakeFirst()
  if (draft) return true
  const frozen = db.selectFrom('quote_version').select('quote_id').where('insurer', '=', code).limit(1)
  return (await frozen.executeTakeFirst()) !== undefined
}

function toInsurer(row: Selectable<InsurerTable>): Insurer {
  return {
    code: row.code,
    name: row.name,
    phone: row.phone,
    openingDays: row.opening_days,
    pricingFactor: row.pricing_factor,
    pricingFactorNev: row.pricing_factor_nev,
    active: row.active === 1,
  }
}
