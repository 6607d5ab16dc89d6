import type { Fact, Sentence } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import { announces } from './announces.ts'
import { haveAWordInCommon } from './common-words.ts'
import { DENIES } from './lexicon/ends.ts'
import { FOLLOWS, isSuch } from './lexicon/talk.ts'
import { sendsElsewhere } from './links.ts'
import { shareARareWord } from './matter.ts'
import { isLaterOfASeries } from './ordinals.ts'
import { fitsAsTitle } from './title-width.ts'
import { carriesOn, rejoinderTo, samePassage, sentenceBefore, type Material, type View } from './view.ts'

/** A title is taken in at a glance: two lines. */
const MOST_WORDS = 16

/** How much the first sentence is wanted above others that are about as central. */
const WEIGHT_OF_THE_FIRST = 0.15
/** How much what is leads better than what is not, or only might be. */
const WEIGHT_OF_A_DENIAL = 0.25

/**
 * The number of the sentence that says what the others show: the most central one that can stand above them. `shown`
 * holds them as they are on the slide.
 */
export function claimAmong(view: View, chosen: readonly Sentence[], shown: readonly Words[]): number | undefined {
  const denies = ({ short }: Sentence) => isSuch(DENIES, view.article.meta.lang, short.text)
  const worth = (at: number) =>
    chosen[at]!.score + (at === 0 ? WEIGHT_OF_THE_FIRST : 0) - (denies(chosen[at]!) ? WEIGHT_OF_A_DENIAL : 0)
  return [...chosen.keys()]
    .filter(at => canLead(view, chosen[at]!) && fitsAsTitle(shown[at]!) && isFree(view, chosen, at))
    .sort((a, b) => worth(b) - worth(a))[0]
}

/** Whether a sentence can stand above a page: it claims something, and nothing around it turns that. */
export function canLead(view: View, sentence: Sentence): boolean {
  return (
    sentence.claims &&
    !sentence.aside &&
    !sentence.pointsBack &&
    !announces(view, sentence) &&
    !isLaterOfASeries(view, sentence) &&
    countWords(sentence.short.text) <= MOST_WORDS &&
    fitsAsTitle(sentence.short) &&
    !isSuch(FOLLOWS, view.article.meta.lang, sentence.words.text) &&
    !rejoinderTo(view, sentence) &&
    !sendsElsewhere(view.article, sentence)
  )
}

/**
 * Whether a sentence can be taken from among the others: it comes first; or it speaks of what each of those before it
 * does, stands in their paragraph or is more central than any, and none leans on it.
 */
function isFree(view: View, chosen: readonly Sentence[], at: number): boolean {
  const [sentence, next] = [chosen[at]!, chosen[at + 1]]
  const before = chosen.slice(0, at)
  const isTheirs = before.every(other => samePassage(other.where, sentence.where))
  const isLeantOn = next !== undefined && (next.leans || next.rejoins) && sentenceBefore(view, next) === sentence
  // One sentence of another paragraph is no evidence of it.
  const isTheirPoint = chosen.length > 2 && chosen.every(({ score }) => score <= sentence.score)
  const isTheirMatter = before.every(other => shareARareWord(view.article, sentence.words.text, other.words.text))
  const goOn = chosen.filter((_, index) => index !== at).some(other => hangsOn(view, other, sentence))
  // What follows the one before it, as in the article, is told after that.
  if (at > 0 && chosen[at - 1] === sentenceBefore(view, sentence)) return false
  const isOneOfTwo = [chosen[at - 1], next].some(other => other !== undefined && beginAlike(sentence, other))
  // What is turned against is no title over what turns.
  return (
    goOn && !isOneOfTwo && !next?.rejoins && (at === 0 || (isTheirMatter && (isTheirs || isTheirPoint) && !isLeantOn))
  )
}

/** `The day of the crew is long. The day of the keeper is short.`: each is as much as the other. */
function beginAlike(a: Sentence, b: Sentence): boolean {
  const [one, other] = [a, b].map(({ words }) => words.text.toLowerCase().split(/\s+/))
  const alike = one!.findIndex((word, at) => word !== other![at])
  return alike >= WORDS_THAT_BEGIN_ALIKE || (alike < 0 && one!.length > 0)
}

const WORDS_THAT_BEGIN_ALIKE = 3

/** Whether a sentence goes on with a claim, follows it in the paragraph that it opens, or speaks of what it does. */
function hangsOn(view: View, other: Sentence, claim: Sentence): boolean {
  return carriesOn(other) || isOpenedBy(view, claim, other) || haveAWordInCommon(other.words.text, claim.words.text)
}

function isOpenedBy(view: View, claim: Sentence, other: Sentence): boolean {
  const opens = sentenceBefore(view, claim) === undefined || sentenceBefore(view, other) === claim
  return opens && samePassage(claim.where, other.where)
}

/** A sentence as a title, which ends without a point. */
export function asTitle(words: Words): Words {
  return { ...words, text: words.text.replace(/\.$/, '') }
}

/** A title that was a sentence as that sentence again. */
export function asSentence(words: Words): Words {
  return /!$/.test(words.text) ? words : { ...words, text: `${words.text}.` }
}

/** The sentences that can be titles, as they are shown. */
export function claimedIn({ article, facts }: Material): ReadonlySet<string> {
  const isClaimed = (fact: Fact): fact is Sentence =>
    fact.type === 'sentence' &&
    fact.claims &&
    !fact.aside &&
    !fact.pointsBack &&
    !announces({ article }, fact) &&
    countWords(fact.short.text) <= MOST_WORDS
  return new Set(facts.filter(isClaimed).map(({ short }) => short.text))
}
