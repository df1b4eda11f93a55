import { registerHooks } from 'node:module'

/**
 * Preloaded with `node --import`: from then on `import … from 'electron'` gives the stand-in beside this file, so that
 * the built app runs unchanged in plain Node with the system's Chromium as its window.
 */
const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})
