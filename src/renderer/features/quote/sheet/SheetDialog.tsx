import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ArchivedDocument, SheetRequest } from '#shared/contract/documents.ts'
import type { Locale } from '#shared/contract/fields.ts'
import type { QuoteVersion } from '#shared/contract/quotes.ts'
import type { Failure } from '#shared/domain/result.ts'
import { sheetStyles, type PlanId, type SheetStyle } from '#shared/domain/quote.ts'
import { failureText } from '#shared/text/explain.ts'
import { ask, call } from '../../../bridge/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { failureOf, toastFailure } from '../../../ui/failure.ts'
import { CheckBox } from '../../../ui/inputs.tsx'
import { Notice } from '../../../ui/Tag.tsx'
import { useLanguage, useText } from '../../../ui/text.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { drawPage, openPdf, pictureOf } from './pdf.ts'
import './sheet.css'

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

type Shown =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly document: ArchivedDocument; readonly pdf: PDFDocumentProxy }

/** The quote sheet of a frozen version: chosen on the left, seen on the right as the very PDF that is printed. */
export function SheetDialog({ quoteId, version, onClose }: SheetDialogProps) {
  const { t, locale } = useLanguage()
  const available = version.draft.plans.map((plan) => plan.id)
  const [choice, setChoice] = useState<Choice>(() => ({
    style: available.length > 1 ? 'comparison' : 'one',
    plans: available.length > 1 ? available : available.slice(0, 1),
    locale,
  }))
  const shown = useSheet(quoteId, version.number, choice)
  const ready = shown.kind === 'ready' ? shown : null
  return (
    <Dialog
      title={t('quote.sheet.title', { number: version.number })}
      width={1180}
      onClose={onClose}
      foot={<SheetActions ready={ready} />}
    >
      <div className="sheet">
        <SheetChoices choice={choice} available={available} onChoice={setChoice} />
        <div
          className="sheet-preview scroll"
          // Scrolled with the keyboard, so it takes the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="region"
          aria-label={t('quote.sheet.preview')}
          aria-busy={shown.kind === 'making'}
        >
          {shown.kind === 'making' && <p className="sheet-wait">{t('quote.sheet.making')}</p>}
          {shown.kind === 'failed' && <SheetFailure failure={shown.failure} />}
          {ready && Array.from({ length: ready.pdf.numPages }, (_, index) => <Page key={index} pdf={ready.pdf} number={index + 1} />)}
        </div>
      </div>
    </Dialog>
  )
}

function SheetFailure({ failure }: { readonly failure: Failure }) {
  const t = useText()
  const { what, todo } = failureText(t, failure)
  return (
    <Notice tone="bad">
      <div>
        <p className="strong">{what}</p>
        <p>{todo}</p>
      </div>
    </Notice>
  )
}

/** Makes the paper anew whenever the choice changes; one that was made before comes from the archive. */
function useSheet(quoteId: string, version: number, { style, plans, locale }: Choice): Shown {
  const request: SheetRequest = { quoteId, version, style, plans: [...plans], locale }
  const { data, error } = useQuery({
    queryKey: ['documents.quoteSheet', request],
    queryFn: async () => {
      const document = await ask('documents.quoteSheet', request)
      return { document, pdf: await openPdf(document.pdfBase64) }
    },
    gcTime: 0,
  })
  if (error) return { kind: 'failed', failure: failureOf(error) }
  return data ? { kind: 'ready', ...data } : { kind: 'making' }
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
                  onChoice({ ...choice, plans: available.filter((one) => (one === id ? checked : choice.plans.includes(one))) })
                }
              />
            ) : (
              <label key={id} className="check">
                <input type="radio" name="sheet-plan" checked={choice.plans[0] === id} onChange={() => onChoice({ ...choice, plans: [id] })} />
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
            <input type="radio" name="sheet-locale" checked={choice.locale === locale} onChange={() => onChoice({ ...choice, locale })} />
            {t(`language.${locale}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function SheetActions({ ready }: { readonly ready: Extract<Shown, { kind: 'ready' }> | null }) {
  const t = useText()
  const print = async (id: string): Promise<void> => {
    const answer = await call('documents.print', { documentId: id })
    if (!answer.ok) toastFailure(t, answer.failure)
  }
  const save = async (id: string): Promise<void> => {
    const answer = await call('documents.savePdf', { documentId: id })
    if (answer.ok) toast(t('quote.sheet.saved', { fileName: answer.value.fileName }))
    else toastFailure(t, answer.failure)
  }
  const copy = async (pdf: PDFDocumentProxy): Promise<void> => {
    const answer = await call('documents.copyPicture', { pngBase64: await pictureOf(pdf) })
    if (answer.ok) toast(t('quote.sheet.copied'))
    else toastFailure(t, answer.failure)
  }
  return (
    <>
      <span className="sheet-pages muted">{ready && t('quote.sheet.pages', { count: ready.document.pages })}</span>
      <Button disabled={!ready} onClick={() => ready && void copy(ready.pdf)}>
        {t('quote.sheet.copyPicture')}
      </Button>
      <Button disabled={!ready} onClick={() => ready && void save(ready.document.id)}>
        {t('quote.sheet.savePdf')}
      </Button>
      <Button kind="primary" disabled={!ready} onClick={() => ready && void print(ready.document.id)}>
        {t('quote.sheet.print')}
      </Button>
    </>
  )
}

function Page({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const t = useText()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) void drawPage(pdf, number, canvas.current, previewScale * window.devicePixelRatio)
  }, [pdf, number])
  return <canvas ref={canvas} className="sheet-page" role="img" aria-label={t('quote.sheet.page', { number })} />
}

/** A4 is 595 points wide; the preview shows it about 800 pixels wide. */
const previewScale = 1.35
