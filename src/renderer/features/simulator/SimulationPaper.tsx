import { useCallback, useState } from 'react'
import type { Locale } from '#shared/contract/fields.ts'
import type { StoryId } from '#shared/domain/completeness.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import type { Result } from '#shared/domain/result.ts'
import { call } from '../../bridge/client.ts'
import { LocaleChoice } from '../../ui/paper/LocaleChoice.tsx'
import { PaperDialog } from '../../ui/paper/PaperDialog.tsx'
import { useLanguage } from '../../ui/text.tsx'
import type { Accident } from './accident.ts'

interface SimulationPaperProps {
  readonly quoteId: string
  readonly frozen: () => Promise<Result<number>>
  readonly plans: readonly PlanId[]
  /** Null: figures of the customer's own. */
  readonly story: StoryId | null
  readonly accident: Accident
  readonly onClose: () => void
}

/** The accident on one page, to take home. */
export function SimulationPaper({ quoteId, frozen, plans, story, accident, onClose }: SimulationPaperProps) {
  const { t, locale: ownLocale } = useLanguage()
  const [locale, setLocale] = useState<Locale>(ownLocale)
  // What is printed is what was on the screen when the paper was asked for.
  const [asked] = useState(() => ({ frozen, plans, story, accident }))
  const make = useCallback(async () => {
    const version = await asked.frozen()
    if (!version.ok) return version
    const { story: of, accident: what } = asked
    return call('documents.simulation', {
      quoteId,
      version: version.value,
      plans: [...asked.plans],
      story: of,
      accident: what,
      locale,
    })
  }, [quoteId, asked, locale])
  return (
    <PaperDialog title={t('gaps.papers.simulationTitle')} make={make} onClose={onClose}>
      <div className="sheet-choices">
        <LocaleChoice locale={locale} onLocale={setLocale} />
      </div>
    </PaperDialog>
  )
}
