import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_TW } from '@ag-grid-community/locale'
import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnAutoSizeModule,
  LocaleModule,
  ModuleRegistry,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
  TooltipModule,
  type ColDef,
  type GridOptions,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import type { Locale } from '#shared/contract/fields.ts'
import { useLanguage } from './text.tsx'

ModuleRegistry.registerModules([
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnAutoSizeModule,
  LocaleModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
])

const theme = themeQuartz.withParams({
  accentColor: '#0f5fc2',
  backgroundColor: '#ffffff',
  borderColor: '#dfe5ec',
  browserColorScheme: 'light',
  cellHorizontalPadding: 12,
  fontFamily: 'inherit',
  fontSize: 13,
  foregroundColor: '#16202d',
  headerBackgroundColor: '#f7f9fc',
  headerFontSize: 12.5,
  headerFontWeight: 600,
  headerTextColor: '#465364',
  headerHeight: 34,
  rowHeight: 36,
  rowHoverColor: '#f2f6fc',
  spacing: 6,
  wrapperBorderRadius: 9,
})

const localeTexts = { 'zh-CN': AG_GRID_LOCALE_CN, 'zh-TW': AG_GRID_LOCALE_TW } satisfies Partial<
  Record<Locale, Record<string, string>>
>

interface DataGridProps<Row> extends GridOptions<Row> {
  readonly label: string
  readonly columns: ColDef<Row>[]
  readonly rows: readonly Row[]
}

/** A long table: AG Grid with our look and language. Its style elements carry the nonce of this page load. */
export function DataGrid<Row>({ label, columns, rows, ...options }: DataGridProps<Row>) {
  const { locale } = useLanguage()
  return (
    <div className="data-grid" role="region" aria-label={label}>
      <AgGridReact<Row>
        key={locale}
        theme={theme}
        styleNonce={pageNonce()}
        rowData={[...rows]}
        columnDefs={columns}
        {...(locale === 'en' ? {} : { localeText: localeTexts[locale] })}
        suppressDragLeaveHidesColumns
        suppressMovableColumns
        {...options}
      />
    </div>
  )
}

/** The nonce the main process put on this page; the browser hides the attribute, so it is read as a property. */
function pageNonce(): string {
  return document.querySelector<HTMLElement>('[property="csp-nonce"], script[nonce]')?.nonce ?? ''
}
