import { useCallback, useState } from 'react'
import type { Locale } from '#shared/contract/fields.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import { sheetStyles, type PlanId, type SheetStyle } from '#shared/domain/quote.ts'
import { call } from '../../../bridge/client.ts'
import { CheckBox } from '../../../ui/inputs.tsx'
import { PaperDialog } from '../../../ui/paper/PaperDialog.tsx'
import { useLanguage, useText } from '../../../ui/text.tsx'

interface SheetDialogProps {
  readonly quoteId: string
  readonly version: QuoteVersion
  readonly onClose: () => void
}

interface Choice {
  readonly style: SheetStyle
  readonly plans: readonly PlanId[]
  readonly locale: Locale
}

/** The quote sheet of a frozen version: chosen on the left, seen on the right as the very PDF that is printed. */
export function SheetDialog({ quoteId, version, onClose }: SheetDialogProps) {
  const { t, locale: ownLocale } = useLanguage()
  const available = version.draft.plans.map((plan) => plan.id)
  const [choice, setChoice] = useState<Choice>(() => ({
    style: available.length > 1 ? 'comparison' : 'one',
    plans: available.length > 1 ? available : available.slice(0, 1),
    locale: ownLocale,
  }))
  const { style, plans, locale } = choice
  const make = useCallback(
    () =>
      call('documents.quoteSheet', { quoteId, version: version.number, style, plans: [...plans], locale }),
    [quoteId, version.number, style, plans, locale],
  )
  return (
    <PaperDialog title={t('quote.sheet.title', { number: version.number })} make={make} onClose={onClose}>
      <SheetChoices choice={choice} available={available} onChoice={setChoice} />
    </PaperDialog>
  )
}

interface SheetChoicesProps {
  readonly choice: Choice
  readonly available: readonly PlanId[]
  readonly onChoice: (choice: Choice) => void
}

function SheetChoices({ choice, available, onChoice }: SheetChoicesProps) {
  const t = useText()
  const setStyle = (style: SheetStyle): void =>
    onChoice({ ...choice, style, plans: style === 'comparison' ? available : choice.plans.slice(0, 1) })
  const several = choice.style === 'comparison'
  return (
    <div className="sheet-choices">
      <fieldset>
        <legend>{t('quote.sheet.style')}</legend>
        {sheetStyles.map((style) => (
          <label key={style} className="check sheet-style">
            <input
              type="radio"
              name="sheet-style"
              checked={choice.style === style}
              disabled={style === 'comparison' && available.length < 2}
              onChange={() => setStyle(style)}
            />
            <span>
              {t(`quote.sheet.styles.${style}`)}
              <small>{t(`quote.sheet.styleNotes.${style}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {available.length > 1 && (
        <fieldset>
          <legend>{t('quote.sheet.plans')}</legend>
          {available.map((id) =>
            several ? (
              <CheckBox
                key={id}
                label={t(`domain/plan.${id}`)}
                checked={choice.plans.includes(id)}
                disabled={choice.plans.length === 1 && choice.plans.includes(id)}
                onChecked={(checked) =>
                  onChoice({
                    ...choice,
                    plans: available.filter((one) => (one === id ? checked : choice.plans.includes(one))),
                  })
                }
              />
            ) : (
              <label key={id} className="check">
                <input
                  type="radio"
                  name="sheet-plan"
                  checked={choice.plans[0] === id}
                  onChange={() => onChoice({ ...choice, plans: [id] })}
                />
                {t(`domain/plan.${id}`)}
              </label>
            ),
          )}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('quote.sheet.language')}</legend>
        {(['zh-CN', 'zh-TW', 'en'] as const).map((locale) => (
          <label key={locale} className="check" lang={locale}>
            <input
              type="radio"
              name="sheet-locale"
              checked={choice.locale === locale}
              onChange={() => onChoice({ ...choice, locale })}
            />
            {t(`language.${locale}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
