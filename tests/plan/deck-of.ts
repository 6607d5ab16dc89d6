import type { Deck, Form, SlideOf } from '../../scripts/model/deck.ts'
import type { Wishes } from '../../scripts/model/wishes.ts'
import { make, type Made } from '../../scripts/pipeline.ts'

/** What is made of an article under a title; `lang` and further frontmatter stand above it. */
export async function madeOf(markdown: string, wishes: Wishes = {}, frontmatter = 'lang: en'): Promise<Made> {
  const text = `---\n${frontmatter}\n---\n\n# The title of the talk\n\n${markdown}\n`
  const file = { name: 'article.md', bytes: new TextEncoder().encode(text) }
  return make(file, { source: 'article.md', theme: () => ({ theme: './' }), image: () => undefined, wishes })
}

/** The deck of an article under a title. */
export async function deckOf(markdown: string, wishes: Wishes = {}, frontmatter?: string): Promise<Deck> {
  return (await madeOf(markdown, wishes, frontmatter)).deck
}

export const formsOf = ({ slides }: Deck): Form[] => slides.map(slide => slide.form)

/** The numbers that a deck's pages are about: those of its tiles, and those that are large inside their sentence. */
export const largeNumbers = ({ slides }: Deck): string[] =>
  slides.flatMap(slide =>
    slide.form === 'metrics'
      ? slide.data.map(({ says }) => says)
      : slide.form === 'statement'
        ? (slide.large ?? []).filter(part => /\p{N}/u.test(part))
        : [],
  )

export function only<F extends Form>({ slides }: Deck, form: F): SlideOf<F>[] {
  return slides.filter((slide): slide is SlideOf<F> => slide.form === form)
}
