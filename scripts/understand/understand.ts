import type { Article, Block } from '../model/article.ts'
import type { Fact, FactOf, Sentence, Where } from '../model/fact.ts'
import { labelOf, type Label } from '../model/label.ts'
import { languageAt, partsOf } from '../model/passages.ts'
import { wordsOf, type Passage, type Words } from '../model/span.ts'
import { abbreviationsUsed } from './abbreviations.ts'
import { withoutBios } from './bios.ts'
import { changesIn } from './changes.ts'
import { isClaim, isNounAlone, isVerbless, opensBackward, pointsBack } from './claims.ts'
import { comparedIn } from './compared.ts'
import { conclusionsIn } from './conclusions.ts'
import { contrastsIn } from './contrasts.ts'
import { definitionsIn } from './definitions.ts'
import { enumerationsIn } from './enumerations.ts'
import { eventsIn, writtenIn } from './events.ts'
import { THANKS } from './lexicon/thanks.ts'
import { ASIDES, BACKWARD_OPENERS, GOING_ON, REJOINDERS } from './lexicon/sentences.ts'
import { markIn } from './marks.ts'
import { metricsIn } from './metrics.ts'
import { peopleIn } from './people.ts'
import { numbersOfPictures, seriesOfImage } from './pictures.ts'
import { quotationsIn, type Quotation } from './quotations.ts'
import { questionsIn } from './questions.ts'
import { quotesOf, type Study } from './quotes.ts'
import { centrality, contentWords } from './ranking.ts'
import { placeOf, scopeOf, type Scope } from './scope.ts'
import { seriesIn, seriesOfList, seriesOfTable } from './series.ts'
import { clauseAround, shortened } from './shorten.ts'
import { stressedIn, WEIGHT_OF_STRESS } from './stress.ts'
import { taggerFor, type Tagger } from './tag.ts'
import { turnsRound, undoes } from './turns.ts'
import { isOutdated } from './outdated.ts'
import { unitsOf, type Unit } from './units.ts'
import { takesUp } from './taken-up.ts'

/**
 * What the article says, fact by fact, each with its place, in reading order.
 * Facts overlap: a sentence may hold a metric, an enumeration and half a contrast; the plan chooses among them.
 */
export async function understand(article: Article): Promise<Fact[]> {
  const taggerOf = await taggersFor(article)
  const studies = passagesOf(article).map(({ where, passage, apart, label }): Study => {
    const lang = languageAt(article, passage.span)
    const quotations = apart ? [wholeOf(passage, lang)] : quotationsIn(passage.text, lang)
    const units = unitsOf(passage.text, quotations, lang)
    const scope = { ...scopeOf(where, passage, lang, units, taggerOf(lang)), ...(label && { label }) }
    return { scope, quotations, apart }
  })
  const written = writtenIn(article.meta.date?.text)
  const people = peopleIn(studies.map(({ scope }) => scope))
  const facts: Fact[] = [
    ...withoutBios(sentencesOf(studies, taggerOf, written), article.meta.lang),
    ...quotesOf(article, studies, people),
    ...studies.flatMap(({ scope, apart }) => (apart ? [] : [...metricsAndSeries(scope), ...eventsIn(scope, written)])),
    ...studies.flatMap(({ scope }) => [...enumerationsIn(scope), ...contrastsIn(scope), ...questionsIn(scope)]),
    ...studies.flatMap(({ scope }) => [...definitionsIn(scope), ...conclusionsIn(scope)]),
    ...seriesOfBlocks(article),
    ...numbersOfPictures(article, taggerOf(article.meta.lang)),
    ...claimsOf(article, taggerOf),
  ]
  return facts.sort((a, b) => compareWhere(a.where, b.where) || a.from - b.from || b.to - a.to)
}

type TaggerOf = (lang: string) => Tagger

/** The tagger of each language that the article has. */
async function taggersFor({ meta, foreign = [] }: Article): Promise<TaggerOf> {
  const languages = [...new Set([meta.lang, ...foreign.map(({ lang }) => lang)])]
  const taggers = new Map(await Promise.all(languages.map(async lang => [lang, await taggerFor(lang)] as const)))
  return lang => taggers.get(lang)!
}

function metricsAndSeries(scope: Study['scope']): Fact[] {
  const metrics = metricsIn(scope)
  const changes = changesIn(scope, metrics)
  return [
    ...metrics.map(metric => withClause(scope, inPoints(metric, changes))),
    ...changes.map(change => withClause(scope, change)),
    ...seriesIn(scope, metrics),
    ...comparedIn(scope, metrics),
  ]
}

/** A number with the clause that tells it, where its sentence is the article's own. */
function withClause<T extends FactOf<'metric'> | FactOf<'change'>>(scope: Study['scope'], fact: T): T {
  const unit = scope.units.find(({ from, to, voice }) => voice === 'narrator' && from <= fact.from && fact.to <= to)
  const clause = unit && clauseAround(scope, unit, fact)
  return clause ? { ...fact, clause } : fact
}

/** `rose 8 points`: only the change tells that a bare number is one of percentage points. */
function inPoints(metric: FactOf<'metric'>, changes: readonly FactOf<'change'>[]): FactOf<'metric'> {
  const isDifference = ({ by, from, to }: FactOf<'change'>) =>
    by?.unit === 'pp' && from <= metric.from && metric.to <= to && Math.abs(by.value) === metric.value
  return metric.unit === 'count' && changes.some(isDifference) ? { ...metric, unit: 'pp' } : metric
}

interface Located {
  readonly where: Where
  readonly passage: Passage
  /** Set apart as a quotation, so that its words are somebody's without marks. */
  readonly apart: boolean
  /** The name in bold that a paragraph begins with. */
  readonly label: Label | undefined
}

function passagesOf(article: Article): Located[] {
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) =>
      partsOf(block).map((passage, part) => ({
        where: { section, block: index, part },
        passage,
        apart: block.kind === 'extract',
        label: block.kind === 'paragraph' ? labelOf(passage) : undefined,
      })),
    ),
  )
}

/** An extract is one quotation as a whole, with or without marks of its own. */
function wholeOf(passage: Passage, lang: string): Quotation {
  const [own] = quotationsIn(passage.text, lang)
  const whole = { from: 0, to: passage.text.length }
  const marked = own && own.outer.from === 0 && /^[\s.!?]*$/.test(passage.text.slice(own.outer.to))
  return marked ? { ...own, partial: false } : { outer: whole, inner: whole, open: false, partial: false }
}

function sentencesOf(studies: readonly Study[], taggerOf: TaggerOf, written: number | undefined): Sentence[] {
  const all = studies.flatMap(({ scope }) =>
    scope.units.map((unit, place) => ({
      scope,
      unit,
      place,
      words: contentWords(scope.passage.text.slice(unit.from, unit.to)),
    })),
  )
  const frequency = new Map<string, number>()
  for (const word of all.flatMap(({ words }) => words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const scores = centrality(
    all.map(({ words }) => words),
    all.map(({ place }) => place),
  )
  const used = abbreviationsUsed(all.map(({ scope, unit }) => scope.passage.text.slice(unit.from, unit.to)))
  const sentences = all.map(({ scope, unit, place }, index): Sentence => {
    const { passage, lang } = scope
    const previous = scope.units[place - 1]
    const before = previous ? passage.text.slice(previous.from, previous.to) : ''
    const text = passage.text.slice(unit.from, unit.to)
    const mark = markIn(scope, unit, word => frequency.get(word) ?? 0)
    const words = wordsOf(passage, unit.from, unit.to)
    const short = unit.voice === 'narrator' ? shortened(scope, unit, used) : words
    const tagger = taggerOf(lang)
    const isAlone = unit.voice === 'narrator' && isNounAlone(text, tagger, lang)
    const stressed = stressedIn(passage, unit)
    const attitude = {
      ...attitudeOf(text, short.text, before, lang),
      ...(takesUp(text, before, textBefore(scope, previous)) && { leans: true }),
      ...(undoes(text, lang) && { undoes: true as const, leans: true, rejoins: true }),
      ...(unit.voice === 'narrator' && isOutdated(text, lang, written) && { outdated: true as const, aside: true }),
    }
    return {
      type: 'sentence',
      ...placeOf(scope, unit.from, unit.to),
      voice: unit.voice,
      words,
      short,
      score: scores[index]! + (stressed.length > 0 ? WEIGHT_OF_STRESS : 0),
      ...attitude,
      ...(isVerbless(text, tagger, lang) && { verbless: true as const }),
      ...(isAlone && { nounAlone: true as const }),
      ...([...new Set([text, short.text])].some(form => pointsBack(form, tagger, lang)) && {
        pointsBack: true as const,
      }),
      claims:
        unit.voice === 'narrator' &&
        !isAlone &&
        !attitude.leans &&
        !attitude.rejoins &&
        claims(words, short, lang, tagger),
      ...(mark && { mark }),
    }
  })
  return sentences.map((sentence, index) =>
    isUndoneOn(sentence, sentences[index + 1]) ? { ...sentence, rejoins: true } : sentence,
  )
}

/** What a passage says before one of its sentences. */
const textBefore = ({ passage }: Scope, unit: Unit | undefined): string =>
  unit ? passage.text.slice(0, unit.from) : ''

/** What goes on with a sentence that the next one undoes is undone with it: the three belong together. */
function isUndoneOn(sentence: Sentence, next: Sentence | undefined): boolean {
  return sentence.leans && next?.undoes === true && next.where.section === sentence.where.section
}

/** One whose opening goes (`In fact, …`) leans on what that joined it to; a claim ends as a sentence does. */
function claims({ text }: Words, short: Words, lang: string, tagger: Tagger): boolean {
  return !opensBackward(text, lang) && /[.!]$/.test(short.text) && isClaim(short.text, tagger, lang)
}

/** The headings that assert something. */
function claimsOf(article: Article, taggerOf: TaggerOf): FactOf<'claim'>[] {
  return article.sections.flatMap(({ heading }, section) => {
    if (!heading) return []
    const lang = languageAt(article, heading.span)
    if (!isClaim(heading.text, taggerOf(lang), lang)) return []
    const [from, to] = [0, heading.text.length]
    return [
      { type: 'claim', where: { section, block: -1, part: 0 }, from, to, span: heading.span, words: wordsOf(heading) },
    ]
  })
}

/** How a sentence stands to the one before it and to the article: `(see below)` that is left out makes no aside of it. */
function attitudeOf(
  text: string,
  short: string,
  before: string,
  lang: string,
): Pick<Sentence, 'leans' | 'aside' | 'rejoins'> {
  const language = lang.slice(0, 2)
  const [words, shown] = [text, short].map(each => each.replace(/^["“«„‘(]+/, '')) as [string, string]
  const turns = before !== '' && turnsRound(before, words, lang)
  return {
    // `In fact, …` leans no more where that is left out.
    leans: turns || isGoingOn(before, words, language) || (BACKWARD_OPENERS[language]?.test(shown) ?? false),
    aside: [ASIDES, THANKS].some(table => table[language]?.test(short)),
    rejoins: turns || (REJOINDERS[language]?.test(words) ?? false),
  }
}

/** What was going on leans on what happened meanwhile, unless it opens its paragraph. */
function isGoingOn(before: string, sentence: string, language: string): boolean {
  return before !== '' && (GOING_ON[language]?.test(sentence) ?? false)
}

function seriesOfBlocks(article: Article): FactOf<'series'>[] {
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) => {
      const series = SERIES_OF[block.kind]?.(article, section, index)
      return series ? [series] : []
    }),
  )
}

const SERIES_OF: Partial<
  Record<Block['kind'], (article: Article, section: number, index: number) => FactOf<'series'> | undefined>
> = {
  list: (article, section, index) =>
    seriesOfList(section, index, blockAt(article, section, index, 'list')!, article.meta.lang),
  table: (article, section, index) =>
    seriesOfTable(section, index, blockAt(article, section, index, 'table')!, article.meta.lang),
  image: seriesOfImage,
}

function blockAt<K extends Block['kind']>(
  article: Article,
  section: number,
  index: number,
  kind: K,
): Extract<Block, { kind: K }> | undefined {
  const block = article.sections[section]?.blocks[index]
  return block?.kind === kind ? (block as Extract<Block, { kind: K }>) : undefined
}

function compareWhere(a: Where, b: Where): number {
  return a.section - b.section || a.block - b.block || a.part - b.part
}
