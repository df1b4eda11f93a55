import { ok } from '#shared/domain/result.ts'
import { listInsurers } from '../book/insurers.ts'
import { countQuotes } from '../book/quote-list.ts'
import { readLogo, readSettings } from '../book/settings.ts'
import { clauseOffers, planTemplates } from '../rating/offers.ts'
import type { Query } from '../use-case.ts'
import { programVersion } from '../version.ts'

/** What the window needs to show its first screen. */
export const startApp: Query<'app.start'> = async (_request, { book, clock, rateBooks }) => {
  const today = clock.today()
  return ok({
    version: programVersion,
    today,
    settings: await readSettings(book),
    insurers: await listInsurers(book),
    templates: planTemplates(rateBooks, today),
    clauses: clauseOffers(rateBooks, today),
    quoteCount: await countQuotes(book),
    logo: await readLogo(book),
  })
}
