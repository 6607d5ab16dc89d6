/**
 * How well Lectern understands articles, measured on public data that is fetched and not committed, and on labels of
 * our own: `npm run eval:understand -- FOLDER`. Prints the table that stands in the docs.
 */
import { existsSync } from 'node:fs'
import type { Evaluation } from './understand/evaluation.ts'
import { evaluateLists } from './understand/lists.ts'
import { evaluateMetrics } from './understand/metrics.ts'
import { evaluateQuotes } from './understand/quotes.ts'
import { evaluateSentences } from './understand/sentences.ts'
import { evaluateShortening } from './understand/shorten.ts'
import { evaluateSpeed } from './understand/speed.ts'
import { evaluateStructures } from './understand/structures.ts'

const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  sentences: evaluateSentences,
  quotes: evaluateQuotes,
  metrics: evaluateMetrics,
  structures: evaluateStructures,
  lists: evaluateLists,
  shorten: evaluateShortening,
  speed: evaluateSpeed,
}

const [folder, ...only] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  process.stderr.write(`npm run eval:understand -- FOLDER [${Object.keys(EVALUATIONS).join('|')}]\n`)
  process.exit(2)
}

process.stdout.write('| measure | texts | cases | result | goal |\n|---|---|---|---|---|\n')
for (const [name, evaluate] of Object.entries(EVALUATIONS)) {
  if (only.length > 0 && !only.includes(name)) continue
  for (const { measure, set, cases, result, goal = '' } of await evaluate(folder))
    process.stdout.write(`| ${measure} | ${set} | ${cases.toLocaleString('en')} | ${result} | ${goal} |\n`)
}
