import { posix } from 'node:path'
import type { DeckSource, PrintDeck, PrintManifest, PrintSlide, SourceSlide } from '../model/print-deck.ts'
import { compileSlide } from './compile.ts'
import { record, refuseSource } from './refuse.ts'
import type { Refusal } from './refuse.ts'
import type { DeckSyntax, SlidevSyntax } from './syntax.ts'

/** What was built with the package: Slidev's Markdown, and what the print runtime holds. */
export interface PrintTools {
  readonly manifest: PrintManifest
  readonly syntax: SlidevSyntax
}

/** A deck for the print runtime, with the HTML of slides whose classes UnoCSS has to be asked about. */
export interface Prepared {
  readonly deck: PrintDeck
  readonly styled: readonly string[]
  readonly refusal?: undefined
}

/**
 * Makes a deck ready for the print runtime, or says why it needs Slidev's own server.
 */
export async function prepareDeck(
  source: DeckSource,
  { manifest, syntax }: PrintTools,
): Promise<Prepared | { readonly refusal: Refusal }> {
  const refusal = refuseSource(source, manifest)
  if (refusal) return { refusal }
  const markdown = await syntax.create({ katex: source.katex })
  const listed = source.slides.some(({ content }) => /<(?:toc|title-?renderer)\b/i.test(content))
  const workshop: Workshop = { source, manifest, syntax, markdown, listed, components: new Set(manifest.components) }
  const slides: PrintSlide[] = []
  const styled: string[] = []
  for (const slide of source.slides) {
    const made = await prepareSlide(slide, workshop)
    if (made.refusal !== undefined) return { refusal: { slide: slide.index + 1, reason: made.refusal } }
    slides.push(made.slide)
    if (made.styled) styled.push(made.styled)
  }
  const { title, titleTemplate, ...rest } = source.config
  const slidesTitle = syntax.titleOf(String(title), String(titleTemplate))
  return { deck: { configs: { ...rest, title, titleTemplate, slidesTitle }, slides }, styled }
}

interface Workshop extends PrintTools {
  readonly source: DeckSource
  readonly markdown: DeckSyntax
  readonly components: ReadonlySet<string>
  /** Whether a slide lists the titles of the others. */
  readonly listed: boolean
}

type Made =
  | { readonly slide: PrintSlide; readonly styled: string | undefined; readonly refusal?: undefined }
  | { readonly refusal: string }

async function prepareSlide(slide: SourceSlide, workshop: Workshop): Promise<Made> {
  const { source, manifest, syntax, markdown, components } = workshop
  const layout = layoutOf(slide, source)
  if (!manifest.layouts.includes(layout)) return { refusal: `it has a layout “${layout}”` }
  const html = await markdown.slide(slide.content)
  const locate = (url: string) => inside(posix.join(`.${posix.dirname(slide.path)}`, url))
  const compiled = compileSlide(html, slide.index, { components, customElements: syntax.customElements, locate })
  if (compiled.refusal !== undefined) return compiled
  const frontmatter = { ...defaultsOf(source), ...slide.frontmatter }
  const classes = Object.entries(frontmatter).flatMap(([key, value]) => (/class$/i.test(key) ? [String(value)] : []))
  const styled = compiled.styled || classes.length > 0 ? [html, ...classes].join(' ') : undefined
  const { code } = compiled
  const titleHtml = workshop.listed ? await markdown.slide(slide.title ?? '') : ''
  if (/\{\{|<[A-Z]/.test(titleHtml)) return { refusal: 'its title is listed and has Vue in it' }
  const meta = metaOf(slide, markdown)
  return { slide: { no: slide.index + 1, layout, frontmatter, meta, titleHtml, code }, styled }
}

/** The rule of Slidev's layout wrapper. */
function layoutOf({ index, frontmatter }: SourceSlide, source: DeckSource): string {
  return String((frontmatter['layout'] ?? defaultsOf(source)['layout']) || (index === 0 ? 'cover' : 'default'))
}

function defaultsOf({ headmatter }: DeckSource): Readonly<Record<string, unknown>> {
  return record(headmatter['defaults'])
}

function metaOf(slide: SourceSlide, markdown: DeckSyntax): PrintSlide['meta'] {
  const { index, title, level, content, revision, note, start } = slide
  const noteHTML = markdown.notes(note ?? '')
  return { index, title, level, content, revision, note, noteHTML, filepath: '', start, sourceIndex: index }
}

/** The address of a path in the deck's folder; what lies above it has none. */
function inside(path: string): string | undefined {
  return path.startsWith('../') ? undefined : `/${path}`
}
