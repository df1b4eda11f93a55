import { channels } from '#shared/contract/channels.ts'
import type { Channel, CommandChannel, QueryChannel } from '#shared/contract/index.ts'
import { copyPicture, printDocument, savePdf } from '../papers/handlers.ts'
import { closeQuote, discardQuote, reopenQuote, restoreQuote } from '../quotes/close-quote.ts'
import { freezeQuote, markFirm } from '../quotes/freeze-quote.ts'
import { listQuotes, openQuote } from '../quotes/look-up-quotes.ts'
import { saveDraft } from '../quotes/save-draft.ts'
import { startQuote } from '../quotes/start-quote.ts'
import { activateRateBook } from '../rate-books/activate-rate-book.ts'
import { exportRateBook } from '../rate-books/export-rate-book.ts'
import { importRateBook } from '../rate-books/import-rate-book.ts'
import { listRateBooks, showRateBook } from '../rate-books/look-up.ts'
import { chooseLogo } from '../settings/choose-logo.ts'
import { removeInsurer, saveInsurer } from '../settings/insurers.ts'
import { saveSettings } from '../settings/save-settings.ts'
import { startApp } from '../settings/start-app.ts'
import type { Command, Query } from '../use-case.ts'
import type { PricingChannel } from './pricing-handlers.ts'

export type LookUpChannel = Exclude<QueryChannel, PricingChannel>

export type QueryHandlers = { readonly [C in LookUpChannel]: Query<C> }
export type CommandHandlers = { readonly [C in CommandChannel]: Command<C> }

/** Every query that reads the book. A channel of the contract without a handler does not compile. */
export const queryHandlers: QueryHandlers = {
  'app.start': startApp,
  'rateBooks.list': listRateBooks,
  'rateBooks.show': showRateBook,
  'quotes.open': openQuote,
  'quotes.list': listQuotes,
}

/** Papers bring their texts in three languages along: read at the first paper, not at the start of the program. */
const quoteSheet: Command<'documents.quoteSheet'> = async (request, context) =>
  (await import('../papers/quote-sheet.ts')).quoteSheet(request, context)

/** Every command. */
export const commandHandlers: CommandHandlers = {
  'settings.save': saveSettings,
  'settings.chooseLogo': chooseLogo,
  'insurers.save': saveInsurer,
  'insurers.remove': removeInsurer,
  'rateBooks.import': importRateBook,
  'rateBooks.export': exportRateBook,
  'rateBooks.activate': activateRateBook,
  'quotes.start': startQuote,
  'quotes.saveDraft': saveDraft,
  'quotes.freeze': freezeQuote,
  'quotes.markFirm': markFirm,
  'quotes.close': closeQuote,
  'quotes.reopen': reopenQuote,
  'quotes.discard': discardQuote,
  'quotes.restore': restoreQuote,
  'documents.quoteSheet': quoteSheet,
  'documents.print': printDocument,
  'documents.savePdf': savePdf,
  'documents.copyPicture': copyPicture,
}

const isLookUp = (channel: Channel): channel is LookUpChannel => Object.hasOwn(queryHandlers, channel)
const isCommand = (channel: Channel): channel is CommandChannel => Object.hasOwn(commandHandlers, channel)

export const lookUpChannels: readonly LookUpChannel[] = channels.filter(isLookUp)
export const commandChannels: readonly CommandChannel[] = channels.filter(isCommand)
