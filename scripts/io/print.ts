import type { Page } from 'playwright-chromium'

/** The shown view as a tagged PDF, on pages of the size that the view itself asks for. */
export async function printPage(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.documentElement.setAttribute('data-printing', ''))
  return page.pdf({ tagged: true, outline: false, preferCSSPageSize: true, printBackground: true })
}

/**
 * The shown slides as one tagged PDF or several, of at most `most` slides each: for every page that a browser prints, it
 * looks through all the others, so that a thousand slides at once take nearly twice as long as in four parts.
 */
export async function printInParts(page: Page, most: number): Promise<readonly Uint8Array[]> {
  const count = await page.evaluate(() => document.querySelectorAll('.print-slide-container').length)
  if (count <= most) return [await printPage(page)]
  const size = Math.ceil(count / Math.ceil(count / most))
  const parts: Uint8Array[] = []
  for (let first = 0; first < count; first += size) {
    await page.evaluate(leaveOnly, { first, end: first + size })
    parts.push(await printPage(page))
  }
  await page.evaluate(leaveOnly, { first: 0, end: count })
  return parts
}

// Sent into the browser. Links to slides that are left out stay: their places are in another part.
function leaveOnly({ first, end }: { readonly first: number; readonly end: number }): void {
  for (const [index, slide] of document.querySelectorAll<HTMLElement>('.print-slide-container').entries())
    slide.style.display = index >= first && index < end ? '' : 'none'
}

/** Kinds of picture that a browser can take. */
export type PictureType = 'png' | 'webp'

/** Of 100. No difference from a PNG is to be seen; measured, 0.6 times its size. */
const WEBP_QUALITY = 92

/**
 * A picture of each shown slide at `scale` times its size, in the deck's order, or of those at the places `only`, from 0;
 * `progress` hears of each.
 */
export async function shootSlides(
  page: Page,
  { type, scale }: { readonly type: PictureType; readonly scale: number },
  progress: (done: number, total: number) => void = () => {},
  only?: readonly number[],
): Promise<readonly Uint8Array[]> {
  const all = await page.evaluate(boxesOfSlides)
  const slides = only ? only.flatMap(index => all[index] ?? []) : all
  // Playwright knows no WebP, and its PNG of an element is the same picture, up to a fifth later.
  const session = await page.context().newCDPSession(page)
  try {
    const pictures: Uint8Array[] = []
    for (const box of slides) {
      // What is out of the window may be captured before it is painted: each slide is brought into it first.
      await page.evaluate(scrollTo, box.y)
      const quality = type === 'webp' ? { quality: WEBP_QUALITY } : {}
      const { data } = await session.send('Page.captureScreenshot', {
        format: type,
        ...quality,
        clip: { ...box, scale },
      })
      pictures.push(Buffer.from(data, 'base64'))
      progress(pictures.length, slides.length)
    }
    return pictures
  } finally {
    await session.detach()
  }
}

// Sent into the browser, each standing alone. The place of each slide on the page, in CSS pixels:
function boxesOfSlides() {
  return [...document.querySelectorAll('.print-slide-container')].map(slide => {
    const { left, top, width, height } = slide.getBoundingClientRect()
    return { x: left + window.scrollX, y: top + window.scrollY, width, height }
  })
}

// Resolves when the window's new content is painted.
async function scrollTo(top: number): Promise<void> {
  window.scrollTo(0, top)
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
}

/** A PNG of one of the shown slides, told by its place among them, from 0. */
export async function shootSlide(page: Page, index: number): Promise<Uint8Array> {
  return page.locator('.print-slide-container').nth(index).screenshot()
}
