import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

const program = join(import.meta.dirname, 'save-drafts.ts')

/** What a child wrote before it ended. */
export interface ChildStory {
  readonly lines: readonly string[]
  /** The last number it acknowledged; 0 for none. */
  readonly acknowledged: number
  readonly quoteId: string | null
  readonly signal: NodeJS.Signals | null
}

interface ChildOptions {
  readonly bookFile: string
  readonly quoteId: string
  readonly first: number
  /** Largest file the child may write, in KiB, as the system enforces it; null for no limit. */
  readonly fileLimitKib?: number
  /** Called after each acknowledged draft; true kills the child at that very moment or a little later. */
  readonly killAfterMs?: number
}

/** Runs the drafting program to its end; with `killAfterMs` that end is SIGKILL so long after its first draft. */
export function runChild(options: ChildOptions): Promise<ChildStory> {
  const args = [program, options.bookFile, options.quoteId, String(options.first)]
  const limit = options.fileLimitKib
  const child =
    limit === undefined
      ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      : spawn('bash', ['-c', 'ulimit -f "$0" && exec "$@"', String(limit), process.execPath, ...args], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
  const lines: string[] = []
  let timer: NodeJS.Timeout | null = null
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    if (options.killAfterMs !== undefined && timer === null && line.startsWith('saved ')) {
      timer = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs)
    }
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      const numbers = lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)))
      const quoteId = lines.find((line) => line.startsWith('quote '))?.slice(6) ?? null
      resolve({ lines, acknowledged: numbers.at(-1) ?? 0, quoteId, signal })
    })
  })
}
