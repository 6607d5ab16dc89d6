// Who may ask the server that presents a deck, and for what. Slidev's server answers everybody who reaches it, and some
// of its addresses write files. Plain JavaScript: the worker thread of the server loads it as it is.
import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * What is to be answered instead of what a request asks for; nothing where it may have it.
 *
 * - From this machine, under a name of this machine: what shows the deck. Another name in the `Host` header is a page of
 *   somebody else's whose name was pointed here (DNS rebinding).
 * - From another machine: only with the password, where there is one. It comes in the address once, then in a cookie.
 * - Nothing that changes a file: not the side editor, not the MCP server, not the editor that Vite would open.
 * - Nothing for another site's page, but for following a link.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {{ password?: string }} rules
 * @returns {{ status: number, text: string, form?: boolean } | undefined}
 */
export function refusal(request, { password }) {
  const stranger = !isOfThisMachine(request) && !hasPassword(request, password)
  if (stranger)
    return password
      ? { status: 401, text: 'This talk asks for its password.', form: true }
      : { status: 403, text: 'Only this machine can see the talk. "lectern present --remote" lets others in.' }
  if (isForAnotherSite(request)) return { status: 403, text: 'Another site asked for this.' }
  const path = pathOf(request)
  if (CLOSED.test(path)) return { status: 403, text: 'Lectern keeps this part of Slidev closed.' }
  const allowed = ['GET', 'HEAD'].includes(request.method) || (request.method === 'POST' && isShared(request, path))
  return allowed ? undefined : { status: 405, text: 'A deck is changed in its file.' }
}

/** What is to be done for a request that came with the password: the cookie that stands for it from now on. */
export function cookieFor(request, { password }) {
  return password && matches(queryOf(request).get('password'), password)
    ? `${COOKIE}=${tokenOf(password)}; Path=/; HttpOnly; SameSite=Lax`
    : undefined
}

/** Puts the rules before everything that a Vite server answers, its sockets included. */
export function guardServer(server, rules) {
  server.middlewares.stack.unshift({
    route: '',
    handle: (request, response, next) => answer(request, response, next, rules),
  })
  const { httpServer } = server
  const upgrades = httpServer.listeners('upgrade')
  httpServer.removeAllListeners('upgrade')
  httpServer.on('upgrade', (request, socket, head) => {
    if (refusal(request, rules)) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    else for (const upgrade of upgrades) upgrade.call(httpServer, request, socket, head)
  })
}

function answer(request, response, next, rules) {
  const refused = refusal(request, rules)
  if (!refused) {
    const cookie = cookieFor(request, rules)
    if (cookie) response.setHeader('set-cookie', cookie)
    response.setHeader('x-content-type-options', 'nosniff')
    next()
    return
  }
  response.writeHead(refused.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : pageFor(refused))
}

function pageFor({ text, form }) {
  const field =
    '<form><input name="password" type="password" autofocus aria-label="Password"> <button>Open</button></form>'
  const style = 'body{font:18px/1.5 system-ui;margin:20vh auto;max-width:30em;padding:0 1em}input,button{font:inherit}'
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lectern</title><style>${style}</style><p>${text}</p>${form ? field : ''}\n`
}

const COOKIE = 'lectern'

/** Addresses that change files or start programs, or that tell what they should not. */
const CLOSED = /^\/+(?:__mcp|__open-in-editor|__inspect)(?:\/|$)/i

/** What slides and presenter view tell one another: where the talk is, and what is drawn on it. */
const SHARED = /^\/@server-(?:ref|reactive)\/(?:nav|sync|drawings)$/

const isShared = (request, path) => SHARED.test(path) && sameOrigin(request) === true

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

function isOfThisMachine({ socket, headers }) {
  return LOOPBACK.test(socket.remoteAddress ?? '') && OWN_NAME.test(headers.host ?? '')
}

// Browsers say where a request comes from, on other machines' addresses at least with the origin.
function isForAnotherSite(request) {
  const site = request.headers['sec-fetch-site']
  const follows = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET'
  if (site !== undefined && !['same-origin', 'none'].includes(site) && !follows) return true
  return sameOrigin(request) === false && !follows
}

/** Whether the page that asks lies on this server; `undefined` where no page is named. */
function sameOrigin({ headers: { origin, host } }) {
  return origin === undefined ? undefined : /^https?:\/\/(.+)$/.exec(origin)?.[1] === host
}

function hasPassword(request, password) {
  if (!password) return false
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\da-f]+)`).exec(request.headers.cookie ?? '')?.[1]
  return matches(cookie, tokenOf(password)) || matches(queryOf(request).get('password'), password)
}

// Lengths differ, and what is compared must not tell how far it agrees.
function matches(given, wanted) {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(wanted))
}

const digest = text => createHash('sha256').update(text).digest()

/** What the cookie holds: not the password itself. */
const tokenOf = password => createHash('sha256').update(`lectern ${password}`).digest('hex')

function urlOf({ url }) {
  try {
    return new URL(url.replace(/^\/+/, '/'), 'http://localhost')
  } catch {
    return new URL('http://localhost/')
  }
}

const queryOf = request => urlOf(request).searchParams

function pathOf(request) {
  const { pathname } = urlOf(request)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
