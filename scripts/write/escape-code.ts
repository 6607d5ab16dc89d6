import { detectFeatures, parseSlide } from '@slidev/parser'
import { withoutControls } from './clean.ts'
import { codeLanguage } from './code-languages.ts'

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

/** Whether Slidev would read a title, pictures, scripts, class names or the start of the notes out of a block. */
function readsMore(block: string): boolean {
  const { title, images, note } = parseSlide(`---\nlayout: code\n---\n\n${block}\n\n<!-- note -->`)
  const { tweet, bluesky, monaco } = detectFeatures(block)
  const variantGroup = /[!@*<~\w+:\-\]][:-]\(.*\)/.test(block)
  return Boolean(title || images?.length || tweet || bluesky || monaco || variantGroup) || note !== 'note'
}

/** Every character that Markdown, the parser, Vue or UnoCSS could act on as an entity, so that lines stay lines. */
function codeAsHtml(value: string): string {
  const special = /[&<>{}()"'$`\\]|^[-#:~]|!(?=\[)|(?<=-)-|(?<=v)-(?=drag)/gim
  const text = value.replace(special, char => `&#${char.charCodeAt(0)};`)
  return `<pre class="slidev-code" v-pre><code>${text}</code></pre>`
}
