import { readText } from '../io/files.ts'
import { machineAddresses } from '../io/addresses.ts'
import { openBrowser } from '../io/open-browser.ts'
import { newPassword } from '../io/password.ts'
import { freePort } from '../io/ports.ts'
import { startPresenting } from '../io/present-server.ts'
import type { PresentServer } from '../io/present-server.ts'
import { rememberPresented } from '../io/presented.ts'
import type { Report } from '../io/terminal.ts'
import { endedByUser, until } from '../io/watch.ts'
import type { DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { articleOf, followArticle } from './follow-article.ts'
import { createDeckTeller } from './tell-deck.ts'

/** How to show a deck in the browser. */
export interface PresentOptions {
  /** Path of the deck. */
  readonly deck: string
  /** 1 to 65535; the first free one from 3030 on unless given. */
  readonly port?: number | undefined
  /** Opens the browser. */
  readonly open: boolean
  /** Lets other machines in that know the password: the text, or one that is made for this time. */
  readonly remote?: boolean | string | undefined
  /** Makes the deck again when its article changes. */
  readonly article: boolean
  readonly report: Report
}

/**
 * Serves a deck until the signal ends it, to this machine only unless `remote`; edits of the deck and of its article are
 * shown as they are saved.
 * Throws `Trouble`: `not-found` and its kin for the deck, `slidev` when the port is taken or Slidev fails.
 */
export async function present(options: PresentOptions, signal: AbortSignal = endedByUser()): Promise<void> {
  const { deck, open, report } = options
  await readText(deck)
  const port = await choosePort(options.port)
  const password = passwordFor(options.remote)
  const { server, slides } = await start(options, port, password)
  const article = options.article ? await articleOf(slides) : undefined
  // Before it is said that they are watched.
  const following = article === undefined ? [] : [followArticle({ article, deck, report, signal })]
  for (const line of startLines({ deck, port, password, article })) report.note(line)
  const forget = await rememberPresented(deck, port)
  if (open) void openOrSay(`http://localhost:${port}/`, report)
  try {
    await Promise.race([until(signal), server.failed, ...following])
  } finally {
    await Promise.all([forget(), server.close()])
  }
}

async function start(options: PresentOptions, port: number, password: string | undefined) {
  const { deck, report } = options
  const shown: { server?: PresentServer } = {}
  let slides: readonly DeckSlide[] = []
  const teller = createDeckTeller(report, process.cwd(), findings => shown.server?.tell(findings))
  report.step('Starting')
  const server = await startPresenting({
    deck,
    port,
    password,
    host: hostFor(password),
    onDeck: (facts, kept) => {
      slides = facts.slides
      teller.deck(facts, kept)
    },
    onUnreadable: fault => teller.unreadable(fault),
    onSighting: sighting => teller.sighting(sighting),
    onRestart: why => report.note(`Beginning again, since ${why} changed.`),
    debug: text => report.debug(text),
  })
  shown.server = server
  report.done()
  if (teller.findings.length > 0) server.tell(teller.findings)
  return { server, slides }
}

/** Which addresses to listen on: all of them only where a password is asked for. */
export function hostFor(password: string | undefined): string {
  return password ? '0.0.0.0' : '127.0.0.1'
}

/** The password that other machines have to know; none where they are not let in. */
export function passwordFor(remote: PresentOptions['remote']): string | undefined {
  return remote === true || remote === '' ? newPassword() : remote || undefined
}

async function choosePort(wished: number | undefined): Promise<number> {
  const port = await freePort(wished === undefined ? range(3030, 3130) : [wished])
  if (port !== undefined) return port
  const message = wished === undefined ? 'No port from 3030 to 3129 is free.' : `Port ${wished} is already in use.`
  throw new Trouble('slidev', message, 'End the other program, or choose another port with --port.')
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

interface Started {
  readonly deck: string
  readonly port: number
  readonly password: string | undefined
  readonly article: string | undefined
}

/** What the user reads when the talk can be seen. */
export function startLines({ deck, port, password, article }: Started): readonly string[] {
  const origin = `http://localhost:${port}`
  const others = password
    ? machineAddresses().map(
        address => `Others     http://${address}:${port}/?password=${encodeURIComponent(password)}`,
      )
    : []
  return [
    `Slides     ${origin}/`,
    `Presenter  ${origin}/presenter/   notes, timer, next slide`,
    `Handout    ${origin}/handout`,
    ...others,
    'Keys       → next · ← back · o all slides · g go to · d dark · f full screen',
    `Watching   ${[deck, article].filter(Boolean).join(' and ')}`,
    'Ctrl+C ends it.',
  ]
}

async function openOrSay(address: string, report: Report): Promise<void> {
  if (!(await openBrowser(address))) report.note(`No browser could be opened. The slides are at ${address}`)
}
