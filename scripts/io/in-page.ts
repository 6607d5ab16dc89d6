// Functions that are sent into the browser: each must stand alone, without anything from outside its own body.
import type { SlideMeasure } from '../model/rendering.ts'

/** The number of each slide in the page, in order. */
export function shownSlides(): number[] {
  return [...document.querySelectorAll('.print-slide-container')].map(({ id }) => Number.parseInt(id))
}

/** What is not there yet, in words; empty once each of the `expected` slides, told by number, is drawn. */
export function missingParts(expected: readonly number[]): readonly string[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const present = new Set(slides.map(({ id }) => Number.parseInt(id)))
  const absent = expected.filter(no => !present.has(no))
  // A slide whose code is still on its way is a comment; one of the layout "none" may be nothing but text.
  const isPending = (slide: HTMLElement) => {
    const page = slide.querySelector('.slidev-page')
    if (!page) return !slide.textContent?.includes('An error occurred on this slide')
    const isEmpty = !page.firstElementChild && !page.textContent?.trim()
    return isEmpty && [...page.childNodes].some(node => node.nodeType === Node.COMMENT_NODE)
  }
  const awaited = [...document.querySelectorAll<HTMLElement>('[data-waitfor]')].filter(element => {
    const target = element.querySelector<HTMLElement>(element.dataset['waitfor'] || '*')
    return !target?.getClientRects().length
  })
  const diagrams = [...document.querySelectorAll('.mermaid')].filter(box => !box.shadowRoot?.querySelector('svg'))
  return [
    ...(absent.length === 0 ? [] : [`slide ${absent[0]} and ${absent.length - 1} more`]),
    ...slides.filter(isPending).map(slide => `slide ${Number.parseInt(slide.id)}`),
    ...(document.querySelector('.slidev-slide-loading') ? ['a slide that is loading'] : []),
    ...awaited.map(element => `what ${element.dataset['waitfor']} waits for`),
    ...(diagrams.length || document.querySelector('#mermaid-rendering-container > div') ? ['a diagram'] : []),
  ]
}

/** Whether every mark stands in the text of one of the page's style sheets. */
export function hasStyleMarks(marks: readonly string[]): boolean {
  const sheets = [...document.querySelectorAll('style')].map(sheet => sheet.textContent ?? '')
  return marks.every(mark => sheets.some(sheet => sheet.includes(mark)))
}

/** Resolves when fonts and pictures are there and two frames in a row have the same extent. */
export async function settle(): Promise<void> {
  const frame = () => new Promise<void>(done => requestAnimationFrame(() => done()))
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  await Promise.all(images.map(image => image.decode().catch(() => {})))
  // Twice: what is laid out with the first fonts may ask for more of them.
  await document.fonts.ready
  await frame()
  await document.fonts.ready
  const extent = () => `${document.documentElement.scrollHeight} ${document.documentElement.scrollWidth}`
  for (let before = '', left = 30; before !== extent() && left > 0; left -= 1) {
    before = extent()
    await frame()
  }
}

/** Makes the page fit for printing: links between slides lead to pages, and nothing follows the last slide. */
export function prepareForPrint(aliases: Readonly<Record<string, number>>): void {
  for (const id of ['mermaid-rendering-container', 'twoslash-container']) document.getElementById(id)?.remove()
  for (const box of document.querySelectorAll<HTMLElement>('.monaco-aria-container')) box.style.display = 'none'
  const pageOf = (name: string) => aliases[name] ?? (/^\d+$/.test(name) ? Number(name) : undefined)
  // Chromium makes no place of the slide itself, which is clipped, nor of an empty anchor, but of one with a size.
  for (const slide of document.querySelectorAll('.print-slide-container')) {
    // Of a slide's steps the first is the place where links lead.
    if (document.getElementById(`slide-${Number.parseInt(slide.id)}`)) continue
    const anchor = document.createElement('span')
    anchor.id = `slide-${Number.parseInt(slide.id)}`
    anchor.style.cssText = 'position: absolute; top: 0; left: 0; width: 1px; height: 1px'
    slide.prepend(anchor)
  }
  for (const link of document.querySelectorAll('a[href]')) {
    const [, name] = /^[#./]*([^/#?]+)$/.exec(link.getAttribute('href') ?? '') ?? []
    const no = name === undefined ? undefined : pageOf(decodeURIComponent(name))
    if (no && document.getElementById(`slide-${no}`)) link.setAttribute('href', `#slide-${no}`)
  }
}

/** Takes the deck's light colours, whatever it was opened with. */
export function lightColours(): void {
  document.documentElement.classList.replace('dark', 'light')
}

/** How each slide stands, in the order of the page. */
export function measureSlides(): SlideMeasure[] {
  const SLACK = 1
  // What stands in the page for screen readers alone is cut down to a pixel; nobody sees how tall it would be.
  const forReadersOnly = (element: HTMLElement) =>
    element.clientWidth <= 1 && element.clientHeight <= 1 && getComputedStyle(element).overflow === 'hidden'
  const inked = (element: Element) => element.matches('img, svg, canvas, video, iframe, table, hr')
  return [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(slide => {
    const page = slide.querySelector('.slidev-page')
    const box = slide.getBoundingClientRect()
    const rects: DOMRect[] = []
    let clipped = 0
    let painted = false
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node instanceof HTMLElement && forReadersOnly(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const style = getComputedStyle(node)
        if (inked(node)) rects.push(node.getBoundingClientRect())
        if (style.backgroundImage !== 'none') painted = true
        const hides = style.overflowY !== 'visible' && style.display !== 'inline' && !inked(node)
        if (hides && node.clientHeight > 1) clipped = Math.max(clipped, node.scrollHeight - node.clientHeight)
      } else if (node.textContent?.trim()) {
        const parent = node.parentElement!
        const unseen = parent.getBoundingClientRect().width <= 1 || getComputedStyle(parent).visibility === 'hidden'
        const hidden = unseen || parent.closest('style, script')
        const range = document.createRange()
        range.selectNodeContents(node)
        if (!hidden) rects.push(...range.getClientRects())
      }
    }
    const seen = rects.filter(rect => rect.width > 1 && rect.height > 1)
    const beyond = (edges: number[]) => {
      const most = Math.max(0, ...edges)
      return most > SLACK ? Math.round(most) : 0
    }
    return {
      no: Number.parseInt(slide.id),
      missing: !page?.firstElementChild || slide.textContent!.trim().startsWith('An error occurred on this slide'),
      empty: seen.length === 0 && !painted,
      overflow: {
        right: beyond(seen.flatMap(rect => [rect.right - box.right, box.left - rect.left])),
        bottom: beyond([...seen.flatMap(rect => [rect.bottom - box.bottom, box.top - rect.top]), clipped]),
      },
      brokenImages: [...slide.querySelectorAll('img')]
        .filter(image => image.currentSrc && !image.naturalWidth)
        .map(image => image.getAttribute('src')!),
    }
  })
}
