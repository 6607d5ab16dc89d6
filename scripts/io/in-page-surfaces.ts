// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { DrawnItem, DrawnStroke, DrawnSurface, Ink } from '../model/drawn.ts'
import type { PageLook } from './in-page-look.ts'

type Point = readonly [number, number]
type Edge = Ink & { readonly width: number }

/** Reads what a drawn slide shows besides words and pictures: grounds, rules, and simple drawings. */
export class PageSurfaces {
  readonly #look: PageLook

  constructor(look: PageLook) {
    this.#look = look
  }

  surfaces(): readonly DrawnItem[] {
    const outside = this.#look.elements().filter(element => !element.closest('table, svg'))
    return [
      ...outside.flatMap(element => [
        ...this.#ground(element),
        ...this.#rules(element),
        ...this.#ornament(element, '::before'),
        ...this.#ornament(element, '::after'),
      ]),
      ...this.#drawings(),
    ]
  }

  #ground(element: HTMLElement): readonly DrawnSurface[] {
    const style = getComputedStyle(element)
    if (style.display.startsWith('inline') && element.textContent!.trim()) return []
    const ink = this.#look.ink(style.backgroundColor, element)
    const fill = ink && (ink.alpha < 1 || !this.#look.coversAll(element)) ? ink : undefined
    const edge = this.#frame(element)
    const rect = element.getBoundingClientRect()
    if ((!fill && !edge) || rect.width < 1 || rect.height < 1) return []
    const radius =
      Number.parseFloat(style.borderTopLeftRadius) * (style.borderTopLeftRadius.endsWith('%') ? rect.width / 100 : 1)
    const shape =
      radius >= Math.min(rect.width, rect.height) / 2 && Math.abs(rect.width - rect.height) < 1
        ? 'ellipse'
        : 'rectangle'
    const round = radius > 0 && shape === 'rectangle' ? { radius: Math.min(radius, rect.height / 2) } : {}
    const common = { kind: 'surface', shape, order: this.#look.order(element), box: this.#look.box(rect) } as const
    return [{ ...common, ...round, ...(fill ? { fill } : {}), ...(edge ? { edge } : {}) }]
  }

  #edges(element: Element): Readonly<Record<'Top' | 'Right' | 'Bottom' | 'Left', Edge | undefined>> {
    const style = getComputedStyle(element)
    const edge = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): Edge | undefined => {
      const width = Number.parseFloat(style[`border${side}Width`])
      const ink = this.#look.ink(style[`border${side}Color`], element)
      return ink && width > 0 && !/none|hidden/.test(style[`border${side}Style`]) ? { ...ink, width } : undefined
    }
    return { Top: edge('Top'), Right: edge('Right'), Bottom: edge('Bottom'), Left: edge('Left') }
  }

  /** The border, where it is the same on all sides. */
  #frame(element: Element): Edge | undefined {
    const { Top, Right, Bottom, Left } = this.#edges(element)
    const alike = [Right, Bottom, Left].every(side => side && Top && side.hex === Top.hex && side.width === Top.width)
    return alike ? Top : undefined
  }

  #rules(element: HTMLElement): readonly DrawnStroke[] {
    if (this.#frame(element)) return []
    const { x, y, width, height } = this.#look.box(element.getBoundingClientRect())
    const edges = this.#edges(element)
    const middle = (edge: Edge | undefined) => (edge?.width ?? 0) / 2
    const lines: readonly (readonly [Edge | undefined, Point, Point])[] = [
      [edges.Top, [x, y + middle(edges.Top)], [x + width, y + middle(edges.Top)]],
      [edges.Bottom, [x, y + height - middle(edges.Bottom)], [x + width, y + height - middle(edges.Bottom)]],
      [edges.Left, [x + middle(edges.Left), y], [x + middle(edges.Left), y + height]],
      [edges.Right, [x + width - middle(edges.Right), y], [x + width - middle(edges.Right), y + height]],
    ]
    const dashed = /dashed|dotted/.test(getComputedStyle(element).borderStyle)
    const order = this.#look.order(element)
    return lines.flatMap(([edge, from, to]) => (edge ? [this.#stroke([from, to], edge, order, dashed)] : []))
  }

  #stroke(points: readonly Point[], { width, hex, alpha }: Edge, order: number, dashed: boolean): DrawnStroke {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
    return { kind: 'stroke', order, box, ink: { hex, alpha }, width, dashed, points }
  }

  /** A part that the style adds without words, placed in a positioned element. */
  #ornament(element: HTMLElement, which: '::before' | '::after'): readonly DrawnSurface[] {
    const style = getComputedStyle(element, which)
    const fill = this.#look.ink(style.backgroundColor, element)
    if (!/^""/.test(style.content) || style.display === 'none' || style.position !== 'absolute' || !fill) return []
    const outer = element.getBoundingClientRect()
    const { borderLeftWidth, borderTopWidth } = getComputedStyle(element)
    const left = outer.left + Number.parseFloat(borderLeftWidth) + Number.parseFloat(style.left)
    const top = outer.top + Number.parseFloat(borderTopWidth) + Number.parseFloat(style.top)
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)]
    const points = this.#polygon(style.clipPath, width, height)
    const common = { kind: 'surface', order: this.#look.order(element), fill } as const
    const box = this.#look.box({ left, top, width, height })
    return [points ? { ...common, box, shape: 'polygon', points } : { ...common, box, shape: 'rectangle' }]
  }

  #polygon(clip: string, width: number, height: number): readonly Point[] | undefined {
    const inside = /^polygon\((.*)\)$/.exec(clip)?.[1]
    if (!inside) return undefined
    const share = (length: string, all: number) => Number.parseFloat(length) / (length.endsWith('%') ? 100 : all)
    return inside.split(',').map(pair => {
      const [x = '0', y = '0'] = pair.trim().split(/\s+/)
      return [share(x, width), share(y, height)] as const
    })
  }

  #drawings(): readonly DrawnItem[] {
    const drawings = [...this.#look.slide.querySelectorAll('svg')].filter(svg => !this.#look.hidden(svg))
    const own = drawings.filter(svg => !svg.closest('.chart-drawing') && this.simple(svg))
    return own.flatMap(svg => [...svg.querySelectorAll('line, path, circle, rect')].flatMap(part => this.#part(part)))
  }

  /** A drawing of straight lines, circles, rectangles and filled outlines alone; one that is turned has outlines only. */
  simple(this: void, svg: Element): boolean {
    const outlined = !svg.querySelector('line, circle, rect')
    return [...svg.querySelectorAll('*')].every(part => {
      if (!/^(?:g|line|circle|rect|path|title|desc)$/.test(part.tagName)) return false
      const { transform, fill, stroke } = getComputedStyle(part)
      const plain = (outlined || transform === 'none') && !/url\(/.test(`${fill} ${stroke}`)
      const straight = /^[ML\d\s.,-]*$/.test(part.getAttribute('d') ?? '')
      return plain && (straight || (fill !== 'none' && stroke === 'none'))
    })
  }

  #part(part: Element): readonly DrawnItem[] {
    const style = getComputedStyle(part)
    const scale = (part as SVGGraphicsElement).getScreenCTM()?.a ?? 1
    const ink = style.stroke === 'none' ? undefined : this.#look.ink(style.stroke, part)
    const edge = ink ? { ...ink, width: Number.parseFloat(style.strokeWidth) * scale } : undefined
    const fill = style.fill === 'none' ? undefined : this.#look.ink(style.fill, part)
    if (part.matches('circle, rect')) return this.#shape(part, fill, edge)
    const order = this.#look.order(part)
    if (fill && !edge && part.matches('path'))
      return this.#outlines(part).map(points => this.#filled(points, fill, order))
    const dashed = style.strokeDasharray !== 'none'
    return edge ? this.#lines(part).map(points => this.#stroke(points, edge, order, dashed)) : []
  }

  #shape(part: Element, fill: Ink | undefined, edge: Edge | undefined): readonly DrawnSurface[] {
    const { left, top, right, bottom } = this.#bounds(part)
    const box = this.#look.box({ left, top, width: right - left, height: bottom - top })
    if ((!fill && !edge) || box.width < 0.5 || box.height < 0.5) return []
    const shape = part.matches('circle') ? 'ellipse' : 'rectangle'
    const inks = { ...(fill ? { fill } : {}), ...(edge ? { edge } : {}) }
    return [{ kind: 'surface', shape, order: this.#look.order(part), box, ...inks }]
  }

  #filled(points: readonly Point[], fill: Ink, order: number): DrawnSurface {
    const { box } = this.#stroke(points, { ...fill, width: 0 }, order, false)
    const shares = points.map(([x, y]) => [(x - box.x) / (box.width || 1), (y - box.y) / (box.height || 1)] as const)
    return { kind: 'surface', shape: 'polygon', order, box, fill, points: shares }
  }

  /** A path's outlines as polygons: the ends of its pieces, and points along the round ones. */
  #outlines(part: Element): readonly (readonly Point[])[] {
    const ALONG = 16
    const closed = (part.getAttribute('d') ?? '').split(/(?=M)/).filter(outline => outline.trim())
    return closed.map(outline => {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      let [drawn, length] = ['', 0]
      const numbers = (outline.match(/[a-z][^a-z]*/gi) ?? []).flatMap(piece => {
        path.setAttribute('d', (drawn += piece))
        const [from, steps] = [length, /^[acqst]/i.test(piece) ? ALONG : 1]
        length = path.getTotalLength()
        const ends = Array.from({ length: steps }, (_, at) => from + ((length - from) * (at + 1)) / steps)
        return ends.map(at => path.getPointAtLength(at)).flatMap(({ x, y }) => [x, y])
      })
      return this.#pairs(part, numbers)
    })
  }

  /** The geometry itself, without its stroke. */
  #bounds(part: Element): { left: number; top: number; right: number; bottom: number } {
    const { x, y, width, height } = (part as SVGGraphicsElement).getBBox()
    const [left, top] = this.#onScreen(part, x, y)
    const [right, bottom] = this.#onScreen(part, x + width, y + height)
    return { left, top, right, bottom }
  }

  #onScreen(part: Element, x: number, y: number): Point {
    const point = new DOMPoint(x, y).matrixTransform((part as SVGGraphicsElement).getScreenCTM()!)
    return [point.x, point.y]
  }

  #lines(part: Element): readonly (readonly Point[])[] {
    const number = (name: string) => Number(part.getAttribute(name) ?? 0)
    const written = part.matches('line')
      ? `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
      : (part.getAttribute('d') ?? '')
    return written
      .split('M')
      .map(line => line.match(/-?[\d.]+/g)?.map(Number) ?? [])
      .filter(({ length }) => length >= 4)
      .map(numbers => this.#pairs(part, numbers))
  }

  #pairs(part: Element, numbers: readonly number[]): readonly Point[] {
    return numbers.flatMap((x, index) => {
      if (index % 2 === 1) return []
      const [left, top] = this.#onScreen(part, x, numbers[index + 1] ?? 0)
      const { x: onSlide, y } = this.#look.box({ left, top, width: 0, height: 0 })
      return [[onSlide, y] as const]
    })
  }
}
