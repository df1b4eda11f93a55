/**
 * What the use-cases need from the machine around them. The shell gives the real ones, the command line
 * and the tests give their own; nothing else in `src/main` touches a window, a dialog or the clock.
 */

/** Today's civil date in Asia/Shanghai and the instant for audit. */
export interface Clock {
  /** ISO `YYYY-MM-DD`, the civil day in Asia/Shanghai. */
  today(): string
  /** Epoch milliseconds. */
  now(): number
}

/** Unique, unguessable ids for new records. */
export type NewId = () => string

/** Turns a finished HTML page into paper. One job at a time; each has a time limit and its own hidden window. */
export interface Printer {
  /** A4 by the page's own `@page` rule, backgrounds on, after `document.fonts.ready`. */
  toPdf(html: string): Promise<Uint8Array>
  /** Opens the system's print dialog; `false` when the person cancels. */
  print(html: string): Promise<boolean>
}

export interface FileFilter {
  readonly name: string
  readonly extensions: readonly string[]
}

/** File dialogs are opened by the main process only, so that a page can never name a path. */
export interface Dialogs {
  /** Absolute path chosen for writing, or null when cancelled. */
  saveFile(defaultName: string, filters: readonly FileFilter[]): Promise<string | null>
  /** Absolute path chosen for reading, or null when cancelled. */
  openFile(filters: readonly FileFilter[]): Promise<string | null>
}

export interface Clipboard {
  writePng(png: Uint8Array): void
}

/** Where the program writes what a person or a maintainer should be able to look up later. Never personal data. */
export interface Log {
  error(message: string, ...details: readonly unknown[]): void
  warn(message: string, ...details: readonly unknown[]): void
  info(message: string, ...details: readonly unknown[]): void
}
