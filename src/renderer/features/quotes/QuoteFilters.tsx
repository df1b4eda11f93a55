import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { quoteFilter } from '#shared/contract/quotes.ts'
import { quoteStates, type QuoteState } from '#shared/domain/quote.ts'
import { ask } from '../../bridge/client.ts'
import { CheckBox, SelectInput, TextInput } from '../../ui/inputs.tsx'
import { useText } from '../../ui/text.tsx'

export type Filters = Omit<z.infer<typeof quoteFilter>, 'limit'>

interface QuoteFiltersProps {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** Narrows the list: any part of plate, owner, VIN, number or model; states; expired; clerk. */
export function QuoteFilters({ filters, onFilters }: QuoteFiltersProps) {
  const t = useText()
  const clerks = useClerks()
  const toggle = (state: QuoteState): void =>
    onFilters({
      ...filters,
      states: filters.states.includes(state)
        ? filters.states.filter((one) => one !== state)
        : [...filters.states, state],
    })
  return (
    <div className="filters" role="search" aria-label={t('list.filters')}>
      <div className="filter-search">
        <TextInput
          type="search"
          aria-label={t('list.search')}
          placeholder={t('list.searchExample')}
          maxLength={100}
          value={filters.search}
          onValue={(search) => onFilters({ ...filters, search })}
        />
      </div>
      <div className="filter-states" role="group" aria-label={t('list.column.state')}>
        {quoteStates.map((state) => (
          <button
            key={state}
            type="button"
            className="chip"
            aria-pressed={filters.states.includes(state)}
            onClick={() => toggle(state)}
          >
            {t(`domain/quoteState.${state}`)}
          </button>
        ))}
      </div>
      <SelectInput
        label={t('list.expired.label')}
        value={filters.expired}
        options={(['any', 'not', 'only'] as const).map((value) => ({
          value,
          label: t(`list.expired.${value}`),
        }))}
        onValue={(expired) => onFilters({ ...filters, expired })}
      />
      <SelectInput
        label={t('list.column.clerk')}
        value={filters.clerk}
        options={[
          { value: '', label: t('list.allClerks') },
          ...clerks.map((clerk) => ({ value: clerk, label: clerk })),
        ]}
        onValue={(clerk) => onFilters({ ...filters, clerk })}
      />
      <CheckBox
        label={t('list.showDiscarded')}
        checked={filters.discarded}
        onChecked={(discarded) => onFilters({ ...filters, discarded })}
      />
    </div>
  )
}

/** Everyone who has written a quote lately. */
function useClerks(): readonly string[] {
  const everything = {
    search: '',
    states: [],
    expired: 'any',
    discarded: false,
    clerk: '',
    limit: 1000,
  } as const
  const { data } = useQuery({
    queryKey: ['quotes.list', everything],
    queryFn: () => ask('quotes.list', { ...everything, states: [] }),
    select: ({ rows }) =>
      [...new Set(rows.map((row) => row.clerk))].filter((clerk) => clerk !== '').toSorted(),
  })
  return data ?? []
}
