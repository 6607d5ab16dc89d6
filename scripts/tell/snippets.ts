import { LAYOUT_FIELDS } from '../model/layout-fields.ts'

/** The layouts that a slide can be begun with. */
export const EMPTY_SLIDES = Object.keys(LAYOUT_FIELDS) as readonly (keyof typeof LAYOUT_FIELDS)[]

/** An empty slide with a layout, as Markdown to put after another slide. */
export function emptySlide(layout: keyof typeof LAYOUT_FIELDS): string {
  const { frontmatter, body } = LAYOUT_FIELDS[layout].empty
  return `${['---', `layout: ${layout}`, frontmatter, '---'].filter(Boolean).join('\n')}\n\n${body}\n`
}

/** The empty slides as snippets for Visual Studio Code: type `lectern` and the layout's name. */
export function editorSnippets(): object {
  const entries = EMPTY_SLIDES.map(layout => [
    `Lectern: ${layout}`,
    {
      scope: 'markdown,yaml',
      prefix: `lectern-${layout}`,
      description: LAYOUT_FIELDS[layout].about,
      // A dollar sign stands for a place to type in.
      body: emptySlide(layout)
        .replaceAll('$', String.raw`\$`)
        .trimEnd()
        .split('\n')
        .concat('', '$0'),
    },
  ])
  return Object.fromEntries(entries)
}
