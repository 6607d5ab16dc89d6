import { VFileMessage } from 'vfile-message'
import { locator, type Locator } from './locate.ts'
import type { Span } from '../model/span.ts'

/** What a reader tells the user about an article that it could read, by rule. */
const SENTENCES = {
  encoding: () => 'The file is not UTF-8 text; it was read as Windows-1252, so check its accents and quotation marks.',
  template: (what: string) => `Left out the template tag ${what}: what it stands for is not in the file.`,
  markup: (what: string) => `Left out the HTML element ${what}: it holds no text that can be shown.`,
  image: (what: string) => `Left out a picture inside the file (${what}): save it and link it in the deck to show it.`,
  wish: (what: string) => `Left aside what the frontmatter wishes of the deck, ${what}.`,
  conversion: (what: string) => `The Word file says: ${what}`,
} as const

export type Rule = keyof typeof SENTENCES

/** Collects messages about one text, each with its place. */
export interface Notes {
  note(rule: Rule, span: Span, what?: string): void
  readonly messages: readonly VFileMessage[]
}

/** Starts a collection of messages about `text`. */
export function notesOn(text: string, where: Locator = locator(text)): Notes {
  const messages: VFileMessage[] = []
  const note = (rule: Rule, span: Span, what = ''): void => {
    const place = where.position(span)
    messages.push(new VFileMessage(SENTENCES[rule](what), { place, ruleId: rule, source: 'lectern' }))
  }
  return { note, messages }
}
