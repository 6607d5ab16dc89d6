import type { Sentence } from '../../model/fact.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { Words } from '../../model/span.ts'
import { announces } from '../announces.ts'
import type { Candidate } from '../candidate.ts'
import { leadWords } from '../companions.ts'
import { fitsAsLead, withoutColon } from '../lead-in.ts'
import { joined } from './quote.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { SAYS_HOW_MANY } from '../lexicon/ordinals.ts'
import { countedOff } from '../ordinals.ts'
import { carriesOn, needsTheOneBefore, sentenceBefore, type View } from '../view.ts'

/** What the article itself counts off is its own list. */
const SCORE = 8.8
const MOST_WORDS = 62
const MOST_WORDS_OF_ONE = 30
const ROOM_WITH_A_LEAD = 70

/**
 * Sentences that count off (`The first reason was …`, `The second …`), wherever they stand in a section, as points of
 * one page, on the stretch where they begin; none where one of them is too long for that.
 */
export function counted(view: View): Candidate[] {
  return countedOff(view, view.ofSection)
    .filter(([first]) => view.sentences.includes(first!))
    .flatMap(run => candidateOf(view, run) ?? [])
}

function candidateOf(view: View, run: readonly Sentence[]): Candidate | undefined {
  const items = run.map(shownOf)
  if (items.some(({ text }) => countWords(text) > MOST_WORDS_OF_ONE) || countAll(items) > MOST_WORDS) return undefined
  const before = view.sentences[view.sentences.indexOf(run[0]!) - 1]
  const lead = before && leadFor(view, before)
  const led = lead && countAll([...items, lead]) <= ROOM_WITH_A_LEAD ? lead : undefined
  return {
    score: SCORE,
    at: run[0]!.span.start,
    covers: led ? [before!, ...run] : run,
    blocks: [...new Set(run.map(({ where }) => where.block))],
    draft: { form: 'points', ...(view.title && { title: view.title }), ...(led && { lead: led }), items },
  }
}

/** Whole where that is not too long: what counts off stays in front. */
function shownOf({ words, short }: Sentence): Words {
  const opens = short.text.slice(0, 4) === words.text.slice(0, 4)
  return countWords(words.text) <= MOST_WORDS_OF_ONE - 4 || !opens ? words : short
}

/** The sentence in front of the first, where it says what is counted. */
function leadFor(view: View, sentence: Sentence): Words | undefined {
  const both = needsTheOneBefore(sentence) ? withTheOneBefore(view, sentence) : undefined
  if (both) return both
  const saysWhat = announces(view, sentence) || isSuch(SAYS_HOW_MANY, view.article.meta.lang, sentence.words.text)
  if (saysWhat && sentence.voice === 'narrator' && fitsAsLead(sentence.words)) return withoutColon(sentence.words)
  return sentence.rejoins ? undefined : leadWords(sentence)
}

/** `The third cause was the wind. It had two effects.` */
function withTheOneBefore(view: View, sentence: Sentence): Words | undefined {
  const before = sentenceBefore(view, sentence)
  if (!before || before.voice !== 'narrator' || carriesOn(before)) return undefined
  const both = joined([before, sentence])
  return fitsAsLead(both) ? withoutColon(both) : undefined
}
