import { countAll } from '../model/count.ts'
import type { Planned } from './candidate.ts'
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

/** The matters of a section that a slide shows sentences of, by number. */
export function mattersOnSlidesOf(view: View): MattersOn {
  const matters = mattersOf(view, view.sentences)
  const number = new Map(matters.flatMap((matter, index) => matter.map(sentence => [sentence, index] as const)))
  return ({ covers = [] }) => covers.flatMap(sentence => number.get(sentence) ?? [])
}

/**
 * Whether two slides of a section are about one thing: they show sentences of one matter, which go on with each other
 * or share more than a chance word. Under a heading, if not `closely`, it is enough that one of them is somebody’s voice
 * behind the other, or that they share a rare word and stand near each other, mere text only in a short section.
 */
export function belongingIn(
  view: View,
  mattersOn: MattersOn,
  hasHeading: boolean,
): (a: Planned, b: Planned, closely: boolean) => boolean {
  const isShort = countAll(view.sentences.map(({ words }) => words)) <= MOST_WORDS_OF_ONE_MATTER
  return (a, b, closely) => {
    const apart = distance(blocksIn(view, a), blocksIn(view, b))
    const known = new Set(mattersOn(a))
    const sharing = (count: number) => shareARareWord(view.article, wordsOf(a), wordsOf(b), count)
    // One chance word that two paragraphs share makes neither a page with the other.
    if (mattersOn(b).some(one => known.has(one))) return apart === 0 || leansBack(b) || sharing(WORDS_OF_ONE_MATTER)
    if (closely || !hasHeading) return false
    if (isVoice(b) && !isVoice(a) && apart <= IN_EARSHOT) return true
    const isNear = isText(a) && isText(b) ? isShort && apart <= NEXT : apart <= NEAR
    return isNear && sharing(1)
  }
}

/** It points to what stands before it, or carries on with it. */
const leansBack = ({ covers: [first] = [] }: Planned): boolean => first !== undefined && carriesOn(first)

const isVoice = ({ draft }: Planned): boolean => draft.form === 'quote' || (draft.form === 'statement' && draft.quoted)

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
