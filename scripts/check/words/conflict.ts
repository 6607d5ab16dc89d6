import type { Finding } from '../../model/rendering.ts'
import { findingAt } from './rule.ts'
import type { DeckRule } from './rule.ts'
import type { ReadSlide } from './slide.ts'

/** Marks of a merge that nobody has decided yet: Lectern's comments, and those of git. */
export const conflict: DeckRule = ({ slides }) => slides.flatMap(slide => [...comments(slide), ...markers(slide)])

/** How the merge begins the comment with the article's new words. */
const START = '<!-- The article now gives this instead:'

function comments(slide: ReadSlide): readonly Finding[] {
  if (!slide.slide.source.includes(START)) return []
  return linesOutsideCode(slide).flatMap(({ text, line }, index, lines) => {
    if (!text.trimStart().startsWith(START)) return []
    const fresh = lines[index + 1]?.text.trim() ?? ''
    const message = `You and the article changed the same words; the article now has “${fresh}”`
    const todo = 'Take what you want of it into the slide and delete the comment.'
    return [findingAt(slide, line, { severity: 'error', rule: 'conflict', message, todo })]
  })
}

function markers(slide: ReadSlide): readonly Finding[] {
  const todo = 'Keep one of the two versions and delete the lines with the marks.'
  if (!/^[<>|]{7}(?:\s|$)/m.test(slide.slide.source)) return []
  let isOpen = false
  return linesOutsideCode(slide).flatMap(({ text, line }) => {
    if (/^(?:<{7}|>{7}|\|{7})(?:\s|$)/.test(text)) isOpen = !text.startsWith('>')
    else if (!(isOpen && /^={7}\s*$/.test(text))) return []
    const message = `A mark of a merge was left behind: “${text.trim()}”`
    return [findingAt(slide, line, { severity: 'error', rule: 'conflict', message, todo })]
  })
}

interface Line {
  readonly text: string
  readonly line: number
}

function linesOutsideCode({ slide }: ReadSlide): readonly Line[] {
  let fence = ''
  return slide.source.split('\n').flatMap((text, index): Line[] => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1]
    if (mark && fence === '') fence = mark
    else if (mark?.startsWith(fence)) fence = ''
    return fence === '' ? [{ text, line: slide.line + index }] : []
  })
}
