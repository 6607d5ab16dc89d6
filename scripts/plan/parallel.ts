import { countAll, countWords } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import { leadsIn } from './lead-in.ts'
import type { View } from './view.ts'

// How well the parts of an enumeration stand side by side.

/** So many parts of so few words are columns with nothing in them: where there is a sentence, that says more. */
const MANY_PARTS = 5
const FEW_WORDS = 2
const WORDS_OF_A_SENTENCE = 8

/** Parts of very different make were not meant to stand side by side; those of very different length look so. */
const COST_OF_UNLIKENESS = 3
const COST_OF_LENGTHS = 1
const LONG = 8
const TIMES_LONGER = 5

/** Two items of a few words leave their page empty: what the text says around them is worth more. */
const COST_OF_THINNESS = 3
const THIN_ITEMS = 2
const FEWEST_WORDS_OF_TWO = 16

/** What a list's score loses by holding too little for a page. */
export function costOfThinness(items: readonly Words[]): number {
  return items.length === THIN_ITEMS && countAll(items) < FEWEST_WORDS_OF_TWO ? COST_OF_THINNESS : 0
}

/** Whether parts are so many and so short that the text around them makes the better slide. */
export function areMereNames(view: View, items: readonly Words[]): boolean {
  const areShort = items.length >= MANY_PARTS && items.every(({ text }) => countWords(text) <= FEW_WORDS)
  return areShort && view.sentences.some(sentence => saysMore(view, sentence))
}

function saysMore(view: View, { where, voice, aside, leans, words }: Sentence): boolean {
  const isText = view.blocks.find(({ index }) => index === where.block)?.block.kind === 'paragraph'
  const isWhole = voice === 'narrator' && !aside && !leans && !leadsIn(words.text)
  return isText && isWhole && countWords(words.text) >= WORDS_OF_A_SENTENCE
}

/** What an enumeration's score loses by its parts. */
export function costOf(items: readonly Words[]): number {
  return (
    (mixesVerbs(items) || hangsInside(items) ? COST_OF_UNLIKENESS : 0) + (differsInLength(items) ? COST_OF_LENGTHS : 0)
  )
}

function differsInLength(items: readonly Words[]): boolean {
  const counts = items.map(({ text }) => countWords(text))
  const most = Math.max(...counts)
  return most >= LONG && most > TIMES_LONGER * Math.min(...counts)
}

/** `to report` beside `reporting`: some parts have the mark of a verb's form that the others lack. */
function mixesVerbs(items: readonly Words[]): boolean {
  const isInfinitive = ({ text }: Words) => /^to \p{Ll}/u.test(text)
  const [first, ...others] = items
  return first !== undefined && !isInfinitive(first) && others.some(isInfinitive)
}

/**
 * `the watching of a journalist, a deputy, a lawyer`: the later parts begin as a noun inside the first does, so that
 * they go on with that and not with the whole.
 */
function hangsInside(items: readonly Words[]): boolean {
  const [first, ...others] = items.map(({ text }) => text.toLowerCase().split(/[\s’']+/))
  const opening = others[0]?.[0]
  return (
    first !== undefined &&
    opening !== undefined &&
    opening.length <= 4 &&
    first[0] !== opening &&
    first.slice(1).includes(opening) &&
    others.every(words => words[0] === opening)
  )
}
