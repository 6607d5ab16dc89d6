import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-chromium'

/** How two pictures differ. */
export interface Difference {
  /** Pixels of which a channel differs by more than `SLACK` of 255. */
  readonly pixels: number
  /** The greatest difference of a channel, of 255. */
  readonly most: number
}

/** Compares two PNG of one size in a browser. */
export function differenceOf(page: Page, one: Uint8Array, other: Uint8Array): Promise<Difference> {
  const urls = [one, other].map(bytes => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`)
  return page.evaluate(async ([first, second]) => {
    const SLACK = 8
    const pixelsOf = async (url: string) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const context = canvas.getContext('2d')!
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, canvas.width, canvas.height).data
    }
    const [a, b] = [await pixelsOf(first!), await pixelsOf(second!)]
    if (a.length !== b.length) return { pixels: Infinity, most: Infinity }
    let [pixels, most] = [0, 0]
    for (let at = 0; at < a.length; at += 4) {
      const by = Math.max(...[0, 1, 2].map(channel => Math.abs(a[at + channel]! - b[at + channel]!)))
      if (by > SLACK) pixels += 1
      most = Math.max(most, by)
    }
    return { pixels, most }
  }, urls)
}

/** What a page of a PDF draws that a picture does not have, or the other way round. */
export interface Unlike {
  /** Squares of 14 by 14 pixels whose mean colour differs by more than a tenth. */
  readonly squares: number
  /** Squares in all. */
  readonly of: number
}

/**
 * Draws the pages of a PDF in a browser and compares each with a PNG. Square by square, since letters are painted in
 * other ways; what is missing or stands elsewhere shows all the same.
 */
export async function unlikePages(page: Page, pdf: Uint8Array, pictures: readonly Uint8Array[]): Promise<Unlike[]> {
  const folder = join(createRequire(import.meta.url).resolve('unpdf'), '..')
  const library = await readFile(join(folder, 'pdfjs.mjs'), 'utf8')
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  // An `import()` in a function that is sent into a browser would be rewritten by the test's own loader.
  const url = await page.evaluate(code => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), library)
  await page.addScriptTag({ type: 'module', content: `import * as pdfjs from '${url}'; window.pdfjs = pdfjs` })
  await page.waitForFunction(() => 'pdfjs' in window)
  const given = { pdf: base64(pdf), pictures: pictures.map(base64) }
  return page.evaluate(async ({ pdf, pictures }) => {
    const SQUARE = 14
    const { getDocument } = (window as unknown as { pdfjs: typeof import('unpdf/pdfjs') }).pdfjs
    const document = await getDocument({ data: Uint8Array.from(atob(pdf), char => char.charCodeAt(0)) }).promise
    const meansOf = (canvas: OffscreenCanvas) => {
      const small = new OffscreenCanvas(Math.floor(canvas.width / SQUARE), Math.floor(canvas.height / SQUARE))
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const sums = new Float64Array(small.width * small.height * 3)
      for (let y = 0; y < small.height * SQUARE; y += 1) {
        for (let x = 0; x < small.width * SQUARE; x += 1) {
          const square = Math.floor(y / SQUARE) * small.width + Math.floor(x / SQUARE)
          for (const channel of [0, 1, 2]) sums[square * 3 + channel]! += data[(y * canvas.width + x) * 4 + channel]!
        }
      }
      return sums.map(sum => sum / SQUARE ** 2)
    }
    const unlike: { squares: number; of: number }[] = []
    for (const [index, picture] of pictures.entries()) {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const [wanted, drawn] = [0, 1].map(() => new OffscreenCanvas(image.naturalWidth, image.naturalHeight))
      wanted!.getContext('2d')!.drawImage(image, 0, 0)
      const sheet = await document.getPage(index + 1)
      const viewport = sheet.getViewport({ scale: image.naturalWidth / sheet.getViewport({ scale: 1 }).width })
      const canvasContext = drawn!.getContext('2d') as unknown as CanvasRenderingContext2D
      await sheet.render({ canvas: null, canvasContext, viewport }).promise
      const [a, b] = [meansOf(wanted!), meansOf(drawn!)]
      let squares = 0
      for (let at = 0; at < a.length; at += 3) {
        if ([0, 1, 2].some(channel => Math.abs(a[at + channel]! - b[at + channel]!) > 25.5)) squares += 1
      }
      unlike.push({ squares, of: a.length / 3 })
    }
    return unlike
  }, given)
}
