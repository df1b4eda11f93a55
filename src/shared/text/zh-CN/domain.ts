import { completeness } from './completeness.ts'
import { reasons } from './reasons.ts'
import { talk, talkFigure } from './talk.ts'
import { terms } from './terms.ts'

/** The source of the shape: the other languages must have exactly these keys. */
export const domain = { ...terms, ...reasons, ...completeness, talk, talkFigure }
