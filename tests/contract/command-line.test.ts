import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { channels } from '#shared/contract/channels.ts'
import { priceRequest } from '../fixtures/request.ts'

// Runs beside everything else on a small machine.
vi.setConfig({ testTimeout: 30_000 })

const program = join(import.meta.dirname, '../../src/main/cli.ts')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chudan-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line; what it leaves in the folder for temporary files can be looked at. */
async function call(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
  })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { status, out, err }
}

describe.concurrent('the command line', () => {
  test('prices a request from standard input, without a book', async () => {
    const { status, out } = await call(['quotes.price', '-'], JSON.stringify(priceRequest()))
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { compulsory: { key: 'compulsory' } } })
  })

  test('answers a request that is wrong with the failure and status 1', async () => {
    const { status, out } = await call(['quotes.price'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, failure: { code: 'invalid-request' } })
  })

  test('works on the book it is given, and makes it when it is missing', async () => {
    const book = join(folder, 'desk', 'chudan.book')
    const started = await call(['quotes.start', '-', '--book', book], '{"copyOf": null}')
    expect(started.status).toBe(0)
    const { out } = await call(['app.start', '--book', book])
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { quoteCount: 1 } })
    expect(readdirSync(join(folder, 'desk'))).toEqual(['chudan.book'])
  })

  test('uses a book of its own for a channel that needs one, and removes it', async () => {
    const { status, out } = await call(['rateBooks.list'])
    expect(status).toBe(0)
    expect(JSON.parse(out).value.length).toBeGreaterThan(0)
    // The folder goes with the process, which may end a moment after its output.
    await expect.poll(() => readdirSync(folder).filter((name) => name.startsWith('chudan-call-'))).toEqual([])
  })

  test('reads a request from a file, and gives dialogs the path it was told', async () => {
    const request = join(folder, 'request.json')
    const answer = join(folder, 'edition.json')
    writeFileSync(request, '\uFEFF{"code": "compulsory-national", "edition": "2020-09"}')
    const exported = await call(['rateBooks.export', request, '--answer-path', answer])
    expect(exported.status).toBe(0)
    expect(JSON.parse(readFileSync(answer, 'utf8')).code).toBe('compulsory-national')
    const cancelled = await call(['rateBooks.export', request])
    expect(cancelled.status).toBe(1)
    expect(JSON.parse(cancelled.out).failure.code).toBe('cancelled')
  })

  test('says that a book cannot be used', async () => {
    const book = join(folder, 'no-book.txt')
    writeFileSync(book, 'no book at all '.repeat(100))
    const { status, out } = await call(['app.start', '--book', book])
    expect(status).toBe(1)
    expect(JSON.parse(out).failure.code).toBe('book-damaged')
  })

  test('lists every channel with the schema of its request and its response', async () => {
    const { status, out } = await call(['--list'])
    expect(status).toBe(0)
    const list: { channel: string; kind: string; about: string; request: object; response: object }[] =
      JSON.parse(out)
    expect(list.map(({ channel }) => channel)).toEqual([...channels])
    for (const { about, request, response } of list) {
      expect(about).not.toBe('')
      expect(request).toHaveProperty('type')
      expect(response).toHaveProperty('$schema')
    }
  })

  test.each([
    [['quotes.delete'], /no channel "quotes.delete"; --list/],
    [[], /name a channel/],
    [['app.start', '/no/such/file.json'], /cannot read \/no\/such\/file.json/],
    [['app.start', '-'], /standard input is not JSON/],
    [['app.start', '--books', 'x'], /Unknown option '--books'/],
    [['app.start', '-', 'again'], /one request at a time/],
  ])('called the wrong way %j says what to do, with status 2', async (args, message) => {
    const { status, out, err } = await call(args, '{"half": ')
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).toContain('usage:')
  })
})
