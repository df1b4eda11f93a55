// Plain JavaScript, because the set-up script asks before the project's own Node is installed.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onPath =
  process.platform === 'win32'
    ? []
    : ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const fixed = {
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[name] ?? '', path),
    ),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/**
 * The system's Chromium or a browser built on it; CHUDAN_CHROMIUM names another one.
 * @returns {string | null} absolute path, null when there is none
 */
export function findChromium() {
  const named = process.env['CHUDAN_CHROMIUM']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...onPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(fixed[process.platform] ?? []),
  ]
  return candidates.find((path) => existsSync(path)) ?? null
}
