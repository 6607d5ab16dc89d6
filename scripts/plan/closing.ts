import type { Article } from '../model/article.ts'
import type { Fact, FactOf, Sentence } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import type { Planned } from './candidate.ts'
import { joined, markOf } from './forms/quote.ts'
import { blocksOf, viewsOf, voiceAt, type View } from './view.ts'

const MOST_WORDS = 40
const FEWEST_WORDS = 4

/** The last words of the talk: what the article's last speaker says last, else its last sentence that stands alone. */
export function closingOf(article: Article, facts: readonly Fact[]): { planned: Planned; sentences: readonly Sentence[] } | undefined {
  const last = article.sections.findLastIndex((section) => section.blocks.some((block) => block.kind === 'paragraph' || block.kind === 'extract'))
  if (last < 1 && article.sections.length > 1) return undefined
  const view = viewsOf(article, Math.max(0, last), facts, () => undefined).at(-1)
  const run = view && lastWords(view)
  if (!view || !run || run.length === 0) return undefined
  const quoted = run[0]!.voice === 'quoted'
  const voice = voiceAt(view, run[0]!)
  const mark = markOf(run)
  const planned: Planned = {
    draft: { form: 'closing', ...(view.title && { title: view.title, quiet: true }), words: joined(run), ...(mark && { mark }), ...(quoted && voice && { voice }), quoted },
    passage: blocksOf(view, run.map((sentence) => sentence.where.block)),
  }
  return { planned, sentences: run }
}

/** From the end: the sentences of one voice that no drawing needs, as many as fit. */
function lastWords(view: View): Sentence[] {
  const spoken = view.sentences.filter((sentence) => sentence.voice !== 'frame')
  const drawn = view.facts.filter((fact): fact is FactOf<'contrast'> | FactOf<'question'> | FactOf<'enumeration'> => fact.type === 'contrast' || fact.type === 'question' || (fact.type === 'enumeration' && fact.shape !== 'name'))
  const free = (sentence: Sentence) => !drawn.some((fact) => fact.span.start < sentence.span.end && sentence.span.start < fact.span.end)
  const end = spoken.at(-1)
  if (!end || !free(end)) return []
  const run: Sentence[] = []
  for (const sentence of spoken.toReversed()) {
    const sameVoice = sentence.voice === end.voice && sentence.where.block === end.where.block
    if (!sameVoice || !free(sentence) || wordsIn([sentence, ...run]) > MOST_WORDS) break
    run.unshift(sentence)
    if (end.voice === 'narrator' && !sentence.leans) break
  }
  return wordsIn(run) >= FEWEST_WORDS && (end.voice === 'quoted' || !run[0]!.leans) ? run : []
}

function wordsIn(run: readonly Sentence[]): number {
  return run.reduce((sum, sentence) => sum + countWords(sentence.words.text), 0)
}
