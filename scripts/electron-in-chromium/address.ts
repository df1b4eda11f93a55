/**
 * Chromium can only be taught a new scheme from the inside, so the app's pages live at an https address that cannot
 * exist on any network (`.invalid`, RFC 2606) and is answered from this process. `app://chudan/x` and
 * `https://chudan.app.invalid/x` are the same page; the app itself only ever sees the first.
 */

/** Address for Chromium. Other schemes than the registered ones stay as they are. */
export function toChromium(url: string, schemes: ReadonlySet<string>): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/.exec(url)
  return match?.[1] !== undefined && schemes.has(match[1])
    ? `https://${match[2]}.${match[1]}.invalid${url.slice(match[0].length)}`
    : url
}

/** Address for the app. */
export function fromChromium(url: string): string {
  return url.replace(/^(blob:)?https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)/, '$1$3://$2')
}

/** The registered schemes inside a page or a style sheet, e.g. the fonts of a printed document. */
export function rewriteText(text: string, schemes: ReadonlySet<string>): string {
  return text.replaceAll(/\b([a-z][a-z0-9+.-]*):\/\/[a-z0-9-]+(?=[/"')\s])/g, (url: string, scheme: string) =>
    schemes.has(scheme) ? toChromium(url, schemes) : url,
  )
}
