import { parseSync } from '@slidev/parser'
import { parse } from 'yaml'
import { frontmatterYaml } from './frontmatter.ts'
import { notesComment } from './notes.ts'

/** A slide as it goes into slides.md. */
export interface SlideSource {
  readonly frontmatter: Record<string, unknown>
  /** Markdown, escaped. */
  readonly body: string
  /** Markdown paragraphs, escaped with `escapeComment`. */
  readonly notes: readonly string[]
}

/** One slide of a text, in pieces that joined give the text again, byte for byte. */
export interface SlidePart {
  /** What stands before the slide and belongs to none: a bare `---` line; a byte order mark. */
  readonly separator: string
  /** With both `---` lines, or the fence where it is written as a YAML block; empty if there is none. */
  readonly frontmatter: string
  readonly body: string
  /** From the `<!--` of the comment that Slidev takes for notes to the end of the slide; empty if there is none. */
  readonly notes: string
  /** Only at the last slide: a `---` line that nothing follows. */
  readonly after: string
  /** Line numbers in the text, from 1: the slide's first line, its body's, and the line after its last. */
  readonly start: number
  readonly contentStart: number
  readonly end: number
}

/**
 * The whole of slides.md: line feeds, one at the end, a blank line after each `---`.
 * `headmatter` is YAML and stands before the first slide's own keys; a key of both is taken from it.
 */
export function deckText(slides: readonly SlideSource[], headmatter: string): string {
  const texts = slides.map((slide, index) => slideText(slide, index === 0 ? headmatter : undefined))
  return `${texts.join('\n\n')}\n`
}

/** The slides of a text, cut where Slidev cuts them. */
export function splitSlides(text: string): SlidePart[] {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const source = text.slice(mark.length)
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const { slides } = parseSync(source, 'slides.md', { noParseYAML: true })
  return slides.map(({ start, contentStart, end }, index) => {
    const before = lines.slice(slides[index - 1]?.end ?? 0, start).join('')
    const content = Math.min(contentStart, end)
    const [block, body, notes] = cutContent(lines.slice(content, end).join(''), content > start)
    return {
      separator: index === 0 ? mark + before : before,
      frontmatter: lines.slice(start, content).join('') + block,
      body,
      notes,
      after: index === slides.length - 1 ? lines.slice(end).join('') : '',
      start: start + 1,
      contentStart: content + 1,
      end: end + 1,
    }
  })
}

/** The text that the parts were cut from. */
export function joinSlides(parts: readonly SlidePart[]): string {
  return parts.map(part => part.separator + part.frontmatter + part.body + part.notes + part.after).join('')
}

function slideText(slide: SlideSource, headmatter: string | undefined): string {
  const { frontmatter } = slide
  const yaml = headmatter === undefined ? frontmatterYaml(frontmatter) : withHeadmatter(headmatter, frontmatter)
  const matter = yaml ? `---\n${yaml}---` : headmatter === undefined ? '---' : ''
  return [matter, slide.body.replace(/\r\n?/g, '\n').trim(), notesComment(slide.notes)].filter(Boolean).join('\n\n')
}

function withHeadmatter(headmatter: string, frontmatter: Record<string, unknown>): string {
  const head = headmatter.trim()
  const keys = Object.keys((head && (parse(head) as Record<string, unknown> | null)) || {})
  const own = Object.entries(frontmatter).filter(([key]) => !keys.includes(key))
  return (head && `${head}\n`) + frontmatterYaml(Object.fromEntries(own))
}

/** A YAML block at the top, where Slidev reads frontmatter; the body; the notes. */
function cutContent(content: string, hasFrontmatter: boolean): [block: string, body: string, notes: string] {
  const block = hasFrontmatter ? '' : (/^\s*```ya?ml[\s\S]*?```(?:[^\S\n]*\n)?/.exec(content)?.[0] ?? '')
  const rest = content.slice(block.length)
  const last = [...rest.matchAll(/<!--[\s\S]*?-->/g)].at(-1)
  if (!last || rest.slice(last.index + last[0].length).trim() !== '') return [block, rest, '']
  return [block, rest.slice(0, last.index), rest.slice(last.index)]
}
