import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { ariaShortcut, type Shortcut } from './shortcuts.ts'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'normal' | 'large'
  readonly type?: 'button' | 'submit'
  /** Shown beside the label; the key itself is bound by `useShortcuts`. */
  readonly shortcut?: Shortcut | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  kind = 'plain',
  size = 'normal',
  type = 'button',
  shortcut,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className="button"
      data-kind={kind}
      data-size={size}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      {...rest}
    >
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  )
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  /** What the button does, for those who cannot see the picture. */
  readonly label: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      {children}
    </button>
  )
}
