import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { Envelope } from '#shared/contract/index.ts'
import { channels } from '#shared/contract/channels.ts'

/**
 * Runs one channel of the contract in plain Node, with no window: `call <channel> [request.json | -]`.
 * Prints the envelope. Exit status 0: ok, 1: a failure, 2: called the wrong way. Loads only what the channel needs.
 */

const usage = `usage: npm run -s call -- <channel> [request.json | -] [--book FILE] [--answer-path FILE]
       npm run -s call -- --list

  request.json   the request as JSON; - reads standard input; left out, the request is {}
  --book FILE    the book to work on, made when it is missing; without it a temporary one, removed afterwards
  --answer-path  the path a file dialog would give; without it dialogs are cancelled
  --list         every channel with its kind and the JSON Schema of request and response
`

/** Called the wrong way; the message says what to do. */
class WrongUsage extends Error {}

interface Call {
  readonly channel: (typeof channels)[number]
  readonly request: unknown
  readonly book: string | null
  readonly answerPath: string | null
}

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(args)
    if (values.help) {
      process.stdout.write(usage)
      return 0
    }
    if (values.list) {
      print(await listChannels())
      return 0
    }
    const [channel, request, ...more] = positionals
    if (more.length > 0) throw new WrongUsage(`one request at a time; left over: ${more.join(' ')}`)
    const envelope = await answer({
      channel: knownChannel(channel),
      request: request === undefined ? {} : await readRequest(request),
      book: values.book === undefined ? null : resolve(values.book),
      answerPath: values['answer-path'] === undefined ? null : resolve(values['answer-path']),
    })
    print(envelope)
    return envelope.ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    return 2
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        book: { type: 'string' },
        'answer-path': { type: 'string' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function knownChannel(name: string | undefined): Call['channel'] {
  if (name === undefined) throw new WrongUsage('name a channel, or --list them')
  const channel = channels.find((candidate) => candidate === name)
  if (!channel) throw new WrongUsage(`there is no channel ${JSON.stringify(name)}; --list shows all of them`)
  return channel
}

async function readRequest(source: string): Promise<unknown> {
  const content = source === '-' ? await text(process.stdin) : await readRequestFile(source)
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    const place = source === '-' ? 'standard input' : source
    throw new WrongUsage(`${place} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readRequestFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new WrongUsage(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const resourcesDir = join(import.meta.dirname, '../../resources')

/** A channel that needs no book is answered from the rate books that come with the program. */
async function answer(call: Call): Promise<Envelope<unknown>> {
  const { pricingChannels } = await import('./ipc/pricing-handlers.ts')
  const needsBook = !pricingChannels.some((channel) => channel === call.channel)
  if (call.book !== null) return answerFromBook(call, call.book)
  return needsBook ? withTemporaryBook((book) => answerFromBook(call, book)) : answerWithoutBook(call)
}

async function answerWithoutBook({ channel, request }: Call): Promise<Envelope<unknown>> {
  const [{ createDispatch }, { pricingRoutes }, { loadBundled }] = await Promise.all([
    import('./ipc/dispatch.ts'),
    import('./ipc/pricing-routes.ts'),
    import('./rate-books/active.ts'),
  ])
  const rateBooks = loadBundled(resourcesDir)
  const routes = pricingRoutes(() => ({ rateBooks }))
  return createDispatch(routes, { failureOf: () => null, newId, log: standardErrorLog })(channel, request)
}

async function answerFromBook(
  { channel, request, answerPath }: Call,
  bookFile: string,
): Promise<Envelope<unknown>> {
  const [{ createServices }, { systemClock }] = await Promise.all([
    import('./services.ts'),
    import('./clock.ts'),
  ])
  const services = createServices({
    bookFile,
    resourcesDir,
    clock: systemClock,
    newId,
    printer: {
      toPdf: () => Promise.reject(new Error('the command line has no printer')),
      print: () => Promise.reject(new Error('the command line has no printer')),
    },
    dialogs: { saveFile: () => Promise.resolve(answerPath), openFile: () => Promise.resolve(answerPath) },
    clipboard: {
      writePng: () => {
        throw new Error('the command line has no clipboard')
      },
    },
    log: standardErrorLog,
  })
  try {
    return await services.dispatch(channel, request)
  } finally {
    await services.close()
  }
}

async function withTemporaryBook<T>(work: (bookFile: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'chudan-call-'))
  try {
    return await work(join(folder, 'book.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function listChannels() {
  const [{ contract }, { z }] = await Promise.all([import('#shared/contract/index.ts'), import('zod')])
  return channels.map((channel) => {
    const { kind, about, request, response, failures, touches } = contract[channel]
    return {
      channel,
      kind,
      about,
      failures,
      touches,
      request: z.toJSONSchema(request, { io: 'input' }),
      response: z.toJSONSchema(response),
    }
  })
}

const newId = () => crypto.randomUUID()

const standardErrorLog = {
  error: (message: string, ...details: readonly unknown[]) => console.error(message, ...details),
  warn: (message: string, ...details: readonly unknown[]) => console.error(message, ...details),
  info: () => {},
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

enableCompileCache()
process.exitCode = await run(process.argv.slice(2))
