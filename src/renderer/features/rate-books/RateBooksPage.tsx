import { useHashLocation } from 'wouter/use-hash-location'
import type { RateBookRow } from '#shared/contract/rate-books.ts'
import { useState } from 'react'
import type { BookProblem } from '#shared/contract/rate-books.ts'
import { regionName } from '#shared/text/format.ts'
import { call } from '../../bridge/client.ts'
import { useAnswer } from '../../bridge/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useLanguage, useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { effective } from './effective.ts'
import { ProblemList } from './ProblemList.tsx'
import { RateBookView } from './RateBookView.tsx'
import './rate-books.css'

interface RateBooksPageProps {
  /** The edition on the screen, or null for the list. */
  readonly book: { readonly code: string; readonly edition: string } | null
}

/** Rates as data: which editions there are, what each table says, where it comes from and how well it is known. */
export function RateBooksPage({ book }: RateBooksPageProps) {
  if (book) return <RateBookView code={book.code} edition={book.edition} />
  return <RateBookList />
}

function RateBookList() {
  const t = useText()
  const [, navigate] = useHashLocation()
  const { data = [] } = useAnswer('rateBooks.list', {})
  const [refused, setRefused] = useState<readonly BookProblem[]>([])
  const importBook = async (): Promise<void> => {
    const answer = await call('rateBooks.import', { text: null })
    if (!answer.ok) {
      toastFailure(t, answer.failure)
      return
    }
    const { row, problems } = answer.value
    setRefused(problems)
    toast(t('rateBooks.imported', { title: row.title }))
    navigate(address(row))
  }
  return (
    <div className="page scroll">
      <main className="page-inner rate-books">
        <div className="page-head">
          <div>
            <h1>{t('rateBooks.title')}</h1>
            <p className="muted">{t('rateBooks.lead')}</p>
          </div>
          <Button onClick={() => void importBook()}>{t('rateBooks.import')}</Button>
        </div>
        <ProblemList problems={refused} />
        <section className="card">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('rateBooks.column.title')}</th>
                <th scope="col">{t('rateBooks.column.kind')}</th>
                <th scope="col">{t('rateBooks.column.edition')}</th>
                <th scope="col">{t('rateBooks.column.region')}</th>
                <th scope="col">{t('rateBooks.column.insurer')}</th>
                <th scope="col">{t('rateBooks.column.effective')}</th>
                <th scope="col">{t('rateBooks.column.status')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((row) => (
                <BookRow key={`${row.code}/${row.edition}`} row={row} onOpen={() => navigate(address(row))} />
              ))}
            </tbody>
          </table>
        </section>
      </main>
    </div>
  )
}

function address(row: RateBookRow): string {
  return `/rate-books/${encodeURIComponent(row.code)}/${encodeURIComponent(row.edition)}`
}

function BookRow({ row, onOpen }: { readonly row: RateBookRow; readonly onOpen: () => void }) {
  const { t, locale } = useLanguage()
  return (
    <tr>
      <th scope="row">
        <a
          href={`#${address(row)}`}
          onClick={(event) => {
            event.preventDefault()
            onOpen()
          }}
        >
          {row.title}
        </a>
      </th>
      <td>{t(`domain/bookKind.${row.kind}`)}</td>
      <td className="figures">{row.edition}</td>
      <td>{row.region === 'national' ? t('rateBooks.national') : regionName(row.region, locale)}</td>
      <td>{row.insurer === 'reference' ? t('rateBooks.reference') : row.insurer}</td>
      <td className="figures">{effective(row)}</td>
      <td>
        <Tag tone={row.status === 'active' ? 'good' : 'warn'}>{t(`domain/bookStatus.${row.status}`)}</Tag>
      </td>
    </tr>
  )
}
