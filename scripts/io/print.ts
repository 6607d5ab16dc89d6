import type { Page } from 'playwright-chromium'

/** The shown view as a tagged PDF, on pages of the size that the view itself asks for. */
export async function printPage(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => document.documentElement.setAttribute('data-printing', ''))
  return page.pdf({ tagged: true, outline: false, preferCSSPageSize: true, printBackground: true })
}

/** A PNG of each shown slide, in the deck's order. */
export async function shootSlides(page: Page): Promise<readonly Uint8Array[]> {
  const pictures: Uint8Array[] = []
  for (const slide of await page.locator('.print-slide-container').all()) pictures.push(await slide.screenshot())
  return pictures
}

/** A PNG of one of the shown slides, told by its place among them, from 0. */
export async function shootSlide(page: Page, index: number): Promise<Uint8Array> {
  return page.locator('.print-slide-container').nth(index).screenshot()
}
