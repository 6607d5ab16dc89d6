import type { Planned } from './candidate.ts'

/** A voice behind a section's first slide leaves the heading out; in its place it names the section. */
export function withHeading(slide: Planned): Planned {
  const { draft } = slide
  const isVoice = draft.form === 'quote' || draft.form === 'statement'
  return isVoice && draft.title ? { ...slide, draft: { ...draft, quiet: false } } : slide
}
