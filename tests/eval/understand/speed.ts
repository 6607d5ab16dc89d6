import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWords } from '../../../scripts/model/count.ts'
import { passagesOf } from '../../../scripts/model/passages.ts'
import { read } from '../../../scripts/read/read.ts'
import { understand } from '../../../scripts/understand/understand.ts'
import type { Evaluation } from './evaluation.ts'

const ROUNDS = 5

/** Words a second that are understood on one core, once the code is warm: the articles of `FOLDER/corpus`. */
export const evaluateSpeed: Evaluation = async folder => {
  const corpus = join(folder, 'corpus')
  const names = filesIn(corpus).filter(name => /\.(?:md|txt|html)$/.test(name))
  if (names.length === 0) return []
  const articles = await Promise.all(names.map(name => read({ name, bytes: readFileSync(join(corpus, name)) })))
  const words = countWords(
    articles
      .flatMap(passagesOf)
      .map(({ text }) => text)
      .join(' '),
  )
  const milliseconds = await fastest(async () => {
    for (const article of articles) await understand(article)
  })
  const result = `${Math.round(words / milliseconds)},000 words/s`
  return [{ measure: 'speed of the whole, one core', set: 'corpus', cases: words, result, goal: '50,000' }]
}

/** Milliseconds of the fastest of a few rounds. */
async function fastest(work: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
