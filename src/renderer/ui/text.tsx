import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Locale } from '#shared/contract/fields.ts'
import { createText, type Text } from '#shared/text/text.ts'

interface Language {
  readonly t: Text
  readonly locale: Locale
}

const LanguageContext = createContext<Language | null>(null)

/** Gives every screen its wording, and the page its `lang`, which picks the fonts. */
export function LanguageProvider({
  locale,
  children,
}: {
  readonly locale: Locale
  readonly children: ReactNode
}) {
  const language = useMemo(() => ({ t: createText(locale), locale }), [locale])
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = language.t('app.title')
  }, [locale, language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('no language around this component')
  return language
}

export function useText(): Text {
  return useLanguage().t
}
