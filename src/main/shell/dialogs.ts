import { dialog, type BrowserWindow, type FileFilter as ElectronFilter } from 'electron'
import type { Dialogs, FileFilter } from '../ports.ts'

/** The system's file dialogs, on top of the app's window so that they cannot be lost behind it. */
export function createDialogs(window: () => BrowserWindow): Dialogs {
  return {
    async saveFile(defaultName, filters) {
      const chosen = await dialog.showSaveDialog(window(), {
        defaultPath: defaultName,
        filters: filters.map(toElectron),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    async openFile(filters) {
      const chosen = await dialog.showOpenDialog(window(), {
        filters: filters.map(toElectron),
        properties: ['openFile'],
      })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
  }
}

function toElectron(filter: FileFilter): ElectronFilter {
  return { name: filter.name, extensions: [...filter.extensions] }
}
