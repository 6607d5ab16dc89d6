import type { Page } from 'playwright-chromium'

const PAPER = { tagged: true, outline: false, preferCSSPageSize: true, printBackground: true } as const

/** The shown slides as a tagged PDF, one a page, in the slides' own size. */
export async function printSlides(page: Page): Promise<Uint8Array> {
  return page.pdf(PAPER)
}

/** The shown handout as a tagged PDF on A4. */
export async function printHandout(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.documentElement.setAttribute('data-printing', ''))
  return page.pdf(PAPER)
}

/** A PNG of each shown slide, in the deck's order. */
export async function shootSlides(page: Page): Promise<readonly Uint8Array[]> {
  const pictures: Uint8Array[] = []
  for (const slide of await page.locator('.print-slide-container').all()) pictures.push(await slide.screenshot())
  return pictures
}
