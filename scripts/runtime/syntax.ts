/**
 * Slidev's own Markdown, taken out of its package when this package is built, so that the two paths of printing cannot
 * read a slide differently. Heavy libraries are loaded only by the decks that need them.
 */
import MarkdownExit from 'markdown-exit'
import { componentPlugin } from '@mdit-vue/plugin-component'
import * as slidev from '#slidev-node'
import setupShiki from '../../setup/shiki.ts'
import type { DeckSyntax, SlidevSyntax, SyntaxFeatures } from '../render/syntax.ts'

/** The same as Slidev's `createMarkdownPlugin` and the plugin that it configures, without what the fast path refuses. */
async function createSyntax({ katex }: SyntaxFeatures): Promise<DeckSyntax> {
  const options = {
    data: { config: {}, slides: [] },
    mode: 'export',
    utils: { ...(await highlighting()), katexOptions: { strict: false } },
  }
  const md = new MarkdownExit({ html: true, linkify: true, typographer: true, quotes: '""\'\'', xhtmlOut: true })
  // Written for another Markdown parser of the same interface.
  md.use(componentPlugin as never, {})
  md.linkify.set({ fuzzyLink: false })
  md.use(await slidev.MarkdownItShiki(options))
  md.use(slidev.MarkdownItCodeblocks, options, [])
  md.use(slidev.MarkdownItLink)
  md.use(slidev.MarkdownItEscapeInlineCode)
  md.use(slidev.MarkdownItFootnote)
  md.use(slidev.taskLists, { enabled: true, lineNumber: true, label: true })
  if (katex) md.use(slidev.MarkdownItKatex, options.utils.katexOptions)
  md.use(slidev.MarkdownItSlotSugar)
  md.use(slidev.MarkdownItStyleScoped)
  md.use(slidev.MarkdownItGitHubAlerts)

  const notes = new MarkdownExit({ html: true })
  notes.use(slidev.MarkdownItLink)
  if (katex) notes.use(slidev.MarkdownItKatex, options.utils.katexOptions)
  return {
    slide: content => md.renderAsync(content.trimStart(), {}),
    notes: text => notes.render(clickMarks(text)),
  }
}

function clickMarks(text: string): string {
  let count = 0
  return text.replace(/\[click(?::(\d+))?\]/gi, (_, clicks = 1) => {
    count += Number(clicks)
    return `<span class="slidev-note-click-mark" data-clicks="${count}"></span>`
  })
}

// The highlighter with all its languages is needed only where there is code.
async function highlighting() {
  const shikiOptions = { ...setupShiki(), defaultColor: false }
  let shiki: Promise<{ codeToHtml(code: string, options: object): Promise<string> }> | undefined
  const codeToHtml = async (code: string, options: object) =>
    (await (shiki ??= loadShiki(shikiOptions))).codeToHtml(code, options)
  return { shiki: { codeToHtml }, shikiOptions }
}

async function loadShiki({ themes }: ReturnType<typeof setupShiki>) {
  const [
    { createBundledHighlighter, createSingletonShorthands },
    { createJavaScriptRegexEngine },
    { bundledLanguages },
  ] = await Promise.all([import('shiki/core'), import('shiki/engine/javascript'), import('shiki/langs')])
  const named = Object.fromEntries(Object.values(themes).map(theme => [theme.name, theme]))
  const create = createBundledHighlighter({
    engine: createJavaScriptRegexEngine,
    langs: bundledLanguages,
    themes: named as never,
  })
  return createSingletonShorthands(create)
}

export const syntax: SlidevSyntax = {
  create: createSyntax,
  titleOf: (title, template) => slidev.getSlideTitle({ config: { title, titleTemplate: template } }),
  customElements: slidev.customElements,
}
