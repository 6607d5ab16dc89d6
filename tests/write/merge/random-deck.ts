import fc from 'fast-check'
import { deckText, joinSlides, splitSlides } from '../../../scripts/write/slide-text.ts'
import type { SlideSource } from '../../../scripts/write/slide-text.ts'

const words = fc
  .array(fc.constantFrom('open', 'model', 'data', 'cost', 'risk', 'team', 'year', 'plan'), {
    minLength: 2,
    maxLength: 6,
  })
  .map(list => list.join(' '))

export const slide: fc.Arbitrary<SlideSource> = fc
  .record({
    layout: fc.constantFrom('points', 'quote', 'statement'),
    speaker: fc.option(words, { nil: undefined }),
    data: fc.option(fc.array(fc.record({ label: words, value: fc.nat(99) }), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
    title: words,
    lines: fc.array(words, { maxLength: 4 }),
    notes: fc.array(words, { maxLength: 3 }),
  })
  .map(({ layout, speaker, data, title, lines, notes }) => {
    const body = [`# ${title}`, lines.map(line => `- ${line}`).join('\n')].filter(Boolean).join('\n\n')
    return { frontmatter: { layout, id: '', source: 'a.txt:1', speaker, data }, body, notes }
  })

function numbered(slides: readonly SlideSource[]): SlideSource[] {
  return slides.map((one, index) => ({ ...one, frontmatter: { ...one.frontmatter, id: `s-${index}` } }))
}

export const deck = fc.array(slide, { minLength: 1, maxLength: 4 }).map(numbered)

/** What may become of one slide in the new article. */
export const change = fc.oneof(
  { weight: 4, arbitrary: fc.constant('same') },
  {
    weight: 8,
    arbitrary: fc.constantFrom('gone', 'line', 'words', 'lines', 'notes', 'note', 'key', 'data', 'id', 'new', 'swap'),
  },
)

export function changed(
  slides: readonly SlideSource[],
  changes: readonly string[],
  news: readonly SlideSource[],
): SlideSource[] {
  const result: SlideSource[] = []
  for (const [index, one] of slides.entries()) {
    const kind = changes[index] ?? 'same'
    const other = news[index % news.length]!
    if (kind === 'gone' && index > 0) continue
    if (kind === 'line') result.push({ ...one, body: `${one.body}\n\n${other.body.split('\n')[0]}` })
    else if (kind === 'words') result.push({ ...one, body: one.body.replaceAll(/open|data|team/g, 'new') })
    else if (kind === 'lines') result.push({ ...one, body: other.body })
    else if (kind === 'note') result.push({ ...one, notes: other.notes })
    else if (kind === 'data')
      result.push({ ...one, frontmatter: { ...one.frontmatter, layout: 'metrics', data: other.frontmatter['data'] } })
    else if (kind === 'notes') result.push({ ...one, notes: [...one.notes, ...other.notes, 'more'] })
    else if (kind === 'key')
      result.push({ ...one, frontmatter: { ...one.frontmatter, source: 'a.txt:2', speaker: 'New speaker' } })
    else if (kind === 'id') result.push({ ...one, frontmatter: { ...one.frontmatter, id: `t-${index}` } })
    else result.push(one)
    if (kind === 'new') result.push({ ...other, frontmatter: { ...other.frontmatter, id: `n-${index}` } })
    if (kind === 'swap' && result.length > 2) result.push(...result.splice(-2, 1))
  }
  return result
}

export const headmatter = 'theme: ./\ntitle: Deck\n'

/** A deck that the tool wrote, and the one that it writes after the article changed. */
export const baseAndFresh: fc.Arbitrary<{ base: string; fresh: string }> = fc
  .tuple(deck, fc.array(change, { maxLength: 4 }), fc.array(slide, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([slides, changes, news, renamed]) => ({
    base: deckText(slides, headmatter),
    fresh: deckText(changed(slides, changes, news), renamed ? 'theme: ./\ntitle: New deck\n' : headmatter),
  }))

const KINDS = [
  'add',
  'replace',
  'delete',
  'drop',
  'move',
  'slide',
  'bare',
  'import',
  'key',
  'comment',
  'reorder',
  'on one line',
  'note',
  'notes',
  'no notes',
  'copy',
  'split',
  'join',
  'spaces',
  'tab',
] as const

export interface Edit {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly where: number
}

const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(5), where: fc.nat(8) })

export const editList = fc.array(edit, { maxLength: 6 })

/** How a person's editor saves a file. */
export const style = fc.constantFrom('as it is', 'as it is', 'CRLF', 'mixed', 'mark', 'no last line end')

export function saved(text: string, how: string): string {
  if (how === 'CRLF') return text.replace(/\r?\n/g, '\r\n')
  if (how === 'mixed') return text.replace(/\r?\n/g, (_, at: number) => (at % 3 === 0 ? '\r\n' : '\n'))
  if (how === 'mark') return `\uFEFF${text.replace(/^\uFEFF/, '')}`
  return how === 'as it is' ? text : text.trimEnd()
}

/** A deck after some edits; every line that is added holds a word of its own that begins with `name`. */
export function edited(text: string, list: readonly Edit[], name: string): string {
  return list.reduce((deckSoFar, one, index) => apply(deckSoFar, one, `${name}${index}`), text)
}

/** What a person does to a deck; every line that is added holds a word `USERn` of its own. */
export const edits: fc.Arbitrary<(text: string) => string> = fc.tuple(editList, style).map(
  ([list, how]) =>
    text =>
      saved(edited(text, list, 'USER'), how),
)

function apply(text: string, { kind, at, where }: Edit, word: string): string {
  const parts = splitSlides(text)
  const index = at % parts.length
  const part = parts[index]!
  const put = (changes: Partial<typeof part>): string => joinSlides(parts.with(index, { ...part, ...changes }))
  const lines = part.body.split('\n')
  const next = parts[index + 1]
  const line = Math.min(where % lines.length, Math.max(0, lines.length - 2))
  switch (kind) {
    case 'add':
      return put({ body: lines.toSpliced(line, 0, '', `- ${word} added`).join('\n') })
    case 'replace':
      return lines[line]?.trim() ? put({ body: lines.with(line, `- ${word} instead`).join('\n') }) : text
    case 'delete':
      return lines[line]?.trim() ? put({ body: lines.toSpliced(line, 1).join('\n') }) : text
    case 'drop':
      return index > 0 ? joinSlides(parts.toSpliced(index, 1)) : text
    case 'move':
      return index > 0 ? joinSlides([...parts.toSpliced(index, 1), part].map(closed)) : text
    case 'slide':
      return put({ body: part.body, notes: `${part.notes}\n---\nlayout: points\n---\n\n# ${word} slide\n\n` })
    case 'bare':
      return put({ notes: `${part.notes}\n---\n\n# ${word} bare slide\n\n` })
    case 'key':
      return part.frontmatter ? put({ frontmatter: part.frontmatter.replace(/layout: .*/, `layout: ${word}`) }) : text
    case 'comment':
      return part.frontmatter
        ? put({ frontmatter: part.frontmatter.replace(/(layout: .*\n)/, `$1# ${word} comment\nextra${word}: 1\n`) })
        : text
    case 'note':
      return put({ notes: part.notes.replace(/^(?!<!--|-->).+/gm, `${word} rewritten`) })
    case 'notes':
      return put({ notes: part.notes.replace('<!--\n', `<!--\n${word} said\n`) })
    case 'no notes':
      return part.notes ? put({ notes: '\n' }) : text
    case 'import':
      return put({ notes: `${part.notes}\n---\nsrc: ./${word}.md\n---\n\n` })
    case 'reorder':
      return put({ frontmatter: part.frontmatter.replace(/^(layout: .*\n)(id: .*\n)/m, '$2$1') })
    case 'on one line':
      return put({ frontmatter: part.frontmatter.replace(/^ {2}- (label: .*)\n {4}(value: .*)$/gm, '  - { $1, $2 }') })
    case 'split':
      return lines[line]?.startsWith('- ')
        ? put({
            body: `${lines.slice(0, line).join('\n')}\n\n---\n\n# ${word} second half\n\n${lines.slice(line).join('\n')}`,
          })
        : text
    case 'join':
      return next && index > 0
        ? joinSlides(
            parts.toSpliced(index, 2, { ...part, body: `${part.body.trimEnd()}\n${next.body}`, notes: next.notes }),
          )
        : text
    case 'spaces':
      return put({ body: part.body.replace(/(.)\n/, `$1 ${word}  \t\n`) })
    case 'tab':
      return put({ body: lines.toSpliced(line, 0, '', `-\t${word} with a tab`).join('\n') })
    case 'copy':
      return index > 0 ? joinSlides([...parts, { ...part, body: `${part.body}\n${word}\n\n` }].map(closed)) : text
  }
}

function closed<T extends { notes: string; body: string }>(part: T): T {
  if (part.notes) return { ...part, notes: `${part.notes.trimEnd()}\n\n` }
  return { ...part, body: `${part.body.trimEnd()}\n\n` }
}
