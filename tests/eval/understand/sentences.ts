import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { centrality, contentWords } from '../../../scripts/understand/ranking.ts'
import { sentencesIn } from '../../../scripts/understand/sentences.ts'
import { fScore, precisionRecall, type Evaluation, type Row } from './evaluation.ts'
import { isHeldBack, treebank, type TreebankDocument } from './treebank.ts'

/** Genres of GUM that are written or spoken as running text; the others are talk, where a pause ends a sentence. */
const PROSE = 'academic bio court essay interview letter news speech textbook voyage'.split(' ')

export const evaluateSentences: Evaluation = async folder => [
  ...boundariesOfGum(join(folder, 'UD_English-GUM')),
  ...boundariesOfWeblogs(join(folder, 'UD_English-EWT')),
  ...goldenRules(join(folder, 'pragmatic_segmenter')),
  ...summaries(join(folder, 'UD_English-GUM')),
]

function boundariesOfGum(folder: string): Row[] {
  const documents = treebank(folder, join(folder, 'not-to-release', 'sources')).filter(({ genre }) =>
    PROSE.includes(genre),
  )
  const [seen, heldBack] = [false, true].map(held => documents.filter(({ name }) => isHeldBack(name) === held)) as [
    TreebankDocument[],
    TreebankDocument[],
  ]
  return [
    boundaryRow('GUM, ten genres, half the rules were written on', seen, '98'),
    boundaryRow('GUM, ten genres, held-back half', heldBack, '98'),
    ...['news', 'interview'].flatMap(genre => [
      boundaryRow(
        `GUM, ${genre}, seen half`,
        seen.filter(document => document.genre === genre),
      ),
      boundaryRow(
        `GUM, ${genre}, held-back half`,
        heldBack.filter(document => document.genre === genre),
      ),
    ]),
  ].flat()
}

function boundariesOfWeblogs(folder: string): Row[] {
  return boundaryRow('EWT, weblogs, not tuned on', treebank(join(folder, 'not-to-release', 'sources', 'weblog')))
}

/** No row without documents. */
function boundaryRow(set: string, documents: readonly TreebankDocument[], goal?: string): Row[] {
  if (documents.length === 0) return []
  const { right, found, gold } = documents.map(boundariesOf).reduce(
    (sum, next) => ({
      right: sum.right + next.right,
      found: sum.found + next.found,
      gold: sum.gold + next.gold,
    }),
    { right: 0, found: 0, gold: 0 },
  )
  return [
    {
      measure: 'sentence boundaries inside paragraphs',
      set,
      cases: gold,
      result: `F ${fScore(right, found, gold)} (${precisionRecall(right, found, gold)})`,
      ...(goal !== undefined && { goal: `F ${goal}` }),
    },
  ]
}

/** The boundaries between two sentences of a paragraph: those found, those that people set, and those that agree. */
function boundariesOf({ paragraphs }: TreebankDocument): { right: number; found: number; gold: number } {
  let [right, found, gold] = [0, 0, 0]
  for (const sentences of paragraphs) {
    const ends = new Set<number>()
    let at = 0
    for (const sentence of sentences.slice(0, -1)) ends.add((at += sentence.length + 1) - 1)
    const own = sentencesIn(sentences.join(' '), 'en').slice(0, -1)
    right += own.filter(({ to }) => ends.has(to)).length
    found += own.length
    gold += ends.size
  }
  return { right, found, gold }
}

interface Rule {
  readonly lang: string
  readonly text: string
  readonly sentences: readonly string[]
}

/** Cases that pass as a whole, of the specification files of pragmatic_segmenter. */
function goldenRules(folder: string): Row[] {
  const specifications = join(folder, 'spec', 'pragmatic_segmenter', 'languages')
  if (!existsSync(specifications)) return []
  const english = readFileSync(join(specifications, 'english_spec.rb'), 'utf8')
  const golden = rulesIn(/context "Golden Rules" do([\s\S]*?)\n  (?:context|describe) /.exec(english)?.[1] ?? '')
  const others = readdirSync(specifications)
    .filter(name => name !== 'english_spec.rb')
    .flatMap(name => rulesIn(readFileSync(join(specifications, name), 'utf8')))
  const byLanguage = [...new Set(others.map(({ lang }) => lang))]
    .sort()
    .map(lang => [lang, others.filter(rule => rule.lang === lang)] as const)
  return [
    ruleRow('English golden rules of pragmatic_segmenter', golden),
    ruleRow('all English cases of pragmatic_segmenter', rulesIn(english)),
    {
      ...ruleRow('cases of pragmatic_segmenter in other languages', others),
      result: `${count(others)} (${byLanguage.map(([lang, rules]) => `${lang} ${count(rules)}`).join(', ')})`,
    },
  ]
}

function ruleRow(set: string, rules: readonly Rule[]): Row {
  return { measure: 'texts cut as prescribed', set, cases: rules.length, result: count(rules) }
}

function count(rules: readonly Rule[]): string {
  return `${rules.filter(passes).length}/${rules.length}`
}

function passes({ lang, text, sentences }: Rule): boolean {
  const own = text
    .split(/\n+/)
    .flatMap(line => sentencesIn(line, lang).map(({ from, to }) => line.slice(from, to).trim()))
  return own.join('\n') === sentences.map(sentence => sentence.trim()).join('\n')
}

const RUBY_STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`

/** `Segmenter.new(text: "…", language: "en")` with the `expect(ps.segment).to eq([…])` that follows it. */
function rulesIn(ruby: string): Rule[] {
  const form = new RegExp(
    String.raw`Segmenter\.new\(text: (${RUBY_STRING}), language: ["'](\w+)["'][^\n]*\)\s*expect\(ps\.segment\)\.to eq\(\[((?:\s*(?:${RUBY_STRING}),?)*)\s*\]\)`,
    'gs',
  )
  return [...ruby.matchAll(form)].map(([, text, lang, sentences]) => ({
    lang: lang!,
    text: fromRuby(text!),
    sentences: [...sentences!.matchAll(new RegExp(RUBY_STRING, 'gs'))].map(([string]) => fromRuby(string)),
  }))
}

function fromRuby(literal: string): string {
  const inner = literal.slice(1, -1)
  if (literal.startsWith("'")) return inner.replace(/\\(['\\])/g, '$1')
  return inner.replace(/\\(u\{?([0-9a-fA-F]+)\}?|[\s\S])/g, (_, escape: string, code?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : ({ n: '\n', t: '\t', r: '\r' }[escape] ?? escape),
  )
}

const PICKED = 3

/** Content words shared with a person's summary, of the sentences ranked first and of the first sentences. */
function summaries(folder: string): Row[] {
  const documents = treebank(folder, join(folder, 'not-to-release', 'sources')).filter(
    ({ genre, summaries }) => PROSE.includes(genre) && summaries.length > 0,
  )
  if (documents.length === 0) return []
  const measure = `ROUGE-1 of ${PICKED} sentences against a person’s summary`
  const set = 'GUM, ten genres'
  const ranked = documents.map(({ paragraphs, summaries }) => {
    const words = paragraphs.flat().map(sentence => contentWords(sentence))
    const scores = centrality(
      words,
      words.map((_, place) => place),
    )
    const order = scores.map((score, index) => ({ score, index })).sort((a, b) => b.score - a.score)
    return rouge(
      order.slice(0, PICKED).flatMap(({ index }) => words[index]!),
      contentWords(summaries[0]!),
    )
  })
  const first = documents.map(({ paragraphs, summaries }) =>
    rouge(paragraphs.flat().slice(0, PICKED).flatMap(contentWords), contentWords(summaries[0]!)),
  )
  return [
    { measure, set, cases: documents.length, result: meanOf(ranked) },
    { measure: `${measure}: the first sentences`, set, cases: documents.length, result: meanOf(first) },
  ]
}

interface Rouge {
  readonly f: number
  readonly recall: number
}

function rouge(words: readonly string[], gold: readonly string[]): Rouge {
  const left = [...words]
  const shared = gold.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return { f: (2 * shared) / Math.max(1, words.length + gold.length), recall: shared / Math.max(1, gold.length) }
}

function meanOf(scores: readonly Rouge[]): string {
  const mean = (of: (score: Rouge) => number) =>
    ((100 * scores.reduce((sum, score) => sum + of(score), 0)) / scores.length).toFixed(1)
  return `F ${mean(({ f }) => f)} R ${mean(({ recall }) => recall)}`
}
