// Preloaded before anything that opens the book: better-sqlite3 ends Node 20 without a word.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(
    `Node ${process.version} is too old. Use "npm run …" (it brings its own Node); "npm start" sets it up.`,
  )
  process.exit(1)
}
