import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels, topicsWireName, wireName } from '#shared/contract/channels.ts'

/**
 * The page's only door to the main process: one frozen function per channel of the contract and one subscription.
 * The page gets neither `ipcRenderer` nor a way to name a channel that is not in the list; payloads are checked
 * by dispatch in the main process, not here.
 */
const call = Object.freeze(
  Object.fromEntries(
    channels.map((channel) => [
      channel,
      Object.freeze((payload: unknown): Promise<unknown> => ipcRenderer.invoke(wireName(channel), payload)),
    ]),
  ),
)

/** Calls the listener with the topics each command has touched; returns the function that ends it. */
const onTopics = Object.freeze((listener: (topics: readonly string[]) => void): (() => void) => {
  const relay = (_event: IpcRendererEvent, topics: readonly string[]): void => listener(topics)
  ipcRenderer.on(topicsWireName, relay)
  return () => {
    ipcRenderer.removeListener(topicsWireName, relay)
  }
})

contextBridge.exposeInMainWorld('chudan', Object.freeze({ call, onTopics }))
