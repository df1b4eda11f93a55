import { useEffect, useRef } from 'react'
import { createStore, useStore } from '../state/store.ts'
import { Button, IconButton } from './Button.tsx'
import { CloseIcon } from './icons.tsx'
import { useText } from './text.tsx'

interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'bad'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

const toasts = createStore<readonly Toast[]>([])
let lastId = 0

/** Says shortly what has happened; with `undo` the person can take it back. Bad news stays until it is closed. */
export function toast(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
  lastId += 1
  const entry: Toast = { id: lastId, text, tone: options.tone ?? 'plain', action: options.action ?? null }
  toasts.update((list) => [...list.slice(-2), entry])
}

function dismiss(id: number): void {
  toasts.update((list) => list.filter((entry) => entry.id !== id))
}

export function Toasts() {
  const list = useStore(toasts, (value) => value)
  const region = useRef<HTMLDivElement>(null)
  // A popover lies above an open dialog, in the browser's top layer; showing it again puts it on top.
  useEffect(() => {
    const element = region.current
    if (!element) return
    if (element.matches(':popover-open')) element.hidePopover()
    if (list.length) element.showPopover()
  }, [list])
  return (
    <div ref={region} className="toasts" popover="manual" role="status">
      {list.map((entry) => (
        <ToastCard key={entry.id} entry={entry} />
      ))}
    </div>
  )
}

function ToastCard({ entry }: { readonly entry: Toast }) {
  const t = useText()
  const { id, action, tone } = entry
  useEffect(() => {
    if (tone === 'bad') return
    const timer = setTimeout(() => dismiss(id), action ? 10_000 : 4_000)
    return () => clearTimeout(timer)
  }, [id, action, tone])
  return (
    <div className="toast fade-in" data-tone={tone}>
      <span>{entry.text}</span>
      {action && (
        <Button
          onClick={() => {
            dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('common.close')} onClick={() => dismiss(id)}>
        <CloseIcon />
      </IconButton>
    </div>
  )
}
