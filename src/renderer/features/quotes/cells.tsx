import type { ICellRendererParams } from 'ag-grid-community'
import type { QuoteRow } from '#shared/contract/quotes.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'

export interface RowActions {
  readonly open: (row: QuoteRow) => void
  readonly copy: (row: QuoteRow) => void
  readonly discard: (row: QuoteRow) => void
  readonly restore: (row: QuoteRow) => void
}

type Params = ICellRendererParams<QuoteRow, unknown, RowActions>

export function NumberCell({ data, context }: Params) {
  if (!data) return null
  return (
    <a
      href={`#/quotes/${data.id}`}
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault()
        context.open(data)
      }}
    >
      {data.number}
    </a>
  )
}

const tones = { draft: 'plain', quoted: 'accent', firm: 'good', won: 'good', lost: 'past' } as const

/** The state, and beside it that the offer has run out. */
export function StateCell({ data }: Params) {
  const t = useText()
  if (!data) return null
  return (
    <span className="state-cell">
      <Tag tone={tones[data.state]}>{t(`domain/quoteState.${data.state}`)}</Tag>
      {data.expired && <Tag tone="past">{t('quote.expired')}</Tag>}
    </span>
  )
}

export function ActionsCell({ data, context }: Params) {
  const t = useText()
  if (!data) return null
  return (
    <>
      <Button
        size="small"
        aria-label={t('list.copyOne', { number: data.number })}
        onClick={() => context.copy(data)}
      >
        {t('list.copy')}
      </Button>
      {data.discarded ? (
        <Button
          size="small"
          aria-label={t('list.restoreOne', { number: data.number })}
          onClick={() => context.restore(data)}
        >
          {t('list.restore')}
        </Button>
      ) : (
        <Button
          size="small"
          aria-label={t('list.discardOne', { number: data.number })}
          onClick={() => context.discard(data)}
        >
          {t('list.discard')}
        </Button>
      )}
    </>
  )
}
