// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { Box } from '../model/drawn.ts'
import type { Beyond, Colour, Side } from '../model/step.ts'

/** Edges in the window, in CSS pixels. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What can be seen of the elements of one drawn step, and how large it is. */
export class PageSight {
  readonly origin: DOMRect
  readonly #styles = new Map<Element, CSSStyleDeclaration>()
  readonly #opacities = new Map<Element, number>()
  readonly #scales = new Map<Element, number>()
  readonly #colours = new Map<string, Colour>()
  readonly #brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  constructor(readonly slide: HTMLElement) {
    // The browser tells only of what is in its window what lies where.
    window.scrollTo(0, slide.getBoundingClientRect().top + window.scrollY)
    this.origin = slide.getBoundingClientRect()
  }

  style(element: Element): CSSStyleDeclaration {
    const known = this.#styles.get(element)
    if (known) return known
    const style = getComputedStyle(element)
    this.#styles.set(element, style)
    return style
  }

  /** The element in which another is drawn, out of a shadow tree as well; nothing for the slide. */
  parent(element: Element): Element | undefined {
    if (element === this.slide) return undefined
    return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? undefined
  }

  ancestors(element: Element): readonly Element[] {
    const all: Element[] = []
    for (let at = this.parent(element); at && at !== this.slide; at = this.parent(at)) all.push(at)
    return all
  }

  /** How much of the element covers what is behind it, all that it stands in included. */
  opacity(element: Element): number {
    const known = this.#opacities.get(element)
    if (known !== undefined) return known
    const parent = this.parent(element)
    const opacity = Number(this.style(element).opacity) * (parent && parent !== this.slide ? this.opacity(parent) : 1)
    this.#opacities.set(element, opacity)
    return opacity
  }

  /** Whether an eye sees what stands in the element; what is there for screen readers alone is cut down to a pixel. */
  shown(element: Element): boolean {
    if (this.style(element).visibility !== 'visible' || this.opacity(element) < 0.02) return false
    return ![element, ...this.ancestors(element)].some(each => {
      if (each.matches('style, script, template, noscript')) return true
      const { width, height } = each.getBoundingClientRect()
      return width <= 1 && height <= 1 && /hidden|clip/.test(this.style(each).overflow)
    })
  }

  /** Pixels of the slide for a pixel of the element's own: zoom, transforms and the scale of a drawing. */
  scale(element: Element): number {
    if (element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement)) {
      const { a = 1, b = 0, c = 0, d = 1 } = element.getScreenCTM() ?? {}
      return Math.sqrt(Math.abs(a * d - b * c))
    }
    return this.#turned(element) * ((element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1)
  }

  #turned(element: Element): number {
    const known = this.#scales.get(element)
    if (known !== undefined) return known
    const { transform, scale } = this.style(element)
    const { a, b, c, d } = new DOMMatrix(transform === 'none' ? '' : transform)
    const [x = 1, y = x] = scale === 'none' || !scale ? [] : scale.split(' ').map(Number)
    const parent = this.parent(element)
    const all =
      Math.sqrt(Math.abs((a * d - b * c) * x * y)) * (parent && parent !== this.slide ? this.#turned(parent) : 1)
    this.#scales.set(element, all)
    return all
  }

  /** Whether letters stand upright, so that their height can be told from their line's. */
  upright(element: Element): boolean {
    return [element, ...this.ancestors(element)].every(each => {
      const { transform, rotate, writingMode } = this.style(each)
      const { b, c } = new DOMMatrix(transform === 'none' ? '' : transform)
      const straight = Math.abs(b) < 0.01 && Math.abs(c) < 0.01 && (rotate === 'none' || !rotate)
      return straight && writingMode === 'horizontal-tb' && !each.getAttribute('transform')?.includes('rotate')
    })
  }

  /** What cuts off what stands in the element, or an element itself where its parent is asked for. */
  cuts(element: Element): readonly { readonly by: Element; readonly edges: Edges }[] {
    const found: { by: Element; edges: Edges }[] = []
    let position = 'static'
    for (const by of [element, ...this.ancestors(element)]) {
      const style = this.style(by)
      const holds = style.position !== 'static' || style.transform !== 'none'
      if ((position === 'absolute' || position === 'fixed') && !holds) continue
      position = style.position
      const plain = /^(?:inline|contents)$/.test(style.display) && !(by instanceof SVGSVGElement)
      const [acrossX, acrossY] = [style.overflowX !== 'visible', style.overflowY !== 'visible']
      if (plain || (!acrossX && !acrossY)) continue
      const { left, top, right, bottom } = by.getBoundingClientRect()
      const open = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
      found.push({ by, edges: { ...open, ...(acrossX && { left, right }), ...(acrossY && { top, bottom }) } })
    }
    return found
  }

  /** How far a rectangle reaches beyond edges; a pixel is nothing. */
  beyond({ left, top, right, bottom }: Edges, edges: Edges): Beyond {
    const sides: Record<Side, number> = {
      left: edges.left - left,
      top: edges.top - top,
      right: right - edges.right,
      bottom: bottom - edges.bottom,
    }
    const past = Object.entries(sides).filter(([, amount]) => amount > 1 && amount < Infinity)
    return Object.fromEntries(past.map(([side, amount]) => [side, Math.round(amount * 10) / 10]))
  }

  /** A rectangle of the window as one of the slide. */
  box({ left, top, right, bottom }: Edges): Box {
    const tenth = (value: number) => Math.round(value * 10) / 10
    return {
      x: tenth(left - this.origin.left),
      y: tenth(top - this.origin.top),
      width: tenth(right - left),
      height: tenth(bottom - top),
    }
  }

  /** Any colour that CSS knows. */
  colour(css: string): Colour {
    const known = this.#colours.get(css)
    if (known) return known
    this.#brush.clearRect(0, 0, 1, 1)
    this.#brush.fillStyle = css
    this.#brush.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = this.#brush.getImageData(0, 0, 1, 1).data
    const colour: Colour = [red, green, blue, alpha / 255]
    this.#colours.set(css, colour)
    return colour
  }

  /** The element as a selector: `li`, `p.lead`. */
  name(element: Element): string {
    const [first] = [...element.classList].filter(name => /^[a-z][\w-]*$/i.test(name))
    return first ? `${element.localName}.${first}` : element.localName
  }
}
