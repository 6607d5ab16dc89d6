import type { Article, Block } from '../model/article.ts'
import { countAll } from '../model/count.ts'
import { partsOf } from '../model/passages.ts'
import { slidesWished, type Wishes } from '../model/wishes.ts'

/** What every deck has room for, so that short articles lose nothing. */
const FEWEST = 18
/** Nobody follows a talk of more slides than these; who wants more asks for them. */
const MOST = 40
/** So many words of the article, read in little more than a minute, make one slide more. */
const WORDS_A_SLIDE = 180
/** A line of code takes as long to follow as so many words. */
const WORDS_A_LINE = 6

/**
 * How many slides a deck may have at most, cover and sources included: as many as are wished for, else so many as suit
 * the article's length. Nothing bounds a deck that is to show all, or whose density is to be full.
 */
export function mostSlides(article: Article, wishes: Wishes): number {
  const wished = slidesWished(wishes)
  if (wished !== undefined) return wished
  if (wishes.length === 'all' || wishes.density === 'full') return Infinity
  const blocks = article.sections.flatMap(section => section.blocks)
  const words = blocks.reduce((sum, block) => sum + wordsIn(block), 0)
  return Math.min(MOST, FEWEST + Math.round(words / WORDS_A_SLIDE))
}

function wordsIn(block: Block): number {
  return block.kind === 'code' ? block.value.split('\n').length * WORDS_A_LINE : countAll(partsOf(block))
}
