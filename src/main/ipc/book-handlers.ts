import { channels } from '#shared/contract/channels.ts'
import type { Channel, CommandChannel, QueryChannel } from '#shared/contract/index.ts'
import { copyPicture, printDocument, savePdf } from '../papers/handlers.ts'
import { listRefusals } from '../papers/refusals.ts'
import { answerGap, listAnswers } from '../prompts/answer-gap.ts'
import { listClerkFigures } from '../prompts/clerk-figures.ts'
import { defineFullCover, showFullCover } from '../prompts/full-cover.ts'
import { reviewPlan } from '../prompts/review-plan.ts'
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
  'completeness.review': reviewPlan,
  'completeness.answers': listAnswers,
  'completeness.byClerk': listClerkFigures,
  'completeness.definition': showFullCover,
  'documents.refusals': listRefusals,
}

/** Papers bring their texts in three languages along: read at the first paper, not at the start of the program. */
const quoteSheet: Command<'documents.quoteSheet'> = async (request, context) =>
  (await import('../papers/quote-sheet.ts')).quoteSheet(request, context)
const refusalSlip: Command<'documents.refusalSlip'> = async (request, context) =>
  (await import('../papers/refusal-slip.ts')).refusalSlip(request, context)
const claimGuide: Command<'documents.claimGuide'> = async (request, context) =>
  (await import('../papers/claim-guide.ts')).claimGuide(request, context)
const simulation: Command<'documents.simulation'> = async (request, context) =>
  (await import('../papers/simulation.ts')).simulation(request, context)

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
  'completeness.answer': answerGap,
  'completeness.define': defineFullCover,
  'documents.quoteSheet': quoteSheet,
  'documents.refusalSlip': refusalSlip,
  'documents.claimGuide': claimGuide,
  'documents.simulation': simulation,
  'documents.print': printDocument,
  'documents.savePdf': savePdf,
  'documents.copyPicture': copyPicture,
}

const isLookUp = (channel: Channel): channel is LookUpChannel => Object.hasOwn(queryHandlers, channel)
const isCommand = (channel: Channel): channel is CommandChannel => Object.hasOwn(commandHandlers, channel)

export const lookUpChannels: readonly LookUpChannel[] = channels.filter(isLookUp)
export const commandChannels: readonly CommandChannel[] = channels.filter(isCommand)
