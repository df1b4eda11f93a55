import { useCallback, useState } from 'react'
import type { Locale } from '#shared/contract/fields.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { guideOccasions, type GuideOccasion, type PlanId } from '#shared/domain/quote.ts'
import { call } from '../../bridge/client.ts'
import { LocaleChoice } from '../../ui/paper/LocaleChoice.tsx'
import { PaperDialog } from '../../ui/paper/PaperDialog.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { PlanChoice } from './PlanChoice.tsx'

interface ClaimGuideDialogProps {
  readonly quoteId: string
  readonly version: QuoteVersion
  readonly firstPlan: PlanId | null
  readonly onClose: () => void
}

/** 索赔须知: handed over with the quote, or after an accident. */
export function ClaimGuideDialog({ quoteId, version, firstPlan, onClose }: ClaimGuideDialogProps) {
  const { t, locale: ownLocale } = useLanguage()
  const [locale, setLocale] = useState<Locale>(ownLocale)
  const [occasion, setOccasion] = useState<GuideOccasion>(guideOccasions[0])
  const plans = version.draft.plans.map((one) => one.id)
  const [plan, setPlan] = useState<PlanId | null>(plans.find((id) => id === firstPlan) ?? plans[0] ?? null)
  const make = useCallback(
    () =>
      call('documents.claimGuide', { quote: { quoteId, version: version.number, plan }, occasion, locale }),
    [quoteId, version.number, plan, occasion, locale],
  )
  return (
    <PaperDialog title={t('gaps.papers.guideTitle')} make={make} onClose={onClose}>
      <div className="sheet-choices">
        {plan && <PlanChoice plans={plans} plan={plan} onPlan={setPlan} />}
        <fieldset>
          <legend>{t('gaps.papers.when')}</legend>
          {guideOccasions.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name="guide-occasion"
                checked={occasion === one}
                onChange={() => setOccasion(one)}
              />
              {t(`gaps.papers.occasion.${one}`)}
            </label>
          ))}
        </fieldset>
        <LocaleChoice locale={locale} onLocale={setLocale} />
      </div>
    </PaperDialog>
  )
}
