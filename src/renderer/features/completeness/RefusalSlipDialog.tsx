import { useCallback, useState } from 'react'
import type { Locale } from '#shared/contract/fields.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { call } from '../../bridge/client.ts'
import { LocaleChoice } from '../../ui/paper/LocaleChoice.tsx'
import { PaperDialog } from '../../ui/paper/PaperDialog.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { PlanChoice } from './PlanChoice.tsx'
import { useAnswers } from './useReview.ts'

interface RefusalSlipDialogProps {
  readonly quoteId: string
  readonly version: QuoteVersion
  readonly firstPlan: PlanId | null
  readonly onClose: () => void
}

/** 放弃投保确认: what the customer was shown and does not want, of one plan. */
export function RefusalSlipDialog({ quoteId, version, firstPlan, onClose }: RefusalSlipDialogProps) {
  const { t, locale: ownLocale } = useLanguage()
  const [locale, setLocale] = useState<Locale>(ownLocale)
  const plans = version.draft.plans.map((one) => one.id)
  const [plan, setPlan] = useState<PlanId>(plans.find((id) => id === firstPlan) ?? plans[0] ?? 'own')
  const refused = useAnswers(quoteId).filter((one) => one.plan === plan && one.answer === 'refused')
  const make = useCallback(
    () => call('documents.refusalSlip', { quoteId, version: version.number, plan, locale }),
    [quoteId, version.number, plan, locale],
  )
  return (
    <PaperDialog title={t('gaps.papers.refusalTitle')} make={make} onClose={onClose}>
      <div className="sheet-choices">
        <PlanChoice plans={plans} plan={plan} onPlan={setPlan} />
        <fieldset>
          <legend>{t('gaps.papers.refused')}</legend>
          {refused.length === 0 ? (
            <p className="muted">{t('gaps.papers.noneRefused')}</p>
          ) : (
            <ul className="paper-refused">
              {refused.map((one) => (
                <li key={`${one.rule}/${one.key}`}>
                  {t(`domain/coverageShort.${one.key}`)}
                  {one.reason && <span className="muted"> {t(`domain/refusalReason.${one.reason}`)}</span>}
                </li>
              ))}
            </ul>
          )}
        </fieldset>
        <LocaleChoice locale={locale} onLocale={setLocale} />
      </div>
    </PaperDialog>
  )
}
