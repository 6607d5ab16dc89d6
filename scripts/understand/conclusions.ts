import type { Conclusion } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import { wordsOf } from '../model/span.ts'
import { CONCLUDES } from './lexicon/statements.ts'
import { placeOf, type Scope } from './scope.ts'

const FEWEST_WORDS = 5
const MOST_WORDS = 40

/** Sentences in which the article itself draws what follows from what it said: `In short, …`, `This means that …`. */
export function conclusionsIn(scope: Scope): Conclusion[] {
  const concludes = CONCLUDES[scope.lang.slice(0, 2)]
  if (!concludes) return []
  return scope.units.flatMap(unit => {
    const text = scope.passage.text.slice(unit.from, unit.to)
    const words = countWords(text)
    if (unit.voice !== 'narrator' || !concludes.test(text) || /[?？]["”’)]*$|:$/.test(text)) return []
    // An order to the reader concludes nothing: `Therefore, if you run into issues, please …`
    if (words < FEWEST_WORDS || words > MOST_WORDS || /\bplease\b|\bbitte\b|s[’']il vous plaît/i.test(text)) return []
    return [
      {
        type: 'conclusion' as const,
        ...placeOf(scope, unit.from, unit.to),
        words: wordsOf(scope.passage, unit.from, unit.to),
      },
    ]
  })
}
