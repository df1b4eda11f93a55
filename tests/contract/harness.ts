import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  contract,
  type Channel,
  type Envelope,
  type RequestOf,
  type ResponseOf,
} from '#shared/contract/index.ts'
import type { Failure } from '#shared/domain/result.ts'
import { createServices, type Services } from '#main/services.ts'

/** Failures any channel may answer: not declared one by one. */
const ofEveryChannel = new Set([
  'invalid-request',
  'internal-error',
  'book-newer-than-program',
  'book-damaged',
  'book-migration-failed',
  'book-migration-changed',
  'book-in-use',
  'book-not-writable',
])

export const resourcesDir = join(import.meta.dirname, '../../resources')

/** The program on a real book of its own, with the machine around it faked: clock, ids, dialogs, printer, clipboard. */
export interface Desk {
  readonly folder: string
  readonly bookFile: string
  /** Set to move the clock. */
  today: string
  /** What the next file dialogs answer; null: cancelled. */
  dialogAnswer: string | null
  printer: { pdf: Uint8Array | Error; printed: boolean | Error }
  readonly clipboard: Uint8Array[]
  readonly logged: string[]
  /** Any payload to any channel; checks that a failure is one the channel may answer, and a value one it promises. */
  raw(channel: string, payload: unknown): Promise<Envelope<unknown>>
  /** A call that must go well. */
  call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>>
  /** A call that must be refused. */
  refusal<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Failure>
  /** Closes and opens the book again, as a restart does. */
  restart(): Promise<void>
  /** Closes the program, leaves the files. */
  shut(): Promise<void>
  /** Closes the program and removes the files. */
  close(): Promise<void>
}

/** Opens a desk on 2026-11-23; on a book file that is there already, or with other bundled rate books, where given. */
export function openDesk(options: { readonly bookFile?: string; readonly resourcesDir?: string } = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'chudan-test-'))
  const bookFile = options.bookFile ?? join(folder, 'chudan.book')
  let ticks = Date.UTC(2026, 10, 23, 2)
  const log = (message: string, ...details: readonly unknown[]) => {
    desk.logged.push([message, ...details].map(String).join(' '))
  }
  const open = (): Services =>
    createServices({
      bookFile,
      resourcesDir: options.resourcesDir ?? resourcesDir,
      clock: { today: () => desk.today, now: () => (ticks += 1) },
      newId: randomUUID,
      printer: {
        toPdf: async () => given(desk.printer.pdf),
        print: async () => given(desk.printer.printed),
      },
      dialogs: { openFile: async () => desk.dialogAnswer, saveFile: async () => desk.dialogAnswer },
      clipboard: { writePng: (png) => void desk.clipboard.push(png) },
      log: { error: log, warn: log, info: () => {} },
    })
  let services = open()
  const desk: Desk = {
    folder,
    bookFile,
    today: '2026-11-23',
    dialogAnswer: null,
    printer: { pdf: new TextEncoder().encode(onePagePdf), printed: true },
    clipboard: [],
    logged: [],
    raw: async (channel, payload) => verified(channel, await services.dispatch(channel, payload)),
    call: async (channel, request) => {
      const envelope = await desk.raw(channel, request)
      if (!envelope.ok)
        throw new Error(`${channel}: ${JSON.stringify(envelope.failure)}\n${desk.logged.join('\n')}`)
      return responses[channel].response.parse(envelope.value)
    },
    refusal: async (channel, request) => {
      const envelope = await desk.raw(channel, request)
      if (envelope.ok)
        throw new Error(`${channel} was not refused: ${JSON.stringify(envelope.value).slice(0, 300)}`)
      return envelope.failure
    },
    restart: async () => {
      await services.close()
      services = open()
    },
    shut: async () => services.close(),
    close: async () => {
      await services.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return desk
}

const responses: {
  readonly [C in Channel]: { readonly response: { parse(value: unknown): ResponseOf<C> } }
} = contract

function given<T>(value: T | Error): T {
  if (value instanceof Error) throw value
  return value
}

const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name)

/** Holds an answer to the contract. */
function verified(channel: string, envelope: Envelope<unknown>): Envelope<unknown> {
  if (!isChannel(channel)) {
    if (envelope.ok) throw new Error(`${channel} is no channel, but it answered`)
    return envelope
  }
  const { response, failures } = contract[channel]
  if (envelope.ok) {
    response.parse(envelope.value)
    return envelope
  }
  const { code } = envelope.failure
  if (!ofEveryChannel.has(code) && !failures.some((declared) => declared === code)) {
    throw new Error(`${channel} answered ${code}, which it does not declare`)
  }
  return envelope
}

/** The smallest PDF with one page, for papers that are archived but not looked at. */
const onePagePdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
