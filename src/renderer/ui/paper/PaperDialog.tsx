import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ArchivedDocument } from '#shared/contract/documents.ts'
import type { Failure, Result } from '#shared/domain/result.ts'
import { failureText } from '#shared/text/explain.ts'
import { call } from '../../bridge/client.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { toastFailure } from '../failure.ts'
import { Notice } from '../Tag.tsx'
import { useText } from '../text.tsx'
import { toast } from '../Toast.tsx'
import { drawPage, openPdf, pictureOf } from './pdf.ts'
import './paper.css'

interface PaperDialogProps {
  readonly title: string
  /** Makes the paper, or gives the one archived before. Called again whenever it is another function. */
  readonly make: () => Promise<Result<ArchivedDocument>>
  readonly onClose: () => void
  /** What can be chosen about the paper, on the left. */
  readonly children: ReactNode
}

type Shown =
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly document: ArchivedDocument; readonly pdf: PDFDocumentProxy }

/** A paper as the very PDF that is printed, with what can be done with it. */
export function PaperDialog({ title, make, onClose, children }: PaperDialogProps) {
  const t = useText()
  const shown = usePaper(make)
  const ready = shown.kind === 'ready' ? shown : null
  return (
    <Dialog title={title} width={1180} onClose={onClose} foot={<PaperActions ready={ready} />}>
      <div className="sheet">
        {children}
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
          {shown.kind === 'failed' && <PaperFailure failure={shown.failure} />}
          {ready &&
            Array.from({ length: ready.pdf.numPages }, (_, index) => (
              <Page key={index} pdf={ready.pdf} number={index + 1} />
            ))}
        </div>
      </div>
    </Dialog>
  )
}

function PaperFailure({ failure }: { readonly failure: Failure }) {
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

/** Makes the paper anew whenever the choice changes; an answer that has been overtaken is thrown away. */
function usePaper(make: PaperDialogProps['make']): Shown {
  const [made, setMade] = useState<{ readonly by: PaperDialogProps['make']; readonly shown: Shown } | null>(
    null,
  )
  useEffect(() => {
    let overtaken = false
    const show = (shown: Shown): void => {
      if (!overtaken) setMade({ by: make, shown })
    }
    void (async () => {
      const answer = await make()
      if (answer.ok)
        show({ kind: 'ready', document: answer.value, pdf: await openPdf(answer.value.pdfBase64) })
      else show({ kind: 'failed', failure: answer.failure })
    })()
    return () => {
      overtaken = true
    }
  }, [make])
  return made?.by === make ? made.shown : { kind: 'making' }
}

function PaperActions({ ready }: { readonly ready: Extract<Shown, { kind: 'ready' }> | null }) {
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
      <span className="sheet-pages muted">
        {ready && t('quote.sheet.pages', { count: ready.document.pages })}
      </span>
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
  return (
    <canvas ref={canvas} className="sheet-page" role="img" aria-label={t('quote.sheet.page', { number })} />
  )
}

/** A4 is 595 points wide; the preview shows it about 800 pixels wide. */
const previewScale = 1.35
