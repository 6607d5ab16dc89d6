import type { DrawnSlide } from '../../model/drawn.ts'
import type { DeckSlide } from '../../model/rendering.ts'
import { planChart } from './charts/plan-chart.ts'
import { frontmatterOf } from './frontmatter.ts'

/** A slide of the deck with what it shows, and its picture where it cannot be rebuilt. */
export interface PlannedPage {
  readonly slide: DeckSlide
  readonly drawn: DrawnSlide
  readonly picture?: Uint8Array | undefined
}

/** Why a slide can only be shown as a picture, in words; empty for a slide that can be rebuilt. */
export function whyPicture({ slide, drawn }: Omit<PlannedPage, 'picture'>): readonly string[] {
  const charts = drawn.items.flatMap(item => (item.kind === 'chart' ? [item] : []))
  const frontmatter = charts.length > 0 ? frontmatterOf(slide.source) : {}
  const unknown = charts.some(chart => !planChart(chart, frontmatter))
  return [...drawn.foreign, ...(unknown ? ['a chart whose numbers PowerPoint cannot draw as they are'] : [])]
}

/** What is said about slides that became pictures: `Slide 4 is a picture, since it has a formula.` */
export function remarkOn(pages: readonly PlannedPage[]): string | undefined {
  const pictures = pages.filter(({ picture }) => picture)
  if (pictures.length === 0) return undefined
  const sentences = pictures.map(page => `slide ${page.slide.no} (${whyPicture(page).join(', ')})`)
  const [some, are] = pictures.length === 1 ? ['One slide', 'is'] : [`${pictures.length} slides`, 'are']
  return `${some} ${are} there as a picture with its words as description: ${sentences.join(', ')}.`
}
