import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal } from '../../scripts/io/guard.mjs'

interface Asked {
  readonly method?: string
  readonly url?: string
  readonly from?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The status with which a request is refused, or 0 where it is answered. */
function status({ method = 'GET', url = '/1', from = '127.0.0.1', headers = {} }: Asked, password?: string): number {
  const request = { method, url, socket: { remoteAddress: from }, headers: { host: 'localhost:3030', ...headers } }
  return refusal(request as unknown as IncomingMessage, { password })?.status ?? 0
}

const own = { origin: 'http://localhost:3030', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }

describe('the guard of the server that presents', () => {
  it('answers this machine under its own names', () => {
    for (const host of ['localhost:3030', '127.0.0.1:3030', '[::1]:3030', 'localhost'])
      expect(status({ headers: { host } })).toBe(0)
    for (const from of ['::1', '::ffff:127.0.0.1']) expect(status({ from })).toBe(0)
  })

  it('refuses other machines where no password is set', () => {
    expect(status({ from: '192.168.1.7' })).toBe(403)
    expect(status({ from: '192.168.1.7', url: '/1?password=' })).toBe(403)
    expect(status({ from: '192.168.1.7', url: '/1?password=undefined' })).toBe(403)
  })

  it('refuses names that were pointed at this machine (DNS rebinding)', () => {
    for (const host of ['evil.example:3030', 'localhost.evil.example', 'localhost:3030.evil.example', ''])
      expect(status({ headers: { host } })).toBe(403)
  })

  it('asks other machines for the password, in the address once and then in a cookie', () => {
    const from = '192.168.1.7'
    const headers = { host: '192.168.1.2:3030' }
    expect(status({ from, headers }, 'tea')).toBe(401)
    expect(status({ from, headers, url: '/1?password=coffee' }, 'tea')).toBe(401)
    expect(status({ from, headers, url: '/1?password=tea' }, 'tea')).toBe(0)
    expect(status({ from, headers: { ...headers, cookie: 'lectern=0123' } }, 'tea')).toBe(401)
    expect(status({ from, headers: { ...headers, cookie: 'lectern=tea' } }, 'tea')).toBe(401)
  })

  it('refuses everything that changes a file or starts a program, also with the password', () => {
    const closed = ['/__mcp', '/__mcp/', '//__mcp', '/%5f_mcp', '/__open-in-editor?file=a.ts', '/__inspect/']
    for (const url of closed) expect(status({ url, headers: own })).toBe(403)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect(status({ method, url: '/__slidev/slides/1.json', headers: own })).toBe(405)
    expect(status({ url: '/__mcp?password=tea', from: '192.168.1.7' }, 'tea')).toBe(403)
  })

  it('takes where the talk is from its own pages alone', () => {
    const nav = { method: 'POST', url: '/@server-reactive/nav' }
    expect(status({ ...nav, headers: own })).toBe(0)
    expect(status(nav)).toBe(405)
    expect(status({ ...nav, headers: { origin: 'http://localhost:4000' } })).toBe(403)
    expect(status({ ...nav, headers: { origin: 'https://evil.example' } })).toBe(403)
    expect(status({ ...nav, headers: { origin: 'null' } })).toBe(403)
    for (const url of [
      '/@server-reactive/snapshots',
      '/@server-reactive/__proto__.x',
      '/@server-reactive/nav/../snapshots',
    ])
      expect(status({ method: 'POST', url, headers: own })).toBe(405)
  })

  it('gives nothing to the pages of other sites but what a link leads to', () => {
    const cross = (mode: string, site = 'cross-site') => ({ 'sec-fetch-site': site, 'sec-fetch-mode': mode })
    expect(status({ headers: cross('no-cors') })).toBe(403)
    expect(status({ headers: cross('cors', 'same-site') })).toBe(403)
    expect(status({ headers: cross('navigate') })).toBe(0)
    expect(status({ method: 'POST', url: '/@server-reactive/nav', headers: { ...own, ...cross('navigate') } })).toBe(
      403,
    )
    expect(status({ headers: { origin: 'https://evil.example' } })).toBe(403)
  })

  it('stands addresses that are none', () => {
    for (const url of ['http://', '/%', '/%zz', '//', '?', '*']) expect(status({ url })).toBe(0)
  })
})

describe('a cookie of the guard', () => {
  let server: Server
  let port: number

  beforeAll(async () => {
    const { guardServer } = (await import('../../scripts/io/guard.mjs')) as unknown as {
      guardServer(server: object, rules: object): void
    }
    const stack: { handle: (...all: unknown[]) => void }[] = []
    server = createServer((request, response) => stack[0]!.handle(request, response, () => response.end('slides')))
    guardServer({ middlewares: { stack }, httpServer: server }, { password: 'tea' })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  /** Asks under another machine's name, as a stranger would. */
  function answer(
    path: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<IncomingMessage & { text: string }> {
    return new Promise((fulfil, reject) => {
      ask({ port, host: '127.0.0.1', path, headers: { host: 'talk.example', ...headers } }, response => {
        let text = ''
        response.on('data', chunk => (text += String(chunk)))
        response.on('end', () => fulfil(Object.assign(response, { text })))
      })
        .once('error', reject)
        .end()
    })
  }

  it('stands for the password, and does not hold it', async () => {
    const first = await answer('/1?password=tea')
    const cookie = first.headers['set-cookie']![0]!
    expect(first.text).toBe('slides')
    expect(cookie).toMatch(/^lectern=[\da-f]{64}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await answer('/2', { cookie: cookie.split(';')[0]! })).text).toBe('slides')
  })

  it('is asked for in a form where it is missing', async () => {
    const refused = await answer('/1')
    expect(refused.statusCode).toBe(401)
    expect(refused.text).toContain('name="password"')
    expect(refused.headers['set-cookie']).toBeUndefined()
  })
})
