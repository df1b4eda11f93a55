import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Simulation } from '#shared/contract/completeness.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import { ask } from '../../bridge/client.ts'
import type { Accident } from './accident.ts'

/** Who pays what under every plan of the request; while another accident is worked out the one before stays. */
export function useSimulation(price: PriceRequest, accident: Accident | null): UseQueryResult<Simulation> {
  const request = accident && { price, accident }
  return useQuery({
    queryKey: ['stories.simulate', request],
    queryFn: async () => (request ? ask('stories.simulate', request) : []),
    enabled: request !== null,
    placeholderData: keepPreviousData,
  })
}
