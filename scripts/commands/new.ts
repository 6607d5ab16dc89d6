import { Trouble } from '../model/trouble.ts'
import { EMPTY_SLIDES, emptySlide } from '../tell/snippets.ts'

/** An empty slide with a layout, as Markdown. Throws `Trouble('usage')` for a layout that Lectern does not have. */
export function newCommand(layout: string): string {
  const known = EMPTY_SLIDES.find(each => each === layout.toLowerCase())
  if (known) return emptySlide(known)
  throw new Trouble('usage', `There is no layout ${layout}.`, `Known are ${EMPTY_SLIDES.join(', ')}.`)
}
