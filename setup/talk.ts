import { computed, type ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client/context.ts'
import configs from '#slidev/configs'
import { slides } from '#slidev/slides'
import { dataOf } from '../scripts/charts/data.ts'
import { figureFor } from '../scripts/charts/motif/choice.ts'
import type { FigureName } from '../scripts/charts/motif/figures.ts'
import { signTurn, type SignTurn } from '../scripts/charts/motif/sign.ts'
import { placeIn, type Place, type Stop } from '../scripts/charts/motif/talk.ts'
import { lookNamed } from '../scripts/charts/look.ts'

/** The deck as it is now, read once for all of its slides. */
const stops = computed(() => slides.value.map(stopOf))

/** Where the slide that asks stands in its talk. */
export function usePlace(): ComputedRef<Place> {
  const { $page } = useSlideContext()
  return computed(() => placeIn(stops.value, Number($page.value)))
}

/** Whether the deck has a figure that can be drawn: it wants one, and its talk has parts. */
export function useHasFigure(): ComputedRef<boolean> {
  const place = usePlace()
  const figure = deckFigure()
  return computed(() => figure !== undefined && place.value.parts.length > 1)
}

/** How the figure returns on the slide that asks; nothing where it does not. */
export function useSign(): ComputedRef<SignTurn | undefined> {
  const { $page } = useSlideContext()
  const has = useHasFigure()
  return computed(() => (has.value ? signTurn(stops.value, Number($page.value)) : undefined))
}

/** The figure that the deck draws its way through the talk with; none where it wants none. */
export function deckFigure(): FigureName | undefined {
  const { title, look, themeConfig } = configs as typeof configs & { readonly look?: unknown }
  return figureFor(
    String(title ?? ''),
    lookNamed(look),
    (themeConfig as Record<string, unknown> | undefined)?.['motif'],
  )
}

type DeckSlide = (typeof slides.value)[number]

/** What a slide's frontmatter says, as it is now. */
export const frontmatterOf = ({ meta }: DeckSlide): Readonly<Record<string, unknown>> =>
  record(record(meta.slide)['frontmatter'])

function stopOf(deckSlide: DeckSlide, index: number): Stop {
  const slide = record(deckSlide.meta.slide)
  const frontmatter = frontmatterOf(deckSlide)
  const layout = String(frontmatter['layout'] ?? (index === 0 ? 'cover' : 'default'))
  const isSplit = layout === 'points' && frontmatter['kind'] === 'split'
  const [only, ...others] = layout === 'metrics' ? dataOf(frontmatter['data']) : []
  const isInWords = only?.certainty === 'words' && others.length === 0
  const isWords = isSplit || isInWords || WORDS.has(layout) || (layout === 'quote' && slide['level'] === undefined)
  return { layout, alias: String(frontmatter['routeAlias'] ?? ''), isWords }
}

/**
 * Layouts of words that own the page; a quotation does where it has no heading, an amount in words as well, and points
 * have their title on a half.
 */
const WORDS: ReadonlySet<string> = new Set(['statement', 'question'])

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
