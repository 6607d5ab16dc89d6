import { countAll } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import { announces } from './announces.ts'
import { isOfTheNumbers } from './beside-numbers.ts'
import { isOfNumbers, type Planned } from './candidate.ts'
import { textOf } from './join.ts'
import { mattersOf, shareARareWord } from './matter.ts'
import { carriesOn, type View } from './view.ts'

/** What stands under a heading of its own and has no more words than this is about what the heading says. */
const MOST_WORDS_OF_ONE_MATTER = 260
/** So many paragraphs further on a text may come back to a word; next to each other they are one stretch. */
const NEAR = 2
const NEXT = 1
/** Paragraphs that share so many rare words go on about one thing. */
const WORDS_OF_ONE_MATTER = 2
/** A voice that is heard so many paragraphs behind what it bears out is its evidence. */
const IN_EARSHOT = 3

type MattersOn = (slide: Planned) => readonly number[]

/**
 * The numbers of those of some groups of sentences that a slide shows; of a table or a picture, which shows none, the
 * group that it stands behind.
 */
export function shownOf(view: View, groups: readonly (readonly Sentence[])[]): MattersOn {
  const number = new Map(groups.flatMap((group, index) => group.map(sentence => [sentence, index] as const)))
  const before = (block: number) => view.sentences.findLast(({ where }) => where.block < block)
  return slide => {
    const { covers = [] } = slide
    const told = covers.length > 0 ? covers : blocksIn(view, slide).flatMap(block => before(block) ?? [])
    return told.flatMap(sentence => number.get(sentence) ?? [])
  }
}

/**
 * Whether two slides of a section are about one thing: they show sentences of one matter, which go on with each other
 * or share more than a chance word. Under a heading, if not `closely`, it is enough that one of them is somebody’s voice
 * behind the other, or that they share a rare word and stand near each other, mere text only in a short section.
 */
export function belongingIn(view: View, hasHeading: boolean): (a: Planned, b: Planned, closely: boolean) => boolean {
  const mattersOn = shownOf(view, mattersOf(view, view.sentences))
  const isShort = countAll(view.sentences.map(({ words }) => words)) <= MOST_WORDS_OF_ONE_MATTER
  return (a, b, closely) => {
    const apart = distance(blocksIn(view, a), blocksIn(view, b))
    const known = new Set(mattersOn(a))
    const sharing = (count: number) => shareARareWord(view.article, wordsOf(a), wordsOf(b), count)
    const isUnderIt = !closely && hasHeading && isVoice(b) && !isVoice(a) && apart <= IN_EARSHOT
    if (isUnderIt && !bearsOutAnother(view, b)) return true
    // One chance word that two paragraphs share makes neither a page with the other.
    if (isBesideTheNumbers(a, b)) return false
    if (mattersOn(b).some(one => known.has(one)))
      return apart === 0 || leansBack(b) || (apart === NEXT && showsABlock(b)) || sharing(WORDS_OF_ONE_MATTER)
    if (closely || !hasHeading) return false
    const isNear = isText(a) && isText(b) ? isShort && apart <= NEXT : apart <= NEAR
    return isNear && sharing(1)
  }
}

/** Words behind numbers that have nothing to do with them; words before them set them in their place. */
function isBesideTheNumbers({ draft, covers: told = [] }: Planned, { draft: next, covers = [] }: Planned): boolean {
  if (!isOfNumbers(draft) || isOfNumbers(next) || told.length === 0 || covers.length === 0) return false
  return !covers.some(sentence => isOfTheNumbers(told, sentence))
}

/** It points to what stands before it, or carries on with it. */
const leansBack = ({ covers: [first] = [] }: Planned): boolean => first !== undefined && carriesOn(first)

/** A table or the like, which stands behind what tells of it. */
const showsABlock = ({ covers = [] }: Planned): boolean => covers.length === 0

const isVoice = ({ draft }: Planned): boolean => draft.form === 'quote' || (draft.form === 'statement' && draft.quoted)

/** Whether the paragraph that a voice stands under begins a matter of its own: `We also asked what they read.` */
function bearsOutAnother(view: View, { covers: [first] = [] }: Planned): boolean {
  const before = view.sentences.filter(({ where }) => where.block === (first?.where.block ?? 0) - 1)
  return before[0]?.voice === 'narrator' && announces(view, before[0])
}

const isText = ({ draft }: Planned): boolean => draft.form === 'points' || (draft.form === 'statement' && !draft.quoted)

/** The blocks whose words a slide shows, those of its notes where it shows no sentence. */
function blocksIn({ blocks }: View, { covers = [], passage }: Planned): readonly number[] {
  if (covers.length > 0) return covers.map(({ where }) => where.block)
  const starts = new Set(passage.map(({ start }) => start))
  return blocks.filter(({ block }) => starts.has(block.span.start)).map(({ index }) => index)
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.min(...a.flatMap(one => b.map(other => Math.abs(one - other))))

const wordsOf = ({ draft, covers = [] }: Planned): string =>
  [textOf(draft), ...covers.map(({ words }) => words.text)].join(' ')
