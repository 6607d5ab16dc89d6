// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { Box, DrawnCell, DrawnChart, DrawnPicture, DrawnRow, DrawnTable, Ink } from '../model/drawn.ts'
import type { PageLook } from './in-page-look.ts'
import type { PageText } from './in-page-text.ts'

/** Reads pictures, tables and charts of a drawn slide, and what cannot be rebuilt elsewhere. */
export class PageThings {
  readonly #look: PageLook
  readonly #text: PageText

  constructor(look: PageLook, text: PageText) {
    this.#look = look
    this.#text = text
  }

  async pictures(): Promise<readonly DrawnPicture[]> {
    const elements = this.#look.elements()
    const images = elements.filter(element => element instanceof HTMLImageElement && element.naturalWidth > 0)
    const behind = elements.filter(element => this.#pictureBehind(getComputedStyle(element)))
    const shown = images.map(image => this.#picture(image as HTMLImageElement))
    return Promise.all([...shown, ...behind.map(element => this.#ground(element))])
  }

  /** The address of the one picture that fills an element's ground. */
  #pictureBehind({ backgroundImage, backgroundSize }: CSSStyleDeclaration): string | undefined {
    const url = /^url\("([^"]+)"\)$/.exec(backgroundImage)?.[1]
    return /^(?:cover|contain)$/.test(backgroundSize) ? url : undefined
  }

  async #ground(element: HTMLElement): Promise<DrawnPicture> {
    const style = getComputedStyle(element)
    const image = new Image()
    image.src = this.#pictureBehind(style)!
    await image.decode()
    const rect = element.getBoundingClientRect()
    const whole = this.#fitted(image, rect, style.backgroundSize, style.backgroundPosition)
    const box = this.#look.box(rect)
    return { kind: 'picture', order: this.#look.order(element), box, alt: '', data: this.#redrawn(image, rect, whole) }
  }

  /** Where the whole of a picture would stand that covers a box or is contained in it. */
  #fitted(image: HTMLImageElement, rect: DOMRect, fit: string, position: string) {
    const { naturalWidth, naturalHeight } = image
    const choose = { contain: Math.min, cover: Math.max, 'scale-down': Math.min }[fit]
    const scale = choose?.(rect.width / naturalWidth, rect.height / naturalHeight)
    const [width, height] = scale ? [naturalWidth * scale, naturalHeight * scale] : [rect.width, rect.height]
    const [x = 0.5, y = 0.5] = position.split(' ').map(part => Number.parseFloat(part) / 100)
    return { left: rect.left + (rect.width - width) * x, top: rect.top + (rect.height - height) * y, width, height }
  }

  async #picture(image: HTMLImageElement): Promise<DrawnPicture> {
    const { objectFit, objectPosition } = getComputedStyle(image)
    const rect = image.getBoundingClientRect()
    const whole = this.#fitted(image, rect, objectFit, objectPosition)
    const cut = objectFit === 'cover'
    const data = cut ? this.#redrawn(image, rect, whole) : await this.#dataOf(image, whole)
    const box = this.#look.box(cut ? rect : whole)
    return { kind: 'picture', order: this.#look.order(image), box, alt: image.alt, data }
  }

  /** As it is, where other programs read its kind; else drawn anew. */
  async #dataOf(
    image: HTMLImageElement,
    box: { left: number; top: number; width: number; height: number },
  ): Promise<string> {
    const blob = await fetch(image.currentSrc).then(answer => answer.blob())
    if (!/^image\/(?:png|jpeg|gif)$/.test(blob.type)) return this.#redrawn(image, box, box)
    return new Promise((done, fail) => {
      const reader = new FileReader()
      reader.addEventListener('load', () => done(reader.result as string))
      reader.addEventListener('error', () => fail(reader.error))
      reader.readAsDataURL(blob)
    })
  }

  #redrawn(
    image: HTMLImageElement,
    shown: { left: number; top: number; width: number; height: number },
    whole: typeof shown,
  ): string {
    const SHARP = 3
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(shown.width * SHARP)
    canvas.height = Math.round(shown.height * SHARP)
    const [left, top] = [(whole.left - shown.left) * SHARP, (whole.top - shown.top) * SHARP]
    canvas.getContext('2d')!.drawImage(image, left, top, whole.width * SHARP, whole.height * SHARP)
    return canvas.toDataURL('image/png')
  }

  tables(): readonly DrawnTable[] {
    const shown = this.#look
      .elements()
      .filter(element => element instanceof HTMLTableElement && element.rows.length > 0)
    return shown.map(table => this.#table(table as HTMLTableElement))
  }

  #table(table: HTMLTableElement): DrawnTable {
    const rows = [...table.rows]
    const whole = rows.find(row => [...row.cells].every(cell => cell.colSpan === 1)) ?? rows[0]!
    const columns = [...whole.cells].flatMap(cell => {
      const width = cell.getBoundingClientRect().width / cell.colSpan
      return Array.from({ length: cell.colSpan }, () => width)
    })
    const box: Box = this.#look.box(table.getBoundingClientRect())
    const rightToLeft = getComputedStyle(table).direction === 'rtl'
    const order = this.#look.order(table)
    return { kind: 'table', order, box, columns, rightToLeft, rows: rows.map(row => this.#row(row)) }
  }

  #row(row: HTMLTableRowElement): DrawnRow {
    const parts = [row.parentElement!, row, ...row.cells]
    const ends = (side: 'Top' | 'Bottom') => {
      const group = row.parentElement as HTMLTableSectionElement
      const outer = (side === 'Top' ? group.rows[0] : [...group.rows].at(-1)) === row
      return parts
        .slice(outer ? 0 : 1)
        .map(part => this.#edge(part, side))
        .findLast(edge => edge !== undefined)
    }
    const [above, below] = [ends('Top'), ends('Bottom')]
    const cells = [...row.cells].map(cell => this.#cell(cell))
    const { height } = row.getBoundingClientRect()
    return { height, cells, ...(above ? { above } : {}), ...(below ? { below } : {}) }
  }

  #edge(element: Element, side: 'Top' | 'Bottom'): (Ink & { width: number }) | undefined {
    const style = getComputedStyle(element)
    const width = Number.parseFloat(style[`border${side}Width`])
    const ink = this.#look.ink(style[`border${side}Color`], element)
    return ink && width > 0 && !/none|hidden/.test(style[`border${side}Style`]) ? { ...ink, width } : undefined
  }

  #cell(cell: HTMLTableCellElement): DrawnCell {
    const style = getComputedStyle(cell)
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
    const paragraph = this.#text.paragraph(cell, nodes, true)
    const side = (name: 'Top' | 'Right' | 'Bottom' | 'Left') => Number.parseFloat(style[`padding${name}`])
    const padding = { top: side('Top'), right: side('Right'), bottom: side('Bottom'), left: side('Left') }
    const fill = [cell, cell.parentElement!]
      .map(part => this.#look.ink(getComputedStyle(part).backgroundColor, part))
      .find(Boolean)
    const MIDDLES = { middle: 'middle', bottom: 'bottom' } as const
    const middle = MIDDLES[style.verticalAlign as keyof typeof MIDDLES] ?? 'top'
    const spans = { across: cell.colSpan, down: cell.rowSpan, heading: cell.matches('th') }
    return { ...spans, padding, middle, ...(paragraph ? { paragraph } : {}), ...(fill ? { fill } : {}) }
  }

  charts(): readonly DrawnChart[] {
    const KINDS = {
      'bar-chart': 'bar',
      'diverging-bars': 'diverging',
      'grouped-bars': 'grouped',
      'line-chart': 'line',
      'slope-chart': 'slope',
      'share-chart': 'share',
      'range-chart': 'range',
      'dot-plot': 'dot',
      'pictogram-chart': 'pictogram',
    } as const
    const drawings = this.#look.elements().filter(element => element.matches('.chart-drawing'))
    return drawings.flatMap(drawing => {
      const kind = Object.entries(KINDS).find(([name]) => drawing.classList.contains(name))?.[1]
      const svg = drawing.querySelector(':scope > svg')
      return kind && svg ? [this.#chart(svg, kind)] : []
    })
  }

  #chart(svg: Element, chart: DrawnChart['chart']): DrawnChart {
    const inkOf = (element: Element | null, property: 'fill' | 'stroke') =>
      (element && this.#look.ink(getComputedStyle(element)[property], element)?.hex) ?? '000000'
    const drawnAsLines = chart === 'line' || chart === 'slope'
    const main = drawnAsLines ? '.line' : '.bar'
    const colours = [...svg.querySelectorAll(':scope > g')].map(part =>
      inkOf(part.querySelector(main), drawnAsLines ? 'stroke' : 'fill'),
    )
    const label = svg.querySelector('.label, .says, text') ?? svg
    const text = inkOf(svg.querySelector('.says') ?? svg, 'fill')
    const quiet = inkOf(svg.querySelector('.quiet, .series, text:not(.says)'), 'fill')
    const { fontFamily, fontSize } = getComputedStyle(label)
    const family = fontFamily
      .split(',')[0]!
      .trim()
      .replace(/^["']|["']$/g, '')
    const look = { colours, text, quiet, ground: this.#look.ground(), family, size: Number.parseFloat(fontSize) }
    const box = this.#look.box(svg.getBoundingClientRect())
    return {
      kind: 'chart',
      order: this.#look.order(svg),
      box,
      chart,
      name: svg.getAttribute('aria-label') ?? '',
      ...look,
    }
  }

  /** What of the slide has no counterpart outside the browser, in words. */
  foreign(simple: (svg: Element) => boolean): readonly string[] {
    return [...new Set(this.#look.elements().flatMap(element => this.#foreignIn(element, simple)))]
  }

  #foreignIn(element: HTMLElement | SVGElement, simple: (svg: Element) => boolean): readonly string[] {
    const inner = element.parentElement!.closest('svg, .katex, .mermaid')
    if (inner && this.#look.slide.contains(inner)) return []
    const TAGS: Readonly<Record<string, string>> = {
      canvas: 'a canvas',
      video: 'a video',
      audio: 'a sound',
      iframe: 'another page',
      'object, embed': 'an embedded document',
      'input, select, textarea, button, meter, progress': 'a control',
      '.katex, math': 'a formula',
      '.mermaid': 'a diagram',
    }
    const tag = Object.entries(TAGS).find(([selector]) => element.matches(selector))?.[1]
    if (tag) return [tag]
    // A heading that stands there for screen readers is made too small to be seen.
    if (element.matches('.for-readers')) return []
    if (element.shadowRoot) return ['a component of its own']
    if (element.matches('svg')) return element.closest('.chart-drawing') || simple(element) ? [] : ['a drawing']
    return this.#styled(getComputedStyle(element))
  }

  #styled(style: CSSStyleDeclaration): readonly string[] {
    const { a, b, c, d } = new DOMMatrix(style.transform === 'none' ? undefined : style.transform)
    const turned = Math.abs(a - 1) + Math.abs(b) + Math.abs(c) + Math.abs(d - 1) > 0.01
    const rules: readonly (readonly [boolean, string])[] = [
      [
        turned || !/^(?:none|0deg)?$/.test(style.rotate) || !/^(?:none|1)?$/.test(style.scale),
        'something turned or scaled',
      ],
      [style.zoom !== '1' && style.zoom !== 'normal', 'something turned or scaled'],
      [style.writingMode !== 'horizontal-tb', 'vertical text'],
      [style.backgroundImage !== 'none' && !this.#pictureBehind(style), 'a ground that is a picture or a gradient'],
      [
        style.filter !== 'none' || style.mixBlendMode !== 'normal' || style.clipPath !== 'none',
        'an effect of colour or shape',
      ],
      [style.maskImage !== undefined && style.maskImage !== 'none', 'an effect of colour or shape'],
    ]
    return rules.flatMap(([applies, words]) => (applies ? [words] : []))
  }
}
