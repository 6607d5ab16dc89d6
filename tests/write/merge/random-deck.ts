import fc from 'fast-check'
import { deckText, joinSlides, splitSlides } from '../../../scripts/write/slide-text.ts'
import type { SlideSource } from '../../../scripts/write/slide-text.ts'

const words = fc
  .array(fc.constantFrom('open', 'model', 'data', 'cost', 'risk', 'team', 'year', 'plan'), {
    minLength: 2,
    maxLength: 6,
  })
  .map(list => list.join(' '))

const slide: fc.Arbitrary<SlideSource> = fc
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

const deck = fc.array(slide, { minLength: 1, maxLength: 4 }).map(numbered)

/** What may become of one slide in the new article. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.constant('same') },
  {
    weight: 8,
    arbitrary: fc.constantFrom('gone', 'line', 'words', 'lines', 'notes', 'note', 'key', 'data', 'id', 'new', 'swap'),
  },
)

function changed(
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

const headmatter = 'theme: ./\ntitle: Deck\n'

/** A deck that the tool wrote, and the one that it writes after the article changed. */
export const baseAndFresh: fc.Arbitrary<{ base: string; fresh: string }> = fc
  .tuple(deck, fc.array(change, { maxLength: 4 }), fc.array(slide, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([slides, changes, news, renamed]) => ({
    base: deckText(slides, headmatter),
    fresh: deckText(changed(slides, changes, news), renamed ? 'theme: ./\ntitle: New deck\n' : headmatter),
  }))

interface Edit {
  readonly kind:
    | 'add'
    | 'replace'
    | 'delete'
    | 'drop'
    | 'move'
    | 'slide'
    | 'bare'
    | 'key'
    | 'comment'
    | 'note'
    | 'notes'
    | 'no notes'
    | 'copy'
  readonly at: number
  readonly where: number
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'add',
    'replace',
    'delete',
    'drop',
    'move',
    'slide',
    'bare',
    'key',
    'comment',
    'note',
    'notes',
    'no notes',
    'copy',
  ),
  at: fc.nat(3),
  where: fc.nat(8),
})

/** What a person does to a deck; every line that is added holds a word `USERn` of its own. */
export const edits: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.array(edit, { maxLength: 6 }), fc.constantFrom('as it is', 'as it is', 'CRLF', 'no last line end'))
  .map(([list, style]) => text => {
    const result = list.reduce((deckSoFar, one, index) => apply(deckSoFar, one, `USER${index}`), text)
    if (style === 'CRLF') return result.replace(/\n/g, '\r\n')
    return style === 'as it is' ? result : result.trimEnd()
  })

function apply(text: string, { kind, at, where }: Edit, word: string): string {
  const parts = splitSlides(text)
  const index = at % parts.length
  const part = parts[index]!
  const put = (changes: Partial<typeof part>): string => joinSlides(parts.with(index, { ...part, ...changes }))
  const lines = part.body.split('\n')
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
    case 'copy':
      return index > 0 ? joinSlides([...parts, { ...part, body: `${part.body}\n${word}\n\n` }].map(closed)) : text
  }
}

function closed<T extends { notes: string; body: string }>(part: T): T {
  if (part.notes) return { ...part, notes: `${part.notes.trimEnd()}\n\n` }
  return { ...part, body: `${part.body.trimEnd()}\n\n` }
}
