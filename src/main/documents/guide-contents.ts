import type { documents } from '#shared/text/zh-CN/documents.ts'

/** Which sentences of the claim guide follow each other; their wording is text. docs/papers.md names the sources. */

type Guide = (typeof documents)['guide']

export const steps = [
  'people',
  'guard',
  'report',
  'proof',
  'shop',
  'assess',
  'noPromise',
] as const satisfies readonly (keyof Guide['step'])[]

type PaperName = keyof Guide['paper']

/** Papers of every claim first, then what each case adds, so that they are asked for once. */
export const papersByCase = [
  [
    'all',
    [
      'claim',
      'policy',
      'licence',
      'permit',
      'accident',
      'invoice',
      'rescue',
      'receipt',
      'identity',
      'account',
    ],
  ],
  ['injury', ['records', 'bills', 'work', 'disability', 'death', 'paid']],
  ['court', ['mediation', 'judgment', 'paid']],
  ['third-party-car', ['otherPermit', 'otherInvoice', 'otherReceipt']],
  ['public-property', ['damageList', 'authority']],
  ['theft', ['filed', 'keys', 'title']],
  ['company', ['licenceOfBusiness', 'companyLetter']],
  ['proxy', ['proxyLetter', 'proxyIdentity']],
] as const satisfies readonly (readonly [keyof Guide['papersOf'], readonly PaperName[]])[]

/** In legal order (民法典 art. 1213), as the payout engine pays. */
export const order = [
  'theirs',
  'ours',
  'thirdParty',
  'damage',
  'seats',
  'rest',
] as const satisfies readonly (keyof Guide['order'])[]

export const deductions = [
  'catalogue',
  'own',
  'deductible',
  'limit',
  'mental',
  'indirect',
  'conduct',
  'use',
] as const satisfies readonly (keyof Guide['deduction'])[]

/** 交强险条例 27–31, 保险法 22–26. */
export const deadlines = [
  'ctp-27',
  'ctp-28',
  'ctp-29a',
  'ctp-29b',
  'ctp-31',
  'law-22',
  'law-23a',
  'law-23b',
  'law-24',
  'law-25',
  'law-26',
] as const satisfies readonly (keyof Guide['deadline'])[]
