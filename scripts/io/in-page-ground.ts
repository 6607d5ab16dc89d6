// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { Colour } from '../model/step.ts'
import type { Edges, PageSight } from './in-page-sight.ts'

/** What lies under the texts of one drawn step, and what lies over them, by asking the browser what is where. */
export class PageGround {
  readonly #paints = new Map<Element, { readonly colour?: Colour; readonly mixed: boolean }>()

  constructor(readonly sight: PageSight) {}

  /** What is under and over an element along the middle of its lines. */
  at(element: Element, lines: readonly Edges[]) {
    const points = lines.length > 6 ? [lines[0]!, lines[lines.length >> 1]!, lines.at(-1)!] : lines
    const grounds = new Map<string, Colour>()
    const over: Element[] = []
    let [mixed, looks] = [false, 0]
    for (const line of points) {
      for (const x of this.#along(line)) {
        const stack = this.#stack(x, (line.top + line.bottom) / 2)
        if (!stack) continue
        looks += 1
        const place = stack.indexOf(element)
        const cover = stack.slice(0, Math.max(0, place)).find(each => this.#hides(each, element))
        if (cover) over.push(cover)
        const colour = this.#composed(this.#under(element, stack))
        if (colour) grounds.set(colour.join(), colour)
        else mixed = true
      }
    }
    if (element.getRootNode() !== document) mixed = true
    const covered = over[0] && { by: this.sight.name(over[0]), share: over.length / looks }
    return { grounds: [...grounds.values()], mixed, ...(covered && { covered }) }
  }

  /** Near enough to each other that no ground of a few letters lies between two of them. */
  #along({ left, right }: Edges): readonly number[] {
    const [APART, FEWEST, MOST] = [32, 3, 24]
    const count = Math.min(MOST, Math.max(FEWEST, Math.round((right - left) / APART)))
    return Array.from({ length: count }, (_, at) => left + ((right - left) * (at + 0.5)) / count)
  }

  /** What lies under an element, itself included; one without a box of its own lies on the next around it that has one. */
  #under(element: Element, stack: readonly Element[]): readonly Element[] {
    const place = [element, ...this.sight.ancestors(element)].map(each => stack.indexOf(each)).find(at => at >= 0)
    return place === undefined ? [element, ...this.sight.ancestors(element)] : stack.slice(place)
  }

  #stack(x: number, y: number): readonly Element[] | undefined {
    const { left, top, right, bottom } = this.sight.origin
    const outside = x < left || x > right || y < top || y > bottom
    return outside ? undefined : document.elementsFromPoint(x, y)
  }

  #hides(over: Element, element: Element): boolean {
    if (over.contains(element) || element.contains(over) || this.sight.opacity(over) < 0.5) return false
    if (over.matches('img, video, canvas, iframe')) return this.sight.style(over).visibility === 'visible'
    const { colour } = this.#paint(over)
    return colour !== undefined && colour[3] > 0.5
  }

  /** The colours of a stack, one on the other; nothing where a picture or a gradient is among them. */
  #composed(stack: readonly Element[]): Colour | undefined {
    const layers: Colour[] = []
    for (const element of stack) {
      const { colour, mixed } = this.#paint(element)
      if (mixed) return undefined
      if (colour) layers.push(colour)
      if (colour && colour[3] > 0.995) break
    }
    const onto = (below: Colour, [red, green, blue, alpha]: Colour): Colour => {
      const mix = (part: number, under: number) => Math.round(part * alpha + under * (1 - alpha))
      return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1]
    }
    return layers.toReversed().reduce(onto, [255, 255, 255, 1])
  }

  #paint(element: Element) {
    const known = this.#paints.get(element)
    if (known) return known
    const paint = this.#paintOf(element)
    this.#paints.set(element, paint)
    return paint
  }

  #paintOf(element: Element): { readonly colour?: Colour; readonly mixed: boolean } {
    const style = this.sight.style(element)
    const opacity = this.sight.slide.contains(element) ? this.sight.opacity(element) : 1
    if (opacity < 0.005) return { mixed: false }
    const blends = style.mixBlendMode !== 'normal' || style.backdropFilter !== 'none' || style.filter !== 'none'
    if (blends || element.matches('img, video, canvas, iframe, object, embed')) return { mixed: true }
    // A line has nothing inside to be filled, whatever its fill says.
    if (element instanceof SVGLineElement) return { mixed: false }
    const drawn = element instanceof SVGGeometryElement
    if (drawn && style.fill.startsWith('url(')) return { mixed: true }
    if (!drawn && (style.backgroundImage !== 'none' || this.#pseudoPaints(element))) return { mixed: true }
    if (element instanceof SVGElement && !drawn && !(element instanceof SVGSVGElement)) return { mixed: false }
    const css = drawn ? style.fill : style.backgroundColor
    if (css === 'none') return { mixed: false }
    const [red, green, blue, alpha] = this.sight.colour(css)
    const covers = alpha * opacity * (drawn ? Number(style.fillOpacity) : 1)
    return covers > 0.004 ? { colour: [red, green, blue, covers], mixed: false } : { mixed: false }
  }

  // A bar or a hairline lies beside a text; only what is larger can lie under it.
  #pseudoPaints(element: Element): boolean {
    return ['::before', '::after'].some(which => {
      const style = getComputedStyle(element, which)
      if (style.content === 'none' || style.content === 'normal') return false
      if (style.position !== 'absolute' && style.position !== 'fixed') return false
      const paints = style.backgroundImage !== 'none' || this.sight.colour(style.backgroundColor)[3] > 0
      return paints && !(Number.parseFloat(style.width) < 12) && !(Number.parseFloat(style.height) < 12)
    })
  }
}
