// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { DrawnParagraph, DrawnText, LineEnd, Marker, TextRun } from '../model/drawn.ts'
import type { PageLook } from './in-page-look.ts'

interface Leaf {
  readonly block: HTMLElement
  readonly group: Element
  readonly paragraph: DrawnParagraph
  readonly order: number
}

/** Reads the words of a drawn slide, paragraph by paragraph. */
export class PageText {
  readonly #look: PageLook
  readonly #marked = new Set<Element>()
  readonly #brush = document.createElement('canvas').getContext('2d')!

  constructor(look: PageLook) {
    this.#look = look
  }

  /** All texts outside tables and drawings, in reading order. */
  texts(): readonly DrawnText[] {
    const groups: Leaf[][] = []
    for (const leaf of this.#leaves()) {
      const last = groups.at(-1)
      if (last && this.#follows(leaf, last)) last.push(leaf)
      else groups.push([leaf])
    }
    const title =
      groups.find(([leaf]) => leaf?.group.matches('h1')) ?? groups.find(([leaf]) => leaf?.group.matches('h2'))
    return groups.map(group => this.#text(group, group === title))
  }

  #leaves(): readonly Leaf[] {
    const nodes = new Map<HTMLElement, Text[]>()
    const walker = document.createTreeWalker(this.#look.slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement!
      if (!node.data.trim() || parent.closest('svg, table, .katex') || this.#look.hidden(parent)) continue
      const block = this.#blockOf(parent)
      nodes.set(block, [...(nodes.get(block) ?? []), node])
    }
    return [...nodes].flatMap(([block, own]) => {
      const paragraph = this.paragraph(block, own)
      return paragraph ? [{ block, group: this.#groupOf(block), paragraph, order: this.#look.order(own[0]!) }] : []
    })
  }

  #blockOf(element: HTMLElement): HTMLElement {
    const code = element.closest('pre')
    if (code && this.#look.slide.contains(code)) return code
    let block = element
    while (block !== this.#look.slide && this.#inline(block)) block = block.parentElement!
    return block
  }

  #inline(element: Element): boolean {
    const { display, position, float } = getComputedStyle(element)
    return /^(?:inline|contents|ruby)/.test(display) && !/absolute|fixed/.test(position) && float === 'none'
  }

  #groupOf(block: Element): Element {
    const heading = block.closest('h1, h2, h3, h4, h5, h6')
    if (heading) return heading
    let list = block.closest('ul, ol')
    for (let outer = list; outer; outer = outer.parentElement!.closest('ul, ol')) list = outer
    return (this.#look.slide.contains(list) ? list : undefined) ?? block.closest('blockquote') ?? block
  }

  // Columns of one list, and dates beside their events, are texts of their own.
  #follows(leaf: Leaf, group: readonly Leaf[]): boolean {
    const [first, last] = [group[0]!, group.at(-1)!]
    if (leaf.group !== first.group) return false
    const below = leaf.paragraph.box.y >= last.paragraph.box.y + last.paragraph.box.height - 2
    const aside = Math.abs(leaf.paragraph.box.x - first.paragraph.box.x)
    return below && aside <= 60 * (1 + leaf.paragraph.depth)
  }

  #text(leaves: readonly Leaf[], isTitle: boolean): DrawnText {
    const paragraphs = leaves.map(({ paragraph }) => paragraph)
    const [first] = leaves
    const left = Math.min(...paragraphs.map(({ box }) => box.x))
    const top = Math.min(...paragraphs.map(({ box }) => box.y))
    const right = Math.max(...paragraphs.map(({ box }) => box.x + box.width))
    const bottom = Math.max(...paragraphs.map(({ box }) => box.y + box.height))
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    return { kind: 'text', role: isTitle ? 'title' : this.#roleOf(first!), order: first!.order, box, paragraphs }
  }

  #roleOf({ block, group }: Leaf): DrawnText['role'] {
    if (block.matches('pre')) return 'code'
    if (block.matches('.folio') && /^\d+$/.test(block.textContent!.trim())) return 'number'
    if (group.matches('h1, h2, h3, h4, h5, h6')) return 'heading'
    if (group.matches('ul, ol')) return 'list'
    return group.matches('blockquote') ? 'quotation' : 'text'
  }

  /** The paragraph that a block is for some of its text nodes; nothing where none of them is drawn. */
  paragraph(block: HTMLElement, nodes: readonly Text[], deep = false): DrawnParagraph | undefined {
    const lines = this.#linesOf(nodes)
    if (lines.length === 0) return undefined
    const runs = this.#tidy(this.#runsIn(block, block, deep))
    const style = getComputedStyle(block)
    const { lineHeight, count } = this.#pitch(style, lines)
    // Code runs from left to right, whatever the language around it.
    const code = block.matches('pre')
    const rightToLeft = style.direction === 'rtl' && !code
    const align = code ? 'left' : this.#alignment(style)
    const [left, right] = this.#sides(block, lines, align)
    const top = this.#middle(lines[0]!) - lineHeight / 2
    const height = this.#middle(lines.at(-1)!) + lineHeight / 2 - top
    const box = this.#look.box({ left, top, width: right - left, height })
    const baseline = lines[0]!.top + this.#ascent(nodes[0]!) - top
    const hang = deep ? 0 : this.#hangOf(block)
    const { marker, indent, depth } = deep ? { marker: undefined, indent: 0, depth: 0 } : this.#markerOf(block, box.x)
    const widest = Math.max(...lines.map(line => line.right - line.left)) + this.#tail(block)
    const common = {
      runs,
      box,
      widest,
      room: box.width,
      lines: count,
      lineHeight,
      baseline,
      align,
      rightToLeft,
    }
    return { ...common, hang, indent, depth, ...(marker ? { marker } : {}) }
  }

  #linesOf(nodes: readonly Text[]): readonly DOMRect[] {
    const lines: DOMRect[] = []
    const range = document.createRange()
    for (const node of nodes) {
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 0.5) continue
        const last = lines.at(-1)
        const same = last && Math.abs(this.#middle(rect) - this.#middle(last)) < Math.max(rect.height, last.height) / 2
        if (same) lines[lines.length - 1] = this.#union(last, rect)
        else lines.push(rect)
      }
    }
    return lines
  }

  // The taller of two faces on one line decides where its middle is.
  #union(a: DOMRect, b: DOMRect): DOMRect {
    const [left, right] = [Math.min(a.left, b.left), Math.max(a.right, b.right)]
    const { top, height } = b.height > a.height ? b : a
    return new DOMRect(left, top, right - left, height)
  }

  #middle({ top, height }: DOMRect): number {
    return top + height / 2
  }

  /** From line to line, and how many there are, empty ones included. */
  #pitch({ lineHeight }: CSSStyleDeclaration, lines: readonly DOMRect[]): { lineHeight: number; count: number } {
    const [first, last] = [lines[0]!, lines.at(-1)!]
    const usual = Number.parseFloat(lineHeight) || first.height
    const span = this.#middle(last) - this.#middle(first)
    const steps = lines.length > 1 ? Math.max(1, Math.round(span / usual)) : 0
    return { lineHeight: steps > 0 ? span / steps : usual, count: steps + 1 }
  }

  #ascent(node: Text): number {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement!)
    this.#brush.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    return this.#brush.measureText('x').fontBoundingBoxAscent
  }

  #alignment({ textAlign, direction }: CSSStyleDeclaration): DrawnParagraph['align'] {
    if (/center/.test(textAlign)) return 'centre'
    if (textAlign === 'justify') return 'justified'
    const toTheRight = /right/.test(textAlign) || textAlign === (direction === 'rtl' ? 'start' : 'end')
    return toTheRight ? 'right' : 'left'
  }

  #sides(block: Element, lines: readonly DOMRect[], align: DrawnParagraph['align']): readonly [number, number] {
    const rect = block.getBoundingClientRect()
    const style = getComputedStyle(block)
    const inset = (side: 'Left' | 'Right') =>
      Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`])
    const [from, to] = [rect.left + inset('Left'), rect.right - inset('Right')]
    const [left, right] = [Math.min(...lines.map(line => line.left)), Math.max(...lines.map(line => line.right))]
    if (align === 'centre') return [Math.min(from, left), Math.max(to, right)]
    return align === 'right' ? [Math.min(from, left), right] : [left, Math.max(to, right)]
  }

  #runsIn(node: Node, block: HTMLElement, deep: boolean): readonly (TextRun | LineEnd)[] {
    if (node instanceof Text) return this.#runsOf(node, block)
    if (!(node instanceof HTMLElement)) return []
    if (node !== block && this.#look.hidden(node)) return []
    if (node.matches('br'))
      return [{ text: '\n', size: Number.parseFloat(getComputedStyle(node.parentElement!).fontSize) }]
    if (node !== block && !deep && !block.matches('pre') && !this.#inline(node)) return []
    const inside = [...node.childNodes].flatMap(child => this.#runsIn(child, block, deep))
    return [...this.#pseudo(node, '::before'), ...inside, ...this.#pseudo(node, '::after')]
  }

  #runsOf(node: Text, block: HTMLElement): readonly (TextRun | LineEnd)[] {
    const element = node.parentElement!
    const style = getComputedStyle(element)
    const kept = /^(?:pre|break-spaces)/.test(style.whiteSpace)
    const tab = ' '.repeat(Number.parseFloat(style.tabSize) || 8)
    const text = kept ? node.data.replaceAll('\t', tab) : node.data.replace(/[ \t\r\n]+/g, ' ')
    const parts = kept ? text.split(/\r?\n/) : [text]
    const size = Number.parseFloat(style.fontSize)
    return parts.flatMap((part, index) => [
      ...(index > 0 ? [{ text: '\n', size } as const] : []),
      ...(part ? [this.#run(part, element, block)] : []),
    ])
  }

  #run(text: string, element: HTMLElement, block: HTMLElement, style = getComputedStyle(element)): TextRun {
    const family = style.fontFamily
      .split(',')[0]!
      .trim()
      .replace(/^["']|["']$/g, '')
    const lang = element.closest<HTMLElement>('[lang]')?.lang
    const cased = { lowercase: text.toLocaleLowerCase(lang), capitalize: this.#capitalized(text, lang) } as const
    const link = this.#link(element)
    const raised = style.verticalAlign === 'super' ? 'above' : style.verticalAlign === 'sub' ? 'below' : undefined
    return {
      text: cased[style.textTransform as keyof typeof cased] ?? text,
      family,
      face: this.#faceOf(style.fontFamily),
      size: Number.parseFloat(style.fontSize),
      bold: Number(style.fontWeight) >= 600,
      italic: style.fontStyle !== 'normal',
      ink: this.#look.ink(style.color, element) ?? { hex: '000000', alpha: 1 },
      tracking: Number.parseFloat(style.letterSpacing) || 0,
      ...this.#decoration(element, block),
      ...(style.textTransform === 'uppercase' ? { caps: 'all' } : {}),
      ...(style.fontVariantCaps === 'small-caps' ? { caps: 'small' } : {}),
      ...(raised ? { raised } : {}),
      ...(link ? { link } : {}),
      ...(lang && lang !== this.#langOfSlide() ? { lang } : {}),
    }
  }

  #langOfSlide(): string {
    return document.documentElement.lang
  }

  #capitalized(text: string, lang: string | undefined): string {
    return text.replace(/(?<![\p{L}\p{N}’'])\p{L}/gu, letter => letter.toLocaleUpperCase(lang))
  }

  #faceOf(families: string): TextRun['face'] {
    if (/mono|courier|consol/i.test(families)) return 'mono'
    return /(?<!sans-)serif|georgia|times/i.test(families.replace(/sans-serif|sans serif/gi, '')) ? 'serif' : 'sans'
  }

  #link(element: Element): string | undefined {
    const anchor = element.closest<HTMLAnchorElement>('a[href]')
    if (!anchor) return undefined
    const written = anchor.getAttribute('href')!
    if (/^#slide-\d+$/.test(written)) return written
    return /^(?:https?:|mailto:|tel:)/i.test(written) ? anchor.href : undefined
  }

  // Underlines are drawn through all that stands in the underlined element; its parts do not know of them.
  #decoration(element: HTMLElement, block: HTMLElement): Partial<TextRun> {
    const found: { underline?: TextRun['underline']; struck?: boolean; highlight?: string } = {}
    for (let each: HTMLElement | null = element; each; each = each === block ? null : each.parentElement) {
      const style = getComputedStyle(each)
      const { textDecorationLine: line, textDecorationColor, textDecorationThickness, fontSize } = style
      const thick = Number.parseFloat(textDecorationThickness) > Math.max(3, Number.parseFloat(fontSize) * 0.08)
      const hex = this.#look.ink(textDecorationColor, each)?.hex
      if (line.includes('underline') && hex && !found.underline) found.underline = { hex, thick }
      if (line.includes('line-through')) found.struck = true
      const behind = each === block ? undefined : this.#look.ink(style.backgroundColor, each)
      if (behind && !found.highlight) found.highlight = behind.hex
    }
    return found as Partial<TextRun>
  }

  #pseudo(element: HTMLElement, which: '::before' | '::after'): readonly TextRun[] {
    const text = this.#contentOf(element, which)
    if (!text) return []
    const style = getComputedStyle(element, which)
    if (this.#placedApart(element, style) && !this.#hangs(style)) return []
    return [this.#run(text, element, element, style)]
  }

  #placedApart(element: Element, { position }: CSSStyleDeclaration): boolean {
    return /absolute|fixed/.test(position) || /^(?:inline-)?(?:grid|flex)$/.test(getComputedStyle(element).display)
  }

  /** It stands out to the left of its block (to the right where writing runs that way). */
  #hangs({ position, left, right, direction }: CSSStyleDeclaration): boolean {
    return position === 'absolute' && Number.parseFloat(direction === 'rtl' ? right : left) < 0
  }

  #hangOf(block: Element): number {
    const style = getComputedStyle(block, '::before')
    if (!this.#contentOf(block, '::before') || !this.#hangs(style)) return 0
    return Number.parseFloat(style.width) || 0
  }

  /** The room that what is added after the words takes, roughly: it cannot be measured. */
  #tail(block: Element): number {
    const text = this.#contentOf(block, '::after')
    return text.length * Number.parseFloat(getComputedStyle(block).fontSize) * 0.5
  }

  #contentOf(element: Element, which: '::before' | '::after'): string {
    const { content, quotes } = getComputedStyle(element, which)
    if (content === 'none' || content === 'normal') return ''
    const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|(open|close)-quote|counters?\([^)]*\)/g)
    return [...parts]
      .map(([whole, text, quote]) => {
        if (text !== undefined) return text.replace(/\\(.)/g, '$1')
        return quote ? this.#quote(quote === 'open' ? 0 : 1, quotes, element) : this.#count(element, whole)
      })
      .join('')
  }

  #count(element: Element, _counter: string): string {
    const item = element.closest('li')
    return item ? String(this.#numberOf(item)) : ''
  }

  #numberOf(item: HTMLLIElement): number {
    if (item.value) return item.value
    const start = item.parentElement instanceof HTMLOListElement ? item.parentElement.start : 1
    return start + [...item.parentElement!.children].indexOf(item)
  }

  /** The outer quotation marks: those that the style names, else those of the language. */
  #quote(side: 0 | 1, quotes: string, element: Element): string {
    if (quotes === 'none') return ''
    const named = [...quotes.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, mark]) => mark!)
    const lang = (element.closest<HTMLElement>('[lang]')?.lang ?? '').toLowerCase().split('-')[0]!
    const LANGUAGES: Readonly<Record<string, string>> = {
      de: '„“',
      cs: '„“',
      sk: '„“',
      sl: '„“',
      bg: '„“',
      et: '„“',
      lt: '„“',
      is: '„“',
      da: '”“',
      pl: '„”',
      hu: '„”',
      ro: '„”',
      hr: '„”',
      sv: '””',
      fi: '””',
      fr: '«»',
      es: '«»',
      it: '«»',
      ru: '«»',
      uk: '«»',
      el: '«»',
      no: '«»',
      nb: '«»',
      nn: '«»',
      fa: '«»',
      ja: '「」',
      he: '””',
    }
    return named[side] ?? (LANGUAGES[lang] ?? '“”')[side]!
  }

  #markerOf(block: Element, x: number): Pick<DrawnParagraph, 'marker' | 'indent' | 'depth'> {
    const item = block.closest('li')
    if (!item || !this.#look.slide.contains(item)) return { indent: 0, depth: 0 }
    const list = item.parentElement!
    let depth = -1
    for (let outer: Element | null = list; outer && this.#look.slide.contains(outer); depth += 1)
      outer = outer.parentElement!.closest('ul, ol')
    if (this.#marked.has(item)) return { indent: 0, depth }
    this.#marked.add(item)
    const marker = this.#ownMarker(item, list) ?? this.#drawnMarker(item)
    if (!marker) return { indent: 0, depth }
    const apart = /grid|flex/.test(getComputedStyle(item).display) ? item : list
    const room = Math.abs(x - this.#look.box(apart.getBoundingClientRect()).x)
    const indent = room > 4 && room < 120 ? room : Number.parseFloat(getComputedStyle(item).fontSize) * 1.1
    return { marker, indent, depth }
  }

  #ownMarker(item: HTMLLIElement, list: Element): Marker | undefined {
    const { display, listStyleType } = getComputedStyle(item)
    if (display !== 'list-item' || listStyleType === 'none') return undefined
    const hex = this.#look.ink(getComputedStyle(item, '::marker').color, item)?.hex ?? '000000'
    if (list.matches('ol') && !listStyleType.startsWith('"'))
      return { kind: 'number', number: this.#numberOf(item), point: true, hex }
    const SIGNS: Readonly<Record<string, string>> = { circle: '◦', square: '▪' }
    const named = /^"(.*)"$/.exec(listStyleType)?.[1]?.trim()
    return { kind: 'sign', sign: (named || SIGNS[listStyleType]) ?? '•', hex }
  }

  /** A marker that the style sets before the item as a part of its own. */
  #drawnMarker(item: HTMLLIElement): Marker | undefined {
    const style = getComputedStyle(item, '::before')
    const text = this.#contentOf(item, '::before').trim()
    if (!text || !this.#placedApart(item, style) || this.#hangs(style)) return undefined
    const hex = this.#look.ink(style.color, item)?.hex ?? '000000'
    const [, number, point] = /^(\d+)([.)]?)$/.exec(text) ?? []
    return number
      ? { kind: 'number', number: Number(number), point: point !== '', hex }
      : { kind: 'sign', sign: text, hex }
  }

  /** Runs as they are read: without the spaces that the browser does not show. */
  #tidy(runs: readonly (TextRun | LineEnd)[]): readonly (TextRun | LineEnd)[] {
    const tidy: (TextRun | LineEnd)[] = []
    for (const run of runs) {
      const before = tidy.at(-1)
      const afresh = !before || before.text === '\n' || / $/.test(before.text)
      const kept = 'face' in run && run.face === 'mono'
      const text = afresh && !kept && run.text !== '\n' ? run.text.replace(/^ +/, '') : run.text
      if (text) tidy.push({ ...run, text } as TextRun | LineEnd)
    }
    while (/^\s*$/.test(tidy.at(-1)?.text ?? 'x')) tidy.pop()
    const last = tidy.at(-1)
    return last && 'face' in last ? [...tidy.slice(0, -1), { ...last, text: last.text.trimEnd() }] : tidy
  }
}
