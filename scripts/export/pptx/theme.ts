import type { TextRun } from '../../model/drawn.ts'
import type { PlannedPage } from './pages.ts'

/** Which of the deck's colours, by their CSS names, is which of the theme's. */
const COLOURS: Readonly<Record<string, string>> = {
  dk1: '--lectern-paper-text',
  lt1: '--lectern-paper',
  dk2: '--lectern-ink',
  lt2: '--lectern-paper-rule',
  accent1: '--lectern-hue-1',
  accent2: '--lectern-hue-2',
  accent3: '--lectern-hue-3',
  accent4: '--lectern-hue-4',
  accent5: '--lectern-paper-grey',
  accent6: '--lectern-accent',
  hlink: '--lectern-paper-text',
  folHlink: '--lectern-paper-quiet',
}

/** The deck's look as a theme, for what a user adds: the faces of its titles and texts, and its colours. */
export function themeOf(pages: readonly PlannedPage[], palette: Readonly<Record<string, string>>) {
  const texts = pages.flatMap(({ drawn }) => drawn.items.flatMap(item => (item.kind === 'text' ? [item] : [])))
  const familyOf = (role: string) => {
    const runs = texts
      .filter(text => text.role === role)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(each => each.runs))
    return runs.find((run): run is TextRun => 'face' in run)?.family
  }
  const [head, body] = [familyOf('title'), familyOf('list') ?? familyOf('text')]
  const faces = { ...(head ? { headFontFace: head } : {}), ...(body ? { bodyFontFace: body } : {}) }
  const known = Object.entries(COLOURS).flatMap(([name, css]) => (palette[css] ? [[name, palette[css]] as const] : []))
  return { faces, colours: Object.fromEntries(known) as Readonly<Record<string, string>> }
}
