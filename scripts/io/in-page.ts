// Functions that are sent into the browser: each must stand alone, without anything from outside its own body.
import type { MissingPart, SlideMeasure } from '../model/rendering.ts'

/** The number of each slide in the page, in order. */
export function shownSlides(): number[] {
  return [...document.querySelectorAll('.print-slide-container')].map(({ id }) => Number.parseInt(id))
}

/** What is not there yet; nothing once each of the `expected` slides, told by number, is drawn. */
export function missingParts(expected: readonly number[]): readonly MissingPart[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const present = new Set(slides.map(({ id }) => Number.parseInt(id)))
  // A slide whose code is still on its way is a comment; one of the layout "none" may be nothing but text.
  const isPending = (slide: HTMLElement) => {
    const page = slide.querySelector('.slidev-page')
    if (!page) return !slide.textContent?.includes('An error occurred on this slide')
    const isEmpty = !page.firstElementChild && !page.textContent?.trim()
    return isEmpty && [...page.childNodes].some(node => node.nodeType === 8)
  }
  const isAwaited = (element: HTMLElement) =>
    !element.querySelector<HTMLElement>(element.dataset['waitfor'] || '*')?.getClientRects().length
  const missing = (slide: HTMLElement): MissingPart[] => {
    const no = Number.parseInt(slide.id)
    const awaited = [...slide.querySelectorAll<HTMLElement>('[data-waitfor]')].filter(isAwaited)
    const diagrams = [...slide.querySelectorAll('.mermaid')].filter(box => !box.shadowRoot?.querySelector('svg'))
    if (slide.querySelector('.slidev-slide-loading')) return [{ slide: no, awaits: 'loading' }]
    return [
      ...(isPending(slide) ? [{ slide: no, awaits: 'slide' } as const] : []),
      ...awaited.map(({ dataset }) => ({ slide: no, awaits: 'element', detail: dataset['waitfor'] ?? '' }) as const),
      ...diagrams.map(() => ({ slide: no, awaits: 'diagram' }) as const),
    ]
  }
  const absent = expected.filter(no => !present.has(no)).map(slide => ({ slide, awaits: 'slide' }) as const)
  return [...absent, ...slides.flatMap(missing)]
}

/** The slides on which a `<Suspense>` still waits for what it holds. */
export function pendingSuspense(): readonly MissingPart[] {
  interface Node {
    readonly component?: {
      readonly subTree?: Node
      readonly props?: { readonly route?: { readonly no?: number } }
    } | null
    readonly suspense?: { readonly pendingBranch?: Node | null; readonly activeBranch?: Node | null } | null
    readonly children?: unknown
  }
  const waiting: MissingPart[] = []
  const visit = (node: Node | null | undefined, slide: number | undefined): void => {
    if (!node) return
    const { component, suspense, children } = node
    if (suspense?.pendingBranch) waiting.push({ awaits: 'suspense', ...(slide && { slide }) })
    if (component) visit(component.subTree, component.props?.route?.no ?? slide)
    else if (suspense) visit(suspense.activeBranch, slide)
    else if (Array.isArray(children)) for (const child of children) visit(child as Node, slide)
  }
  visit((document.querySelector('#app') as unknown as { _vnode?: Node } | null)?._vnode, undefined)
  return waiting
}

/** The faces that the page wanted to use and could not load, each with the addresses of its sources. */
export function failedFonts(): { readonly family: string; readonly urls: readonly string[] }[] {
  const unquoted = (family: string) => family.replace(/^["']|["']$/g, '')
  const rules = [...document.styleSheets].flatMap(sheet => {
    try {
      return [...sheet.cssRules].filter(rule => rule instanceof CSSFontFaceRule)
    } catch {
      return []
    }
  })
  const urlsOf = (family: string) =>
    rules
      .filter(({ style }) => unquoted(style.getPropertyValue('font-family')) === family)
      .flatMap(({ style }) =>
        [...style.getPropertyValue('src').matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url!),
      )
  const families = [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => unquoted(family))
  return [...new Set(families)].map(family => ({ family, urls: urlsOf(family) }))
}

/** Whether every mark stands in the text of one of the page's style sheets. */
export function hasStyleMarks(marks: readonly string[]): boolean {
  const sheets = [...document.querySelectorAll('style')].map(sheet => sheet.textContent ?? '')
  return marks.every(mark => sheets.some(sheet => sheet.includes(mark)))
}

/**
 * Resolves when fonts and pictures are there, what moves has come to its end, and two frames in a row have the same
 * extent. What moves for ever stands at its beginning.
 */
export async function settle(): Promise<void> {
  const frame = () => new Promise<void>(done => requestAnimationFrame(() => done()))
  const finish = () => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
      else {
        animation.currentTime = 0
        animation.pause()
      }
    }
  }
  finish()
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
  // A step of a slide may have begun to show only now.
  finish()
  await frame()
  finish()
}

/**
 * Makes the page fit for printing: links between slides lead to pages, and nothing follows the last slide. `names` are
 * the names and numbers that links can use, each with its slide. Gives back the links that lead nowhere; they are no
 * links any more, and neither are those to slides that are not printed.
 */
export function prepareForPrint(names: Readonly<Record<string, number>>): { slide: number; href: string }[] {
  for (const id of ['mermaid-rendering-container', 'twoslash-container']) document.getElementById(id)?.remove()
  for (const box of document.querySelectorAll<HTMLElement>('.monaco-aria-container')) box.style.display = 'none'
  // A formula that is drawn is hidden from readers for the sake of its MathML, of which nothing comes into a PDF.
  for (const formula of document.querySelectorAll('.katex-html')) formula.removeAttribute('aria-hidden')
  const dead: { slide: number; href: string }[] = []
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  // Chromium makes no place of the slide itself, which is clipped, nor of an empty anchor, but of one with a size.
  for (const slide of slides) {
    // What is taller than its slide would be moved to a next page that nobody sees (slidevjs/slidev#1860, #2588).
    slide.style.contain = 'size'
    // Of a slide's steps the first is the place where links lead.
    if (document.getElementById(`slide-${Number.parseInt(slide.id)}`)) continue
    const anchor = document.createElement('span')
    anchor.id = `slide-${Number.parseInt(slide.id)}`
    anchor.style.cssText = 'position: absolute; top: 0; left: 0; width: 1px; height: 1px'
    slide.prepend(anchor)
  }
  // Notes at the foot of a slide are numbered anew on each: a name on this slide is meant, not its like on another.
  const placeOn = (slide: HTMLElement, name: string) => {
    const place =
      name && slide.querySelector<HTMLElement>(`[id="${CSS.escape(name)}"], [data-place="${CSS.escape(name)}"]`)
    if (!place) return undefined
    if (place.dataset['place'] === undefined) {
      place.dataset['place'] = name
      place.id = `${slide.id}-${name}`
    }
    return place.id
  }
  for (const slide of slides) {
    for (const link of slide.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href')!
      const { origin, protocol } = new URL(href, location.href)
      if (origin !== location.origin || !/^https?:$/.test(protocol) || href.startsWith('#slide-')) continue
      const [, name = ''] = /^[#./]*([^/#?]*)(?:\?.*)?$/.exec(href) ?? []
      const no = names[decodeURIComponent(name)]
      const place = href.startsWith('#') ? placeOn(slide, decodeURIComponent(name)) : undefined
      if (place) link.setAttribute('href', `#${place}`)
      else if (no && document.getElementById(`slide-${no}`)) link.setAttribute('href', `#slide-${no}`)
      else link.removeAttribute('href')
      if (!place && !no) dead.push({ slide: Number.parseInt(slide.id), href })
    }
  }
  return dead
}

/** Takes the deck's light colours, whatever it was opened with. */
export function lightColours(): void {
  document.documentElement.classList.replace('dark', 'light')
}

/** How each slide stands, in the order of the page. */
export async function measureSlides(): Promise<SlideMeasure[]> {
  const SLACK = 1
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const groundOf = (element: Element) => getComputedStyle(element).backgroundImage
  const groundsOf = (slide: Element) =>
    [slide, ...slide.querySelectorAll('*')]
      .map(groundOf)
      .filter(ground => ground !== 'none')
      .flatMap(ground => [...ground.matchAll(/url\("(.*?)"\)/g)].map(([, url]) => url!))
  const groundsBySlide = new Map(slides.map(slide => [slide, groundsOf(slide)]))
  // A style sheet tells nobody that it has no use for a picture.
  const cracked = new Set<string>()
  const all = new Set([...groundsBySlide.values()].flat())
  const tryOut = async (url: string) => {
    const image = new Image()
    image.src = url
    await image.decode().catch(() => cracked.add(url))
  }
  await Promise.all([...all].map(tryOut))
  // What stands in the page for screen readers alone is cut down to a pixel; nobody sees how tall it would be.
  const forReadersOnly = (element: HTMLElement) =>
    element.clientWidth <= 1 && element.clientHeight <= 1 && getComputedStyle(element).overflow === 'hidden'
  const inked = (element: Element) => element.matches('img, svg, canvas, video, iframe, table, hr')
  return slides.map(slide => {
    const page = slide.querySelector('.slidev-page')
    const grounds = groundsBySlide.get(slide)!
    const box = slide.getBoundingClientRect()
    const rects: DOMRect[] = []
    const silent: DOMRect[] = []
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
        if (hidden) continue
        rects.push(...range.getClientRects())
        // A page's number alone makes no slide.
        if (parent.closest('[aria-hidden="true"]')) silent.push(...range.getClientRects())
      }
    }
    const hasSize = (rect: DOMRect) => rect.width > 1 && rect.height > 1
    const seen = rects.filter(hasSize)
    const beyond = (edges: number[]) => {
      const most = Math.max(0, ...edges)
      return most > SLACK ? Math.round(most) : 0
    }
    return {
      no: Number.parseInt(slide.id),
      missing: !page?.firstElementChild || slide.textContent!.trim().startsWith('An error occurred on this slide'),
      empty: seen.length === silent.filter(hasSize).length && !painted,
      overflow: {
        right: beyond(seen.flatMap(rect => [rect.right - box.right, box.left - rect.left])),
        bottom: beyond([...seen.flatMap(rect => [rect.bottom - box.bottom, box.top - rect.top]), clipped]),
      },
      brokenImages: [
        ...[...slide.querySelectorAll('img')]
          .filter(image => image.currentSrc && !image.naturalWidth)
          .map(image => image.getAttribute('src')!),
        ...grounds.filter(url => cracked.has(url)),
      ],
      failures: [
        // Slidev shows a diagram's error where the diagram would be, and a formula's letters where the formula would be.
        ...[...slide.querySelectorAll('.mermaid, pre[border~="red"]')].flatMap((box, index) =>
          box.matches('pre') ? [{ of: 'diagram', index, message: box.textContent ?? '' } as const] : [],
        ),
        ...[...slide.querySelectorAll('.slidev-katex-wrapper')].flatMap((box, index) =>
          box.querySelector('.katex') ? [] : [{ of: 'formula', index, message: box.textContent ?? '' } as const],
        ),
      ],
    }
  })
}
