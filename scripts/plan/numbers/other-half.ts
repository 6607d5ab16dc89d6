import { countWords } from '../../model/count.ts'
import type { Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Draft } from '../candidate.ts'
import { asTitle } from '../claim.ts'
import { inLanguage } from '../lexicon/by-language.ts'
import { COMPARING } from '../lexicon/other-half.ts'
import { wordsIn } from '../name.ts'
import { leavesRoom } from '../room.ts'
import { sentenceOf } from '../sentence-of.ts'
import { fitsAsTitle, isShortName } from '../title-width.ts'
import type { Material } from '../view.ts'
import { MOST_WORDS_OF_A_CAPTION } from './tiles.ts'

type Numbers = Extract<Draft, { form: 'metrics' }>
type Known = Pick<Material, 'article' | 'facts'>
type Tile = Numbers['data'][number]

/** What a number is compared with stands no farther behind it, in letters. */
const REACH = 140
/** Behind it a sentence begins another thought. */
const ANOTHER = /[;:—]|\.\s/u

/**
 * A page of numbers with what they are compared with: `1.5x higher throughput` says nothing without `than …`. What the
 * page does not say yet, the sentence over its tiles says; one that is too long for that is shown instead of them.
 */
export function withOtherHalf(material: Known, draft: Draft): Draft {
  if (draft.form !== 'metrics') return draft
  const shown = shownOn(draft)
  const sentence = draft.data
    .filter(datum => {
      const half = otherHalfOf(material, datum)
      return half !== undefined && !shown.includes(folded(half))
    })
    .map(datum => sentenceOf(material.facts, datum.words))
    .find(found => found !== undefined)
  return sentence ? saidWhole(draft, sentence, material) : draft
}

/** What the article compares a number of a tile with, as far as its first word; nothing where it compares nothing. */
export function otherHalfOf({ article, facts }: Known, tile: Tile): string | undefined {
  const comparing = inLanguage(COMPARING, article.meta.lang)
  const text = sentenceOf(facts, tile.words)?.words.text ?? ''
  const at = text.indexOf(tile.says)
  if (!comparing || at < 0) return undefined
  const rest = text.slice(at + tile.says.length, at + tile.says.length + REACH)
  const isCompared = /\d\s?[x×]$|-fold$/iu.test(tile.says) || comparing.comparative.test(`${tile.says} ${tile.label}`)
  const found = isCompared ? comparing.half.exec(rest) : undefined
  return found && !ANOTHER.test(rest.slice(0, found.index)) ? found.groups!['half'] : undefined
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ')

/** All that the audience reads on a page. */
function shownOn({ title, sentence: _, ...draft }: Numbers): string {
  return folded(wordsIn({ ...draft, ...(!draft.quiet && { title }) }).join('\n'))
}

/** The page under its whole sentence, or the sentence alone. */
function saidWhole(draft: Numbers, told: Sentence, material: Known): Draft {
  const words = wholeOf(material, draft, told)
  const { quiet: _, lead: __, sentence, ...rest } = draft
  const bare = { ...rest, ...(words !== told.words && sentence && { sentence }) }
  const [only, ...others] = draft.data
  if (countWords(words.text) > MOST_WORDS_OF_A_CAPTION)
    return { form: 'statement', quoted: false, words, ...(draft.title && { title: draft.title, quiet: true }) }
  if (only && others.length === 0 && words.text.includes(only.says)) {
    const [figure] = only.words.spans
    const spans = [...(figure ? [figure] : []), ...words.spans]
    return { ...draft, data: [{ ...only, label: words.text, words: { text: `${only.says} ${words.text}`, spans } }] }
  }
  const headed: Numbers = fitsAsTitle(words) ? underTitle(bare, asTitle(words), draft.quiet) : { ...bare, lead: words }
  if (leavesRoom(headed)) return headed
  const { aside: ___, ...alone } = headed
  return alone
}

/** The heading that the sentence takes the place of stands small above it. */
function underTitle({ title: heading, ...rest }: Numbers, title: Words, isQuiet = false): Numbers {
  const kicker = rest.kicker ?? (heading && !isQuiet && isShortName(heading) ? heading : undefined)
  return { ...rest, title, ...(kicker && { kicker }) }
}

/** The sentence as short as still says with what its numbers are compared. */
function wholeOf(material: Known, { data }: Numbers, { short, words }: Sentence): Words {
  const halves = data.flatMap(tile => otherHalfOf(material, tile) ?? [])
  const text = folded(short.text)
  return halves.every(half => text.includes(folded(half))) && data.every(({ says }) => short.text.includes(says))
    ? short
    : words
}
