import type { Metric } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import { countWords } from '../../model/count.ts'
import { spanOf } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, isQuoted, sentencesAt, voiceAt, type View } from '../view.ts'
import type { Sentence } from '../../model/fact.ts'

const MOST_TILES = 4
const MOST_WORDS_OF_A_LABEL = 7
const MOST_WORDS_OF_A_SENTENCE = 26

/** Several numbers of one sentence are why it was written; one number is worth a page when it is large or a share. */
const SCORE_OF_SEVERAL = 10
const SCORE_OF_AN_AMOUNT = 7.8
const SCORE_OF_ONE = 6.5

/** Sentences with numbers: two to four as tiles, one with its sentence. */
export function metrics(view: View): Candidate[] {
  const all = factsOf(view, 'metric')
  return view.sentences.flatMap((sentence) => {
    const inside = all.filter((metric) => sentencesAt(view, metric.where, metric.from, metric.to).includes(sentence))
    const tiles = inside.filter((metric) => metric.unit !== 'x' || metric.counted)
    return several(view, sentence, tiles) ?? single(view, sentence, tiles) ?? []
  })
}

function several(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const labelled = found.filter((metric) => metric.value !== undefined && hasLabel(metric))
  if (labelled.length < 2 || labelled.length > MOST_TILES || labelled.length < found.length || sameLabels(labelled)) return undefined
  const lead = leadOf(view, sentence, labelled)
  return [candidate(view, sentence, SCORE_OF_SEVERAL, labelled.map((metric) => ({ metric, label: metric.counted! })), lead)]
}

function hasLabel({ counted }: Metric): boolean {
  return counted !== undefined && countWords(counted.text) >= 1 && countWords(counted.text) <= MOST_WORDS_OF_A_LABEL
}

/** Two tiles that count the same thing are a comparison whose other half the labels would hide. */
function sameLabels(found: readonly Metric[]): boolean {
  return new Set(found.map(({ counted }) => counted!.text.toLowerCase())).size < found.length
}

/** What the sentence says before its first number, if it is a clause of its own that a colon or dash closes. */
function leadOf(view: View, sentence: Sentence, found: readonly Metric[]): Words | undefined {
  const passage = passageOf(view, sentence)
  const first = Math.min(...found.map((metric) => metric.from))
  const match = passage && /^(?<clause>.{12,}?)\s*[:—–]\s*(?:\p{L}+\s){0,4}$/u.exec(passage.text.slice(sentence.from, first))
  if (!passage || !match) return undefined
  const clause = match.groups!['clause']!
  return { text: clause, spans: [spanOf(passage, sentence.from, sentence.from + clause.length)] }
}

function passageOf(view: View, { where }: Sentence) {
  const block = view.article.sections[where.section]?.blocks[where.block]
  if (block?.kind === 'paragraph') return block.passage
  if (block?.kind === 'list') return block.items[where.part]?.passage
  return block?.kind === 'extract' ? block.passages[where.part] : undefined
}

/** One number large, with its whole sentence as what it means. */
function single(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const [metric] = found.filter(isNotable)
  if (!metric || found.length > 2 || sentence.leans || countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE) return undefined
  const score = (metric.value === undefined ? SCORE_OF_AN_AMOUNT : SCORE_OF_ONE) + sentence.score
  return [candidate(view, sentence, score, [{ metric, label: sentence.words }])]
}

/** `thousands` alone says little; `hundreds of thousands`, a share, money or a large count says something. */
function isNotable({ value, unit, says }: Metric): boolean {
  if (value === undefined) return /\bof\b|million|billion|trillion/i.test(says.text)
  return unit !== 'count' || value >= 1000
}

function candidate(view: View, sentence: Sentence, score: number, tiles: readonly { metric: Metric; label: Words }[], lead?: Words): Candidate {
  const voice = voiceAt(view, sentence)
  return {
    score,
    at: sentence.span.start,
    covers: [sentence],
    blocks: [sentence.where.block],
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      ...(lead && { lead }),
      data: tiles.map(({ metric, label }) => ({
        label: label.text,
        says: metric.says.text,
        ...(metric.value !== undefined && { value: metric.value }),
        ...(metric.high !== undefined && { high: metric.high }),
        certainty: metric.certainty,
        words: { text: `${metric.says.text} ${label.text}`, spans: [...metric.says.spans, ...label.spans] },
      })),
      ...(voice && isQuoted(view, sentence) && { voice }),
    },
  }
}
