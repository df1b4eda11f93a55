import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { channels, topicsWireName, wireName } from '#shared/contract/channels.ts'
import type { Channel, Envelope, Topic } from '#shared/contract/index.ts'
import type { Log } from '../ports.ts'
import { mayCall, type Origins } from './policy.ts'

/** What carries calls to the use-cases: never throws, answers an envelope. */
export type Answer = (channel: Channel, payload: unknown) => Promise<Envelope<unknown>>

/**
 * Lets the page of the window call the contract's channels and nothing else: one handler per channel, each of them
 * refusing every caller but the window's top frame at our exact origin. After a command that went well the window
 * is told which topics it touched, before the caller gets its answer, so that a refetch never reads the past.
 */
export function connectWindow(
  window: BrowserWindow,
  options: {
    readonly answer: Answer
    readonly touchedBy: (channel: Channel) => Promise<readonly Topic[]>
    readonly origins: Origins
    readonly log: Log
  },
): void {
  for (const channel of channels) {
    ipcMain.handle(wireName(channel), async (event: IpcMainInvokeEvent, payload: unknown) => {
      const caller = {
        ourWindow: event.sender === window.webContents,
        mainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
        url: event.senderFrame?.url ?? '',
      }
      if (!mayCall(caller, options.origins)) {
        options.log.error('call refused', channel, caller)
        throw new Error('refused')
      }
      const envelope = await options.answer(channel, payload)
      const topics = envelope.ok ? await options.touchedBy(channel) : []
      if (topics.length > 0 && !window.isDestroyed()) window.webContents.send(topicsWireName, topics)
      return envelope
    })
  }
}
