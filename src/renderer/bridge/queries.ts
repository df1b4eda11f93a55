import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Channel, RequestOf, ResponseOf, Topic } from '#shared/contract/index.ts'
import { ask } from './client.ts'

/** Asking over IPC works without a network, and a question that failed is not asked again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 60_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** The cached answer of a query channel. */
export function useAnswer<C extends Channel>(
  channel: C,
  payload: RequestOf<C>,
  options: { readonly enabled?: boolean; readonly fresh?: boolean } = {},
): UseQueryResult<ResponseOf<C>> {
  return useQuery({
    queryKey: [channel, payload],
    queryFn: () => ask(channel, payload),
    enabled: options.enabled ?? true,
    ...(options.fresh ? { staleTime: 0 } : {}),
  })
}

/** What the first screen was built from: settings, insurers, plan templates, clauses, today. */
export type Start = ResponseOf<'app.start'>

export const startQuery = {
  queryKey: ['app.start', {}] as const,
  queryFn: () => ask('app.start', {}),
  staleTime: Infinity,
}

/** Which cached answers a topic makes old. */
const answersOf = {
  settings: ['app.start'],
  insurers: ['app.start', 'quotes.list'],
  'rate-books': [
    'app.start',
    'rateBooks.list',
    'rateBooks.show',
    'refunds.compute',
    'completeness.review',
    'stories.list',
    'stories.simulate',
    'claimOrNot.weigh',
  ],
  quotes: ['quotes.open', 'quotes.list'],
  completeness: [
    'completeness.review',
    'completeness.answers',
    'completeness.byClerk',
    'completeness.definition',
  ],
} satisfies Record<Topic, readonly Channel[]>

/** Refetches what a command of any window has changed; returns the function that stops it. */
export function followTopics(client: QueryClient): () => void {
  return window.chudan.onTopics((topics) => {
    const channels = new Set<Channel>(topics.flatMap((topic) => answersOf[topic]))
    for (const channel of channels) void client.invalidateQueries({ queryKey: [channel] })
  })
}
