import { oneLine } from './clean.ts'
import { escapeWith, lineOf, rulesFor } from './escape-with.ts'
import type { InlineOptions } from './escape-with.ts'

/**
 * `[text](url)`; the text alone where the address is not one of the web, of a mailbox or of a slide (`/name`).
 * With `inNote` it is for speaker notes.
 */
export function escapeLink(
  text: string,
  url: string,
  options: InlineOptions & { readonly inNote?: boolean } = {},
): string {
  const place = options.inNote ? 'note' : 'slide'
  const target = destination(url)
  const inLink = rulesFor(place, { ...options, atLineStart: false, inLink: true })
  if (target) return `[${escapeWith(oneLine(text), inLink)}](${target})`
  const atLineStart = options.atLineStart ?? !options.inTable
  return escapeWith(lineOf(text, atLineStart), rulesFor(place, { ...options, atLineStart }))
}

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

function destination(url: string): string | undefined {
  if (/^\/[\w-]+$/.test(url)) return url
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (!schemes.has(protocol)) return undefined
  return href.replace(/[()$|'"<>`\\{}\s[\]*]/g, percent).replace(/&(?=#?\w+;)/g, '&amp;')
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
