import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sentence } from '../../../scripts/model/fact.ts'
import type { Passage } from '../../../scripts/model/span.ts'
import { countWords } from '../../../scripts/model/count.ts'
import { read } from '../../../scripts/read/read.ts'
import { scopeOf, type Scope } from '../../../scripts/understand/scope.ts'
import { shortened } from '../../../scripts/understand/shorten.ts'
import { taggerFor, type Tagger } from '../../../scripts/understand/tag.ts'
import { understand } from '../../../scripts/understand/understand.ts'
import { share, type Evaluation, type Row } from './evaluation.ts'

/** The rest of Google's sentences are left for a comparison with others. */
const GOOGLE_SENTENCES = 500
/** Shorter sentences need not be shortened. */
const LONG = 15
const SHORTENED = 0.8
/** Rounds of the measurement of speed; the first warm the engine up. */
const ROUNDS = 6

/** Articles that the rules were written with. */
const SEEN = [
  '18f-2016-05-24-the-user-centered-redesign-of-identitytheft-gov.md',
  'cds-snc-community-driven-coding.md',
  'fivethirtyeight-maryland-sots.txt',
  'golang-pprof.md',
  'gsa-2021-04-16-the-federal-web-in-the-year-of-covid-19.md',
  'letsencrypt-2016-9-20-what-it-costs-to-run-lets-encrypt.md',
  'mozilla-gitlab-blog.html',
  'nodejs-december-2025-security-releases.md',
  'nodejs-nodejs-foundation-survey.md',
  'open-telemetry-year-in-review.md',
  'rust-lang-reducing-target-dir-size-on-nightly.md',
  'vllm-project-2024-10-23-vllm-serving-amd.md',
]

/** Articles held back until all rules stood; four gates were then written after judging their short sentences. */
const HELD_BACK = [
  '18f-2016-03-21-we-asked-100-of-our-coworkers-why-did-you-join-18f.md',
  '18f-2017-01-04-tracking-the-us-governments-progress-on-moving-https.md',
  'github-best-practices.md',
  'golang-survey2025.md',
  'gsa-2014-12-31-big-in-socialgov-in-2014-services-access-and-participation.md',
  'letsencrypt-2022-04-13-receiving-the-levchin-prize.html',
  'rust-lang-rust-2017-survey-results.md',
  'todogroup-recruiting-developers.md',
]

export const evaluateShortening: Evaluation = async folder => [
  ...(await google(join(folder, 'rl-sentence-compression/data/test-data/google.jsonl'))),
  ...(await reach(join(folder, 'corpus'), 'own corpus, in-sample', SEEN)),
  ...(await reach(join(folder, 'corpus'), 'own corpus, held-back (four gates written after it)', HELD_BACK)),
  ...(await speed(join(folder, 'corpus'))),
]

/** The overlap with human compressions, which are headlines and much shorter: it only guards against getting worse. */
async function google(path: string): Promise<Row[]> {
  if (!existsSync(path)) return []
  const tagger = await taggerFor('en')
  const cases = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .slice(0, GOOGLE_SENTENCES)
    .map(line => JSON.parse(line) as { text: string; summaries: string[] })
  let [score, kept] = [0, 0]
  for (const { text, summaries } of cases) {
    const short = shortened(scopeFor(text, tagger), { from: 0, to: text.length }).text
    score += Math.max(...summaries.map(summary => overlap(tokensOf(short), tokensOf(summary))))
    kept += tokensOf(short).length / tokensOf(text).length
  }
  return [
    {
      measure: 'short sentences, token F1 at the share of tokens kept',
      set: 'Google compression, first 500',
      cases: cases.length,
      result: `F ${((100 * score) / cases.length).toFixed(1)} at ${share(kept, cases.length)}`,
    },
  ]
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** F1 of two bags of tokens. */
function overlap(found: readonly string[], gold: readonly string[]): number {
  const rest = [...gold]
  let right = 0
  for (const token of found) {
    const at = rest.indexOf(token)
    if (at < 0) continue
    rest.splice(at, 1)
    right += 1
  }
  return (2 * right) / Math.max(1, found.length + gold.length)
}

/** How many of the long sentences become much shorter. */
async function reach(folder: string, set: string, names: readonly string[]): Promise<Row[]> {
  const long = (await sentencesOf(folder, names)).filter(({ words }) => countWords(words.text) >= LONG)
  if (long.length === 0) return []
  const much = long.filter(({ words, short }) => countWords(short.text) <= SHORTENED * countWords(words.text))
  const changed = long.filter(({ words, short }) => short.text !== words.text)
  return [
    {
      measure: 'long sentences shortened to .8 or less',
      set,
      cases: long.length,
      result: share(much.length, long.length),
      goal: '≥ .40',
    },
    { measure: 'long sentences shortened at all', set, cases: long.length, result: share(changed.length, long.length) },
  ]
}

async function sentencesOf(folder: string, names: readonly string[]): Promise<Sentence[]> {
  const sentences: Sentence[] = []
  for (const name of names) {
    const path = join(folder, name)
    if (!existsSync(path)) continue
    const facts = await understand(await read({ name, bytes: await readFile(path) }))
    sentences.push(...facts.filter(fact => fact.type === 'sentence').filter(({ voice }) => voice === 'narrator'))
  }
  return sentences
}

async function speed(folder: string): Promise<Row[]> {
  const texts = (await sentencesOf(folder, SEEN)).map(({ words }) => words.text)
  if (texts.length === 0) return []
  const tagger = await taggerFor('en')
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const scopes = texts.map(text => scopeFor(text, tagger))
  const rate = (work: () => void): string => {
    for (let round = 0; round < ROUNDS; round += 1) work()
    const start = performance.now()
    for (let round = 0; round < ROUNDS; round += 1) work()
    return `${Math.round((1000 * ROUNDS * words) / (performance.now() - start)).toLocaleString('en')} words/s`
  }
  return [
    {
      measure: 'tagging, one core',
      set: 'own corpus',
      cases: words,
      result: rate(() => {
        for (const text of texts) tagger(text)
      }),
    },
    {
      measure: 'shortening beside tagging, one core',
      set: 'own corpus',
      cases: words,
      result: rate(() => {
        for (const scope of scopes) shortened(scope, { from: 0, to: scope.passage.text.length })
      }),
      goal: '≥ 50,000 words/s',
    },
  ]
}

function scopeFor(text: string, tagger: Tagger): Scope {
  const passage: Passage = {
    text,
    runs: [{ from: 0, start: 0, length: text.length }],
    links: [],
    span: { start: 0, end: text.length },
  }
  return scopeOf({ section: 0, block: 0, part: 0 }, passage, 'en', [], tagger)
}
