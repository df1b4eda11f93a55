import 'react'

/** Measures handed to the style sheet. */
declare module 'react' {
  interface CSSProperties {
    '--unit'?: number
    '--dialog-width'?: string
    '--plans'?: number
  }
}
