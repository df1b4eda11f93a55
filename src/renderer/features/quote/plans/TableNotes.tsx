import { useStore } from '../../../state/store.ts'
import { Button } from '../../../ui/Button.tsx'
import { useText } from '../../../ui/text.tsx'
import { useSession } from '../session/session-context.tsx'
import type { WithheldCoverage } from './coverage-rows.ts'
import { readingMarks } from './Premium.tsx'

interface TableNotesProps {
  readonly rareCount: number
  readonly withheld: readonly WithheldCoverage[]
}

/** Under the table: rows folded away, coverages that are not for this car and why, and what the marks mean. */
export function TableNotes({ rareCount, withheld }: TableNotesProps) {
  const t = useText()
  const session = useSession()
  const shown = useStore(session.rareShown, (value) => value)
  const reasons = (['not-in-clauses', 'not-for-use'] as const).flatMap((reason) => {
    const ids = withheld
      .filter((one) => one.reason === reason)
      .map((one) => t(`quote.coverageName.${one.id}`))
    return ids.length ? [{ reason, names: ids.join(t('common.listComma')) }] : []
  })
  return (
    <div className="table-notes">
      <div className="table-notes-line">
        {(rareCount > 0 || shown) && (
          <Button
            kind="quiet"
            size="small"
            aria-expanded={shown}
            onClick={() => session.rareShown.set(!shown)}
          >
            {shown ? t('quote.table.lessRows') : t('quote.table.moreRows', { count: rareCount })}
          </Button>
        )}
        <ul className="legend" aria-label={t('quote.table.legend')}>
          {(['estimate', 'confirmed', 'early', 'ask'] as const).map((reading) => (
            <li key={reading} data-reading={reading}>
              <span className="mark" aria-hidden="true">
                {readingMarks[reading]}
              </span>
              {t(`quote.reading.${reading}`)}
            </li>
          ))}
        </ul>
      </div>
      {!session.readOnly && (
        <p className="key-hints">
          {(['Space', 'Enter', '+ −', 'F2', 'F6', 'F8'] as const).map((key) => (
            <span key={key}>
              <kbd>{key}</kbd> {t(`quote.help.keys.${key}`)}
            </span>
          ))}
        </p>
      )}
      {reasons.map(({ reason, names }) => (
        <p key={reason} className="withheld">
          {t(`quote.withheld.${reason}`, { names })}
        </p>
      ))}
    </div>
  )
}
