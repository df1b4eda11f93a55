/**
 * Takes the place of the module 'electron' (see `register.ts`). What the app does not use is not here, and asking
 * for it fails at once. Two type checks hold it in place: `shape.ts` against Electron's own definitions, and
 * `tsconfig.shell.json`, which compiles the app's shell against this file.
 */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { clipboard, ClipboardItem } from './clipboard.ts'
export { dialog, type FileFilter } from './dialog.ts'
export { ipcMain, type IpcMainInvokeEvent } from './ipc.ts'
export { Menu, type MenuItemConstructorOptions } from './menu.ts'
export { protocol } from './protocol.ts'
export { session, type Session } from './session.ts'
export type { WebContents } from './web-contents.ts'
