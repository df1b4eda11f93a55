import type { Failure } from '#shared/domain/result.ts'
import type { Book } from './book/book.ts'
import { openBook } from './book/open.ts'
import { sqliteFile } from './book/sqlite/file.ts'
import { bookRoutes } from './ipc/book-routes.ts'
import { createDispatch, internalError, type Dispatch } from './ipc/dispatch.ts'
import { pricingRoutes } from './ipc/pricing-routes.ts'
import type { Clipboard, Clock, Dialogs, Log, NewId, Printer } from './ports.ts'
import { loadActive } from './rate-books/active.ts'
import { keepBundled } from './rate-books/bundled.ts'
import type { CommandContext } from './use-case.ts'

/** What the program is given to work with. */
export interface ServicePorts {
  /** The book: one file, made when it is missing. */
  readonly bookFile: string
  /** Holds `rate-books/*.json`. */
  readonly resourcesDir: string
  readonly clock: Clock
  readonly newId: NewId
  readonly printer: Printer
  readonly dialogs: Dialogs
  readonly clipboard: Clipboard
  readonly log: Log
}

export interface Services {
  /** Answers as soon as the book is open; if it cannot be opened, every channel answers why. */
  readonly dispatch: Dispatch
  /** Waits for the opening, then closes the book. Nothing is lost without it: every command is on the disk when it answers. */
  readonly close: () => Promise<void>
}

/** Starts the program behind the window: begins to open the book and returns at once. */
export function createServices(ports: ServicePorts): Services {
  const opening = open(ports).catch((error: unknown) =>
    stopped(internalError(error, 'opening the book', ports).failure),
  )
  return {
    dispatch: async (channel, payload) => (await opening).dispatch(channel, payload),
    close: async () => (await opening).close(),
  }
}

async function open(ports: ServicePorts): Promise<Services> {
  const { bookFile, resourcesDir, clock, log } = ports
  const opened = await openBook(sqliteFile(bookFile), clock.now())
  if (!opened.ok) {
    log.error('the book cannot be opened', opened.failure.code, opened.failure.params)
    return stopped(opened.failure)
  }
  const book = opened.value
  try {
    await keepBundled(book, resourcesDir, clock.now(), log)
    return await serve(book, ports)
  } catch (error) {
    book.close()
    const failure = book.failureOf(error)
    if (!failure) throw error
    log.error('the book cannot be used', failure.code, error)
    return stopped(failure)
  }
}

async function serve(book: Book, ports: ServicePorts): Promise<Services> {
  const { clock, newId, printer, dialogs, clipboard, log } = ports
  let rateBooks = await book.snapshot(loadActive)
  const reloadRateBooks = async () => {
    rateBooks = await book.snapshot(loadActive)
  }
  const context = (): CommandContext => ({
    book,
    clock,
    newId,
    printer,
    dialogs,
    clipboard,
    rateBooks,
    reloadRateBooks,
  })
  const routes = [...pricingRoutes(context), ...bookRoutes(context)]
  return {
    dispatch: createDispatch(routes, { failureOf: book.failureOf, newId, log }),
    close: async () => book.close(),
  }
}

/** The failure that stopped the opening is the answer to everything. */
function stopped(failure: Failure): Services {
  return { dispatch: async () => ({ ok: false, failure }), close: async () => {} }
}
