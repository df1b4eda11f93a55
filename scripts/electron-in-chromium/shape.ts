/**
 * Only ever compiled: does not compile when the stand-in and Electron's own definitions drift apart. (That the shell
 * uses nothing the stand-in lacks is what `tsconfig.shell.json` checks.)
 */
import type Electron from 'electron'
import type * as StandIn from './electron.ts'

type HandlerOf<Setter extends (handler: never) => unknown> = Parameters<Setter>[0]

declare const standIn: typeof StandIn
declare const standInWindow: StandIn.BrowserWindow
declare const openHandler: HandlerOf<StandIn.WebContents['setWindowOpenHandler']>
declare const permissionRequest: HandlerOf<StandIn.Session['setPermissionRequestHandler']>
declare const permissionCheck: HandlerOf<StandIn.Session['setPermissionCheckHandler']>
declare const requestListener: HandlerOf<StandIn.Session['webRequest']['onBeforeRequest']>
declare const windowOptions: NonNullable<ConstructorParameters<typeof StandIn.BrowserWindow>[0]>

standIn.app satisfies Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
> & { commandLine: Pick<Electron.CommandLine, 'getSwitchValue' | 'hasSwitch'> }

standIn.protocol satisfies Pick<Electron.Protocol, 'handle'> &
  Pick<typeof Electron.protocol, 'registerSchemesAsPrivileged'>

standIn.ipcMain satisfies Pick<Electron.IpcMain, 'removeHandler'> & {
  handle: (
    channel: string,
    handler: (event: StandIn.IpcMainInvokeEvent, ...args: unknown[]) => unknown,
  ) => void
}

windowOptions satisfies Electron.BrowserWindowConstructorOptions

standInWindow satisfies Pick<
  Electron.BrowserWindow,
  'destroy' | 'focus' | 'isDestroyed' | 'isMinimized' | 'loadURL' | 'restore' | 'show'
>

standInWindow.webContents satisfies Pick<
  Electron.WebContents,
  'executeJavaScript' | 'loadURL' | 'print' | 'printToPDF' | 'send'
> & { mainFrame: Pick<Electron.WebFrameMain, 'url'> }

// A handler is asked with less than Electron would tell it, so what fits the stand-in must fit Electron.
openHandler satisfies HandlerOf<Electron.WebContents['setWindowOpenHandler']>
permissionRequest satisfies HandlerOf<Electron.Session['setPermissionRequestHandler']>
permissionCheck satisfies HandlerOf<Electron.Session['setPermissionCheckHandler']>
requestListener satisfies (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void

standIn.dialog satisfies Pick<Electron.Dialog, 'showErrorBox'> & {
  showSaveDialog: (
    window: StandIn.BrowserWindow,
    options: Electron.SaveDialogOptions,
  ) => Promise<Electron.SaveDialogReturnValue>
  showOpenDialog: (
    window: StandIn.BrowserWindow,
    options: Electron.OpenDialogOptions,
  ) => Promise<Electron.OpenDialogReturnValue>
}

standIn.clipboard satisfies { write: (items: StandIn.ClipboardItem[]) => Promise<void> }
standIn.ClipboardItem satisfies new (items: Record<string, Blob>) => Pick<Electron.ClipboardItem, 'types'>

standIn.Menu satisfies { setApplicationMenu: (menu: Electron.Menu | null) => void }
