import type { Article } from '../model/article.ts'
import { countAll } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import { partsOf } from '../model/passages.ts'
import { stemsOf } from './common-words.ts'
import { carriesOn, samePassage, sentencesOf, type View } from './view.ts'

// What belongs together on a page: what one paragraph says, and the next where it carries on.

/** A word of so few passages, or of so small a part of them, tells what those are about. */
const FEW_PASSAGES = 3
const SHARE_OF_PASSAGES = 0.08

const counted = new WeakMap<Article, { readonly passages: number; readonly of: ReadonlyMap<string, number> }>()

/** Whether two texts of an article share a word or a name that few of its passages have, or so many of these. */
export function shareARareWord(article: Article, a: string, b: string, count = 1): boolean {
  const { passages, of } = countsIn(article)
  const most = Math.max(FEW_PASSAGES, passages * SHARE_OF_PASSAGES)
  const stems = new Set(stemsOf(b))
  return new Set(stemsOf(a).filter(stem => stems.has(stem) && (of.get(stem) ?? 0) <= most)).size >= count
}

function countsIn(article: Article): { readonly passages: number; readonly of: ReadonlyMap<string, number> } {
  const known = counted.get(article)
  if (known) return known
  const texts = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => partsOf(block).map(({ text }) => text)),
  )
  const of = new Map<string, number>()
  for (const stem of texts.flatMap(text => [...new Set(stemsOf(text))])) of.set(stem, (of.get(stem) ?? 0) + 1)
  const counts = { passages: texts.length, of }
  counted.set(article, counts)
  return counts
}

/**
 * Sentences by what they are about, in the article's order: those of one paragraph or list, and of the next one where
 * it points back, turns on what was said, or shares a rare word with what is there; and what is quoted under them.
 */
export function mattersOf(view: View, sentences: readonly Sentence[]): Sentence[][] {
  const matters: Sentence[][] = []
  for (const sentence of sentences) {
    const last = matters.at(-1)
    if (last && goesOn(view, last, sentence)) last.push(sentence)
    else matters.push([sentence])
  }
  return matters
}

/** So many words of one matter are more than a page says of it; where all is to be shown, a paragraph is. */
const WORDS_OF_A_THEME = { usual: 130, all: 45 } as const

/** What a section would have a page each of: its matters, and of a long one each stretch of paragraphs. */
export function themesOf(view: View): Sentence[][] {
  return mattersOf(view, view.sentences).flatMap(matter => stretchesOf(view, matter))
}

function stretchesOf(view: View, matter: readonly Sentence[]): Sentence[][] {
  const stretches: Sentence[][] = [[]]
  for (const [at, sentence] of matter.entries()) {
    const last = stretches.at(-1)!
    const isLong = countAll(last.map(({ words }) => words)) >= WORDS_OF_A_THEME[view.rules.pace.all ? 'all' : 'usual']
    if (isLong && opensAParagraph(view, sentence, matter[at - 1]!)) stretches.push([sentence])
    else last.push(sentence)
  }
  return stretches
}

function opensAParagraph(view: View, sentence: Sentence, before: Sentence): boolean {
  return (
    !samePassage(before.where, sentence.where) && !isInOneList(view, before, sentence) && !isSetApart(view, sentence)
  )
}

function goesOn(view: View, matter: readonly Sentence[], sentence: Sentence): boolean {
  const last = matter.at(-1)!
  if (samePassage(last.where, sentence.where) || isInOneList(view, last, sentence)) return true
  if (isSetApart(view, sentence)) return true
  return (
    follows(view, last, sentence) &&
    (opensByCarryingOn(view, sentence) ||
      isParallel(view, last, sentence) ||
      matter.some(one => isAlike(view, one, sentence)))
  )
}

/** `We built …` and `We opened …`, each a paragraph of its own. */
function isParallel(view: View, a: Sentence, b: Sentence): boolean {
  const isOwnParagraph = ({ where }: Sentence) => sentencesOf(view, where.block).length === 1
  const [first, second] = [a, b].map(({ words }) => /^\p{L}+/u.exec(words.text)?.[0].toLowerCase())
  return first !== undefined && first === second && !EVERYWHERE.test(first) && isOwnParagraph(a) && isOwnParagraph(b)
}

/** Many sentences begin with one of these, whatever they are about. */
const EVERYWHERE =
  /^(?:an?|the|in|at|on|for|le|la|les|l|un|une|des|en|dans|der|die|das|ein|eine|im|el|los|las|una|il|lo|gli|i|o|os|as|um|uma|de|het|een)$/u

const isAlike = (view: View, one: Sentence, other: Sentence): boolean =>
  shareARareWord(view.article, one.words.text, other.words.text)

/** What somebody says in a block of its own bears out what stands above it. */
function isSetApart(view: View, { where, voice }: Sentence): boolean {
  return voice === 'quoted' && view.blocks.some(({ index, block }) => index === where.block && block.kind === 'extract')
}

function isInOneList(view: View, a: Sentence, b: Sentence): boolean {
  return (
    a.where.block === b.where.block &&
    view.blocks.some(({ index, block }) => index === a.where.block && block.kind === 'list')
  )
}

/** Whether a sentence's paragraph is the next one, with nothing but pictures between. */
function follows(view: View, last: Sentence, sentence: Sentence): boolean {
  const between = view.blocks.filter(({ index }) => index > last.where.block && index < sentence.where.block)
  return between.every(({ block }) => block.kind === 'image')
}

/** Whether the paragraph of a sentence begins with what points back or turns on what was said. */
function opensByCarryingOn(view: View, sentence: Sentence): boolean {
  const [first] = sentencesOf(view, sentence.where.block)
  return first !== undefined && carriesOn(first)
}
