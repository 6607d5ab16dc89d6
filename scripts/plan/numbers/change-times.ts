import type { Metric } from '../../model/fact.ts'
import { wordsOf, type Passage, type Words } from '../../model/span.ts'
import { TIME_BEHIND, TIMES_AHEAD } from '../lexicon/times.ts'

/** When a number was so, and when it became the other; missing where the sentence does not say. */
export interface Times {
  readonly was: Words | undefined
  readonly is: Words | undefined
  /** Where what the sentence says begins behind an opening that gives the times alone, in its passage. */
  readonly from?: number
}

/** The times of a change's two ends, as the sentence around them has them; `from` is where the sentence begins. */
export function timesOf(passage: Passage, from: number, was: Metric, is: Metric, lang: string): Times | undefined {
  return ahead(passage, from, was, is, lang) ?? behind(passage, was, is, lang)
}

const tableFor = (lang: string): string => lang.slice(0, 2).toLowerCase()

function behind(passage: Passage, was: Metric, is: Metric, lang: string): Times | undefined {
  const [first, second] = [was, is].map(({ to }) => timeAt(passage, to, lang))
  if (first?.text.toLowerCase() === second?.text.toLowerCase()) return undefined
  return { was: first, is: second }
}

function timeAt(passage: Passage, to: number, lang: string): Words | undefined {
  const found = TIME_BEHIND[tableFor(lang)]?.exec(passage.text.slice(to))
  const time = found?.groups?.['time']
  if (!found || time === undefined) return undefined
  const start = to + found[0].lastIndexOf(time)
  return wordsOf(passage, start, start + time.length)
}

function ahead(passage: Passage, from: number, was: Metric, is: Metric, lang: string): Times | undefined {
  const text = passage.text.slice(from)
  const found = TIMES_AHEAD[tableFor(lang)]?.exec(text)
  if (!found || was.from < from + found[0].length || is.from < was.from) return undefined
  const at = (...groups: readonly string[]): Words => {
    const parts = groups.map(group => found.indices!.groups![group]).filter(part => part !== undefined)
    const words = parts.map(([start, end]) => wordsOf(passage, from + start, from + end))
    return { text: words.map(({ text }) => text).join(' '), spans: words.flatMap(({ spans }) => spans) }
  }
  return { is: at('is', 'until'), was: at('was'), from: from + found[0].length }
}
