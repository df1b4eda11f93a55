import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { givenAnswers } from './answers.ts'
import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'
import { hasDisplay } from './chromium.ts'

export interface FileFilter {
  name: string
  extensions: string[]
}

interface SaveOptions {
  defaultPath?: string
  filters?: FileFilter[]
  properties?: string[]
}

interface OpenOptions {
  filters?: FileFilter[]
  properties?: string[]
}

/**
 * `electron.dialog`. With a display the desktop's own dialog opens through zenity where that is installed; else a file
 * is saved in the downloads folder under the offered name, and there is nothing to pick a file with.
 */
export const dialog = {
  async showSaveDialog(
    _window: BrowserWindow,
    options: SaveOptions,
  ): Promise<{ canceled: boolean; filePath: string }> {
    const name = basename(options.defaultPath ?? 'chudan')
    const { saveFolder } = givenAnswers()
    if (saveFolder !== undefined) return { canceled: false, filePath: join(saveFolder, name) }
    const inDownloads = join(app.getPath('downloads'), name)
    const chosen = await zenity([
      '--file-selection',
      '--save',
      '--confirm-overwrite',
      `--filename=${inDownloads}`,
    ])
    if (chosen !== 'not-installed') return { canceled: chosen === '', filePath: chosen }
    process.stdout.write(`saved as ${inDownloads} (no file dialog here; install zenity for one)\n`)
    return { canceled: false, filePath: inDownloads }
  },

  async showOpenDialog(
    _window: BrowserWindow,
    options: OpenOptions,
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    const { openFile } = givenAnswers()
    if (openFile !== undefined) return { canceled: false, filePaths: [openFile] }
    const filters = (options.filters ?? []).map(
      ({ name, extensions }) =>
        `--file-filter=${name} | ${extensions.map((extension) => `*.${extension}`).join(' ')}`,
    )
    const chosen = await zenity(['--file-selection', ...filters])
    if (chosen !== 'not-installed')
      return { canceled: chosen === '', filePaths: chosen === '' ? [] : [chosen] }
    process.stdout.write('no file can be picked here; install zenity for a file dialog\n')
    return { canceled: true, filePaths: [] }
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`)
  },
}

/** The path chosen, empty when cancelled. */
function zenity(args: readonly string[]): Promise<string> {
  if (!hasDisplay()) return Promise.resolve('not-installed')
  return new Promise((resolve) => {
    execFile('zenity', args, (error, stdout) => {
      if (error !== null && error.code === 'ENOENT') resolve('not-installed')
      else resolve(error === null ? stdout.trimEnd() : '')
    })
  })
}
