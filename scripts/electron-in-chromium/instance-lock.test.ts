import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const lockModule = join(import.meta.dirname, 'instance-lock.ts')

/** A process that takes the lock, says whether it got it, says when another one tries, and lives until killed. */
async function contender(folder: string) {
  const program = `
    import { lockInstance } from ${JSON.stringify(lockModule)}
    console.log(lockInstance(${JSON.stringify(folder)}, () => console.log('called')) ? 'got it' : 'refused')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const words = child.stdout.setEncoding('utf8')
  const next = async (): Promise<string> => String((await once(words, 'data'))[0]).trim()
  return { answer: await next(), next, end: async () => (child.kill('SIGKILL'), once(child, 'exit')) }
}

test('one holder per folder; it hears of the second, and a killed one leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chudan-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const first = await contender(folder)
  expect(first.answer).toBe('got it')
  const heard = first.next()
  expect((await contender(folder)).answer).toBe('refused')
  expect(await heard).toBe('called')
  await first.end()
  expect((await contender(folder)).answer).toBe('got it')
}, 20_000)
