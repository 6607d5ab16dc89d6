import { vocabularyFor } from '../model/vocabulary.ts'

/** A number of an axis as its language writes it: `10K`, `10 Mio.`; the number itself in a language that is not known. */
export function numberText(value: number, lang: string): string {
  const compact = value >= 1000 || value < 0.001
  try {
    return new Intl.NumberFormat(lang || 'en', {
      notation: compact ? 'compact' : 'standard',
      maximumSignificantDigits: 3,
    }).format(value)
  } catch {
    return String(value)
  }
}

/** The words that mark a logarithmic scale whose steps multiply by `factor`. */
export function scaleWords(factor: number, lang: string): string {
  return vocabularyFor(lang).logarithmic.replace('{}', numberText(factor, lang))
}

/** What the mark of a chart's sentence is called. */
export function sentenceWord(lang: string): string {
  return vocabularyFor(lang).sources
}
