import type { ui as source } from '../zh-CN/ui.ts'
import { completenessTexts } from './ui-completeness.ts'
import { placeTexts } from './ui-places.ts'
import { quoteText } from './ui-quote.ts'

export const ui = {
  common: {
    close: 'Close',
    cancel: 'Cancel',
    ok: 'OK',
    save: 'Save',
    edit: 'Edit',
    remove: 'Remove',
    undo: 'Undo',
    retry: 'Try again',
    actions: 'Actions',
    pickDay: 'Pick from calendar',
    listComma: ', ',
    nobody: 'no clerk named',
    twoSentences: '{{first}} {{second}}',
  },
  language: {
    'zh-CN': '简体中文',
    'zh-TW': '繁體中文',
    en: 'English',
  },
  app: {
    title: 'Chudan',
    skip: 'Skip to content',
    nav: {
      label: 'Main menu',
      quote: 'New quote',
      quotes: 'Quotes',
      rateBooks: 'Rate books',
      refund: 'Refund',
      settings: 'Settings',
    },
  },
  welcome: {
    title: 'Welcome to Chudan',
    lead: 'Enter a car once: compulsory cover, vehicle tax and commercial cover are priced as you type, plans stand side by side, and the quote sheet prints.',
    shopExample: 'For example: Sample Motors',
    honest:
      "Amounts are estimates; the insurer's system decides. All of this can be changed later under Settings.",
    skip: 'Skip for now',
    start: 'Start the first quote',
  },
  recovery: {
    untouched: 'The book file has not been changed and nothing has been deleted.',
  },
  ...placeTexts,
  ...completenessTexts,
  quote: quoteText,
} satisfies typeof source
