import { resolve } from 'node:path'
import { runNode } from '../io/children.ts'
import { readText } from '../io/files.ts'
import { freePort } from '../io/ports.ts'
import { rememberPresented } from '../io/presented.ts'
import { slidevBin } from '../io/slidev-thread.ts'
import type { Report } from '../io/terminal.ts'
import { themeFor } from '../io/theme.ts'
import { Trouble } from '../model/trouble.ts'

/** How to show a deck in the browser. */
export interface PresentOptions {
  /** Path of the deck. */
  readonly deck: string
  /** 1 to 65535; the first free one from 3030 on unless given. */
  readonly port?: number | undefined
  /** Opens the browser. */
  readonly open: boolean
  /** Lets other machines in; a text is the password that the presenter's pages ask for. */
  readonly remote?: boolean | string | undefined
  readonly report: Report
}

/**
 * Serves a deck until the user ends it, to this machine only unless `remote`.
 * Throws `Trouble`: `not-found` and its kin for the deck, `slidev` when the port is taken or Slidev fails.
 */
export async function present(options: PresentOptions): Promise<void> {
  const text = await readText(options.deck)
  const port = await choosePort(options.port)
  for (const line of addresses(port)) options.report.note(line)
  const forget = await rememberPresented(options.deck, port)
  const { code, signal } = await runNode(
    [slidevBin(), ...slidevArguments(options, port, themeFor(text))],
    'inherit',
  ).finally(forget)
  if (code === 0 || signal !== null || (code !== null && ENDED_BY_SIGNAL.has(code))) return
  throw new Trouble('slidev', `Slidev stopped with exit code ${code}.`, 'Its own words are above.')
}

// 128 + SIGINT, SIGTERM, SIGHUP: the user ended it.
const ENDED_BY_SIGNAL = new Set([129, 130, 143])

/** The words after `slidev` on its command line. `theme` is missing where the deck's own is to be used. */
export function slidevArguments(
  { deck, open, remote }: PresentOptions,
  port: number,
  theme: string | undefined,
): readonly string[] {
  return [
    resolve(deck),
    '--port',
    String(port),
    ...(open ? ['--open'] : []),
    ...(theme ? ['--theme', theme] : []),
    ...(remote ? [`--remote=${remote === true ? '' : remote}`] : []),
  ]
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

function addresses(port: number): readonly string[] {
  const origin = `http://localhost:${port}`
  return [`Slides     ${origin}/`, `Presenter  ${origin}/presenter/`, `Handout    ${origin}/handout`, 'Ctrl+C ends it.']
}
