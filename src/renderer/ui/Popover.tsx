import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { useText } from './text.tsx'

interface PopoverProps {
  readonly label: string
  readonly className: string
  readonly button: ReactNode
  readonly tabIndex?: number
  readonly disabled?: boolean
  readonly children: ReactNode
}

/**
 * A button with a small panel of fields. The panel is built when it opens; Enter and Esc close it and the focus goes
 * back to the button.
 */
export function Popover({ label, className, button, tabIndex, disabled, children }: PopoverProps) {
  const t = useText()
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const anchor = `--popover-${id.replaceAll(/[^a-zA-Z0-9]/g, '')}`
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        tabIndex={tabIndex}
        disabled={disabled}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        className="popover form-tall"
        role="dialog"
        aria-label={label}
        popover="auto"
        style={{ positionAnchor: anchor }}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState === 'open')
            panel.current?.querySelector<HTMLElement>('input, select, button')?.focus()
        }}
      >
        {open && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              panel.current?.hidePopover()
            }}
          >
            {children}
            <p className="popover-foot">
              <Button type="submit" size="small">
                {t('common.ok')}
              </Button>
            </p>
          </form>
        )}
      </div>
    </>
  )
}
