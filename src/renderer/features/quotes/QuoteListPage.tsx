import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CellKeyDownEvent, ColDef } from 'ag-grid-community'
import { useMemo, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { QuoteRow } from '#shared/contract/quotes.ts'
import { formatFen } from '#shared/domain/money.ts'
import { ask, call } from '../../bridge/client.ts'
import { Button } from '../../ui/Button.tsx'
import { DataGrid } from '../../ui/DataGrid.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ActionsCell, NumberCell, StateCell, type RowActions } from './cells.tsx'
import { QuoteFilters, type Filters } from './QuoteFilters.tsx'
import './quotes.css'

const limit = 1000
const noFilters: Filters = { search: '', states: [], expired: 'any', discarded: false, clerk: '' }

/** All quotes, newest first: find one, open it, copy it, put it aside. */
export function QuoteListPage() {
  const t = useText()
  const [, navigate] = useHashLocation()
  const [filters, setFilters] = useState(noFilters)
  const { data } = useQuery({
    queryKey: ['quotes.list', { ...filters, limit }],
    queryFn: () => ask('quotes.list', { ...filters, limit }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  const rows = data?.rows ?? []
  const actions = useRowActions()
  const columns = useColumns()
  return (
    <main className="list-page">
      <div className="list-head">
        <h1>{t('list.title')}</h1>
        <span className="muted">
          {data &&
            (data.total > rows.length
              ? t('list.countOf', { shown: rows.length, total: data.total })
              : t('list.count', { count: data.total }))}
        </span>
        <Button kind="primary" shortcut="Alt N" onClick={() => navigate('/')}>
          {t('list.new')}
        </Button>
      </div>
      <QuoteFilters filters={filters} onFilters={setFilters} />
      {data && rows.length === 0 ? (
        <div className="list-empty card">
          <p>{t(isUnfiltered(filters) ? 'list.none' : 'list.noneFound')}</p>
          {isUnfiltered(filters) ? (
            <Button kind="primary" onClick={() => navigate('/')}>
              {t('list.first')}
            </Button>
          ) : (
            <Button onClick={() => setFilters(noFilters)}>{t('list.clear')}</Button>
          )}
        </div>
      ) : (
        <DataGrid<QuoteRow>
          label={t('list.title')}
          columns={columns}
          rows={rows}
          context={actions}
          getRowId={({ data: row }) => row.id}
          rowClassRules={{
            'row-expired': ({ data: row }) => row?.expired === true,
            'row-discarded': ({ data: row }) => row?.discarded === true,
          }}
          onRowDoubleClicked={({ data: row }) => row && actions.open(row)}
          onCellKeyDown={(event) => {
            const row = openedByKey(event)
            if (row) actions.open(row)
          }}
        />
      )}
    </main>
  )
}

function isUnfiltered(filters: Filters): boolean {
  return (
    filters.search === '' &&
    filters.states.length === 0 &&
    filters.expired === 'any' &&
    !filters.discarded &&
    filters.clerk === ''
  )
}

/** Enter on a cell opens the quote, unless the focus is on a button inside it. */
function openedByKey(
  event: { readonly event?: Event | null; readonly data?: QuoteRow | undefined } | CellKeyDownEvent<QuoteRow>,
): QuoteRow | null {
  const { event: key } = event
  if (!(key instanceof KeyboardEvent) || key.key !== 'Enter') return null
  if (key.target instanceof HTMLElement && key.target.closest('button, a')) return null
  return event.data ?? null
}

function useRowActions(): RowActions {
  const t = useText()
  const [, navigate] = useHashLocation()
  return useMemo(
    () => ({
      open: (row) => navigate(`/quotes/${row.id}`),
      async copy(row) {
        const answer = await call('quotes.start', { copyOf: row.id })
        if (answer.ok) {
          navigate(`/quotes/${answer.value.id}`)
          toast(t('quote.bar.copied', { number: answer.value.number }))
        } else toastFailure(t, answer.failure)
      },
      async discard(row) {
        const answer = await call('quotes.discard', { quoteId: row.id })
        if (answer.ok) {
          toast(t('list.discarded'), {
            action: { label: t('common.undo'), run: () => void call('quotes.restore', { quoteId: row.id }) },
          })
        } else toastFailure(t, answer.failure)
      },
      async restore(row) {
        const answer = await call('quotes.restore', { quoteId: row.id })
        if (!answer.ok) toastFailure(t, answer.failure)
      },
    }),
    [t, navigate],
  )
}

function useColumns(): ColDef<QuoteRow>[] {
  const t = useText()
  return useMemo(
    () => [
      {
        field: 'number',
        headerName: t('list.column.number'),
        width: 136,
        cellRenderer: NumberCell,
        cellClass: 'figures',
      },
      { field: 'state', headerName: t('list.column.state'), width: 132, cellRenderer: StateCell },
      {
        field: 'plate',
        headerName: t('list.column.plate'),
        width: 98,
        cellClass: 'figures',
        valueFormatter: ({ value }) => value || '–',
      },
      { field: 'ownerName', headerName: t('list.column.owner'), flex: 1, minWidth: 78 },
      { field: 'model', headerName: t('list.column.model'), flex: 2, minWidth: 110, tooltipField: 'model' },
      { field: 'insurerName', headerName: t('list.column.insurer'), flex: 1, minWidth: 84 },
      {
        field: 'totalFen',
        headerName: t('list.column.total'),
        width: 106,
        type: 'rightAligned',
        cellClass: 'figures ag-right-aligned-cell',
        valueFormatter: ({ data }) => (data?.totalFen == null ? t('list.noTotal') : formatFen(data.totalFen)),
      },
      {
        field: 'validUntil',
        headerName: t('list.column.validUntil'),
        width: 106,
        cellClass: 'figures',
        valueFormatter: ({ value }) => value ?? '–',
      },
      { field: 'clerk', headerName: t('list.column.clerk'), width: 76 },
      {
        headerName: t('common.actions'),
        width: 126,
        sortable: false,
        cellRenderer: ActionsCell,
        cellClass: 'cell-actions',
      },
    ],
    [t],
  )
}
