import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The installer itself can only be made where Electron's runtime can be downloaded, so what it will be made from is
 * checked: read and validated by electron-builder's own code.
 */
const root = join(import.meta.dirname, '../..')
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const { getConfig, validateConfiguration } = ofBuilder('app-builder-lib/out/util/config/config.js')
const { DebugLogger } = ofBuilder('builder-util')
const config = await getConfig(root, null, null)

test('electron-builder accepts the configuration', async () => {
  await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined()
})

test('the fuses close every way to make the packed program run something else', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('the app is one archive, with only the native module beside it', () => {
  expect(config.asar).toBe(true)
  expect(config.asarUnpack).toEqual(['node_modules/better-sqlite3/prebuilds/*.node'])
  expect(config.npmRebuild).toBe(false)
})

test('sources, tests, scripts and source maps stay at home', () => {
  const patterns: string[] = config.files[0].filter
  for (const pattern of patterns.filter((text) => !text.startsWith('!'))) {
    expect(pattern).toMatch(
      /^(out\/(main|preload|renderer)\/|resources\/|package\.json$|node_modules\/better-sqlite3\/)/,
    )
  }
  expect(patterns).toContain('!**/*.map')
  expect(patterns).toContain('!node_modules/**')
})

test('it installs for one user without an administrator, and uninstalling keeps the book', () => {
  expect(config.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false })
  expect(config.win.requestedExecutionLevel).toBe('asInvoker')
  expect(config.publish).toBeNull()
})
