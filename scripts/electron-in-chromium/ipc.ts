import type { WebContents, WebFrame } from './web-contents.ts'

export interface IpcMainInvokeEvent {
  readonly sender: WebContents
  readonly senderFrame: WebFrame | null
}

/** Electron types the arguments of a handler as `any`: the handler says what it takes and must check it itself. */
// oxlint-disable-next-line typescript/no-explicit-any
type Handler = (event: IpcMainInvokeEvent, ...args: any[]) => unknown

const handlers = new Map<string, Handler>()

/** `electron.ipcMain`: what pages may ask of this process. */
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler(channel: string): void {
    handlers.delete(channel)
  },
}

/** Answers a page's `invoke` the way Electron does: an error keeps nothing but its text. */
export async function answerInvoke(
  event: IpcMainInvokeEvent,
  channel: string,
  args: readonly unknown[],
): Promise<{ ok: true; value: unknown } | { ok: false; error: string }> {
  const handler = handlers.get(channel)
  if (handler === undefined) return { ok: false, error: `No handler registered for '${channel}'` }
  try {
    return { ok: true, value: await handler(event, ...args) }
  } catch (error) {
    return { ok: false, error: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
