import type { failures as source } from '../zh-CN/failures.ts'

export const failures = {
  'invalid-request': {
    what: 'Something entered is not right; nothing was done.',
    todo: 'Correct the fields that are marked.',
  },
  'unknown-channel': {
    what: 'The program does not know this action.',
    todo: 'Restart the program; if it stays, call support.',
  },
  'internal-error': {
    what: 'The program has failed (number {{errorId}}).',
    todo: 'Nothing entered is lost. Try again; if it stays, tell support the number.',
  },
  'not-found': { what: 'This record cannot be found.', todo: 'It may have been moved; refresh the list.' },
  cancelled: { what: 'Cancelled.', todo: 'Nothing was changed.' },

  'book-newer-than-program': {
    what: 'The book was made by a newer program; this one cannot open it.',
    todo: 'Update the program; the book is unchanged.',
  },
  'book-damaged': {
    what: 'The file of the book is damaged.',
    todo: 'Do not delete it; restore the latest backup.',
  },
  'book-migration-failed': {
    what: 'Updating the book failed and was stopped; the book is as it was.',
    todo: 'A backup was made first. Call support.',
  },
  'book-migration-changed': {
    what: 'The record of updates in the book does not match the program.',
    todo: 'Go back to the former program version, or call support.',
  },
  'book-in-use': {
    what: 'Another program has the book open.',
    todo: 'Close the other window and open the book again.',
  },
  'book-not-writable': {
    what: 'The folder of the book cannot be written to.',
    todo: 'Check disk space and the rights of the folder.',
  },

  'missing-input': {
    what: 'Still missing: {{field, field}}.',
    todo: 'The figure follows as soon as it is filled in.',
  },
  'record-contradictory': {
    what: 'The record contradicts itself.',
    todo: 'A first policy has no earlier record; check it.',
  },
  'no-published-rate': {
    what: 'There is no published rate for this cover.',
    todo: "Ask the insurer and enter the insurer's figure on this line.",
  },
  'no-rate-row': {
    what: 'The rate table has no row for this.',
    todo: "Check the vehicle, or enter the insurer's figure by hand.",
  },
  'class-unknown': {
    what: 'No rate class holds this vehicle.',
    todo: "Check use and seats, load or displacement, or enter the insurer's figure.",
  },
  'not-insurable': {
    what: 'A vehicle of this kind cannot be insured for this on its own.',
    todo: 'Insure it with the towing vehicle, or take the line out.',
  },
  'set-by-province': {
    what: 'Each province sets this rate; there is no national one.',
    todo: "Ask the insurer and enter the insurer's figure.",
  },
  'no-rate-book': {
    what: 'No rate book is in force on this day.',
    todo: 'Check the first day of cover, or activate a rate book.',
  },
  'factor-out-of-range': {
    what: '{{factor, factor}} is outside the allowed range ({{min}}–{{max}}).',
    todo: 'Enter a value in the range.',
  },
  'option-not-offered': {
    what: 'The clauses do not offer this option.',
    todo: 'Choose another sum or option.',
  },
  'coverage-not-in-clauses': {
    what: 'The clauses of this car do not have this cover.',
    todo: 'Take it out, or check the energy of the car.',
  },
  'coverage-requires': {
    what: 'This needs: {{requires, coverageShort}}.',
    todo: 'Add it first, or take this cover out.',
  },
  'coverage-not-for-vehicle': {
    what: 'This cover is not for vehicles of this kind.',
    todo: 'Take it out, or check the use.',
  },
  'coverage-twice': { what: 'The same cover is chosen twice.', todo: 'Take one of them out.' },
  'share-of-missing-line': {
    what: 'This is a share of a premium that is not there yet: {{line, coverageShort}}.',
    todo: 'Work out or enter that line first.',
  },
  'tax-region-manual': {
    what: 'No vehicle tax tariff is known for {{region, region}}.',
    todo: 'Enter the amount of the local tax office by hand.',
  },
  'tax-outside-range': {
    what: 'The tax is outside the legal range ({{minFen, fen}}–{{maxFen, fen}} yuan a year).',
    todo: 'Check it and enter it again.',
  },
  'short-term-not-allowed': {
    what: 'Short-term compulsory cover is not allowed in this case.',
    todo: 'Choose a term of one year.',
  },
  'short-term-period': {
    what: 'The days of the short term are not right.',
    todo: 'The last day must come after the first and within a year.',
  },
  'catalogue-statement-needed': {
    what: 'The tax catalogue has to be looked up before the tax is known.',
    todo: 'Look the model up and choose "listed" or "not listed".',
  },
  'surcharge-out-of-range': {
    what: 'The drink-driving surcharge is outside the local range ({{min}}%–{{max}}%).',
    todo: 'Enter what the platform returns.',
  },

  'quote-empty': {
    what: 'The quote holds nothing to price yet.',
    todo: 'Choose at least one cover and fill in the vehicle.',
  },
  'quote-closed': {
    what: 'This quote is closed and cannot be changed.',
    todo: 'Take the won or lost mark back, or copy it into a new quote.',
  },
  'version-not-found': { what: 'This version cannot be found.', todo: 'Choose again from the versions.' },
  'plan-not-found': { what: 'This plan cannot be found.', todo: 'Choose the plan again.' },
  'payout-not-covered': {
    what: 'No published rule says who pays after such an accident: {{what, notCovered}}.',
    todo: 'Nothing is guessed here; ask the insurer.',
  },
  'payout-shares': {
    what: 'The liability shares are wrong: {{what, wrongShares}}.',
    todo: 'Check the share of each party.',
  },
  'nothing-refused': {
    what: 'No cover of this plan is recorded as declined.',
    todo: 'Record what the customer chose, and why, in the prompts first.',
  },
  'no-estimate': {
    what: 'No premium can be estimated for: {{lines, coverageShort}}.',
    todo: 'Complete the vehicle and its record, then compare again.',
  },
  'figures-missing': {
    what: "No insurer's figure yet: {{lines, coverageShort}}.",
    todo: "Enter the insurer's figure on every line of the plan.",
  },
  'insurer-missing': { what: 'No insurer is chosen.', todo: 'Choose the insurer first.' },
  'insurer-not-open-yet': {
    what: 'The insurer gives firm prices from {{opensOn, day}}; until then the quote cannot be firm.',
    todo: 'Quote an estimate now and confirm it then.',
  },
  'validity-in-the-past': {
    what: 'The quote would be valid only until a past day.',
    todo: 'Choose today or a later day.',
  },
  'reason-needed': { what: 'A reason is needed.', todo: 'Choose a reason.' },
  'insurer-code-taken': { what: 'This code belongs to another insurer.', todo: 'Choose another code.' },
  'insurer-in-use': {
    what: 'Quotes use this insurer; it cannot be deleted.',
    todo: 'It can be set inactive.',
  },

  'rate-book-invalid': {
    what: 'The rate book has errors and cannot be activated.',
    todo: 'Correct what is listed and import it again.',
  },
  'rate-book-frozen': {
    what: 'This rate book is active and cannot be changed.',
    todo: 'Export it and save it as a new edition.',
  },

  'document-not-found': { what: 'This paper cannot be found.', todo: 'Make it again.' },
  'print-failed': {
    what: 'Printing has failed.',
    todo: 'Check the printer and try again; the paper is archived and not lost.',
  },
  'print-timed-out': {
    what: 'Making the paper took too long and was stopped.',
    todo: 'Close some programs and try again.',
  },
  'file-not-written': {
    what: 'The file was not saved.',
    todo: 'Choose another folder, or close the program that has the file open.',
  },
  'file-not-read': { what: 'The file cannot be opened.', todo: 'Check that it is there and not in use.' },
  'file-too-large': { what: 'The file is too large.', todo: 'Choose a smaller file.' },
  'image-not-recognised': {
    what: 'This is not a picture the program can use.',
    todo: 'Choose a PNG or JPEG picture.',
  },
} satisfies typeof source
