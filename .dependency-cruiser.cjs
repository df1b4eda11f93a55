/** Who may import whom (docs: README, "Boundaries"). Everything here is an error. */
const main = '^src/main'
const pure = `(${main}/(rating|payout|completeness|claim-or-not|documents)|^src/shared)`
/** Folders of use-cases: each may use the engine, the book and the shared types, none another's inside. */
const useCases =
  'quotes|prompts|papers|policies|customers|renewals|contacts|commission|claims|referrals|service|knowledge|rate-books|staff|settings'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.test\\.tsx?$',
          '\\.config\\.ts$',
          '\\.cjs$',
          '^scripts/[^/]+$',
          '^src/main/(index|cli)\\.ts$',
          '/worker\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|electron$)' },
    },
    {
      name: 'pure-knows-no-machine',
      comment:
        'Rating, payout, completeness, documents and shared are pure: no Electron, no Node, no database, no page.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-knows-no-database',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: {
        path: `(node_modules/(electron|better-sqlite3|kysely|pg|electron-log|react|react-dom)/|${main}/(book|shell|ipc|jobs)/)`,
      },
    },
    {
      name: 'shared-knows-no-side',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(main|preload|renderer)' },
    },
    {
      name: 'pure-engines-know-no-use-case',
      severity: 'error',
      from: { path: `${main}/(rating|payout|completeness|claim-or-not)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${main}/`, pathNot: `${main}/(rating|payout|completeness|claim-or-not)/` },
    },
    {
      name: 'electron-in-the-shell-only',
      comment: 'Only src/main/shell and the preload know that there is an Electron.',
      severity: 'error',
      from: {
        path: '^(src|tests|scripts)',
        pathNot: '^(src/main/shell/|src/preload/|scripts/electron-in-chromium/shape\\.ts)',
      },
      to: { path: '(^electron$|node_modules/electron/)' },
    },
    {
      name: 'shell-knows-no-business',
      severity: 'error',
      from: { path: `${main}/shell/` },
      to: { path: `${main}/`, pathNot: `${main}/(shell/|ports\\.ts)` },
    },
    {
      name: 'only-the-root-knows-the-shell',
      severity: 'error',
      from: { path: `${main}/`, pathNot: `${main}/(shell/|index\\.ts)` },
      to: { path: `${main}/shell/` },
    },
    {
      name: 'preload-is-a-door',
      comment: 'It must stay free of zod and of everything else that is not the list of channels.',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: {
        pathNot: '(^electron$|node_modules/electron/|^src/preload/|^src/shared/contract/channels\\.ts$)',
      },
    },
    {
      name: 'page-knows-no-main',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^src/(main|preload)/|node_modules/(electron|better-sqlite3|kysely|pg|electron-log)/)' },
    },
    {
      name: 'page-knows-no-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-knows-no-page',
      severity: 'error',
      from: { path: '^src/(main|shared|preload)/' },
      to: { path: '(^src/renderer/|node_modules/(react|react-dom|antd|ag-grid-[^/]*)/)' },
    },
    {
      name: 'use-cases-apart',
      comment: 'What two of them need belongs in the book, the engine or shared.',
      severity: 'error',
      from: { path: `${main}/(${useCases})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${main}/(${useCases})/`, pathNot: `${main}/$1/` },
    },
    {
      name: 'features-apart',
      comment: 'A screen does not reach into another one; shared pieces live in ui, bridge and app.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'pieces-know-no-screen',
      severity: 'error',
      from: { path: '^src/renderer/(ui|bridge|state)/' },
      to: { path: '^src/renderer/(features|app)/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(\\.test\\.tsx?$|^tests/|^scripts/)' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^(src|tests|scripts)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    // TypeScript 7 has no API that dependency-cruiser could read the sources with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^out/|^dist/|^tests/bench/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
}
