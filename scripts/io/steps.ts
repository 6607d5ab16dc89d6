import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-chromium'
import type { Box } from '../model/drawn.ts'
import type { AxeFlaw, Colour, StepOnPage } from '../model/step.ts'
import { axeFlawsIn, coloursIn, readSteps, withoutLetters, withLetters } from './in-page-check.ts'
import { PageGlyphs } from './in-page-glyphs.ts'
import { PageGround } from './in-page-ground.ts'
import { PageInk } from './in-page-ink.ts'
import { PageSight } from './in-page-sight.ts'
import { shootSlides } from './print.ts'

/** Every step of every slide of the shown view, in the page's order. */
export async function stepsOnPage(page: Page): Promise<readonly StepOnPage[]> {
  // Each class stands alone; the page gets their text and makes them there.
  const classes = { PageSight, PageGround, PageInk, PageGlyphs }
  const sources = Object.entries(classes).map(([name, code]) => `const ${name} = ${code}`)
  const steps: readonly StepOnPage[] = await page.evaluate(
    `(async () => { ${sources.join('\n')}; return (${readSteps})(PageSight, PageGround, PageInk, PageGlyphs) })()`,
  )
  return withSampledGrounds(page, steps)
}

/** What lies under a text that stands on a picture is taken from the picture that the browser paints without letters. */
async function withSampledGrounds(page: Page, steps: readonly StepOnPage[]): Promise<readonly StepOnPage[]> {
  const wanted = steps.flatMap((step, index) => (step.texts.some(({ sampled }) => sampled) ? [index] : []))
  if (wanted.length === 0) return steps
  await page.evaluate(withoutLetters)
  const pictures = await shootSlides(page, { type: 'png', scale: 1 }, () => {}, wanted)
  await page.evaluate(withLetters)
  const grounds = await Promise.all(wanted.map((step, at) => groundsIn(page, pictures[at]!, steps[step]!)))
  return steps.map((step, index) => {
    const found = grounds[wanted.indexOf(index)]
    if (!found) return step
    return {
      ...step,
      texts: step.texts.map((text, at) => (text.sampled ? { ...text, grounds: found[at] ?? [] } : text)),
    }
  })
}

async function groundsIn(page: Page, picture: Uint8Array, { texts }: StepOnPage): Promise<readonly Colour[][]> {
  const places: readonly (readonly Box[])[] = texts.map(({ sampled, lines }) => (sampled ? lines : []))
  return page.evaluate(coloursIn, { data: Buffer.from(picture).toString('base64'), places })
}

/** What axe-core has against the slides of the shown view, each at its last step. */
export async function axeFlaws(page: Page): Promise<readonly AxeFlaw[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(source)
  return page.evaluate(axeFlawsIn)
}
