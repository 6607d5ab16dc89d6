import type { Conflict, Outdated, SlideChange } from '../model/merged.ts'
import { shortenPairs } from './shorten-pairs.ts'

/** What a user reads about each kind of conflict: where there is something new, and where lines would have gone. */
const CONFLICTS: Readonly<Record<Conflict['kind'], readonly [changed: string, gone: string]>> = {
  frontmatter: ['you and the article both changed this setting', 'the article no longer gives this setting'],
  body: ['you and the article both changed these lines', 'the article no longer gives these lines'],
  notes: ['you and the article both changed these notes', 'the article no longer gives these notes'],
  form: ['the article now gives this slide another form', ''],
  removed: ['', 'the article no longer gives this slide'],
}

/** A conflict in words: `slide 3: you and the article both changed these lines; …`. */
export function conflictLine({ kind, slide, fresh }: Conflict): string {
  const [changed, gone] = CONFLICTS[kind]
  return fresh === ''
    ? `slide ${slide}: ${gone}, but you changed it, so yours stands; delete it if you do not need it`
    : `slide ${slide}: ${changed}; yours stands, the new one is in a comment on the slide`
}

/** A fact that is no longer right, in words: `slide 3: “12 cats” …`. */
export function outdatedLine({ slide, old, now }: Outdated): string {
  const instead = now === undefined ? 'the article no longer gives it' : `the article now gives ${now}`
  return `slide ${slide}: ${old} still stands here; ${instead}`
}

type Kind = Exclude<SlideChange['kind'], 'place'>

/** In the headings of a list of changes, and in a sum of them. */
const WORDS: Readonly<Record<Kind, readonly [one: string, sum: string]>> = {
  changed: ['changes', 'changed'],
  added: ['is new', 'new'],
  removed: ['goes', 'gone'],
  moved: ['moves', 'moved'],
}
const [BOLD, GREEN, RED, PLAIN] = ['\u001B[1m', '\u001B[32m', '\u001B[31m', '\u001B[0m'] as const

/**
 * What would change in a deck, slide by slide, for a person to read; coloured for a terminal that shows it. Where a
 * slide comes from in the article is left out.
 */
export function changeLines(changes: readonly SlideChange[], coloured: boolean): readonly string[] {
  const paint = (text: string, colour: string) => (coloured && text ? colour + text + PLAIN : text)
  const places = changes.filter(({ kind }) => kind === 'place').length
  const lines = changes.flatMap(change => {
    if (change.kind === 'place') return []
    const shown = change.lines.filter(line => !/^[+-] (?:id|source): /.test(line) && line.length > 2)
    const head = paint(`slide ${change.slide} ${WORDS[change.kind][0]}: ${change.title}`, BOLD)
    return [
      '',
      head,
      ...shortenPairs(shown).map(line => `  ${paint(line.trimEnd(), line.startsWith('+') ? GREEN : RED)}`),
    ]
  })
  return [...lines, ...(places > 0 ? ['', `Of ${places} more, only the place in the article (id, source).`] : [])]
}

/** `2 changed, 1 new`: how many slides of each; nothing where there is none. */
export function changeCounts(changes: readonly SlideChange[]): string {
  const words = Object.entries(WORDS).map(([kind, [, word]]) => {
    return [changes.filter(change => change.kind === kind).length, word] as const
  })
  return words.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : [])).join(', ')
}
