import { z } from 'zod'
import type { FailureCode } from '../domain/failure.ts'
import { command, query, type ChannelSpec } from './channel-spec.ts'
import {
  claimOrNot,
  claimOrNotRequest,
  clerkFigure,
  clerkFiguresRequest,
  fullCover,
  gapAnswer,
  gapAnswerRequest,
  review,
  reviewRequest,
  simulateRequest,
  simulation,
  storiesRequest,
  story,
} from './completeness.ts'
import {
  archivedDocument,
  carRefusal,
  carRefusalsRequest,
  claimGuideRequest,
  refusalSlipRequest,
  sheetRequest,
  simulationPageRequest,
} from './documents.ts'
import { amountFen, day, id } from './fields.ts'
import { payout, payoutRequest } from './payout.ts'
import { priceRequest, rating } from './price.ts'
import {
  lastYear,
  lastYearDifference,
  lastYearLine,
  outcomeRequest,
  planId,
  quote,
  quoteDraft,
  quoteFilter,
  quoteRow,
  version,
} from './quotes.ts'
import { bookProblem, rateBookPage, rateBookRow } from './rate-books.ts'
import { refund, refundRequest } from './refunds.ts'
import { clauseOffer, insurer, planTemplate, settings } from './settings.ts'

/**
 * The closed contract between the window (or the command line) and the main process: every channel, what it takes,
 * what it answers, which failures to expect, and which topics a command touches. Handlers, the typed client,
 * the preload's list, the command line and the docs derive from it.
 */

export type { Topic } from './channel-spec.ts'

const nothing = z.strictObject({})
const ofQuote = z.strictObject({ quoteId: id })
const ofDocument = z.strictObject({ documentId: id })
const ofBook = z.strictObject({ code: id, edition: z.string().max(64) })
const quoteGone = ['not-found'] as const

export const contract = {
  'app.start': query(
    'What the window needs to show its first screen.',
    nothing,
    z.strictObject({
      version: z.string(),
      today: day,
      settings,
      insurers: z.array(insurer),
      templates: z.array(planTemplate),
      clauses: z
        .array(clauseOffer)
        .describe('what may be chosen in a plan, from the clauses book active today'),
      quoteCount: z.int(),
      logo: z.string().nullable().describe('data URL'),
    }),
    [
      'book-newer-than-program',
      'book-damaged',
      'book-migration-failed',
      'book-migration-changed',
      'book-in-use',
      'book-not-writable',
    ],
  ),
  'settings.save': command('Saves all settings.', ['settings'], settings, nothing),
  'settings.chooseLogo': command(
    'Lets the person pick a PNG or JPEG of at most 300 KB; remove: true takes the logo away.',
    ['settings'],
    z.strictObject({ remove: z.boolean() }),
    z.strictObject({ logo: z.string().nullable() }),
    ['cancelled', 'image-not-recognised', 'file-too-large', 'file-not-read'],
  ),
  'insurers.save': command(
    'Adds an insurer or changes the one with this code.',
    ['insurers'],
    insurer,
    nothing,
  ),
  'insurers.remove': command(
    'Takes an insurer away that no quote uses; others can be set inactive.',
    ['insurers'],
    z.strictObject({ code: id }),
    nothing,
    ['not-found', 'insurer-in-use'],
  ),
  'rateBooks.list': query('All editions, newest first.', nothing, z.array(rateBookRow)),
  'rateBooks.show': query('One edition with its tables, sources and problems.', ofBook, rateBookPage, [
    'not-found',
  ]),
  'rateBooks.import': command(
    'Reads an edition from a JSON file the person picks (or from text) and keeps it as a draft.',
    ['rate-books'],
    z.strictObject({ text: z.string().max(5_000_000).nullable().describe('null: ask for a file') }),
    z.strictObject({ row: rateBookRow, problems: z.array(bookProblem) }),
    ['cancelled', 'file-not-read', 'file-too-large', 'rate-book-invalid', 'rate-book-frozen'],
  ),
  'rateBooks.export': command(
    'Writes an edition as a JSON file where the person chooses: the starting point of a new edition.',
    [],
    ofBook,
    z.strictObject({ fileName: z.string() }),
    ['not-found', 'cancelled', 'file-not-written'],
  ),
  'rateBooks.activate': command(
    'Freezes a draft for ever and lets it price quotes from its first day.',
    ['rate-books', 'quotes'],
    ofBook,
    rateBookRow,
    ['not-found', 'rate-book-frozen', 'rate-book-invalid'],
  ),
  'quotes.price': query(
    'Rates one car under up to four plans. Reads nothing but rate books, writes nothing.',
    priceRequest,
    rating,
  ),
  'quotes.start': command(
    'Opens a new draft, empty or copied from another quote.',
    ['quotes'],
    z.strictObject({ copyOf: id.nullable() }),
    quote,
    quoteGone,
  ),
  'quotes.saveDraft': command(
    'Keeps what has been typed; durable when it answers.',
    [],
    z.strictObject({ quoteId: id, draft: quoteDraft }),
    z.strictObject({ savedAt: z.int() }),
    ['not-found', 'quote-closed'],
  ),
  'quotes.open': query('One quote with its draft and all versions.', ofQuote, quote, quoteGone),
  'quotes.list': query(
    'Quotes, newest first.',
    quoteFilter,
    z.strictObject({ rows: z.array(quoteRow), total: z.int().describe('before the limit') }),
  ),
  'quotes.freeze': command(
    'Rates the draft today and keeps it as the next version, unchangeable.',
    ['quotes'],
    z.strictObject({ quoteId: id, validUntil: day.nullable().describe('null: by the setting') }),
    version,
    ['not-found', 'quote-closed', 'quote-empty', 'validity-in-the-past'],
  ),
  'quotes.markFirm': command(
    "Freezes a version whose chosen plan carries only the insurer's firm figures.",
    ['quotes'],
    z.strictObject({ quoteId: id, plan: planId }),
    version,
    [
      'not-found',
      'quote-closed',
      'quote-empty',
      'plan-not-found',
      'insurer-missing',
      'insurer-not-open-yet',
      'figures-missing',
    ],
  ),
  'quotes.close': command('Marks a quote won or lost.', ['quotes'], outcomeRequest, quote, [
    'not-found',
    'reason-needed',
    'quote-empty',
    'plan-not-found',
  ]),
  'quotes.reopen': command('Takes a won or lost mark back.', ['quotes'], ofQuote, quote, quoteGone),
  'quotes.discard': command(
    'Takes a quote off the list; can be undone.',
    ['quotes'],
    ofQuote,
    nothing,
    quoteGone,
  ),
  'quotes.restore': command('Puts a discarded quote back.', ['quotes'], ofQuote, nothing, quoteGone),
  'lastYear.parse': query(
    "Reads last year's lines from pasted text.",
    z.strictObject({ text: z.string().max(20_000) }),
    z.strictObject({ lines: z.array(lastYearLine), unread: z.array(z.string()) }),
  ),
  'lastYear.compare': query(
    'This year against last, line by line, with the reason of each difference.',
    z.strictObject({ lastYear, rating, plan: planId }),
    z.array(lastYearDifference),
    ['plan-not-found'],
  ),
  'refunds.compute': query('What is paid back when a policy ends early.', refundRequest, refund, [
    'no-rate-book',
    'short-term-period',
  ]),
  'compulsory.limits': query(
    'Limits of the compulsory cover by the day of the accident.',
    z.strictObject({ accidentOn: day }),
    z.strictObject({
      from: day,
      atFault: z.strictObject({ deathFen: amountFen, medicalFen: amountFen, propertyFen: amountFen }),
      notAtFault: z.strictObject({ deathFen: amountFen, medicalFen: amountFen, propertyFen: amountFen }),
    }),
    ['no-rate-book', 'no-rate-row'],
  ),
  'payout.compute': query(
    'Who pays what after an accident, step by step with the reason of each.',
    payoutRequest,
    payout,
    ['payout-not-covered', 'payout-shares', 'no-rate-book', 'no-rate-row'],
  ),
  'completeness.review': query(
    'What a plan leaves open for this car and its use, with price, worked loss and worth; ways to pay less too.',
    reviewRequest,
    review,
    ['plan-not-found', 'no-rate-book'],
  ),
  'completeness.answer': command(
    "Keeps the customer's answer to a prompt; the newest one of a plan, rule and coverage counts.",
    ['completeness'],
    gapAnswerRequest,
    z.array(gapAnswer),
    ['not-found', 'reason-needed'],
  ),
  'completeness.answers': query(
    'Answers given in a quote, and what earlier quotes of the same car put off until later.',
    ofQuote,
    z.array(gapAnswer),
    quoteGone,
  ),
  'completeness.byClerk': query(
    'How complete the plans are that each clerk quoted in a period.',
    clerkFiguresRequest,
    z.array(clerkFigure),
  ),
  'completeness.definition': query("The shop's own definition of full cover (全).", nothing, fullCover),
  'completeness.define': command(
    "Changes the shop's own definition of full cover.",
    ['completeness'],
    fullCover,
    fullCover,
  ),
  'stories.list': query(
    'Accidents that can happen to such a car, with example amounts.',
    storiesRequest,
    z.array(story),
    ['no-rate-book'],
  ),
  'stories.simulate': query(
    'One accident under every plan of a request, side by side.',
    simulateRequest,
    simulation,
    ['no-rate-book', 'no-rate-row'],
  ),
  'claimOrNot.weigh': query(
    'Claim it or pay it: premiums of the next three years with and without the claim.',
    claimOrNotRequest,
    claimOrNot,
    ['plan-not-found', 'no-rate-book', 'no-estimate'],
  ),
  'documents.quoteSheet': command(
    'Makes the quote sheet of a frozen version, or gives the one archived before.',
    [],
    sheetRequest,
    archivedDocument,
    ['not-found', 'version-not-found', 'plan-not-found', 'print-failed', 'print-timed-out'],
  ),
  'documents.refusalSlip': command(
    'Makes the refusal slip (放弃投保确认) of one plan of a frozen version, or gives the one archived for the same answers.',
    [],
    refusalSlipRequest,
    archivedDocument,
    [
      'not-found',
      'version-not-found',
      'plan-not-found',
      'no-rate-book',
      'nothing-refused',
      'print-failed',
      'print-timed-out',
    ],
  ),
  'documents.claimGuide': command(
    'Makes the claim guide (索赔须知) to hand out with a quote or after an accident.',
    [],
    claimGuideRequest,
    archivedDocument,
    ['not-found', 'version-not-found', 'plan-not-found', 'print-failed', 'print-timed-out'],
  ),
  'documents.simulation': command(
    'Makes the page of one accident under the plans of a frozen version, side by side.',
    [],
    simulationPageRequest,
    archivedDocument,
    [
      'not-found',
      'version-not-found',
      'plan-not-found',
      'no-rate-book',
      'no-rate-row',
      'missing-input',
      'payout-not-covered',
      'payout-shares',
      'print-failed',
      'print-timed-out',
    ],
  ),
  'documents.refusals': query(
    'What the owner of a car (by VIN or plate) was offered and did not want, newest first.',
    carRefusalsRequest,
    z.array(carRefusal),
  ),
  'documents.print': command('Opens the print dialog.', [], ofDocument, nothing, [
    'document-not-found',
    'cancelled',
    'print-failed',
  ]),
  'documents.savePdf': command(
    'Writes the PDF where the person chooses.',
    [],
    ofDocument,
    z.strictObject({ fileName: z.string() }),
    ['document-not-found', 'cancelled', 'file-not-written'],
  ),
  'documents.copyPicture': command(
    'Puts a picture of a page on the clipboard.',
    [],
    z.strictObject({ pngBase64: z.string().max(40_000_000) }),
    nothing,
    ['image-not-recognised'],
  ),
} as const satisfies Record<
  string,
  ChannelSpec<'query' | 'command', z.ZodType, z.ZodType, readonly FailureCode[]>
>

export type Contract = typeof contract
export type Channel = keyof Contract
export type RequestOf<C extends Channel> = z.infer<Contract[C]['request']>
export type ResponseOf<C extends Channel> = z.infer<Contract[C]['response']>
/** Failures a channel declares of its own. */
export type DeclaredFailure<C extends Channel> = Contract[C]['failures'][number]
/** Channels that read only, and channels that may write. */
export type QueryChannel = { [C in Channel]: Contract[C]['kind'] extends 'query' ? C : never }[Channel]
export type CommandChannel = Exclude<Channel, QueryChannel>
export type { Envelope, Failure, Result } from '../domain/result.ts'
