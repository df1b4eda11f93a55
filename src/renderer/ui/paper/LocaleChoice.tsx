import type { Locale } from '#shared/contract/fields.ts'
import { useText } from '../text.tsx'

/** The language of a paper. */
export function LocaleChoice({
  locale,
  onLocale,
}: {
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
}) {
  const t = useText()
  return (
    <fieldset>
      <legend>{t('quote.sheet.language')}</legend>
      {(['zh-CN', 'zh-TW', 'en'] as const).map((one) => (
        <label key={one} className="check" lang={one}>
          <input type="radio" name="paper-locale" checked={locale === one} onChange={() => onLocale(one)} />
          {t(`language.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
