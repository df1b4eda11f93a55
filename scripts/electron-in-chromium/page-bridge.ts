import { decode, encode } from './wire.ts'

/** Names that only this run knows: how the page calls out, and how answers and messages come in. */
export interface BridgeNames {
  readonly callOut: string
  readonly bringIn: string
}

/** From the page: `invoke` waits for the answer with the same id. */
export interface PageCall {
  readonly id: number
  readonly channel: string
  readonly args: readonly unknown[]
}

/** To the page: the answer to a call, or a message nobody asked for. */
export type PageDelivery =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string }
  | { readonly channel: string; readonly args: readonly unknown[] }

/**
 * The script that Chromium runs in each page before the page's own: it gives the preload an `electron` module and takes
 * the way out off the global object, so that the page is left with what the preload exposes and nothing more.
 */
export function bridgeScript(names: BridgeNames, preload: string | null): string {
  const run = preload === null ? 'null' : `function (require, module, exports) {${preload}\n}`
  return `(${installBridge.toString()})(${JSON.stringify(names)}, { encode: ${encode.toString()}, decode: ${decode.toString()} }, ${run})`
}

type Wire = { readonly encode: typeof encode; readonly decode: typeof decode }
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void
type Listener = (event: object, ...args: readonly unknown[]) => void

/** Runs in the page. Electron gives only the top frame a preload, and so does this. */
function installBridge(names: BridgeNames, wire: Wire, preload: Preload | null): void {
  const callOut: unknown = Reflect.get(globalThis, names.callOut)
  Reflect.deleteProperty(globalThis, names.callOut)
  if (preload === null || window !== window.top || typeof callOut !== 'function') return

  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Set<Listener>>()
  let lastId = 0

  const bringIn = (text: string): void => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process has just encoded it as that
    const delivery = wire.decode(text) as PageDelivery
    if ('channel' in delivery) {
      for (const listener of listeners.get(delivery.channel) ?? []) listener({}, ...delivery.args)
      return
    }
    const call = calls.get(delivery.id)
    calls.delete(delivery.id)
    if (delivery.ok) call?.resolve(delivery.value)
    else call?.reject(new Error(delivery.error))
  }
  Object.defineProperty(globalThis, names.bringIn, { value: bringIn })

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        lastId += 1
        calls.set(lastId, { resolve, reject })
        callOut(wire.encode({ id: lastId, channel, args } satisfies PageCall))
      }),
    on: (channel: string, listener: Listener) => {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener)
    },
  }

  /** Electron copies what crosses into the page; a copy made of frozen plain objects comes to the same. */
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function')
      return Object.freeze((...args: unknown[]): unknown => copy(value(...args)))
    if (Array.isArray(value)) return Object.freeze(value.map(copy))
    if (typeof value !== 'object' || value === null || value instanceof Promise) return value
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)])))
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      Object.defineProperty(globalThis, name, { value: copy(api), enumerable: true })
    },
  }

  const electron = { contextBridge, ipcRenderer }
  const require = (name: string): unknown => {
    if (name === 'electron') return electron
    throw new Error(`a sandboxed preload cannot require "${name}"`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
