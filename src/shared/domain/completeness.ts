/** How the car lives, as far as the clerk has asked. `unknown` proposes nothing. */
export const parkings = ['unknown', 'garage', 'guarded', 'street'] as const
export const passengerKinds = ['unknown', 'mostly-alone', 'family', 'employees', 'paying'] as const
export const yesNo = ['unknown', 'yes', 'no'] as const

/** missing: not covered at all. low: covered with too low a limit. saving: a way to pay less. */
export const gapKinds = ['missing', 'low', 'saving'] as const
export type GapKind = (typeof gapKinds)[number]

/** What the customer said to a prompt. */
export const gapAnswers = ['taken', 'refused', 'later'] as const
export type GapAnswer = (typeof gapAnswers)[number]

/** Why a coverage was refused; `own-words` needs a note. */
export const refusalReasons = ['too-expensive', 'not-needed', 'covered-elsewhere', 'thinks-it-over', 'own-words'] as const
