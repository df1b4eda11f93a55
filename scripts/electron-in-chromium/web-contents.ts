import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { fromChromium, toChromium } from './address.ts'
import { ignoreGone, type OpenedPage } from './chromium.ts'
import type { DevTools } from './devtools-pipe.ts'
import { answerInvoke } from './ipc.ts'
import { bridgeScript, type PageCall, type PageDelivery } from './page-bridge.ts'
import { printPdf, showInViewer, type PrintToPDFOptions } from './print.ts'
import { registeredSchemes } from './protocol.ts'
import { decode, encode } from './wire.ts'

/** A frame of a page, as the app is shown it. */
export interface WebFrame {
  url: string
  readonly parent: WebFrame | null
}

interface NavigationEvent {
  readonly url: string
  preventDefault(): void
}

interface WebContentsEvents {
  'will-navigate': [event: NavigationEvent]
  'will-frame-navigate': [event: NavigationEvent]
  'will-redirect': [event: NavigationEvent]
  'will-attach-webview': [event: { preventDefault(): void }]
  'preload-error': [event: object, path: string, error: Error]
  'render-process-gone': [event: object, details: { reason: string; exitCode: number }]
}

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Names under which page and process find each other; new in every run, so that no page can know them. */
const names = { callOut: `out_${randomUUID()}`, bringIn: `in_${randomUUID()}` }

/** `electron.WebContents` over one page of Chromium. */
export class WebContents extends EventEmitter<WebContentsEvents> {
  #windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' })
  #frames = new Map<string, WebFrame>()
  /** Which frame each running script context belongs to. */
  #contexts = new Map<number, string>()
  #mainContext: number | undefined
  #expected: string | undefined
  #loaded = Promise.withResolvers<void>()
  readonly #ready: Promise<OpenedPage>
  #targetId: string | undefined

  constructor(opening: Promise<OpenedPage>, preload: string | null) {
    super()
    this.#ready = opening.then((page) => this.#prepare(page, preload))
    this.#ready.catch(ignoreGone)
  }

  /** The page, once everything is in place that must be there before its first script. */
  get page(): Promise<OpenedPage> {
    return this.#ready
  }

  get targetId(): string | undefined {
    return this.#targetId
  }

  get mainFrame(): WebFrame {
    return this.#frames.get(this.#targetId ?? '') ?? { url: '', parent: null }
  }

  async loadURL(url: string): Promise<void> {
    const { devTools } = await this.#ready
    this.#expected = url
    this.#loaded = Promise.withResolvers()
    const { errorText } = await devTools.send('Page.navigate', { url: toChromium(url, registeredSchemes()) })
    if (errorText !== undefined) throw new Error(`${errorText} loading ${url}`)
    await this.#loaded.promise
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver({ channel, args })
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const { devTools } = await this.#ready
    const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return printPdf((await this.#ready).devTools, options)
  }

  /** There is no system print dialog to open from here; the paper opens in the system's PDF viewer, which has one. */
  print(
    options: { silent?: boolean; printBackground?: boolean },
    done: (success: boolean, reason: string) => void,
  ): void {
    void this.#printInViewer(options.printBackground ?? false).then((reason) => done(reason === '', reason))
  }

  /** The reason why not, empty when the viewer has opened. */
  async #printInViewer(printBackground: boolean): Promise<string> {
    try {
      return await showInViewer(await this.printToPDF({ printBackground, preferCSSPageSize: true }))
    } catch (error) {
      return String(error)
    }
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler
  }

  /** Stand-in only: whether the app lets this page open a window. */
  mayOpen(url: string): boolean {
    return this.#windowOpenHandler({ url }).action === 'allow'
  }

  /** Stand-in only: whether the app lets this frame go there. What the app itself loads is not asked about. */
  mayNavigate(frameId: string, url: string): boolean {
    if (frameId === this.#targetId && url === this.#expected) return true
    let prevented = false
    const event = { url, preventDefault: () => (prevented = true) }
    this.emit('will-frame-navigate', event)
    if (frameId === this.#targetId) this.emit('will-navigate', event)
    return !prevented
  }

  /** Stand-in only. */
  hasFrame(frameId: string): boolean {
    return frameId === this.#targetId || this.#frames.has(frameId)
  }

  async #prepare(page: OpenedPage, preload: string | null): Promise<OpenedPage> {
    this.#targetId = page.targetId
    this.#frames.set(page.targetId, { url: '', parent: null })
    const { devTools } = page
    this.#follow(devTools)
    const script = bridgeScript(names, preload === null ? null : readFileSync(preload, 'utf8'))
    await Promise.all([
      devTools.send('Page.enable'),
      devTools.send('Runtime.enable'),
      devTools.send('Inspector.enable'),
      devTools.send('Runtime.addBinding', { name: names.callOut }),
      devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: script }),
      devTools.send('Runtime.runIfWaitingForDebugger'),
    ])
    return page
  }

  #follow(devTools: DevTools): void {
    devTools.on('Page.loadEventFired', () => this.#loaded.resolve())
    devTools.on('Page.frameNavigated', ({ frame }) => {
      const url = fromChromium(frame.url)
      const known = this.#frames.get(frame.id)
      if (known !== undefined) known.url = url
      else
        this.#frames.set(frame.id, { url, parent: this.#frames.get(frame.parentId ?? '') ?? this.mainFrame })
      if (frame.id === this.#targetId) this.#expected = undefined
    })
    devTools.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#frames.set(frameId, { url: '', parent: this.#frames.get(parentFrameId) ?? this.mainFrame })
    })
    devTools.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#frames.delete(frameId)
    })
    devTools.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId, isDefault }: Record<string, unknown> = { ...context.auxData }
      if (typeof frameId !== 'string' || isDefault !== true) return
      this.#contexts.set(context.id, frameId)
      if (frameId === this.#targetId) this.#mainContext = context.id
    })
    devTools.on('Runtime.executionContextsCleared', () => this.#contexts.clear())
    devTools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === names.callOut) void this.#answer(payload, executionContextId)
    })
    devTools.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    )
  }

  async #answer(payload: string, contextId: number): Promise<void> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bridge has just encoded it as that
    const { id, channel, args } = decode(payload) as PageCall
    const senderFrame = this.#frames.get(this.#contexts.get(contextId) ?? '') ?? null
    const answer = await answerInvoke({ sender: this, senderFrame }, channel, args)
    this.#deliver({ id, ...answer }, contextId)
  }

  #deliver(delivery: PageDelivery, contextId = this.#mainContext): void {
    if (contextId === undefined) return
    this.#ready
      .then(({ devTools }) =>
        devTools.send('Runtime.callFunctionOn', {
          executionContextId: contextId,
          functionDeclaration: `function (text) { globalThis[${JSON.stringify(names.bringIn)}](text) }`,
          arguments: [{ value: encode(delivery) }],
          silent: true,
        }),
      )
      .catch(ignoreGone)
  }
}
