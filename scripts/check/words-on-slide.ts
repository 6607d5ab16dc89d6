import { groupBy } from '../model/group.ts'
import { countWords } from '../model/count.ts'
import type { StepOnPage } from '../model/step.ts'
import type { StepRule } from './flaw.ts'

/** More words than a slide should hold; code is not read word by word, and notes are not on the slide. */
export const wordsOnSlide: StepRule = (step, { words: most }) => {
  const count = countWords(wordsOf(step))
  if (count <= most) return []
  const message = `${count} words stand on the slide; ${most} are the most that an audience reads while it listens`
  const todo = 'Leave what you say to the notes, or split the slide in two with ---.'
  return [{ severity: 'warning', rule: 'words', message, todo, about: 'words', words: '', amount: count }]
}

/** Runs of a block belong to one another, and may share a word. */
function wordsOf({ texts }: StepOnPage): string {
  const read = texts.filter(({ role, silent }) => role !== 'code' && !silent)
  return [...groupBy(read, ({ block }) => block).values()].map(runs => runs.map(({ text }) => text).join('')).join('\n')
}
