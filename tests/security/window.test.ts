import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { channels } from '#shared/contract/channels.ts'
import { appAddress, launchApp, type RunningApp } from '../e2e/harness.ts'
import { suiteFolder } from '../e2e/temporary-folder.ts'

/**
 * What a page of the built app could do if its script were hostile. Tests speak as that script: they run in the page,
 * with nothing but what the page has.
 */
const userDataDir = suiteFolder()
const startPage = `${appAddress}/index.html`
let app: RunningApp

beforeAll(async () => {
  app = await launchApp({ userDataDir })
})
afterAll(() => app.close())
beforeEach(() => app.page.waitForLoadState('load'))

const log = (): string => readFileSync(join(userDataDir, 'logs/chudan.log'), 'utf8')

describe('the page', () => {
  test('is served by the app scheme with its headers, a fresh nonce each time', async () => {
    const nonces = new Set<string>()
    for (let load = 0; load < 2; load += 1) {
      const response = await app.page.reload()
      const policy = (await response?.headerValue('content-security-policy')) ?? ''
      const nonce = await app.page
        .locator('meta[property="csp-nonce"]')
        .evaluate((meta: HTMLElement) => meta.nonce)
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/)
      expect(policy).toContain(`'nonce-${nonce}'`)
      expect(await response?.headerValue('x-content-type-options')).toBe('nosniff')
      nonces.add(nonce ?? '')
    }
    expect(nonces.size).toBe(2)
    expect(app.page.url().startsWith(startPage)).toBe(true)
  })

  test('loads without breaking its own policy', async () => {
    const violations: string[] = []
    app.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text())
    })
    await app.page.reload({ waitUntil: 'load' })
    await app.page.waitForFunction(() => document.body.innerText.trim() !== '')
    expect(violations).toEqual([])
  })

  test('has nothing of Node or Electron', async () => {
    const found = await app.page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in globalThis),
    )
    expect(found).toEqual([])
  })

  test('has one frozen door: a function per channel of the contract and one subscription', async () => {
    const door = await app.page.evaluate(() => ({
      names: Object.keys(window.chudan).toSorted(),
      channels: Object.keys(window.chudan.call).toSorted(),
      frozen: Object.isFrozen(window.chudan) && Object.isFrozen(window.chudan.call),
      own: Object.getOwnPropertyDescriptor(window, 'chudan')?.writable,
    }))
    expect(door.names).toEqual(['call', 'onTopics'])
    expect(door.channels).toEqual([...channels].toSorted())
    expect(door.frozen).toBe(true)
    expect(door.own).toBe(false)
  })
})

describe('payloads', () => {
  test.each([['nonsense'], [null], [7], [[]], [{ extra: { deep: true } }], [{ quoteId: { $gt: '' } }]])(
    'a channel answers %j with a failure, not with an error',
    async (payload) => {
      const answer = await app.page.evaluate(
        (sent) => Reflect.apply(window.chudan.call['quotes.open'], undefined, [sent]) as unknown,
        payload,
      )
      expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-request' } })
    },
  )
})

describe('code', () => {
  test('neither text nor inline script runs', async () => {
    const ran = await app.page.evaluate(async () => {
      const results: Record<string, boolean> = {}
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      results['inline script'] = 'inlineRan' in window
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.handlerRan = true')
      image.dispatchEvent(new Event('error'))
      results['inline handler'] = 'handlerRan' in window
      // On a later turn, because the debugger that brings this test's own code lifts the ban while it does so.
      await new Promise<void>((resolve) => {
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['window.evalRan = true'])()
          } catch {
            // A refusal is what the policy is for.
          }
          resolve()
        })
      })
      results['code from text'] = 'evalRan' in window
      return results
    })
    expect(ran).toEqual({ 'inline script': false, 'inline handler': false, 'code from text': false })
  })

  test('a style without the nonce has no effect', async () => {
    const colour = await app.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'html { outline-color: rgb(1, 2, 3) }'
      document.head.append(style)
      const seen = getComputedStyle(document.documentElement).outlineColor
      style.remove()
      return seen
    })
    expect(colour).not.toBe('rgb(1, 2, 3)')
  })
})

describe('network', () => {
  const addresses = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'http://localhost/',
    'file:///etc/hostname',
    'app://other/index.html',
  ]

  test.each(addresses)('no fetch to %s', async (address) => {
    expect(
      await app.page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        address,
      ),
    ).toBe('refused')
  })

  test.each(addresses)('no picture, script or style from %s', async (address) => {
    const outcome = await app.page.evaluate(
      (url) =>
        Promise.all(
          ['img', 'script', 'link'].map(
            (tag) =>
              new Promise<string>((resolve) => {
                const element = document.createElement(tag)
                element.addEventListener('load', () => resolve('reached'))
                element.addEventListener('error', () => resolve('refused'))
                if (element instanceof HTMLLinkElement) {
                  element.rel = 'stylesheet'
                  element.href = url
                } else {
                  element.setAttribute('src', url)
                }
                document.head.append(element)
              }),
          ),
        ),
      address,
    )
    expect(outcome).toEqual(['refused', 'refused', 'refused'])
  })

  test('no web socket, beacon or event stream', async () => {
    const outcome = await app.page.evaluate(async () => {
      const closed = (socket: EventTarget): Promise<string> =>
        new Promise((resolve) => {
          socket.addEventListener('open', () => resolve('reached'))
          socket.addEventListener('error', () => resolve('refused'))
        })
      const attempt = async (open: () => EventTarget): Promise<string> => {
        try {
          return await closed(open())
        } catch {
          return 'refused'
        }
      }
      return [
        await attempt(() => new WebSocket('ws://127.0.0.1:9/')),
        await attempt(() => new EventSource('http://127.0.0.1:9/')),
      ]
    })
    expect(outcome).toEqual(['refused', 'refused'])
  })

  test('files of the disk beside the listed ones are not there', async () => {
    const status = await app.page.evaluate(async () => {
      const paths = [
        '/main/index.js',
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/package.json',
        '/fonts/../package.json',
      ]
      return Promise.all(paths.map(async (path) => (await fetch(path)).status))
    })
    expect(status).toEqual([404, 404, 404, 404, 404])
  })
})

describe('ways out', () => {
  test.each(['https://example.com/', 'file:///etc/hostname', 'http://127.0.0.1:9/'])(
    'no navigation to %s',
    async (address) => {
      await app.page.evaluate((url) => {
        location.href = url
      }, address)
      await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
      expect(app.page.url().startsWith(startPage)).toBe(true)
      expect(await app.page.evaluate(() => typeof window.chudan.call['quotes.price'])).toBe('function')
    },
  )

  test('no form leaves', async () => {
    await app.page.evaluate(() => {
      const form = document.createElement('form')
      form.action = 'https://example.com/'
      form.method = 'post'
      document.body.append(form)
      form.submit()
      form.remove()
    })
    expect(app.page.url().startsWith(startPage)).toBe(true)
  })

  test('no window opens', async () => {
    const before = app.context.pages().length
    await app.page.evaluate(() => {
      window.open('https://example.com/')
      window.open(location.href)
    })
    await expect.poll(() => app.context.pages().length).toBe(before)
    expect(log()).toContain('window refused')
  })

  test('nothing is downloaded', async () => {
    await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = '/index.html'
      link.download = 'taken.html'
      document.body.append(link)
      link.click()
      link.remove()
    })
    await expect.poll(log).toContain('download refused')
    expect(readdirSync(userDataDir).filter((name) => name.includes('taken'))).toEqual([])
  })

  test('no frame and no embedded page', async () => {
    const outcome = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.src = '/index.html'
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      let inside = 'no window'
      try {
        inside =
          frame.contentWindow !== null && 'chudan' in frame.contentWindow ? 'has the door' : 'has no door'
      } catch {
        inside = 'has no door'
      }
      frame.remove()
      return inside
    })
    expect(outcome).toBe('has no door')
  })

  test('a frame made by script has no door either', async () => {
    const inside = await app.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const names = frame.contentWindow === null ? [] : Object.getOwnPropertyNames(frame.contentWindow)
      frame.remove()
      return names.filter((name) => name === 'chudan' || name === 'require' || name === 'process')
    })
    expect(inside).toEqual([])
  })
})

describe('permissions', () => {
  test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'])(
    '%s is denied',
    async (name) => {
      const state = await app.page.evaluate(
        async (permission) =>
          (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      )
      expect(state).toBe('denied')
    },
  )

  test('asking for one is refused without a question', async () => {
    const answers = await app.page.evaluate(async () => [
      await Notification.requestPermission(),
      await new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        ),
      ),
    ])
    expect(answers).toEqual(['denied', 'denied'])
  })
})
