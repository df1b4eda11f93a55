import { fromChromium, rewriteText } from './address.ts'
import { ignoreGone } from './chromium.ts'
import type { DevToolsPipe } from './devtools-pipe.ts'
import { answerFor, registeredSchemes } from './protocol.ts'
import { session } from './session.ts'
import type { WebContents } from './web-contents.ts'

type Browser = DevToolsPipe['browser']
type Pages = () => readonly WebContents[]

/**
 * Stops every request of every page, worker and window before it leaves Chromium: the app's rules are asked first, then
 * its scheme handler answers. Only what belongs to neither and was allowed (the dev server) goes on its way.
 */
export function answerRequests(browser: Browser, pages: Pages): void {
  browser.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const refuse = (errorReason: 'Aborted' | 'BlockedByClient' | 'Failed'): void => {
      browser.send('Fetch.failRequest', { requestId, errorReason }).catch(ignoreGone)
    }
    const url = fromChromium(request.url)
    if (resourceType === 'Document') {
      const page = pages().find((candidate) => candidate.hasFrame(frameId))
      if (page === undefined || !page.mayNavigate(frameId, url)) return refuse('Aborted')
    }
    answer(browser, { requestId, url, method: request.method, resourceType }, refuse).catch(
      (error: unknown) => {
        ignoreGone(error)
        refuse('Failed')
      },
    )
  })
  browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(ignoreGone)
}

interface Paused {
  readonly requestId: string
  readonly url: string
  readonly method: string
  readonly resourceType: string
}

async function answer(
  browser: Browser,
  paused: Paused,
  refuse: (reason: 'BlockedByClient') => void,
): Promise<void> {
  const { requestId, url, method } = paused
  const resourceType = paused.resourceType.toLowerCase()
  if (!(await session.defaultSession.allowsRequest({ url, resourceType }))) return refuse('BlockedByClient')
  if (isBrowsersOwn(url)) {
    await browser.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    return
  }
  const respond = answerFor(url)
  if (respond === undefined) {
    await browser.send('Fetch.continueRequest', { requestId })
    return
  }
  const response = await respond(new Request(url, { method }))
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  await browser.fulfill({ requestId, responseCode: response.status, responseHeaders }, await bodyOf(response))
}

/** A browser asks every site for its icon, an app's window does not. */
function isBrowsersOwn(url: string): boolean {
  return new URL(url).pathname === '/favicon.ico'
}

/** Absolute addresses of the app's scheme in pages and style sheets become the ones Chromium knows. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const isText = /^text\/(html|css)/.test(response.headers.get('content-type') ?? '')
  return isText ? Buffer.from(rewriteText(bytes.toString('utf8'), registeredSchemes())) : bytes
}
