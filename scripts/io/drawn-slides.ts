import type { Page } from 'playwright-chromium'
import type { DrawnSlide } from '../model/drawn.ts'
import { PageLook } from './in-page-look.ts'
import { PageSurfaces } from './in-page-surfaces.ts'
import { PageText } from './in-page-text.ts'
import { PageThings } from './in-page-things.ts'

/** Every slide of the shown view, taken apart, in the deck's order. Steps of one slide are slides of their own. */
export async function drawnSlides(page: Page): Promise<readonly DrawnSlide[]> {
  // Each class stands alone; the page gets their text and makes them there.
  const classes = { PageLook, PageText, PageSurfaces, PageThings }
  const sources = Object.entries(classes).map(([name, code]) => `const ${name} = ${code}`)
  return page.evaluate(
    `(async () => { ${sources.join('\n')}; return (${readSlides})(PageLook, PageText, PageSurfaces, PageThings) })()`,
  )
}

/** The colours that the deck's theme names, by their CSS names, as six hexadecimal digits; none for other themes. */
export async function deckPalette(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const names = [...style].filter(name => name.startsWith('--lectern-'))
    const colours = names.map(name => [name, style.getPropertyValue(name).trim()] as const)
    const plain = colours.filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value))
    return Object.fromEntries(plain.map(([name, value]) => [name, value.slice(1).toUpperCase()]))
  })
}

// Sent into the browser too.
async function readSlides(
  Look: typeof PageLook,
  Words: typeof PageText,
  Surfaces: typeof PageSurfaces,
  Things: typeof PageThings,
): Promise<DrawnSlide[]> {
  const read = async (slide: HTMLElement): Promise<DrawnSlide> => {
    const look = new Look(slide)
    const words = new Words(look)
    const things = new Things(look, words)
    const surfaces = new Surfaces(look)
    const items = [
      ...surfaces.surfaces(),
      ...words.texts(),
      ...things.tables(),
      ...things.charts(),
      ...(await things.pictures()),
    ]
    const main = slide.querySelector('.slidev-layout, .lectern') ?? slide
    return {
      no: Number.parseInt(slide.id),
      ground: look.ground(),
      lang: main.closest<HTMLElement>('[lang]')?.lang ?? '',
      rightToLeft: getComputedStyle(main).direction === 'rtl',
      items: items.toSorted((a, b) => a.order - b.order),
      words: slide.innerText.replace(/\s+/g, ' ').trim(),
      foreign: things.foreign(surfaces.simple),
    }
  }
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  return Promise.all(slides.map(read))
}
