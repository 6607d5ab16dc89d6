import { remember } from '../model/remember.ts'
import { TIME_FRAMES } from './lexicon/time-frames.ts'
import type { Range } from '../model/span.ts'

/** No frame reaches farther from its number than this. */
const REACH = 40

/** More than there are tables. */
const LANGUAGES = 32

const frameOf = remember((language: string): RegExp | undefined => {
  const source = TIME_FRAMES[language]
  return source === undefined ? undefined : new RegExp(String.raw`(?<![\p{L}\d])(?:${source})`, 'giu')
}, LANGUAGES)

/** The periods in a text that are counted from the article’s own time: `the past twelve months`. */
export function timeFramesIn(text: string, lang: string): Range[] {
  const frame = frameOf(lang.slice(0, 2))
  return frame
    ? [...text.matchAll(frame)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    : []
}

/** Whether a number only says how long such a period is. */
export function isInTimeFrame(text: string, { from, to }: Range, lang: string): boolean {
  const begin = Math.max(0, from - REACH)
  return timeFramesIn(text.slice(begin, to + REACH), lang).some(
    frame => begin + frame.from <= from && to <= begin + frame.to,
  )
}
