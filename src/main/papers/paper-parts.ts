import { tidy } from '#shared/domain/checks.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { draftToRequest } from '#shared/domain/draft.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { ReadDb } from '../book/book.ts'
import { findInsurer } from '../book/insurers.ts'
import { findVersion } from '../book/quote-versions.ts'
import { findQuote, type StoredQuote } from '../book/quotes.ts'
import { readLogo, readSettings } from '../book/settings.ts'
import type { SheetInput } from '../documents/sheet-input.ts'

/** A frozen version and who hands its papers out. */
export interface PaperParts extends Pick<SheetInput, 'shop' | 'clerk' | 'insurer'> {
  readonly quote: StoredQuote
  readonly version: QuoteVersion
}

/** Fails with `not-found`, `version-not-found`. */
export async function readParts(db: ReadDb, quoteId: string, number: number): Promise<Result<PaperParts>> {
  const quote = await findQuote(db, quoteId)
  if (!quote) return fail('not-found', { quoteId })
  const version = await findVersion(db, quoteId, number)
  if (!version) return fail('version-not-found', { version: number })
  const insurer = version.draft.insurer === '' ? null : await findInsurer(db, version.draft.insurer)
  return ok({
    quote,
    version,
    ...(await readDesk(db, version.clerk)),
    insurer: insurer ? { name: insurer.name, phone: insurer.phone } : null,
  })
}

/** Shop and clerk. Another clerk may sit at the desk by now: phone and certificate belong to the name in the settings only. */
export async function readDesk(
  db: ReadDb,
  clerk: string | null,
): Promise<Pick<PaperParts, 'shop' | 'clerk'>> {
  const settings = await readSettings(db)
  const same = clerk === null || clerk === settings.clerkName
  return {
    shop: {
      name: settings.shopName,
      address: settings.shopAddress,
      phone: settings.shopPhone,
      logo: await readLogo(db),
    },
    clerk: {
      name: clerk ?? settings.clerkName,
      phone: same ? settings.clerkPhone : '',
      certificate: same ? settings.clerkCertificate : '',
    },
  }
}

/** What was asked for when the version was frozen. */
export function priceOf({ draft, frozenOn }: QuoteVersion): PriceRequest {
  return draftToRequest(draft, { today: frozenOn, figuresFirm: false }).request
}

/** The plate in a file name; nothing for a car without one. */
export function plateOf({ draft }: QuoteVersion): string {
  return draft.vehicle.noPlateYet ? '' : tidy(draft.vehicle.plate)
}
