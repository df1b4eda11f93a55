import { useId, useRef, useState, type ReactNode } from 'react'

interface PopoverProps {
  readonly label: string
  readonly className: string
  readonly button: ReactNode
  readonly tabIndex?: number
  readonly disabled?: boolean
  readonly children: ReactNode
}

/** A button with a small panel of fields. The panel is built when it opens; Esc closes it and the focus goes back. */
export function Popover({ label, className, button, tabIndex, disabled, children }: PopoverProps) {
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
          if (event.newState === 'open') panel.current?.querySelector<HTMLElement>('input, select, button')?.focus()
        }}
        onKeyDown={(event) => {
          // The table underneath has its own meaning for these keys.
          event.stopPropagation()
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) panel.current?.hidePopover()
        }}
      >
        {open && children}
      </div>
    </>
  )
}
