import type { domain as source } from '../zh-CN/domain.ts'
import { completeness } from './completeness.ts'
import { reasons } from './reasons.ts'
import { talk, talkFigure } from './talk.ts'
import { terms } from './terms.ts'

export const domain = { ...terms, ...reasons, ...completeness, talk, talkFigure } satisfies typeof source
