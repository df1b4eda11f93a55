import type { reasons as source } from '../zh-CN/reasons.ts'

const step = {
  'compulsory-base': 'Base premium: {{class, class}}',
  'compulsory-float': 'Accident record {{percent, points}}: {{factor, floatRecord}} (scheme {{scheme}})',
  'compulsory-float-none': 'Policies of this kind do not float with the record',
  'drink-driving': 'Drink-driving surcharge {{percent}}% (from the platform)',
  'short-term-months': 'Short term, share for months of cover: {{months}}',
  'short-term-days': 'Short term, days of cover: {{days}} ÷ {{yearDays}}',
  'table-premium': 'Tabled premium',
  'limit-relativity': 'Multiple for a limit of {{limit, sum}} yuan',
  'limit-step-formula': 'Limit of {{limit, sum}} yuan, by formula above the table',
  'damage-base': 'Fixed part: {{class, class}}, age in months: {{months}}',
  'damage-rate': 'New price of {{price, yuan}} yuan × rate {{percent}}%',
  'agreed-value':
    'Agreed value differs from the actual value by {{difference, yuan}} yuan, adjusted by {{percent}}%',
  'rate-of-sum': 'Sum of {{limit, yuan}} yuan × rate {{percent}}%',
  'rate-of-sum-seats': 'Limit of {{limit, yuan}} yuan a seat × {{seats}} × rate {{percent}}%',
  'share-of-line': 'Premium before rounding: {{line, coverageShort}}',
  'per-day': '{{perDay, yuan}} yuan a day × {{days}} × rate {{percent}}%',
  'equipment-share': 'Value of the equipment {{value, yuan}} ÷ sum insured of the vehicle {{sum, yuan}}',
  'deductible-factor': 'Excess share of {{percent}}%',
  'deductible-amount': 'Factor for an absolute deductible of {{deductible, yuan}} yuan each loss',
  'trailer-share': 'Trailer: share of the premium of a truck of its tonnage',
  'reference-level': 'Older tables brought to the present level',
  'vehicle-grade': 'Factor of the model',
  ncd: 'No-claim factor (NCD): years insured {{years}}, claims {{claims}}, level {{level, number}}',
  violation: 'Traffic violation factor (from the platform)',
  pricing: "Insurer's own pricing factor (may be {{min}}–{{max}})",
  'free-services': 'Within the free number, no charge',
  'tax-table': '{{region, region}}, tax a year: {{kind, taxKind}}',
  'tax-per-tonne': '{{region, region}}, tax a tonne and year: {{kind, taxKind}}',
  'tax-tonnes': 'Kerb mass in tonnes: {{tonnes}}',
  'tax-relief-months': 'Local relief in months: {{months}}',
  'tax-new-vehicle': 'New vehicle, from the month of the invoice ({{month}}); months: {{months}}',
  'tax-short-term': 'Short-term policy, months of cover: {{months}}',
  'tax-half': 'Listed as energy-saving: half',
  'tax-exempt': 'Exempt',
  'tax-outside-scope': 'Outside the vehicle tax',
  'tax-paid-elsewhere': 'Paid elsewhere, not collected now',
  'tax-manual': 'Amount entered by hand',
  'tax-arrears': 'Unpaid tax of earlier years',
  'tax-late-fee': 'Late fee: 0.05% a day, days: {{days}}',
  'new-price': 'New price of the car',
  depreciation: 'Depreciation, months: {{months}}, {{percent}}% each',
  'depreciation-cap':
    'Depreciation has reached its cap (months: {{months}}); {{share}}% of the new price stays',
  'refund-all': 'Premium paid',
  'refund-fee': 'Cover has not begun: a fee of {{percent}}% is kept',
  'refund-days': 'Days run {{elapsed}} of {{termDays}}: the rest is paid back',
  round: 'Rounded to the fen, half up',
}

const warning = {
  'trailer-has-no-compulsory':
    'A trailer has no compulsory cover of its own; the policy of the towing vehicle answers.',
  'float-unpaid-claim':
    'An at-fault accident is reported but not paid: no float now, the premium may be raised after payment.',
  'shanghai-violation-scheme':
    "The region may have a violation scheme of its own that could not be verified; the insurer's system decides.",
  'drink-driving-check':
    'Drink-driving surcharges are set by region: check against what the platform returns.',
  'advance-issue-limit':
    'Cover starts more than {{months}} months from now; the policy may not be issued yet.',
  'cover-gap': '{{policy, policy}}: days without cover after the last policy: {{days}}.',
  'cover-overlap': '{{policy, policy}}: days covered twice: {{days}}. Check the first day.',
  'cover-starts-before-quote':
    '{{policy, policy}}: the first day is before today; policies are not backdated.',
  'nev-table-not-published':
    'Rates for new-energy cars are not published; petrol rates are used here. The market is usually {{min}}%–{{max}}% higher.',
  'ride-hailing-as-taxi': 'Ride-hailing is estimated at taxi rates; the use must be declared to the insurer.',
  'scratch-older-car': 'The car is older than {{months}} months; insurers may refuse scratch cover.',
  'scratch-not-customary': 'Scratch cover is usually for cars without fares; ask the insurer first.',
  'services-not-customary':
    'Services are usually for cars under 10 seats without fares; ask the insurer first.',
  'market-hint':
    "No published rate. The market usually asks {{min, yuan}}–{{max, yuan}} yuan; a hint only, enter the insurer's figure.",
  'limit-above-million': 'Above a limit of one million the premium is inferred; the difference may be large.',
  'half-tax-if-listed': 'If the model is listed as energy-saving the tax is halved; look it up and choose.',
  'tax-two-tables':
    'Two tariffs are found for {{region, region}} ({{first}} and {{second}} yuan); enter what the tax office says.',
  'agreed-above-new-price': 'The agreed value is above the new price; the insurer may refuse it.',
  'figure-too-early': "The insurer's opening day has not come; this figure may change.",
  'reference-figures': "Estimated at reference rates, not the insurer's price.",
  'band-filled-by-pattern':
    'This cell of the table is not published; it follows the pattern of the other rows.',
}

const problem = {
  'plate-format': 'Not a plate number. Usual plates have 7 characters, new-energy plates 8.',
  'plate-letter-io': 'Plates have no letters I and O; perhaps 1 or 0 is meant.',
  'plate-energy-mismatch': 'The plate does not fit the energy chosen.',
  'vin-length': 'A VIN has 17 characters.',
  'vin-letters': 'A VIN has no letters I, O, Q and no signs.',
  'vin-check-digit':
    'The check digit of the VIN does not fit; please compare again. Some imported cars do not follow it.',
  'id-format': 'An identity number has 18 characters; the last may be X.',
  'id-birth-date': 'The birth date in the identity number does not exist.',
  'id-check-digit': 'The check digit of the identity number does not fit; please compare again.',
  'credit-code-format': 'A credit code has 18 characters without I, O, Z, S and V.',
  'credit-code-check': 'The check character of the credit code does not fit; please compare again.',
  'phone-format': 'Not a phone number. Enter a mobile number or a landline with area code.',
  'not-a-day': 'Enter a date such as 2026-11-23.',
  'not-an-amount': 'Enter an amount such as 158000 or 15.8万.',
  'not-a-number': 'Enter a number.',
  'not-whole': 'Enter a whole number.',
  'too-large': 'Too large; at most {{max}}.',
  'day-in-the-future': 'This day has not come yet.',
  'organisation-with-family-use':
    'A car of an organisation cannot be insured as a family car; check the use.',
  'person-with-organisation-use':
    'A private car is not usually insured as a company or government car; check the use.',
  'last-day-before-first': 'The last day is before the first day.',
}

export const reasons = {
  step,
  warning,
  problem,
  stepVariant: {
    'ncd-no-record': 'No-claim factor (NCD): {{history, history}}, level {{level, number}}',
    'ncd-gap': 'No-claim factor (NCD): gap of over three months, no discount, level {{level, number}}',
    'ncd-lapsed': 'No-claim factor (NCD): gap of over six months, counted anew, level {{level, number}}',
    'table-of-class': 'Tabled premium: {{class, class}}, limit of {{limit, sum}} yuan',
    'table-of-sum': 'Tabled premium: sum of {{limit, sum}} yuan',
    'deductible-self': 'Excess share of {{percent}}%: counted in the main cover, costs nothing itself',
  },
  floatRecord: {
    'clean-1': 'one year without an at-fault accident',
    'clean-2': 'two years in a row without an at-fault accident',
    'clean-3': 'three years or more without an at-fault accident',
    'one-accident': 'one at-fault accident without a death',
    'more-accidents': 'two at-fault accidents or more',
    death: 'at-fault accident with a death',
    'first-policy': 'first policy',
    'unpaid-claim': 'at-fault accident not paid yet',
  },
  taxKind: {
    passenger: 'passenger car',
    'bus-medium': 'medium bus',
    'bus-large': 'large bus',
    truck: 'truck',
    special: 'special vehicle',
    motorcycle: 'motorcycle',
  },
  policy: { compulsory: 'Compulsory cover', commercial: 'Commercial cover' },
  field: {
    'vehicle.seats': 'approved seats',
    'vehicle.ratedLoadKg': 'rated load',
    'vehicle.kerbMassKg': 'kerb mass',
    'vehicle.displacementMl': 'displacement',
    'vehicle.powerKw': 'power',
    'vehicle.newPriceFen': 'new price of the car',
    'vehicle.firstRegistration': 'date of first registration',
    'compulsory.cleanYears': 'years without an at-fault accident',
    'commercial.insuredYears': 'years insured without a break',
    'commercial.pricingFactor': "insurer's pricing factor",
    sum: 'sum insured',
    days: 'days',
    'commercial.firstDay': 'first day of the commercial policy',
    commercial: 'first day of the commercial policy',
  },
  factor: { pricing: "The insurer's pricing factor", violation: 'The traffic violation factor' },
  lastYearReason: {
    added: 'New this year',
    dropped: 'Not taken this year',
    'sum-changed': 'Sum insured changed',
    'ncd-changed': 'No-claim factor changed',
    'pricing-changed': 'Pricing factor changed',
    'record-changed': 'Accident record changed',
    'rate-or-other': 'Rates or other changes',
    unknown: 'Reason not known',
  },
} satisfies typeof source
