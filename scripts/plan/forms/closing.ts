import { isDrawn } from './contrast.ts'
import type { Article } from '../../model/article.ts'
import type { Fact, Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'
import { joined, markOf, wordsIn } from './quote.ts'
import { blocksOf, viewsOf, voiceAt, type View } from '../view.ts'

const MOST_WORDS = 40
const FEWEST_WORDS = 5

/** Sections that follow an article's end rather than being it. */
const AFTER_THE_END =
  /^\W*(?:(?:survey |our |the )?(?:methodology|appendix|acknowledge?ments?|references|footnotes|further reading|resources|related|credits|about|supporting|support us|licen[cs]e|notes|sources|contact)\b|annexe|remerciements|danksagung|anhang)/i

/** The last words of the talk: what the article's last speaker says last, else its last sentence that stands alone. */
export function closingOf(
  article: Article,
  facts: readonly Fact[],
  title: Words,
): { planned: Planned; sentences: readonly Sentence[] } | undefined {
  const last = article.sections.findLastIndex(
    section =>
      !AFTER_THE_END.test(section.heading?.text ?? '') &&
      section.blocks.some(block => block.kind === 'paragraph' || block.kind === 'extract'),
  )
  if (last < 0 || (last === 0 && article.sections.length > 1)) return undefined
  const view = viewsOf(article, last, facts, () => undefined).at(-1)
  const run = view && lastWords(view)
  if (!view || !run || run.length === 0) return undefined
  const quoted = run[0]!.voice === 'quoted'
  const voice = voiceAt(view, run[0]!)
  const mark = markOf(run)
  const planned: Planned = {
    draft: {
      form: 'closing',
      title: view.title ?? title,
      quiet: true,
      words: joined(run),
      ...(mark && { mark }),
      ...(quoted && voice && { voice }),
      quoted,
    },
    passage: blocksOf(
      view,
      run.map(sentence => sentence.where.block),
    ),
  }
  return { planned, sentences: run }
}

/** What another form draws better than it would close. */
const DRAWN: ReadonlySet<Fact['type']> = new Set(['contrast', 'question', 'enumeration', 'metric', 'series'])

/** From the end: the sentences of one voice that no drawing needs, as many as fit; never all that the section says. */
function lastWords(view: View): Sentence[] {
  const all = view.sentences.filter(sentence => sentence.voice !== 'frame')
  const spoken = all.slice(0, all.findLastIndex(sentence => !pointsElsewhere(view, sentence)) + 1)
  const drawn = view.facts.filter(
    fact =>
      DRAWN.has(fact.type) &&
      !(fact.type === 'enumeration' && fact.shape === 'name') &&
      !(fact.type === 'contrast' && !isDrawn(fact)),
  )
  const free = (sentence: Sentence) =>
    !drawn.some(fact => fact.span.start < sentence.span.end && sentence.span.start < fact.span.end)
  const end = spoken.at(-1)
  if (!end || !free(end)) return []
  const run: Sentence[] = []
  for (const sentence of spoken.toReversed()) {
    const sameVoice = sentence.voice === end.voice && sentence.where.block === end.where.block
    if (!sameVoice || !free(sentence) || wordsIn([sentence, ...run]) > MOST_WORDS) break
    run.unshift(sentence)
    if (end.voice === 'narrator' && !sentence.leans) break
  }
  const ends = /[.!?。！？]["”’」)]*$/.test(end.words.text) || end.voice === 'quoted'
  return ends && run.length < all.length && wordsIn(run) >= FEWEST_WORDS && (end.voice === 'quoted' || !run[0]!.leans)
    ? run
    : []
}

/** What speaks of the article rather than of its matter. */
const OF_THE_ARTICLE =
  /\b(?:this (?:article|post|blog|guide|story|piece)|(?:originally|first) (?:published|appeared)|version of this|newsletter|subscribe|follow us)\b/i

/** "See the report", "Get involved here: …": a link sends the audience away; it is no last word. */
function pointsElsewhere(view: View, sentence: Sentence): boolean {
  const { where, from, to, words } = sentence
  const block = view.article.sections[where.section]?.blocks[where.block]
  const links = block?.kind === 'paragraph' ? block.passage.links : []
  return (
    /https?:|www\.|\S@\S+\.\S/.test(words.text) ||
    sentence.aside ||
    OF_THE_ARTICLE.test(words.text) ||
    links.some(link => link.from < to && from < link.to)
  )
}
