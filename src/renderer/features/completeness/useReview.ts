import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { GapAnswerRecord, Gap, Review } from '#shared/contract/completeness.ts'
import { ask } from '../../bridge/client.ts'
import { useAnswer } from '../../bridge/queries.ts'
import type { GapsView } from './gaps-view.ts'

/** The review of the plan that is looked at; while a new one is worked out the one before stays. */
export function useReview({
  price,
  plan,
  profile,
}: Pick<GapsView, 'price' | 'plan' | 'profile'>): Review | null {
  const request = { price, plan: plan ?? 'own', profile }
  const { data } = useQuery({
    queryKey: ['completeness.review', request],
    queryFn: () => ask('completeness.review', request),
    enabled: plan !== null,
    placeholderData: keepPreviousData,
  })
  return plan === null ? null : (data ?? null)
}

export function useAnswers(quoteId: string | null): readonly GapAnswerRecord[] {
  return (
    useAnswer('completeness.answers', { quoteId: quoteId ?? '-' }, { enabled: quoteId !== null }).data ?? []
  )
}

/** A gap with what has been said about it. */
export interface Prompt {
  readonly gap: Gap
  /** The answer given in this quote for this plan. */
  readonly answer: GapAnswerRecord | null
  /** Put off in an earlier quote of the same car. */
  readonly earlier: GapAnswerRecord | null
  /** It was taken in this quote, and the coverage has been removed again. */
  readonly takenGone: boolean
}

export interface Prompts {
  /** Without an answer, in the order given. */
  readonly open: readonly Prompt[]
  readonly savings: readonly Prompt[]
  readonly answered: readonly Prompt[]
  /** Taken, and no gap any more. */
  readonly closed: readonly GapAnswerRecord[]
}

/** Sorts the gaps of a review by what has been answered. */
export function promptsOf(
  review: Review | null,
  answers: readonly GapAnswerRecord[],
  { plan, quoteNumber }: Pick<GapsView, 'plan' | 'quoteNumber'>,
): Prompts {
  const here = answers.filter((one) => one.fromQuote === quoteNumber && one.plan === plan)
  const same = (gap: Pick<Gap, 'rule' | 'key'>) => (one: GapAnswerRecord) =>
    one.rule === gap.rule && one.key === gap.key
  const prompts = (review?.gaps ?? []).map((gap): Prompt => {
    const answer = here.find(same(gap)) ?? null
    const earlier =
      answers.find((one) => one.fromQuote !== quoteNumber && one.answer === 'later' && same(gap)(one)) ?? null
    // What was taken and is open again has to be asked again.
    return {
      gap,
      answer: answer?.answer === 'taken' ? null : answer,
      earlier,
      takenGone: answer?.answer === 'taken',
    }
  })
  const isOpen = (prompt: Prompt) => prompt.answer === null
  return {
    open: prompts.filter((prompt) => isOpen(prompt) && prompt.gap.kind !== 'saving'),
    savings: prompts.filter((prompt) => isOpen(prompt) && prompt.gap.kind === 'saving'),
    answered: prompts.filter((prompt) => !isOpen(prompt)),
    closed: here.filter((one) => one.answer === 'taken' && !prompts.some(({ gap }) => same(gap)(one))),
  }
}
