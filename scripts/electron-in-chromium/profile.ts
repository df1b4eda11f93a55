import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'chudan-chromium-'

/**
 * A fresh Chromium profile that lives as long as this run. The app's own data is not in it: that is in `userData`. The
 * process id in the name lets a later run clear away what a killed one has left.
 */
export function createProfile(): string {
  clearAwayLeftOvers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  writeFileSync(join(folder, 'First Run'), '')
  return folder
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
}

/** Switches off what a browser offers and a desktop app does not: saved passwords, form filling, translation. */
const preferences = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  browser: { has_seen_welcome_page: true },
  search: { suggest_enabled: false },
}

function clearAwayLeftOvers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-', 1)[0]) : Number.NaN
    if (owner > 0 && !isAlive(owner)) removeProfile(join(tmpdir(), name))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
