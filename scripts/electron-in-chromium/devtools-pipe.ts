import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from 'playwright'

/**
 * One conversation with Chromium, about the browser itself or about one of its pages. Commands and events carry
 * the types of the protocol's definition, by way of playwright's types (playwright itself is not loaded: that would
 * cost 300 ms and 60 MB in the app's main process).
 */
export type DevTools = Pick<CDPSession, 'send' | 'on'>

export interface DevToolsPipe {
  readonly browser: DevTools & { fulfill(answer: Fulfilment, body: Uint8Array): Promise<unknown> }
  page(sessionId: string): DevTools
}

/** What `Fetch.fulfillRequest` takes besides the body. */
type Fulfilment = Readonly<{
  requestId: string
  responseCode: number
  responseHeaders: { name: string; value: string }[]
}>

/** What travels through the pipe; each message is JSON ended by a zero byte. */
interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

const bodyMark = '<the body>'
/** A multiple of three, so that the pieces of base64 join without padding between them. */
const pieceSize = 3 * 64 * 1024

interface Waiting {
  readonly method: string
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: nothing listens on a port. Commands
 * still unanswered when the pipe closes fail.
 */
export function openDevToolsPipe(toBrowser: Writable, fromBrowser: Readable): DevToolsPipe {
  const waiting = new Map<number, Waiting>()
  const sessions = new Map<string, { events: EventEmitter; devTools: DevTools }>()
  let lastId = 0
  let closed = false
  let rest = ''

  fromBrowser.setEncoding('utf8')
  fromBrowser.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) receive(JSON.parse(message))
  })
  const fail = (): void => {
    closed = true
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Chromium has gone`))
    waiting.clear()
  }
  fromBrowser.on('close', fail)
  fromBrowser.on('error', fail)
  toBrowser.on('error', fail)

  function receive(message: Message): void {
    if (message.id === undefined) {
      if (message.method !== undefined)
        sessions.get(message.sessionId ?? '')?.events.emit(message.method, message.params)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) call?.resolve(message.result)
    else call?.reject(new Error(`${call.method}: ${message.error.message}`))
  }

  function post(sessionId: string, method: string, params: unknown): Promise<unknown> {
    const address = sessionId === '' ? {} : { sessionId }
    return write(method, (id) => toBrowser.write(`${JSON.stringify({ id, method, params, ...address })}\0`))
  }

  /** As `post`, but a body of many megabytes (a print font) goes out in pieces and is never one text. */
  function fulfill(answer: Fulfilment, body: Uint8Array): Promise<unknown> {
    const method = 'Fetch.fulfillRequest'
    return write(method, (id) => {
      const [head = '', tail = ''] = JSON.stringify({
        id,
        method,
        params: { ...answer, body: bodyMark },
      }).split(bodyMark)
      toBrowser.write(head)
      for (let start = 0; start < body.length; start += pieceSize) {
        toBrowser.write(Buffer.from(body.subarray(start, start + pieceSize)).toString('base64'), 'latin1')
      }
      toBrowser.write(`${tail}\0`)
    })
  }

  function write(method: string, message: (id: number) => void): Promise<unknown> {
    if (closed) return Promise.reject(new Error(`${method}: Chromium has gone`))
    return new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { method, resolve, reject })
      message(lastId)
    })
  }

  function session(sessionId: string): DevTools {
    const known = sessions.get(sessionId)
    if (known !== undefined) return known.devTools
    const events = new EventEmitter()
    // The one place that takes the protocol's definition at its word about what Chromium sends.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const devTools = {
      send: (method: string, params: unknown = {}) => post(sessionId, method, params),
      on: (event: string, listener: (params: unknown) => void) => events.on(event, listener),
    } as unknown as DevTools
    sessions.set(sessionId, { events, devTools })
    return devTools
  }

  return { browser: { ...session(''), fulfill }, page: session }
}
