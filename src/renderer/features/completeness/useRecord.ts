import type { Gap, GapAnswerRecord } from '#shared/contract/completeness.ts'
import type { GapAnswer, RefusalReason } from '#shared/domain/completeness.ts'
import { call } from '../../bridge/client.ts'
import { toastFailure } from '../../ui/failure.ts'
import { useText } from '../../ui/text.tsx'
import type { GapsView } from './gaps-view.ts'

export interface Recorded {
  readonly answer: GapAnswer
  readonly reason: RefusalReason | null
  readonly note: string
}

type Target = Pick<Gap | GapAnswerRecord, 'rule' | 'key'>

/** Keeps an answer with the quote; a prompt that is taken changes the plan first. */
export function useRecord(view: GapsView): (target: Target, recorded: Recorded, gap?: Gap) => Promise<void> {
  const t = useText()
  return async ({ rule, key }, recorded, gap) => {
    const { plan } = view
    if (plan === null) return
    if (recorded.answer === 'taken' && gap) view.onTake(gap)
    const quoteId = await view.saved()
    if (quoteId === null) return
    const answer = await call('completeness.answer', { quoteId, plan, rule, key, ...recorded })
    if (!answer.ok) toastFailure(t, answer.failure)
  }
}
