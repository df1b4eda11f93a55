import type { ReactNode } from 'react'

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent' | 'past'

export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  )
}

interface NoticeProps {
  readonly tone?: 'plain' | 'warn' | 'bad' | 'accent'
  readonly children: ReactNode
}

export function Notice({ tone = 'plain', children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone}>
      {children}
    </div>
  )
}
