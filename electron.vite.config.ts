import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { noncePlaceholder } from './src/main/shell/site.ts'

const shared = resolve(import.meta.dirname, 'src/shared')
const main = resolve(import.meta.dirname, 'src/main')
const alias = [
  { find: /^#shared\//, replacement: `${shared}/` },
  { find: /^#main\//, replacement: `${main}/` },
]

/** Chromium has Temporal itself: the page does not load the polyfill that Node needs. */
const nativeTemporal: Plugin = {
  name: 'native-temporal',
  enforce: 'pre',
  resolveId: (id) => (id === 'temporal-polyfill' ? '\0native-temporal' : null),
  load: (id) => (id === '\0native-temporal' ? 'export const Temporal = globalThis.Temporal' : null),
}

/**
 * Three bundles. Everything is bundled but Electron, Node and the one native module: the packed app then carries one
 * npm package, and starting it opens a handful of files instead of hundreds.
 */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node22',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: resolve(main, 'index.ts') },
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        // A sandboxed preload must be one CommonJS file; with "type": "module" only `.cjs` is read as that.
        input: { index: resolve(import.meta.dirname, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src/renderer'),
    resolve: { alias },
    plugins: [react(), nativeTemporal],
    html: { cspNonce: noncePlaceholder },
    build: {
      target: 'chrome140',
      minify: 'oxc',
      // Fonts and pictures stay files: inlined they would load with the first screen whether shown or not.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
    },
  },
})
