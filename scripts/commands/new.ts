import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../io/paths.ts'
import { Trouble } from '../model/trouble.ts'
import { EMPTY_SLIDES, emptySlide } from '../tell/snippets.ts'

/** An empty slide with a layout, as Markdown. Throws `Trouble('usage')` for a layout that Lectern does not have. */
export function newCommand(layout: string): string {
  const known = EMPTY_SLIDES.find(each => each === layout.toLowerCase())
  if (known) return emptySlide(known)
  const message = layout === '' ? 'A layout is missing.' : `There is no layout ${layout}.`
  throw new Trouble('usage', message, `Known are ${EMPTY_SLIDES.join(', ')}.`)
}

/**
 * The comment by which editors find the schema of a slide's frontmatter, to be its first line. With the whole path, since
 * Slidev's extension for Visual Studio Code does not look beside the deck for what is told without it.
 */
export function schemaLine(): string {
  const schema = pathToFileURL(join(packageRoot(), 'dist', 'editor', 'slides.schema.json'))
  return `# yaml-language-server: $schema=${schema.href}`
}
