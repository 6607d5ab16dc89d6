// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { Colour, PictureOnStep, TextOnStep } from '../model/step.ts'
import type { PageGround } from './in-page-ground.ts'
import type { Edges, PageSight } from './in-page-sight.ts'

/** The texts and pictures of one drawn step: where their ink is, and what cuts it off. */
export class PageInk {
  readonly #blocks = new Map<Element, number>()
  readonly #elements: Element[] = []
  readonly #lineSets: (readonly Edges[])[] = []
  readonly #brush = document.createElement('canvas').getContext('2d')!
  readonly #upright = new Map<Element, boolean>()

  constructor(
    readonly sight: PageSight,
    readonly ground: PageGround,
  ) {}

  texts(): readonly TextOnStep[] {
    return this.#nodesIn(this.sight.slide).flatMap(node => {
      const text = this.#text(node)
      if (text) this.#elements.push(node.parentElement!)
      return text ?? []
    })
  }

  #nodesIn(element: Element): readonly Text[] {
    const children = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]
    return children.flatMap(child => {
      if (child instanceof Text) return child.data.trim() ? [child] : []
      return child instanceof Element ? this.#nodesIn(child) : []
    })
  }

  #text(node: Text): TextOnStep | undefined {
    const element = node.parentElement
    if (!element || !this.sight.shown(element) || element.closest('.katex-mathml')) return undefined
    const lines = this.#lines(node, element)
    // Of a text that has no line there is nothing to see either.
    if (lines.every(line => this.#parked(line))) return undefined
    const style = this.sight.style(element)
    const size = Number.parseFloat(style.fontSize) * this.sight.scale(element)
    // A pixel tall: a title that is on the page for screen readers alone.
    if (size < 2) return undefined
    const block = this.#block(element)
    const colour = this.#colour(element, style)
    this.#lineSets.push(lines)
    const { mixed, ...under } = this.ground.at(element, lines)
    const cut = this.#cut(element, lines)
    return {
      text: this.#words(node, style),
      lines: lines.map(line => this.sight.box(line)),
      size: Math.round(size * 100) / 100,
      bold: Number(style.fontWeight) >= 700,
      block: this.#numberOf(block),
      element: this.sight.name(block),
      role: this.#role(element),
      silent: element.closest('[aria-hidden="true"]') !== null,
      ...(colour && { colour }),
      ...under,
      sampled: mixed,
      beyond: this.#beyondSlide(lines),
      ...(cut && { cut }),
    }
  }

  #words(node: Text, { whiteSpace }: CSSStyleDeclaration): string {
    const words = /^pre/.test(whiteSpace) ? node.data : node.data.replace(/\s+/g, ' ')
    return node.previousSibling?.nodeName === 'BR' ? ` ${words}` : words
  }

  /** A place far from the slide is meant to be unseen. */
  #parked({ left, top, right, bottom }: Edges): boolean {
    const { origin } = this.sight
    const far = 3 * origin.width
    return (
      right < origin.left - far || left > origin.right + far || bottom < origin.top - far || top > origin.bottom + far
    )
  }

  #lines(node: Text, element: Element): readonly Edges[] {
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    if (!this.#isUpright(element)) return rects
    const { above, below } = this.#extent(node, element)
    return rects.map(({ left, right, top, height }) => ({
      left,
      right,
      top: top + height * above,
      bottom: top + height * (1 - below),
    }))
  }

  #isUpright(element: Element): boolean {
    const known = this.#upright.get(element)
    if (known !== undefined) return known
    const upright = this.sight.upright(element)
    this.#upright.set(element, upright)
    return upright
  }

  /** Which shares of the type's height stay empty above the tallest letter and below the deepest. */
  #extent(node: Text, element: Element): { readonly above: number; readonly below: number } {
    const { fontStyle, fontWeight, fontFamily, textTransform } = this.sight.style(element)
    // At a size at which whole pixels do not matter.
    this.#brush.font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
    const words = textTransform === 'uppercase' ? node.data.toUpperCase() : node.data
    const metrics = this.#brush.measureText(words.trim().slice(0, 2000))
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = metrics
    const height = ascent + descent
    if (!(height > 0)) return { above: 0, below: 0 }
    const share = (value: number) => Math.min(0.9, Math.max(-0.5, value / height))
    return {
      above: share(ascent - metrics.actualBoundingBoxAscent),
      below: share(descent - metrics.actualBoundingBoxDescent),
    }
  }

  #colour(element: Element, style: CSSStyleDeclaration): Colour | undefined {
    const drawn = element instanceof SVGElement && element.closest('text, tspan, textPath')
    const css = drawn ? style.fill : style.webkitTextFillColor || style.color
    // Lines of code that are not spoken of at the moment.
    const dimmed = element.closest('.slidev-code-dishonored')
    if (dimmed || css === 'none' || css.startsWith('url(')) return undefined
    const [red, green, blue, alpha] = this.sight.colour(css)
    const covers = alpha * this.sight.opacity(element) * (drawn ? Number(style.fillOpacity) : 1)
    return alpha < 0.02 ? undefined : [red, green, blue, Math.round(covers * 1000) / 1000]
  }

  #block(element: Element): Element {
    const isInline = (each: Element) =>
      each instanceof SVGElement
        ? !each.matches('text, svg, foreignObject')
        : /^(?:inline|contents|ruby)/.test(this.sight.style(each).display) &&
          !/inline-(?:block|flex|grid)/.test(this.sight.style(each).display)
    return [element, ...this.sight.ancestors(element)].find(each => !isInline(each)) ?? element
  }

  #numberOf(block: Element): number {
    const known = this.#blocks.get(block) ?? this.#blocks.size
    this.#blocks.set(block, known)
    return known
  }

  #role(element: Element): TextOnStep['role'] {
    if (element.closest('pre')) return 'code'
    if (element.closest('.katex, mjx-container, math')) return 'formula'
    if (element.closest('sup, sub, rt, rp')) return 'raised'
    return element instanceof SVGElement ? 'drawing' : 'text'
  }

  #beyondSlide(lines: readonly Edges[]) {
    return this.sight.beyond(this.#around(lines), this.sight.origin)
  }

  #around(lines: readonly Edges[]): Edges {
    return {
      left: Math.min(...lines.map(({ left }) => left)),
      top: Math.min(...lines.map(({ top }) => top)),
      right: Math.max(...lines.map(({ right }) => right)),
      bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    }
  }

  // Where the edge that cuts is the slide's own, the text is said to leave the slide.
  #cut(element: Element, lines: readonly Edges[]): TextOnStep['cut'] {
    const { origin } = this.sight
    const around = this.#around(lines)
    for (const { by, edges } of this.sight.cuts(element)) {
      const short = this.#shortened(by)
      if (short > 1) return { by: this.sight.name(by), beyond: { right: short } }
      const inner: Edges = {
        left: edges.left <= origin.left + 1 ? -Infinity : edges.left,
        top: edges.top <= origin.top + 1 ? -Infinity : edges.top,
        right: edges.right >= origin.right - 1 ? Infinity : edges.right,
        bottom: edges.bottom >= origin.bottom - 1 ? Infinity : edges.bottom,
      }
      const beyond = this.sight.beyond(around, inner)
      if (Object.keys(beyond).length > 0) return { by: this.sight.name(by), beyond }
    }
    return undefined
  }

  /** How much of its text an element replaces by three dots, of which the letters' own places say nothing. */
  #shortened(element: Element): number {
    const hides = this.sight.style(element).textOverflow !== 'clip'
    return hides ? element.scrollWidth - element.clientWidth : 0
  }

  /** To be asked for after the texts. */
  pictures(): readonly PictureOnStep[] {
    const all = [...this.sight.slide.querySelectorAll('img, svg, canvas, video, iframe, object, embed')]
    const own = all.filter(each => !each.parentElement?.closest('svg, .katex') && this.sight.shown(each))
    return own.flatMap(each => {
      const edges = this.#pictureEdges(each)
      if (edges.right - edges.left < 2 || edges.bottom - edges.top < 2) return []
      const seen = this.#leftBy(each, edges)
      return {
        name: this.#pictureName(each),
        box: this.sight.box(seen),
        silent: each.closest('[aria-hidden="true"]') !== null || each.getAttribute('alt') === '',
        beyond: this.sight.beyond(seen, this.sight.origin),
        holds: this.#elements.flatMap((element, index) => (each.contains(element) ? [index] : [])),
        ...(each instanceof SVGSVGElement && { touches: this.#touchedBy(each, edges) }),
      }
    })
  }

  #pictureName(element: Element): string {
    const src = element.getAttribute('src') ?? ''
    const file = src.startsWith('data:') ? '' : (src.split(/[?#]/, 1)[0]!.split('/').at(-1) ?? '')
    return file ? `${element.localName} ${file}` : element.localName
  }

  #pictureEdges(element: Element): Edges {
    const rect = element.getBoundingClientRect()
    if (element instanceof SVGSVGElement) return this.#inkOf(element, rect)
    if (!(element instanceof HTMLImageElement) || !element.naturalWidth) return rect
    if (!/contain|scale-down/.test(this.sight.style(element).objectFit)) return rect
    const part = Math.min(rect.width / element.naturalWidth, rect.height / element.naturalHeight)
    const [width, height] = [element.naturalWidth * part, element.naturalHeight * part]
    const [left, top] = [rect.left + (rect.width - width) / 2, rect.top + (rect.height - height) / 2]
    return { left, top, right: left + width, bottom: top + height }
  }

  #inkOf(svg: SVGSVGElement, rect: DOMRect): Edges {
    const shapes = [...svg.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon, text, image, use')]
    const inks = shapes
      .filter(shape => this.sight.shown(shape) && !shape.closest('defs, clipPath, mask, marker, symbol, pattern'))
      .map(shape => shape.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 || height > 0)
    return inks.length > 0 ? this.#around(inks) : rect
  }

  /** A drawing's box is not its ink: a line that crosses it touches little. The browser is asked point by point. */
  #touchedBy(svg: SVGSVGElement, edges: Edges): readonly number[] {
    const touches = (line: Edges) => {
      const [left, right] = [Math.max(line.left, edges.left), Math.min(line.right, edges.right)]
      const [top, bottom] = [Math.max(line.top, edges.top), Math.min(line.bottom, edges.bottom)]
      if (right <= left || bottom <= top) return false
      for (let x = left + 2; x < right; x += 4)
        for (let y = top + 2; y < bottom; y += 4)
          if (document.elementsFromPoint(x, y).some(each => each !== svg && svg.contains(each) && this.#inked(each)))
            return true
      return false
    }
    return this.#lineSets.flatMap((lines, index) => (lines.some(touches) ? [index] : []))
  }

  // An arrow has a broad clear stroke around it for those who point at it.
  #inked(shape: Element): boolean {
    const { fill, stroke } = this.sight.style(shape)
    return [fill, stroke].some(css => css.startsWith('url(') || (css !== 'none' && this.sight.colour(css)[3] > 0.1))
  }

  #leftBy(element: Element, edges: Edges): Edges {
    const cuts = this.sight.cuts(element).filter(({ by }) => by !== element)
    return cuts.reduce<Edges>(
      (rest, { edges: cut }) => ({
        left: Math.max(rest.left, cut.left),
        top: Math.max(rest.top, cut.top),
        right: Math.min(rest.right, cut.right),
        bottom: Math.min(rest.bottom, cut.bottom),
      }),
      edges,
    )
  }
}
