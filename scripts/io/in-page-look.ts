// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { Box, Ink } from '../model/drawn.ts'

/** How the elements of one drawn slide look and where they stand. */
export class PageLook {
  readonly #origin: DOMRect
  readonly #orders = new Map<Node, number>()
  readonly #inks = new Map<string, Ink>()
  readonly #brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

  constructor(readonly slide: HTMLElement) {
    this.#origin = slide.getBoundingClientRect()
    const walker = document.createTreeWalker(slide)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#orders.set(node, this.#orders.size)
  }

  /** Place in the slide's document. */
  order(node: Node): number {
    return this.#orders.get(node) ?? -1
  }

  /** A rectangle of the window as one of the slide. */
  box({ left, top, width, height }: { left: number; top: number; width: number; height: number }): Box {
    return { x: left - this.#origin.left, y: top - this.#origin.top, width, height }
  }

  /** All elements that somebody can see, in order. */
  elements(): readonly HTMLElement[] {
    return [...this.slide.querySelectorAll<HTMLElement>('*')].filter(element => !this.hidden(element))
  }

  hidden(element: Element): boolean {
    if (element.closest('style, script, template, head, .for-readers')) return true
    for (let each: Element | null = element; each && each !== this.slide; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.display === 'none' || style.opacity === '0' || this.#cutDown(each, style)) return true
    }
    return getComputedStyle(element).visibility !== 'visible'
  }

  // What stands in the page for screen readers alone is cut down to a pixel.
  #cutDown(element: Element, style: CSSStyleDeclaration): boolean {
    return style.overflow === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1
  }

  /** How much of a colour covers, all that the element stands in included. */
  opacity(element: Element): number {
    let all = 1
    for (let each: Element | null = element; each && each !== this.slide; each = each.parentElement)
      all *= Number(getComputedStyle(each).opacity)
    return all
  }

  /** Any colour that CSS knows; nothing where it is clear. */
  ink(css: string, element: Element): Ink | undefined {
    const { hex, alpha } = this.#parsed(css)
    const covers = Math.round(alpha * this.opacity(element) * 100) / 100
    return covers > 0 ? { hex, alpha: covers } : undefined
  }

  #parsed(css: string): Ink {
    const known = this.#inks.get(css)
    if (known) return known
    this.#brush.clearRect(0, 0, 1, 1)
    this.#brush.fillStyle = css
    this.#brush.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = this.#brush.getImageData(0, 0, 1, 1).data
    const hex = [red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')
    const ink = { hex: hex.toUpperCase(), alpha: alpha / 255 }
    this.#inks.set(css, ink)
    return ink
  }

  /** The colour that covers the whole slide. */
  ground(): string {
    const grounds = [this.slide, ...this.elements()].filter(element => this.coversAll(element))
    const inks = grounds.flatMap(element => this.ink(getComputedStyle(element).backgroundColor, element) ?? [])
    return inks.findLast(({ alpha }) => alpha === 1)?.hex ?? 'FFFFFF'
  }

  coversAll(element: Element): boolean {
    const rect = element.getBoundingClientRect()
    const { left, top, right, bottom } = this.#origin
    const reaches = rect.left <= left + 1 && rect.top <= top + 1
    return reaches && rect.right >= right - 1 && rect.bottom >= bottom - 1
  }
}
