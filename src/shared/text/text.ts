import i18next, { type FormatterModule, type TFunction } from 'i18next'
import type { Locale } from '../contract/fields.ts'
import { formatValue } from './format.ts'
import { texts, type Texts } from './texts.ts'

/**
 * User-visible text in three languages, for the main process (documents) and the window alike. Everything is
 * bundled, so a translator is ready at once; a missing key or namespace does not compile.
 *
 * Keys read `namespace/path.to.key`: coverage keys hold colons (`non-medical:driver`), so the slash parts the
 * namespace. Without one, the key is in `ui`.
 */

export const namespaces = ['ui', 'domain', 'documents', 'failures'] as const

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    nsSeparator: '/'
    returnNull: false
    resources: Texts
  }
}

export type Text = TFunction<typeof namespaces>

/** Our own formats in place of i18next's: they know fen, exact decimals, civil days and the codes of the contract. */
const formatter: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: formatValue,
}

/** A translator of its own, ready when it returns; the window takes another one when the language changes. */
export function createText(locale: Locale): Text {
  const instance = i18next.createInstance().use(formatter)
  void instance.init({
    lng: locale,
    supportedLngs: Object.keys(texts),
    fallbackLng: false,
    load: 'currentOnly',
    resources: texts,
    ns: namespaces,
    defaultNS: 'ui',
    nsSeparator: '/',
    initAsync: false,
    returnNull: false,
    // React and the documents' template escape for themselves; text must not be escaped twice.
    interpolation: { escapeValue: false },
  })
  return instance.getFixedT(locale, namespaces)
}
