import { computed, type ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client/context.ts'
import configs from '#slidev/configs'
import { slides } from '#slidev/slides'
import { figureFor } from '../scripts/charts/motif/choice.ts'
import type { FigureName } from '../scripts/charts/motif/figures.ts'
import { placeIn, type Place, type Stop } from '../scripts/charts/motif/talk.ts'
import { lookNamed } from '../scripts/charts/look.ts'

/** Where the slide that asks stands in its talk, as the deck is now. */
export function usePlace(): ComputedRef<Place> {
  const { $page } = useSlideContext()
  return computed(() => placeIn(slides.value.map(stopOf), Number($page.value)))
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

function stopOf({ meta }: (typeof slides.value)[number], index: number): Stop {
  const frontmatter: Readonly<Record<string, unknown>> = record(
    (meta.slide as { readonly frontmatter?: unknown } | undefined)?.frontmatter,
  )
  const layout = frontmatter['layout'] ?? (index === 0 ? 'cover' : 'default')
  return { layout: String(layout), alias: String(frontmatter['routeAlias'] ?? '') }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
