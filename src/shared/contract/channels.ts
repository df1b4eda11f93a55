import type { Channel } from './index.ts'

/**
 * The contract's channel names alone, so that the preload (which must stay free of zod) can make one function per
 * channel. `channels.test.ts` keeps it equal to the contract, at type check and at run time.
 */
export const channels = [
  'app.start',
  'settings.save',
  'settings.chooseLogo',
  'insurers.save',
  'insurers.remove',
  'rateBooks.list',
  'rateBooks.show',
  'rateBooks.import',
  'rateBooks.export',
  'rateBooks.activate',
  'quotes.price',
  'quotes.start',
  'quotes.saveDraft',
  'quotes.open',
  'quotes.list',
  'quotes.freeze',
  'quotes.markFirm',
  'quotes.close',
  'quotes.reopen',
  'quotes.discard',
  'quotes.restore',
  'lastYear.parse',
  'lastYear.compare',
  'refunds.compute',
  'compulsory.limits',
  'payout.compute',
  'completeness.review',
  'completeness.answer',
  'completeness.answers',
  'completeness.byClerk',
  'completeness.definition',
  'completeness.define',
  'stories.list',
  'stories.simulate',
  'claimOrNot.weigh',
  'documents.quoteSheet',
  'documents.refusalSlip',
  'documents.claimGuide',
  'documents.simulation',
  'documents.refusals',
  'documents.print',
  'documents.savePdf',
  'documents.copyPicture',
] as const satisfies readonly Channel[]

/** How the two processes name a channel on the wire, so that no other IPC name can collide with one. */
export const wireName = <C extends string>(channel: C): `chudan:${C}` => `chudan:${channel}`

/** The one message main sends without being asked: the topics a command has touched. */
export const topicsWireName = 'chudan:topics-touched'
