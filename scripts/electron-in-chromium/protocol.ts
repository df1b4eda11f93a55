/** `electron.protocol`: the app's own schemes and who answers them. */

type Answer = (request: Request) => Promise<Response> | Response

const schemes = new Set<string>()
const answers = new Map<string, Answer>()

export const protocol = {
  registerSchemesAsPrivileged(
    list: readonly { readonly scheme: string; readonly privileges?: object }[],
  ): void {
    for (const { scheme } of list) schemes.add(scheme)
  },
  handle(scheme: string, answer: Answer): void {
    answers.set(scheme, answer)
    // Node loads what is behind these on first use, 40 ms that are better spent while Chromium is starting.
    setImmediate(() => new Response(null, { headers: new Request('https://app.invalid/').headers }))
  },
}

export function registeredSchemes(): ReadonlySet<string> {
  return schemes
}

/** Who answers a URL; undefined when its scheme is not the app's own. */
export function answerFor(url: string): Answer | undefined {
  return answers.get(url.split(':', 1)[0] ?? '')
}
