import { dirname, join, relative, resolve } from 'node:path'
import { fieldsOf } from '../export/outline/field-blocks.ts'
import { slideLines } from '../export/slide-lines.ts'
import { exists, readBytes } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { lineStarts } from '../model/lines.ts'
import type { DeckSlide } from '../model/rendering.ts'
import type { Span } from '../model/span.ts'
import { Trouble } from '../model/trouble.ts'
import { study } from '../pipeline.ts'
import { explain, explainLines } from '../tell/explain.ts'
import type { Explained } from '../tell/explain.ts'
import { readDeckFacts } from './open-deck.ts'
import { sourceOf } from './slide-source.ts'

/** Which slide is to be explained. */
export interface ExplainCommand {
  /** Its number, the name that links to it use, or the `id` of its frontmatter. */
  readonly slide: string
  readonly deck: string
  /** The article that the deck was made from; the one that the slide names unless given. */
  readonly article?: string | undefined
  readonly report: Report
}

/** Where each line of a slide comes from. */
export interface ExplainAnswer {
  readonly slide: number
  readonly deck: string
  readonly line: number
  readonly article: string
  readonly lines: readonly Explained[]
}

/** Throws `Trouble`: `usage` for a slide that is not there or names no article, and what reading both throws. */
export async function explainCommand(
  command: ExplainCommand,
  width?: number,
): Promise<{ readonly answer: ExplainAnswer; readonly lines: readonly string[] }> {
  const { deck, report } = command
  const { slides } = await readDeckFacts(deck)
  const slide = slideNamed(command.slide, slides, deck)
  const source = sourceOf(slide, slides)
  const path = command.article ?? (source && join(dirname(slide.file), source.path))
  if (!path || !(await exists(path))) throw noArticle(slide, path)
  const name = relative(resolve('.'), resolve(path))
  report.step(`Reading ${name}`)
  const { article } = await study({ name, bytes: await readBytes(path) })
  report.done()
  const explained = explain(slideLines(slide), article, source?.lines && spanOfLines(article.text, source.lines))
  const answer = { slide: slide.no, deck, line: slide.line, article: name, lines: explained }
  const head = `${deck}:${slide.line}: slide ${slide.no}${slide.layout ? `, ${slide.layout}` : ''}, from ${name}`
  return { answer, lines: [head, ...explainLines(explained, width)] }
}

function slideNamed(name: string, slides: readonly DeckSlide[], deck: string): DeckSlide {
  const found =
    slides.find(({ no }) => String(no) === name) ??
    slides.find(({ alias }) => alias === name) ??
    slides.find(({ source }) => fieldsOf(source)['id'] === name)
  if (found) return found
  const hint = `It has ${slides.length} slides. Name one by its number, by the name that links use, or by its id.`
  throw new Trouble('usage', `${deck} has no slide ${name}.`, hint)
}

function spanOfLines(text: string, [first, last]: readonly [number, number]): Span {
  const starts = lineStarts(text)
  return { start: starts[first - 1] ?? 0, end: starts[last] ?? text.length }
}

function noArticle({ no, file, line }: DeckSlide, path: string | undefined): Trouble {
  const place = `${relative(resolve('.'), file)}:${line}`
  const message = path
    ? `${path}, from which slide ${no} was made, is not there.`
    : `Slide ${no} (${place}) names no article.`
  return new Trouble('usage', message, 'Name the article with --article.')
}
