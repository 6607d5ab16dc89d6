import { groupBy } from '../model/group.ts'
import type { DeckFacts, DeckSlide, Finding, SlideMeasure } from '../model/rendering.ts'
import type { AxeFlaw, StepOnPage } from '../model/step.ts'
import { quoted } from './flaw.ts'
import { lineOf } from './place.ts'

/** Slides that neither a list of contents nor a screen reader can name. */
export function untitled({ slides }: DeckFacts, steps: readonly StepOnPage[]): readonly Finding[] {
  const drawn = new Set(steps.map(({ no }) => no))
  const headed = new Set(steps.filter(step => step.headed).map(({ no }) => no))
  const bare = slides.filter(({ no, title, content }) => drawn.has(no) && !headed.has(no) && !title && content.trim())
  return bare.map(slide => ({
    severity: 'warning',
    rule: 'title',
    message: 'The slide has no title: neither a list of contents nor a screen reader can name it',
    todo: 'Give it a heading (# …), or title: in its frontmatter.',
    about: 'title',
    ...placed(slide),
  }))
}

/** Slides on which nothing is written. What is written and not shown is told as `blank`. */
export function emptySlides({ slides }: DeckFacts, measures: readonly SlideMeasure[]): readonly Finding[] {
  const shown = new Set(measures.filter(({ empty }) => !empty).map(({ no }) => no))
  const drawn = new Set(measures.map(({ no }) => no))
  const empty = slides.filter(({ no, content }) => drawn.has(no) && !shown.has(no) && !content.trim())
  return empty.map(slide => ({
    severity: 'warning',
    rule: 'empty',
    message: 'The slide is empty',
    todo: 'Write something on it, or take it away with its --- line.',
    about: 'empty',
    ...placed(slide),
  }))
}

/** What axe-core has against the slides, each of its rules once a slide. */
export function findingsOfAxe({ slides }: DeckFacts, flaws: readonly AxeFlaw[]): readonly Finding[] {
  const groups = groupBy(flaws, ({ slide, rule }) => `${slide} ${rule}`)
  return [...groups.values()].flatMap((group): Finding[] => {
    const { slide: no, rule, help, url, serious, element, text } = group[0]!
    const slide = slides[no - 1]
    if (!slide) return []
    const more = group.length > 1 ? ` and ${group.length - 1} more` : ''
    const message = `${help}: ${element}${text ? `, ${quoted(text)}` : ''}${more} (axe: ${rule})`
    const severity = serious ? 'error' : 'warning'
    const todo = `${url.split('?', 1)[0]} tells why, and how to mend it.`
    const { line, ...place } = placed(slide)
    return [{ severity, rule: 'axe', message, todo, about: rule, ...place, line: text ? lineOf(slide, text) : line }]
  })
}

const placed = ({ no, file, line }: DeckSlide) => ({ slide: no, file, line })
