import { useEffect, useRef } from 'react'

/** As shown on a button: `Ctrl S`, `Alt 1`, `F6`. On a Mac, Command works where Ctrl is written. */
export type Shortcut = `Ctrl ${string}` | `Alt ${string}` | `F${number}`

export function ariaShortcut(shortcut: Shortcut): string {
  return shortcut.replace('Ctrl ', 'Control+').replace('Alt ', 'Alt+')
}

export function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const [first, second] = shortcut.split(' ')
  if (second === undefined) return event.key === first && !event.ctrlKey && !event.altKey && !event.metaKey
  const held =
    first === 'Alt'
      ? event.altKey && !event.ctrlKey && !event.metaKey
      : (event.ctrlKey || event.metaKey) && !event.altKey
  if (!held || event.shiftKey) return false
  // With Alt held some layouts change the letter; the key's place does not.
  return (
    event.key.toUpperCase() === second || event.code === `Key${second}` || event.code === `Digit${second}`
  )
}

/** Binds keys for as long as the component is on the screen. Nothing fires while a dialog is open. */
export function useShortcuts(actions: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      for (const [shortcut, action] of Object.entries(latest.current)) {
        if (!isShortcut(shortcut) || !action || !matches(shortcut, event)) continue
        event.preventDefault()
        if (!event.repeat) action()
        return
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function isShortcut(text: string): text is Shortcut {
  return /^(Ctrl|Alt) .+$|^F\d+$/.test(text)
}
