import { expect, onTestFinished, test } from 'vitest'
import { launchApp } from '../e2e/harness.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'

test('a second start on the same data ends before it opens anything; after a kill the next start is the first again', async () => {
  const userDataDir = temporaryFolder()
  const first = await launchApp({ userDataDir })
  onTestFinished(() => first.kill())
  await expect(launchApp({ userDataDir, launchOptions: { timeout: 10_000 } })).rejects.toThrow(
    /before it had a window|closed/,
  )
  expect(await first.page.title()).not.toBe('')
  await first.kill()
  const next = await launchApp({ userDataDir })
  await next.close()
})
