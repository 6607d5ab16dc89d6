import type { Slide } from '../model/deck.ts'
import { stemsOf } from './common-words.ts'

/**
 * The thing that a chart of several lines is to mark: the one that its title speaks of and no other, as in `Most came by
 * bus` over `bus`, `train` and `bicycle`.
 */
export function withHighlight(slide: Slide): Slide {
  if (slide.form !== 'chart' || slide.chart !== 'slope' || !slide.title) return slide
  const title = new Set(stemsOf(slide.title.text))
  const labels = [...new Set(slide.data.map(({ label }) => label))]
  const named = labels.filter(label => stemsOf(label).some(stem => title.has(stem) && isOwn(stem, label, labels)))
  return named.length === 1 ? { ...slide, highlight: named[0]! } : slide
}

const isOwn = (stem: string, label: string, labels: readonly string[]): boolean =>
  labels.every(other => other === label || !stemsOf(other).includes(stem))
