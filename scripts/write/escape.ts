import { detectFeatures, parseSlide } from '@slidev/parser'
import { oneLine, withoutControls } from './clean.ts'
import { escapeRules } from './escape-rules.ts'
import type { EscapeRule } from './escape-rules.ts'
import { codeLanguage } from './code-languages.ts'

export interface InlineOptions {
  /** The text begins its line, list item, quotation or heading. True unless it stands in a table. */
  readonly atLineStart?: boolean
  readonly inTable?: boolean
  readonly inHeading?: boolean
}

/**
 * Markdown that a slide shows as exactly this text, whatever it holds; white space is folded, control characters are
 * dropped, and an apostrophe inside or after a word may be shown as the typographic one.
 */
export function escapeInline(text: string, options: InlineOptions = {}): string {
  return escapeSlide(text, options, false)
}

/**
 * A slide's or deck's `title` in frontmatter. Slidev compiles it as a Vue template for its lists of slides, so that
 * an unescaped one breaks the deck or runs; elsewhere it is shown as it stands, so that only what is dangerous is
 * escaped.
 */
export function escapeTitle(text: string): string {
  return escapeWith(oneLine(text).trim(), escapeRules.filter(rule => rule.place === 'title' || (rule.inTitle && rule.place !== 'note')))
}

/** Markdown for speaker notes that shows this text; safe inside an HTML comment. Begins a line unless told otherwise. */
export function escapeComment(text: string, options: { readonly atLineStart?: boolean } = {}): string {
  const lineStart = options.atLineStart ?? true
  const line = lineStart ? oneLine(text).trimStart() : oneLine(text)
  return escapeWith(line, escapeRules.filter(rule => inNote(rule, lineStart)))
}

/**
 * `escapeInline` with the phrase `mark` in bold. The first place where it stands is marked; without one, none.
 */
export function escapeMarked(text: string, mark: string | undefined, options: InlineOptions = {}): string {
  const [line, phrase] = [oneLine(text), oneLine(mark ?? '').trim()]
  const at = phrase ? line.indexOf(phrase) : -1
  if (at < 0) return escapeInline(line, options)
  const [before, after] = [line.slice(0, at), line.slice(at + phrase.length)]
  const [open, close] = boldFits(before, phrase, after) ? ['**', '**'] : ['<strong>', '</strong>']
  const inner = { ...options, atLineStart: false }
  return `${before && escapeInline(before, options)}${open}${escapeInline(phrase, inner)}${close}${escapeInline(after, inner)}`
}

/** `[text](url)`; the text alone where the address is not one of the web or of a mailbox. */
export function escapeLink(text: string, url: string, options: InlineOptions = {}): string {
  const target = destination(url)
  if (!target) return escapeInline(text, options)
  return `[${escapeSlide(text, { ...options, atLineStart: false }, true)}](${target})`
}

/**
 * A code block that is shown and never run: no options, a known language or none, a fence longer than any inside.
 * Where Slidev's scan of the raw text would still find something in it, the block is written as HTML.
 */
export function escapeCodeFence(code: string, language?: string): string {
  const value = withoutControls(code.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')).replace(/^\n+|\s+$/g, '')
  const longest = Math.max(2, ...[...value.matchAll(/`{3,}/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const block = `${fence}${codeLanguage(language)}\n${value}\n${fence}`
  return readsMore(block) ? codeAsHtml(value) : block
}

function escapeSlide(text: string, options: InlineOptions, inLink: boolean): string {
  const lineStart = options.atLineStart ?? !options.inTable
  const only = [lineStart && 'line-start', options.inTable && 'table', options.inHeading && 'heading', inLink && 'link']
  const line = lineStart ? oneLine(text).trimStart() : oneLine(text)
  const inPlace = (rule: EscapeRule): boolean => rule.place === 'slide' || rule.place === 'both'
  return escapeWith(line, escapeRules.filter(rule => inPlace(rule) && (!rule.only || only.includes(rule.only))))
}

function inNote({ place, only }: EscapeRule, lineStart: boolean): boolean {
  return (place === 'note' || place === 'both') && (!only || (lineStart && only === 'line-start'))
}

function escapeWith(text: string, rules: readonly EscapeRule[]): string {
  const puts = new Map<number, { readonly end: number; readonly put: string }>()
  for (const { pattern, put = (hit: string) => `\\${hit}` } of rules)
    for (const { index, 0: hit } of text.matchAll(pattern))
      if (!puts.has(index)) puts.set(index, { end: index + hit.length, put: put(hit) })
  let [result, done] = ['', 0]
  for (const [index, { end, put }] of [...puts].sort((a, b) => a[0] - b[0])) {
    if (index < done) continue
    result += text.slice(done, index) + put
    done = end
  }
  return result + text.slice(done)
}

/** CommonMark's rule for delimiters: both pairs of stars must touch the phrase in a way that opens and closes. */
function boldFits(before: string, phrase: string, after: string): boolean {
  if (before.endsWith('*') || after.startsWith('*')) return false
  const opens = !/^[\p{P}\p{S}]/u.test(phrase) || /(?:^|[\s\p{P}\p{S}])$/u.test(before)
  const closes = !/[\p{P}\p{S}]$/u.test(phrase) || /^(?:$|[\s\p{P}\p{S}])/u.test(after)
  return opens && closes
}

function destination(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) return undefined
  return href.replace(/[()$|'"<>`\\{}\s[\]*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
}

/** Whether Slidev would read a title, pictures, scripts or class names out of a block. */
function readsMore(block: string): boolean {
  const { title, images } = parseSlide(`---\nlayout: code\n---\n\n${block}`)
  const features = detectFeatures(block)
  const variantGroup = /[!@*<~\w+:\-\]][:-]\(.*\)/.test(block)
  return Boolean(title || images?.length || features.tweet || features.bluesky || features.monaco || variantGroup)
}

/** Every character that Markdown, the parser, Vue or UnoCSS could act on as an entity, so that lines stay lines. */
function codeAsHtml(value: string): string {
  const special = /[&<>{}()"'$`\\]|^[-#:~]|!(?=\[)|(?<=-)-|(?<=v)-(?=drag)/gim
  const text = value.replace(special, char => `&#${char.charCodeAt(0)};`)
  return `<pre class="slidev-code" v-pre><code>${text}</code></pre>`
}
