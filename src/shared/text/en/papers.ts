import type { papers as source } from '../zh-CN/papers.ts'

const refusal = {
  title: 'Record of covers declined (放弃投保确认)',
  fileName: 'covers-declined',
  answeredOn: 'Explained on',
  plan: 'Plan chosen',
  lead: 'The clerk has explained the covers below and you decided not to take them this time; this paper records it. Compulsory cover and the covers you took are not affected. Amounts are estimates or examples.',
  coverage: 'Cover declined',
  why: 'What it has to do with this car',
  example: 'Example: one accident, two outcomes',
  price: 'Adding it, a year (yuan)',
  reason: 'Reason given',
  raise: 'limit raised to {{to}} (now {{from}})',
  sum: 'offered: {{sum}}',
  withMain: 'needs: {{names}}',
  including: 'with {{names}}',
  source: 'Basis: {{source}}',
  loss: 'Total loss {{amount, fenWhole}} yuan',
  without: 'Without it, you pay',
  withIt: 'With it, you pay',
  keep: 'As it is, you pay',
  raised: 'Raised, you pay',
  pocket: '{{amount, fenWhole}}',
  noExample: 'no example',
  perDay: 'about {{amount, fen}} a day',
  estimate: 'estimate',
  market: 'market range',
  ask: 'to be asked',
  askNote: 'the insurer quotes it',
  reasonWith: '{{reason}}: {{note}}',
  notices: 'Please note',
  freeTitle: 'Your free choice',
  changeTitle: 'You can change your mind',
  change:
    'Before the policy is issued, just tell the clerk. Afterwards you can ask the insurer to add cover; it takes effect from the time stated in the endorsement. Accidents before that are not covered by it.',
  exampleTitle: 'Examples and prices',
  exampleNote:
    "Examples are worked out from the legal limits, the model clauses and the plan you chose; no real accident will be the same. What is paid depends on liability, your contract and the insurer. The price of adding a cover is our estimate; the insurer's system decides.",
  effectTitle: 'What this paper is',
  effect:
    'It only records your choice. It is no insurance contract and does not relieve the insurer of its duty to point out and explain clauses (Insurance Law 保险法, art. 17). Whether you sign it or not, your other insurance is not affected.',
  statement: 'I have read the above and freely decided not to take the covers listed this time.',
}

const guide = {
  title: 'Claim guide (索赔须知)',
  titleAccident: 'After an accident: claim guide (索赔须知)',
  fileName: 'claim-guide',
  issuedOn: 'Date',
  leadQuote: 'Please keep this in the car. Following it after an accident saves you trips.',
  leadAccident: 'Please go through it in order and tick what is done. If anything is unclear, call the shop.',
  insurerPhone: 'Claim line',
  shopPhone: 'Shop',
  seePolicy: 'see the policy',

  calls: 'Reports made',
  callTo: 'Reported to',
  callTime: 'Time',
  callNumber: 'Report number, person',
  police: 'Traffic police',
  insurerCall: 'Insurer',
  shopCall: 'This shop',

  steps: 'First things to do',
  step: {
    people:
      'People first. If somebody is hurt, get help. On notice by the traffic police the insurer pays or advances rescue costs promptly (Compulsory Insurance Regulation 交强险条例, art. 31).',
    guard:
      'Guard the scene. Take pictures from several sides: the whole scene, plates, damage, road marks. Ask insurer and traffic police how to move the cars.',
    report:
      'Report to the police and to the insurer; note the time and number of both. The insurer has to answer at once and explain the claim procedure (art. 27).',
    proof:
      'Get proof from the other side: name, phone, driving licence, car permit, plate, insurer and policy number. Keep the contact of witnesses.',
    shop: 'Tell the shop. Take valuables out of the car, and walk round it with the person who receives it.',
    assess:
      'Repair after the assessment only. Owner or proxy, workshop and insurer agree on items and amounts together.',
    noPromise:
      'Do not promise an amount yourself; ask the insurer first. If you have paid already, keep the receipt.',
  },

  papers: 'Papers to hand in',
  papersLead:
    'Use this list to prepare. Within 1 day of your application the insurer tells you in writing which papers it needs (Compulsory Insurance Regulation, art. 28); missing ones are asked for promptly and all at once (Insurance Law 保险法, art. 22). The written notice decides.',
  caseName: 'Case',
  casePapers: 'Papers',
  papersOf: {
    all: 'Always',
    injury: 'Somebody hurt or killed, also',
    court: 'Court or mediation, also',
    theft: 'Car stolen, also',
    'third-party-car': "Other side's car, also",
    'public-property': 'Road or public property, also',
    company: 'Owner is a company, also',
    proxy: 'Handled by a proxy, also',
  },
  paper: {
    claim: 'claim form',
    policy: 'policy',
    licence: 'driving licence, both parts',
    permit: 'car permit (行驶证), both parts',
    accident: 'accident proof or liability decision',
    invoice: 'repair invoice and list',
    rescue: 'rescue and towing bills (originals)',
    receipt: 'payment receipt',
    identity: "insured's identity card",
    account: 'bank account',
    records: 'medical records, diagnosis, discharge note',
    bills: 'medical bills and lists (originals)',
    work: 'proof of lost work and of care',
    disability: 'disability report',
    death: 'death certificate, household deregistration, proof of dependants',
    mediation: 'mediation paper',
    judgment: 'judgment and proof that it is final',
    paid: 'proof of what was paid',
    filed: 'police certificates: case opened, car not found',
    keys: 'all keys',
    title: 'registration certificate, purchase invoice',
    otherPermit: "other side's licence, car permit, policy",
    otherInvoice: 'assessment and repair invoice of the other car',
    otherReceipt: 'receipt of what was paid to the other side',
    damageList: 'list of damage, repair estimate or invoice',
    authority: "authority's notice and receipt",
    licenceOfBusiness: 'copy of the business licence (sealed)',
    companyLetter: 'company letter or authority (sealed)',
    proxyLetter: 'authority signed by the insured',
    proxyIdentity: "proxy's identity card",
  },

  sums: 'How the payout is worked out',
  sumsLead:
    'Compulsory cover pays first, then commercial cover, then whoever is liable (Civil Code 民法典, art. 1213).',
  order: {
    theirs:
      "The other side's compulsory cover pays your loss; if the other side is not at fault, within the no-fault limits.",
    ours: 'Your compulsory cover pays the other side, with limits for death and disability, medical costs and property (see table). It does not pay for your car or the people in it.',
    thirdParty:
      'Third party = (their loss − what compulsory cover pays) × your share of liability, up to the limit.',
    damage:
      "Vehicle damage = (damage − what the other side's compulsory cover paid − agreed deductible) × (1 − agreed excess share), up to the sum insured. What the other side owes you, the insurer can pay first and claim back.",
    seats:
      'Seat cover pays driver and passengers of your car by your share of liability, up to the limit a person.',
    rest: 'Of the rest, ask the other side for its part and pay yours.',
  },
  limits: 'Compulsory limits',
  limitsFrom: 'accidents from {{day, day}}',
  atFault: 'at fault',
  notAtFault: 'not at fault',
  death: 'Death, disability',
  medical: 'Medical costs',
  property: 'Property',

  cover: 'Your cover',
  coverOf: 'Your cover ({{plan}}, {{state}})',
  coverQuoted: 'as quoted; the policy decides',
  coverNone: 'no commercial cover chosen',

  deductions: 'Usual deductions and what is not paid',
  deduction: {
    catalogue:
      'Non-listed medical costs: drugs and devices outside the state list are not paid by the main covers; the non-listed medical add-on pays them where taken.',
    own: 'Liability of the other side: its part is paid by its insurers or by itself.',
    deductible:
      'Agreed deductibles and excess shares: only if you chose them. Since 19 Sep 2020 the clauses no longer deduct a share by fault.',
    limit: 'Whatever is above a limit or sum insured.',
    mental:
      'Mental distress: compulsory cover pays it within the death limit; third-party and seat cover do not, except with the add-on.',
    indirect: 'Loss of market value, wear, defects; wheels or scratches alone (except with the add-on).',
    conduct:
      'Driving without a valid licence or after alcohol or drugs; leaving the scene; intent; races, tests, or while in for repair.',
    use: 'Paid passenger transport with a family car that the insurer was not told of, if it caused the accident (Insurance Law, art. 52).',
  },

  deadlines: 'Legal deadlines',
  deadlineLaw: 'Basis',
  deadlineStep: 'What the insurer has to do',
  deadlineLimit: 'Limit',
  deadline: {
    'ctp-27': { law: '交强险条例 27', step: 'answer a report and explain the procedure', limit: 'at once' },
    'ctp-28': {
      law: '交强险条例 28',
      step: 'after the application, name the papers needed in writing',
      limit: '1 day',
    },
    'ctp-29a': {
      law: '交强险条例 29',
      step: 'with the papers, decide; reasons in writing if refused',
      limit: '5 days',
    },
    'ctp-29b': { law: '交强险条例 29', step: 'pay after agreement', limit: '10 days' },
    'ctp-31': {
      law: '交强险条例 31',
      step: 'on police notice, pay or advance rescue costs',
      limit: 'promptly',
    },
    'law-22': { law: '保险法 22', step: 'ask for missing papers', limit: 'promptly, once' },
    'law-23a': {
      law: '保险法 23',
      step: 'decide; complex cases, unless the contract says otherwise',
      limit: '30 days',
    },
    'law-23b': {
      law: '保险法 23',
      step: 'pay after agreement; a term in the contract comes first',
      limit: '10 days',
    },
    'law-24': {
      law: '保险法 24',
      step: 'if not covered, send the refusal with reasons',
      limit: '3 days after',
    },
    'law-25': {
      law: '保险法 25',
      step: 'if the amount is still open, pay the part that is certain',
      limit: '60 days',
    },
    'law-26': {
      law: '保险法 26',
      step: 'time for your claim, from when you knew or should have known',
      limit: '2 years',
    },
  },
  check:
    'Check before relying on it: articles follow the Compulsory Insurance Regulation as revised in 2019 and the Insurance Law as amended in 2015, a revision of which was being drafted; the texts say days, not working days. The lists of papers follow common practice. Your contract, the law in force and the written notice of the insurer decide.',
}

const simulation = {
  title: 'One accident: who pays, plan by plan',
  fileName: 'accident-example',
  custom: 'An accident of your own',
  customLine: 'Liability and amounts were set by you and the clerk.',
  example: 'Example',
  exampleNote:
    'The amounts are examples, no forecast. Those with a source are derived from it; the others are made up.',
  changedNote: 'Liability or amounts were set by you and the clerk; no forecast.',
  amounts: 'Amounts of the example',
  amountsTotal: 'Total loss',
  share: 'you are {{percent}}% liable',
  holiday: 'public holiday or weekend',
  people: '{{count}} people',
  amountSource: 'source: {{source}}',
  amountPlain: 'made up',
  plans: 'Outcome under each plan',
  premium: 'premium {{amount, fen}} a year',
  premiumPartial: 'premium {{amount, fen}} a year, some lines to be asked',
  pocket: 'You pay',
  insured: 'Insurance pays',
  others: 'Others pay',
  owed: 'the other owner owes you {{amount, fenShort}} of it',
  legend: {
    compulsory: 'Compulsory',
    commercial: 'Commercial',
    others: 'Other side and others',
    pocket: 'You',
  },
  table: 'Who pays how much (yuan)',
  payer: 'Payer',
  total: 'Total',
  whyPocket: 'Why you pay',
  nothingInPocket: 'Nothing is left for you to pay',
  pocketLine: '{{amount, fenShort}}: {{reason}}',
  moreLines: '{{count}} more, together {{amount, fenShort}}',
  notice:
    'Worked out from the legal limits, the model clauses and the plans of the quotation: compulsory cover first, then commercial, then whoever is liable (Civil Code 民法典, art. 1213). What is paid depends on liability, your contract and the insurer. Which covers and limits you take is for you to decide.',
}

export const papers = { refusal, guide, simulation } satisfies typeof source
