/** Only ever compiled: does not compile when the stand-in and Electron's own definitions drift apart. */
import type Electron from 'electron'
import * as standIn from './electron.ts'

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

standIn.protocol satisfies Pick<Electron.Protocol, 'handle'> & {
  registerSchemesAsPrivileged: typeof Electron.protocol.registerSchemesAsPrivileged
}

standIn.dialog satisfies { showErrorBox: Electron.Dialog['showErrorBox'] }
standIn.Menu.setApplicationMenu satisfies typeof Electron.Menu.setApplicationMenu
