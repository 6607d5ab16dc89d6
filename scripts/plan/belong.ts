import { shareARareWord, mattersOf } from './matter.ts'
import { type Planned } from './candidate.ts'
import { textOf } from './join.ts'
import type { View } from './view.ts'

/** Whether two slides of a section are about one thing: they show sentences of one matter, or share a rare word. */
export function belongingIn(view: View): (a: Planned, b: Planned) => boolean {
  const matters = mattersOf(view, view.sentences)
  const number = new Map(matters.flatMap((matter, index) => matter.map(sentence => [sentence, index] as const)))
  const mattersOn = ({ covers = [] }: Planned) => covers.flatMap(sentence => number.get(sentence) ?? [])
  return (a, b) => {
    const known = new Set(mattersOn(a))
    return mattersOn(b).some(one => known.has(one)) || shareARareWord(view.article, wordsOf(a), wordsOf(b))
  }
}

const wordsOf = ({ draft, covers = [] }: Planned): string =>
  [textOf(draft), ...covers.map(({ words }) => words.text)].join(' ')
