import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const root = import.meta.dirname

/** Folders of `tests` whose tests drive the built app: one at a time, since each starts a browser. */
const drivesTheApp = new Set(['e2e', 'security', 'faults', 'print'])

/** Not tests: tables, files and measurements. */
const notTests = new Set(['fixtures', 'bench'])

/** One project per folder of `tests`, found by looking, so that a new folder cannot be forgotten. */
const folders = readdirSync(join(root, 'tests'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notTests.has(entry.name))
  .map(({ name }): TestProjectConfiguration => {
    const app = drivesTheApp.has(name)
    return {
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        ...(app ? { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } : {}),
        sequence: { groupOrder: app ? 2 : 1 },
      },
    }
  })

export default defineConfig({
  root,
  test: {
    environment: 'node',
    setupFiles: ['scripts/need-node.mjs'],
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      ...folders,
    ],
    coverage: { include: ['src/**'], exclude: ['src/**/*.test.{ts,tsx}'] },
  },
})
