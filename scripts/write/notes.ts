import { withoutControls } from './clean.ts'

/**
 * What must not stand in a note even if it was meant as Markdown, and what stands there instead. Text that
 * `escapeComment` gave passes unchanged. Pictures and tags would load or run something, the comment must not end.
 */
const guards: readonly (readonly [RegExp, string])[] = [
  [/<(?=[A-Za-z/!?])/g, '&lt;'],
  [/!\[/g, '!\\['],
  [/\{(?=monaco.*\})/g, '&#123;'],
  [/(\[click(?::\d+)?)\]/gi, '$1\\]'],
  [/-->/g, '--\\>'],
]

/**
 * The HTML comment at the end of a slide that Slidev takes for its notes; nothing without paragraphs.
 * Paragraphs are Markdown, as `escapeComment` writes it; each may have several lines (a list, say).
 */
export function notesComment(markdownParagraphs: readonly string[]): string {
  const paragraphs = markdownParagraphs.map(guarded).filter(Boolean)
  return paragraphs.length === 0 ? '' : `<!--\n${paragraphs.join('\n\n')}\n-->`
}

function guarded(paragraph: string): string {
  const text = withoutControls(paragraph).replace(/\r\n?/g, '\n').trim()
  return guards.reduce((result, [pattern, put]) => result.replace(pattern, put), text)
}
