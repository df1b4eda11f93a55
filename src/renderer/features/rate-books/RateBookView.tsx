import type { ColDef } from 'ag-grid-community'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { BookTable, RateBookPage } from '#shared/contract/rate-books.ts'
import { failureText } from '#shared/text/explain.ts'
import { call } from '../../bridge/client.ts'
import { useAnswer } from '../../bridge/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { failureOf, toastFailure } from '../../ui/failure.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useLanguage, useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ActivateDialog } from './ActivateDialog.tsx'
import { ProblemList } from './ProblemList.tsx'
import { cellText, columnName, tableName } from './table-text.ts'
import { effective } from './effective.ts'

const DataGrid = lazy(async () => ({ default: (await import('../../ui/DataGrid.tsx')).DataGrid<TableRow> }))

interface TableRow {
  readonly id: number
  readonly cells: readonly string[]
  readonly source: string
  readonly confidence: BookTable['rows'][number]['confidence']
  readonly note: string
}

/** One edition: its tables with source and confidence of every row; a draft can be activated. */
export function RateBookView({ code, edition }: { readonly code: string; readonly edition: string }) {
  const t = useText()
  const { data, error } = useAnswer('rateBooks.show', { code, edition })
  if (error) {
    const { what, todo } = failureText(t, failureOf(error))
    return (
      <main className="book-page">
        <p>
          {what} {todo}
        </p>
      </main>
    )
  }
  return data ? <Book page={data} /> : null
}

function Book({ page }: { readonly page: RateBookPage }) {
  const t = useText()
  const [, navigate] = useHashLocation()
  const [tableId, setTableId] = useState(page.tables[0]?.id ?? '')
  const [activating, setActivating] = useState(false)
  const table = page.tables.find((one) => one.id === tableId) ?? page.tables[0]
  const { row } = page
  const exportBook = async (): Promise<void> => {
    const answer = await call('rateBooks.export', { code: row.code, edition: row.edition })
    if (answer.ok) toast(t('rateBooks.exported', { fileName: answer.value.fileName }))
    else toastFailure(t, answer.failure)
  }
  return (
    <main className="book-page">
      <div className="book-head">
        <Button onClick={() => navigate('/rate-books')}>← {t('rateBooks.back')}</Button>
        <div>
          <h1>{row.title}</h1>
          <p className="muted">
            {t('rateBooks.about', { edition: row.edition, effective: effective(row) })}{' '}
            <span className="figures">#{row.hash.slice(0, 8)}</span>
          </p>
        </div>
        <Tag tone={row.status === 'active' ? 'good' : 'warn'}>{t(`domain/bookStatus.${row.status}`)}</Tag>
        <span className="book-actions">
          <Button onClick={() => void exportBook()}>{t('rateBooks.export')}</Button>
          {row.status === 'draft' && (
            <Button kind="primary" disabled={page.problems.length > 0} onClick={() => setActivating(true)}>
              {t('rateBooks.activate')}
            </Button>
          )}
        </span>
      </div>
      <ProblemList problems={page.problems} />
      <div className="book-body">
        <nav className="book-tables scroll" aria-label={t('rateBooks.tables')}>
          {page.tables.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-current={one.id === table?.id || undefined}
              onClick={() => setTableId(one.id)}
            >
              <span>{tableName(t, one.id)}</span>
              <small>
                {t('rateBooks.rows', { count: one.rows.length })}
                {weakRows(one) > 0 && (
                  <span className="weak"> · {t('rateBooks.weakRows', { count: weakRows(one) })}</span>
                )}
              </small>
            </button>
          ))}
        </nav>
        {table && (
          <Suspense>
            <Table table={table} page={page} />
          </Suspense>
        )}
      </div>
      {activating && <ActivateDialog row={row} onClose={() => setActivating(false)} />}
    </main>
  )
}

function weakRows(table: BookTable): number {
  return table.rows.filter((row) => row.confidence !== 'confirmed').length
}

function Table({ table, page }: { readonly table: BookTable; readonly page: RateBookPage }) {
  const { t, locale } = useLanguage()
  const titles = useMemo(
    () => new Map(page.sources.map((source) => [source.id, source.title])),
    [page.sources],
  )
  const rows = useMemo(
    () =>
      table.rows.map((row, id): TableRow => ({
        id,
        cells: row.cells,
        source: row.source === null ? '' : (titles.get(row.source) ?? row.source),
        confidence: row.confidence,
        note: row.note ?? '',
      })),
    [table, titles],
  )
  const columns = useMemo<ColDef<TableRow>[]>(
    () => [
      ...table.columns.map((name, index): ColDef<TableRow> => ({
        headerName: columnName(t, name),
        colId: `c${index}`,
        valueGetter: ({ data }) => cellText(t, locale, name, data?.cells[index] ?? ''),
        cellClass: 'figures',
        minWidth: index === 0 ? 150 : 90,
        flex: widthShare(table, index),
        tooltipValueGetter: ({ value }: { readonly value?: unknown }) =>
          typeof value === 'string' && value.length > 24 ? value : null,
      })),
      {
        headerName: t('rateBooks.confidence'),
        colId: 'confidence',
        width: locale === 'en' ? 250 : 180,
        cellRenderer: ConfidenceCell,
      },
      { headerName: t('rateBooks.source'), field: 'source', minWidth: 180, flex: 2, tooltipField: 'source' },
      ...(rows.some((row) => row.note !== '')
        ? [
            {
              headerName: t('rateBooks.note'),
              field: 'note',
              minWidth: 140,
              flex: 2,
            } satisfies ColDef<TableRow>,
          ]
        : []),
    ],
    [table, rows, t, locale],
  )
  return (
    <DataGrid
      key={table.id}
      label={tableName(t, table.id)}
      columns={columns}
      rows={rows}
      getRowId={({ data }) => String(data.id)}
      rowClassRules={{
        'row-recalled': ({ data }) => data?.confidence === 'recalled',
        'row-single': ({ data }) => data?.confidence === 'single',
      }}
    />
  )
}

/** A column is as wide as its longest cell asks for, within reason. */
function widthShare(table: BookTable, column: number): number {
  const longest = Math.max(...table.rows.map((row) => row.cells[column]?.length ?? 0))
  return Math.min(4, Math.max(1, longest / 10))
}

/** Told by word and mark, not by colour alone. */
function ConfidenceCell({ data }: { readonly data?: TableRow }) {
  const t = useText()
  if (!data) return null
  const mark = { confirmed: '✓', single: '◐', recalled: '?' }[data.confidence]
  return (
    <span className="confidence-cell" data-confidence={data.confidence}>
      <span aria-hidden="true">{mark}</span> {t(`domain/confidence.${data.confidence}`)}
    </span>
  )
}
