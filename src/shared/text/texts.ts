import type { Locale } from '../contract/fields.ts'
import { documents as documentsEn } from './en/documents.ts'
import { domain as domainEn } from './en/domain.ts'
import { failures as failuresEn } from './en/failures.ts'
import { ui as uiEn } from './en/ui.ts'
import { documents } from './zh-CN/documents.ts'
import { domain } from './zh-CN/domain.ts'
import { failures } from './zh-CN/failures.ts'
import { ui } from './zh-CN/ui.ts'
import { documents as documentsTw } from './zh-TW/documents.ts'
import { domain as domainTw } from './zh-TW/domain.ts'
import { failures as failuresTw } from './zh-TW/failures.ts'
import { ui as uiTw } from './zh-TW/ui.ts'

/** The shape of all text. Simplified Chinese is the source; the other languages must have the same keys. */
export interface Texts {
  ui: typeof ui
  domain: typeof domain
  documents: typeof documents
  failures: typeof failures
}

export const texts = {
  'zh-CN': { ui, domain, documents, failures },
  'zh-TW': { ui: uiTw, domain: domainTw, documents: documentsTw, failures: failuresTw },
  en: { ui: uiEn, domain: domainEn, documents: documentsEn, failures: failuresEn },
} satisfies Record<Locale, Texts>
