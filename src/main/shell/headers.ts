/**
 * Response headers of everything the app scheme serves. The policy starts from nothing ('none') and names each
 * source: scripts, fonts and data only from the app itself; styles also by a nonce that is fresh on every page
 * load, because AG Grid writes its theme into `<style>` elements. Pages of Vite's dev server do not pass here, so
 * nothing in these headers is ever relaxed.
 */

export type Headers = Readonly<Record<string, string>>

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=(), display-capture=()',
} satisfies Headers

/** Headers of the app's page, with the nonce that its style elements carry on this one load. */
export function pageHeaders(nonce: string): Headers {
  return {
    ...always,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': csp({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': `'self' 'nonce-${nonce}'`,
      'img-src': "'self' data: blob:",
      'font-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self'",
      ...locked,
    }),
  }
}

/** Headers of a paper in a hidden print window: no script at all, its own inline styles, pictures as data. */
export function printHeaders(): Headers {
  return {
    ...always,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': csp({
      'default-src': "'none'",
      'style-src': "'unsafe-inline'",
      'img-src': 'data:',
      'font-src': "'self'",
      ...locked,
    }),
  }
}

/** Headers of a file of the built page: scripts, styles, fonts, pictures. Only the app's own origin may read it. */
export function fileHeaders(contentType: string): Headers {
  return { ...always, 'content-type': contentType }
}

const locked = {
  'object-src': "'none'",
  'frame-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const

function csp(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
