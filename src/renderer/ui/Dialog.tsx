import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { CloseIcon } from './icons.tsx'
import { useText } from './text.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly width?: number
  readonly children: ReactNode
  readonly foot?: ReactNode
  /** Called on Enter in a field; gives the dialog a form. */
  readonly onSubmit?: (() => void) | undefined
}

/** Where the cursor starts: in the first field (of radio buttons, the chosen one), else on the main button. */
const firstStop = [
  '.dialog-body :is(select, textarea, input:not([type="radio"], :disabled), input:checked)',
  '.dialog-foot .button[data-kind="primary"]',
].join(', ')

/** A modal dialog of the browser's own kind: Esc closes it, the focus stays inside and goes back afterwards. */
export function Dialog({ title, onClose, width, children, foot, onSubmit }: DialogProps) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    element?.querySelector<HTMLElement>(firstStop)?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const content = (
    <>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton label={t('common.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="dialog-body scroll">{children}</div>
      {foot && <div className="dialog-foot">{foot}</div>}
    </>
  )
  return (
    <dialog
      ref={dialog}
      className="dialog fade-in"
      aria-labelledby={titleId}
      style={width ? { '--dialog-width': `${width}px` } : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {onSubmit ? (
        <form
          className="dialog-form"
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </dialog>
  )
}
