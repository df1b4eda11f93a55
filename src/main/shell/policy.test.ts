import { describe, expect, test } from 'vitest'
import {
  allowedOrigins,
  mayCall,
  mayDownload,
  mayNavigate,
  mayOpenWindow,
  mayRequest,
  mayUsePermission,
  originOf,
  startPage,
} from './policy.ts'

const built = allowedOrigins({ packaged: false, devServerUrl: undefined })
const developing = allowedOrigins({ packaged: false, devServerUrl: 'http://localhost:5173/' })

describe('origins of a run', () => {
  test('a built app has one origin, its own', () => {
    expect(built).toEqual({ app: 'app://chudan', devServer: null })
  })

  test('the dev server counts while developing, if it is on this machine', () => {
    expect(developing.devServer).toBe('http://localhost:5173')
    for (const url of [
      'http://192.168.1.20:5173/',
      'http://localhost.evil.test/',
      'https://localhost/',
      'nonsense',
      '',
    ]) {
      expect(allowedOrigins({ packaged: false, devServerUrl: url }).devServer, url).toBeNull()
    }
  })

  test('a packed app does not listen to the environment', () => {
    expect(allowedOrigins({ packaged: true, devServerUrl: 'http://localhost:5173/' }).devServer).toBeNull()
  })
})

test.each([
  ['app://chudan/index.html', 'app://chudan'],
  ['APP://CHUDAN/x', 'app://CHUDAN'],
  ['app://chudan.evil.test/', 'app://chudan.evil.test'],
  ['app://chudan:80/', null],
  ['app://user@chudan/', null],
  ['https://example.com:8443/a', 'https://example.com:8443'],
  ['file:///etc/passwd', null],
  ['data:text/html,hello', null],
  ['javascript:alert(1)', null],
  ['no address', null],
])('the origin of %s is %s', (url, origin) => {
  expect(originOf(url)).toBe(origin)
})

describe.each([
  ['navigation', mayNavigate],
  ['request', mayRequest],
])('%s', (_what, may) => {
  test('stays at our own origin', () => {
    expect(may(startPage, built)).toBe(true)
    expect(may('app://chudan/print/x', built)).toBe(true)
  })

  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///C:/Users/clerk/secret.txt',
    'app://other/index.html',
    'app://chudan.evil.test/',
    'app://chudan@evil.test/',
    'javascript:alert(1)',
    'chrome://settings',
    'about:blank',
    'blob:https://example.com/0f',
    'ws://example.com/',
    '',
  ])('does not go to %s', (url) => {
    expect(may(url, built)).toBe(false)
  })

  test('reaches the dev server only while developing', () => {
    expect(may('http://localhost:5173/main.tsx', developing)).toBe(true)
    expect(may('http://localhost:5173/main.tsx', built)).toBe(false)
    expect(may('http://localhost:5174/', developing)).toBe(false)
  })
})

test('a page may show its own data and blobs but not navigate to them', () => {
  expect(mayRequest('data:image/png;base64,AA==', built)).toBe(true)
  expect(mayRequest('blob:app://chudan/0f', built)).toBe(true)
  expect(mayNavigate('data:text/html,hello', built)).toBe(false)
  expect(mayRequest('ws://localhost:5173/', developing)).toBe(true)
  expect(mayRequest('ws://localhost:5173/', built)).toBe(false)
  expect(mayRequest('devtools://devtools/bundled/inspector.html', built)).toBe(false)
})

test('only the top frame of our window at our origin may call', () => {
  const page = { ourWindow: true, mainFrame: true, url: startPage }
  expect(mayCall(page, built)).toBe(true)
  expect(mayCall({ ...page, ourWindow: false }, built)).toBe(false)
  expect(mayCall({ ...page, mainFrame: false }, built)).toBe(false)
  expect(mayCall({ ...page, url: 'https://example.com/' }, built)).toBe(false)
  expect(mayCall({ ...page, url: 'file:///index.html' }, built)).toBe(false)
  expect(mayCall({ ...page, url: '' }, built)).toBe(false)
})

test('permissions, windows and downloads are refused whatever they are', () => {
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'anything',
  ]) {
    expect(mayUsePermission(permission)).toBe(false)
  }
  expect(mayOpenWindow(startPage)).toBe(false)
  expect(mayDownload(startPage)).toBe(false)
})
